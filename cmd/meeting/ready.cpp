#include "casework/readiness.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/meeting/given.hpp"
#include "cmd/record_listing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::vector<const FieldInfo*> fields_typed() {
    return fields_taken<Arrangements>({"meeting"});
}

const ListingShape& readiness_columns() {
    static const ListingShape shape{.kind = "readiness-list",
                                    .item_kind = "readiness",
                                    .columns = {{"case", "", 0},
                                                {"meeting", "meeting", 1},
                                                {"item", "item", 9},
                                                {"holds", "holds", 8},
                                                {"because", "because", 7},
                                                {"remedy", "", 0}}};
    return shape;
}

std::string_view mark_of(const ReadinessItem& item) {
    if (!item.holds) return "?";
    return *item.holds ? "yes" : "no";
}

// What is missing comes first.
std::vector<ReadinessItem> missing_first(std::vector<ReadinessItem> items) {
    std::stable_sort(items.begin(), items.end(), [](const auto& one, const auto& other) {
        const auto rank = [](const ReadinessItem& item) {
            return !item.holds ? 1 : *item.holds ? 2 : 0;
        };
        return rank(one) < rank(other);
    });
    return items;
}

std::string text_of(const Case& kept,
                    const Meeting& conference,
                    const std::vector<ReadinessItem>& items) {
    std::string text = fmt::format("{}, conference on {}: {}\n",
                                   meeting_reference(kept.reference, conference.number),
                                   time_words(conference),
                                   is_ready(items) ? "READY" : "NOT READY");
    for (const ReadinessItem& item : items) {
        text += fmt::format("  {:<4} {}\n", mark_of(item), item.because);
        if (!item.holds.value_or(false)) text += fmt::format("       {}\n", item.remedy);
    }
    return text;
}

void print(App& app,
           const Case& kept,
           const Meeting& conference,
           const std::vector<ReadinessItem>& items) {
    const ListingFormat format = app.listing_format();
    if (format.form == Form::text && format.fields.empty())
        return app.out.write(text_of(kept, conference, items));
    ListingWriter listing{readiness_columns(), format, app.writer()};
    for (const ReadinessItem& item : items) {
        listing.row({kept.reference,
                     static_cast<long long>(conference.number),
                     std::string{item.item},
                     item.holds ? Cell{*item.holds} : Cell{},
                     item.because,
                     item.holds.value_or(false) ? Cell{} : Cell{item.remedy}});
    }
    listing.finish();
}

// "RJ-2013-0142/3", or the case alone where it has one conference planned.
struct ConferenceTyped {
    Case kept = {};
    std::optional<int> number = {};
};

ConferenceTyped conference_typed(App& app, const Arguments& arguments) {
    if (arguments.operand(0)->find('/') == std::string::npos)
        return {.kept = case_given(app, arguments)};
    const MeetingGiven given = meeting_given(app, arguments);
    return {given.kept, given.number};
}

// What was just recorded is part of the answer, in a dry run as well.
void set_arrangements(PlannedConference& planned) {
    std::erase_if(planned.records.arrangements,
                  [&](const Arrangements& one) { return one.meeting == planned.meeting.number; });
    planned.records.arrangements.push_back(planned.arrangements);
}

Exit run(App& app, const Arguments& arguments) {
    const ConferenceTyped typed = conference_typed(app, arguments);
    const Work work = app.work();
    PlannedConference planned = planned_conference(app.desk(work), typed.kept, typed.number);
    if (any_field_given(arguments, fields_typed())) {
        refuse_options_of_listing(app, arguments, "meeting ready");
        const RecordRequest request{.fields = fields_typed(), .whole = false};
        read_values(values_given(app, arguments, request), planned.arrangements);
        const auto deadlines = save_arrangements(app.desk(work), typed.kept, planned.arrangements);
        report_change(app,
                      typed.kept,
                      fmt::format("arrangements of meeting {}", planned.meeting.number),
                      deadlines);
        set_arrangements(planned);
    }
    const auto items =
        missing_first(readiness(app.desk(work), typed.kept, planned.records, planned.meeting));
    print(app, typed.kept, planned.meeting, items);
    const bool answer_no = arguments.has("exit-code") && !is_ready(items);
    return answer_no ? Exit::no : Exit::done;
}

std::vector<Option> options() {
    std::vector<Option> all = options_for(fields_typed());
    all.push_back({.name = "--exit-code", .help = "1 where it is not ready"});
    return all;
}

}  // namespace

Command meeting_ready() {
    return {.summary = "Show what must hold before a conference, and record what is arranged",
            .examples = {{"meeting ready RJ-2013-0142", "what is missing comes first"},
                         {"meeting ready RJ-2013-0142/3 --victim-arrives 09:45 --victim-door "
                          "garden",
                          "each side sees its own times and door only"},
                         {"meeting ready RJ-2013-0142/3 --risk-checked-on today "
                          "--no-contact-order none",
                          ""}},
            .operands = {"REF[/NUMBER]"},
            .lists = true,
            .options = options(),
            .notes =
                "What is not recorded is missing. A conference that is not ready is not recorded "
                "as held, unless somebody else approved it.",
            .run = run};
}

}  // namespace lrpt
