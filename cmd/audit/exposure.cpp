#include "casework/exposure.hpp"

#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

#include <map>

namespace lrpt {

namespace {

const ListingShape& exposure_columns() {
    static const ListingShape shape{.kind = "exposure-list",
                                    .item_kind = "exposure",
                                    .columns = {{"at", "at", 9},
                                                {"case", "case", 4},
                                                {"login", "who", 9},
                                                {"did", "did", 8},
                                                {"fields", "fields", 7},
                                                {"command", "command", 2},
                                                {"what", "what", 3}}};
    return shape;
}

ExposureTime time_asked(const App& app) {
    const auto from = app.date_option("from-day", Look::back);
    if (!from) {
        throw Error{Exit::usage,
                    "audit exposure needs the first day of the time that it is about",
                    {"As in: lrpt audit exposure REF --from-day \"4 Mar\" --until today"}};
    }
    const Date until = app.date_option("until", Look::back).value_or(app.today());
    if (until < *from) {
        throw Error{Exit::usage,
                    fmt::format("{} is before {}", spoken(until), spoken(*from)),
                    {"The first day comes first: --from-day DATE --until DATE"}};
    }
    return {.from = *from, .until = until};
}

// "VC-2013-0001, Mon 4 Mar 2013 to Fri 8 Mar 2013: asha looked 2, changed 1; khan looked 1."
std::string summary_of(const Case& kept,
                       const ExposureTime& time,
                       const std::vector<Exposure>& found) {
    std::map<std::string, std::map<ExposureKind, int>> people;
    for (const Exposure& one : found)
        ++people[one.login][one.kind];
    std::vector<std::string> parts;
    for (const auto& [login, kinds] : people) {
        std::vector<std::string> counts;
        for (const auto& [kind, count] : kinds)
            counts.push_back(fmt::format("{} {}", name_of(kind), count));
        parts.push_back(fmt::format("{} {}", login, joined(counts, ", ")));
    }
    return fmt::format(
        "{}, {} to {}: {}.\n",
        kept.linked ? fmt::format("{} and {}", kept.reference, *kept.linked) : kept.reference,
        spoken(time.from),
        spoken(time.until),
        parts.empty() ? "nothing is recorded" : joined(parts, "; "));
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const ExposureTime time = time_asked(app);
    const std::vector<Exposure> found = exposures_of(app.database(), kept, time);
    ListingWriter listing{exposure_columns(), app.listing_format(), app.writer()};
    for (const Exposure& one : found) {
        listing.row({one.at,
                     one.case_reference,
                     one.login,
                     std::string{name_of(one.kind)},
                     Words{one.fields},
                     one.command,
                     one.what});
    }
    listing.finish();
    if (app.form() == Form::text)
        app.out.write((found.empty() ? "" : "\n") + summary_of(kept, time, found));
    app.say("A look at a case without names or notes is not recorded, and not here.\n");
    return Exit::done;
}

}  // namespace

Command audit_exposure() {
    return {
        .summary = "Who looked at, changed, exported or sent what of a case, for a breach report",
        .examples = {{"audit exposure VC-2013-0027 --from-day \"4 Mar\" --until \"8 Mar\"", ""},
                     {"audit exposure VC-2013-0027 --from-day \"4 Mar\" --csv",
                      "until today, for a spreadsheet"}},
        .operands = {"REF"},
        .lists = true,
        .options = {{.name = "--from,--from-day",
                     .value = "DATE",
                     .help = "From this day on, in UTC"},
                    {.name = "--to,--until",
                     .value = "DATE",
                     .help = "Up to this day; today unless "
                             "said"}},
        .notes =
            "The other case of the sentence is taken in: its people are the same. Fields are "
            "named (lrpt help fields), what stands in them is not.",
        .run = run};
}

}  // namespace lrpt
