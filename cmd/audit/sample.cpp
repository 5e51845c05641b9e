#include "base/text.hpp"
#include "casework/exposure.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "render/wrapped.hpp"
#include "rules/dip_sample.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int most_cases = 500;

const ListingShape& sample_columns() {
    static const ListingShape shape{.kind = "sample-list",
                                    .item_kind = "sample",
                                    .columns = {{"case", "case", 9},
                                                {"scheme", "scheme", 3},
                                                {"state", "state", 8},
                                                {"owner", "owner", 7},
                                                {"opened_on", "opened", 5},
                                                {"closed_on", "closed", 4},
                                                {"questions", "", 1}}};
    return shape;
}

int number_option(const Arguments& arguments, std::string_view name, int least, int otherwise) {
    const auto typed = arguments.value(name);
    if (!typed) return otherwise;
    const auto number = whole_number(*typed);
    if (number && *number >= least) return *number;
    throw Error{
        Exit::usage,
        fmt::format("--{} \"{}\" is not a number from {} on", name, printable(*typed), least)};
}

SampleAsked sample_asked(const App& app, const Arguments& arguments) {
    SampleAsked asked{.state = named<CaseState>(arguments.value("state").value_or(""))};
    asked.count = number_option(arguments, "n", 1, asked.count);
    if (asked.count > most_cases) {
        throw Error{Exit::usage,
                    fmt::format("--n {} is more than anybody looks through", asked.count),
                    {fmt::format("At most {}", most_cases)}};
    }
    // Without a seed it is that of the day, so that the same day gives the same cases.
    asked.seed = number_option(
        arguments, "seed", 0, static_cast<int>(app.today().time_since_epoch().count()));
    return asked;
}

std::string heading_of(const Case& kept) {
    const std::string owner = kept.owner ? *kept.owner : "nobody's";
    const std::string closed =
        kept.closed_on ? fmt::format(", closed {}", spoken(*kept.closed_on)) : "";
    return fmt::format("{}  {}, {}, opened {}{}\n",
                       kept.reference,
                       name_of(kept.scheme),
                       owner,
                       spoken(kept.opened_on),
                       closed);
}

std::string form_of(const Case& kept, std::optional<int> width) {
    std::string text = heading_of(kept);
    for (const std::string& question : sample_questions(kept))
        text += wrapped("  [ ] yes  [ ] no   ", question, width);
    return text +
           "  What is to be done, by whom, by when: ______________________________\n"
           "  Looked at by: ____________________  on: ____________________\n\n";
}

void print_form(App& app, const SampleAsked& asked, const std::vector<Case>& drawn) {
    app.out.write(
        fmt::format("Dip sample, seed {}: {}\n\n", asked.seed, counted(drawn.size(), "case")));
    for (const Case& kept : drawn)
        app.out.write(form_of(kept, app.width()));
}

void list(App& app, const std::vector<Case>& drawn) {
    ListingWriter listing{sample_columns(), app.listing_format(), app.writer()};
    for (const Case& kept : drawn) {
        listing.row({kept.reference,
                     std::string{name_of(kept.scheme)},
                     std::string{name_of(kept.state)},
                     cell(kept.owner),
                     kept.opened_on,
                     cell(kept.closed_on),
                     Words{sample_questions(kept)}});
    }
    listing.finish();
}

Exit run(App& app, const Arguments& arguments) {
    const SampleAsked asked = sample_asked(app, arguments);
    const std::vector<Case> drawn = dip_sample(app.database(), asked);
    const bool is_form = app.form() == Form::text && app.listing_format().fields.empty();
    if (is_form) {
        print_form(app, asked, drawn);
    } else {
        list(app, drawn);
    }
    return Exit::done;
}

}  // namespace

Command audit_sample() {
    return {
        .summary = "Cases that nobody chose, with a form to look through them",
        .examples = {{"audit sample --n 20 --seed 7", "the same 20 cases whoever asks"},
                     {"audit sample --state closed --seed 7 --fields case,owner,closed_on", ""}},
        .lists = true,
        .options = {{.name = "--n", .value = "COUNT", .help = "How many; 20 unless said"},
                    {.name = "--seed",
                     .value = "NUMBER",
                     .help = "Which ones; one for each day unless said"},
                    {.name = "--state",
                     .value = "STATE",
                     .help = "Only these; both unless said",
                     .choices = all_names<CaseState>()}},
        .notes =
            "The seed is printed: with it anybody can draw the same cases again. What was "
            "erased is not drawn.",
        .run = run};
}

}  // namespace lrpt
