#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/lawyers/columns.hpp"
#include "cmd/lawyers/footnotes.hpp"
#include "cmd/lawyers/handout.hpp"
#include "cmd/lawyers/search.hpp"
#include "cmd/lawyers/tally.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace lrpt {

namespace {

constexpr std::string_view introduction =
    "The trust introduces lawyers; it does not recommend one over another.";

// A heading within a sentence: "immigration lawyers within 5 miles of Oakham".
std::string in_sentence(std::string text) {
    text.front() = lower_case(text).front();
    return text;
}

// The nearest, where nobody who can be placed is near enough.
std::string nearest_text(const LawyersFound& result) {
    const bool any_placed =
        std::any_of(result.lawyers.begin(), result.lawyers.end(), [](const FoundLawyer& found) {
            return found.miles.has_value();
        });
    if (any_placed || !result.nearest_beyond) return {};
    const double miles = shown_miles(*result.nearest_beyond);
    return fmt::format("Nearest is {:.1f} miles away. To see it: add --within {}\n",
                       miles,
                       static_cast<int>(std::ceil(miles)));
}

void say_nobody(App& app, const LawyerQuestion& question, const LawyersFound& result) {
    if (app.form() != Form::text) return;
    app.say(fmt::format("No {}.\n", in_sentence(heading_of(question))) + nearest_text(result));
}

// Why the offices are listed, what legal aid covers, and that nobody is recommended. What many
// offices are listed for, where no topic was asked for, is for `show`.
void print_footnotes(App& app,
                     const Desk& desk,
                     const LawyerQuestion& question,
                     const LawyersFound& result) {
    std::vector<std::string> lines = legal_aid_lines(question.topics, app.today());
    if (!question.topics.empty()) {
        const auto reasons = why_listed(result.lawyers, question.topics, desk.data.law_topics());
        lines.insert(lines.begin(), reasons.begin(), reasons.end());
    }
    lines.emplace_back(introduction);
    const std::string nearest = nearest_text(result);
    app.out.write(nearest.empty() ? "\n" : "\n" + nearest);
    for (const std::string& line : lines)
        app.out.write(wrapped("", line, app.width()));
}

void print(App& app, const Desk& desk, const LawyerQuestion& question, const LawyersFound& result) {
    const bool for_people = app.form() == Form::text && app.listing_format().fields.empty();
    const bool any = !result.lawyers.empty();
    if (for_people && any) {
        app.out.write(heading_of(question) + (question.near ? ", nearest first" : "") + "\n\n");
    }
    if (any || !for_people) print_lawyers(app, desk, result);
    if (!any) say_nobody(app, question, result);
    if (!for_people || !any) return;
    print_footnotes(app, desk, question, result);
    if (question.near) app.hint("To print for a visitor: add --handout\n");
}

void check_handout(const App& app, const Arguments& arguments) {
    if (!arguments.has("handout")) {
        for (const std::string_view option : {"html", "relative"}) {
            if (arguments.has(option))
                throw Error{Exit::usage,
                            fmt::format("--{} goes with --handout", option),
                            {"To print for a visitor: add --handout"}};
        }
        return;
    }
    const bool for_people = app.form() == Form::text || app.form() == Form::plain;
    if (for_people && app.listing_format().fields.empty()) return;
    throw Error{
        Exit::usage,
        "a handout is written whole, for people: --json, --csv and --fields are for the list",
        {"As a page for a browser and A4: --handout --html FILE",
         "The list without it: leave --handout out"}};
}

Exit find(App& app, const Arguments& arguments) {
    check_handout(app, arguments);
    const Work work = app.work();
    const Desk desk = app.desk(work);
    const LawyerQuestion question = lawyer_question(app, desk, arguments);
    const LawyersFound result = find_lawyers(desk, question);
    if (!arguments.has("handout")) {
        print(app, desk, question, result);
    } else if (result.lawyers.empty()) {
        say_nobody(app, question, result);
    } else {
        write_handout(app, desk, arguments, {question, result.lawyers});
    }
    if (arguments.has("tally")) {
        tally(desk, question);
        if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    }
    return Exit::done;
}

const ListingShape& doubt_columns() {
    static const ListingShape shape{.kind = "doubt-list",
                                    .item_kind = "doubt",
                                    .columns = {{"id", "id", 9}, {"doubt", "doubt", 8}}};
    return shape;
}

Exit list(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    if (!arguments.has("doubtful")) {
        const LawyerQuestion question = lawyer_question(app, desk, arguments);
        print(app, desk, question, find_lawyers(desk, question));
        return Exit::done;
    }
    const Map map = map_of(desk);
    auto lawyers = find_lawyers(desk, lawyer_question(app, desk, arguments)).lawyers;
    std::sort(lawyers.begin(), lawyers.end(), [](const auto& one, const auto& other) {
        return one.lawyer.number < other.lawyer.number;
    });
    const ListingFormat format = app.listing_format();
    const bool for_people = format.form == Form::text && format.fields.empty();
    ListingWriter listing{doubt_columns(), format, app.writer()};
    for (const FoundLawyer& found : lawyers) {
        const std::string id = lawyer_id(found.lawyer.number);
        for (const std::string& doubt : doubts_about(found.lawyer, map)) {
            if (for_people) {
                app.out.write(fmt::format("{}: {}\n", id, doubt));
            } else {
                listing.row({id, doubt});
            }
        }
    }
    if (!for_people) listing.finish();
    return Exit::done;
}

}  // namespace

Command lawyers_find() {
    Command command{
        .summary = "Find the nearest lawyers for a problem",
        .examples = {{"lawyers find --near Loughborough --for immigration", ""},
                     {"lawyers find --near LE11 --for parole --for visits --within 30",
                      "all at once"},
                     {"lawyers find --name \"soar valley\"", "by name"},
                     {"lawyers find --near LE11 --for visits --handout --relative",
                      "for a visitor to take along"}},
        .lists = true,
        .options = lawyer_search_options(),
        .notes =
            "Miles are straight lines, nobody's road; ~ where only the middle of the town or "
            "the postcode district is known. Offices as near as each other change places "
            "every day. Experience is not checked by us: that an office is listed says which "
            "contract it holds. Nothing about the visitor is asked or kept.",
        .run = find};
    command.options.push_back({.name = "--near",
                               .value = "PLACE",
                               .help = "A place, a postcode or its district, a prison"});
    command.options.push_back(
        {.name = "--within", .value = "MILES", .help = "How far; 15 unless said"});
    for (Option& option : handout_options())
        command.options.push_back(std::move(option));
    command.options.push_back(
        {.name = "--tally", .help = "Count the enquiry: its month, topic and area only"});
    command.options.push_back({.name = "-n,--dry-run", .help = "With --tally: count nothing"});
    return command;
}

Command lawyers_list() {
    Command command{.summary = "List lawyers, of an area or all",
                    .examples = {{"lawyers list --area rutland", "the list of an area"},
                                 {"lawyers list --doubtful", "what wants a second look"}},
                    .lists = true,
                    .options = lawyer_search_options(),
                    .run = list};
    command.options.push_back(
        {.name = "--doubtful", .help = "What does not fit together in the records of offices"});
    return command;
}

}  // namespace lrpt
