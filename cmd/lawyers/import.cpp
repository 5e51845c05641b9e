#include "base/text.hpp"
#include "casework/lawyer_import.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void say_changes(App& app, const LawyersImported& result) {
    for (const ChangedOffice& office : result.changed) {
        app.out.write(
            fmt::format("{} changed: {}\n", lawyer_id(office.number), joined(office.fields, ", ")));
    }
    for (const int number : result.retired)
        app.out.write(fmt::format("{} retired: it is in the file no more\n", lawyer_id(number)));
    for (const int number : result.back)
        app.out.write(fmt::format("{} is in the file again\n", lawyer_id(number)));
}

std::string summary(const LawyersImported& result) {
    if (!result.kept)
        return fmt::format(
            "{}, {} in error\n", counted(result.rows, "office"), result.faulty.size());
    return fmt::format("{}: {} added, {} changed, {} unchanged, {} retired, {} in error\n",
                       counted(result.rows, "office"),
                       result.added.size(),
                       result.changed.size(),
                       result.unchanged,
                       result.retired.size(),
                       result.faulty.size());
}

Exit take_places(App& app, const Arguments& arguments) {
    if (!arguments.operands.empty())
        throw Error{Exit::usage, "--places takes in a list of places, and nothing beside it"};
    const Work work = app.work();
    const std::size_t places =
        import_places(app.desk(work), app.input(arguments.value("places").value_or("-")));
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} to find lawyers near\n", counted(places, "place")));
    return Exit::done;
}

std::optional<std::size_t> count_confirmed(const Arguments& arguments) {
    const auto typed = arguments.value("confirm");
    if (!typed) return std::nullopt;
    const auto count = whole_number(*typed);
    if (count && *count >= 0) return static_cast<std::size_t>(*count);
    throw Error{Exit::usage, fmt::format("--confirm \"{}\" is not a number", printable(*typed))};
}

Exit run(App& app, const Arguments& arguments) {
    if (arguments.has("places")) return take_places(app, arguments);
    if (arguments.operands.empty())
        throw Error{Exit::usage, "lawyers import needs FILE", {"See: lrpt lawyers import --help"}};
    const Work work = app.work();
    const Date listed_on = app.date_option("listed-on", Look::back).value_or(work.today);
    if (listed_on > work.today) {
        throw Error{Exit::usage,
                    fmt::format("--listed-on {} is still to come", spoken(listed_on)),
                    {"It is the day of the directory; today unless said"}};
    }
    std::vector<ReadBytes> sources;
    for (const std::string& path : arguments.operands)
        sources.push_back(app.input(path));
    const LawyersImported result =
        import_lawyers(app.desk(work),
                       {.sources = std::move(sources),
                        .listed_on = listed_on,
                        .skip_faulty = arguments.has("skip-faulty"),
                        .retire_missing = arguments.has("retire-missing"),
                        .may_retire = count_confirmed(arguments)});
    for (const FaultyRow& row : result.faulty)
        write_error(fmt::format("lrpt: {}line {}: {}\n",
                                row.sheet.empty() ? "" : row.sheet + ", ",
                                row.line,
                                to_text(row.faults)));
    if (result.kept) say_changes(app, result);
    for (const std::string& difference : result.differing)
        app.out.write(difference + "\n");
    for (const std::string& doubt : result.doubtful)
        app.out.write(doubt + "\n");
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    if (result.must_be_confirmed)
        app.say(fmt::format("To retire so many: add --confirm {}\n", result.retired.size()));
    if (result.kept && arguments.has("retire-missing") && !result.faulty.empty())
        app.say("Nobody was retired: the rows in error may be theirs\n");
    if (!result.kept)
        app.say("Nothing was imported: mend the rows, or leave them out with --skip-faulty\n");
    app.say(summary(result));
    return result.faulty.empty() ? Exit::done : Exit::data;
}

}  // namespace

Command lawyers_import() {
    return {
        .summary = "Take in a directory of lawyers' offices",
        .examples = {{"lawyers import offices.csv --listed-on \"1 Feb 2013\" --dry-run",
                      "shows what would change"},
                     {"lawyers import offices.csv --retire-missing",
                      "who is in the file no more is shown no more"},
                     {"lawyers import firms.csv offices.csv crime.csv civil.csv outreach.csv",
                      "the sheets of the Legal Aid Agency's workbook"}},
        .operands = {"[FILE]", "[SHEET]", "[SHEET]", "[SHEET]", "[SHEET]"},
        .options = {{.name = "--listed-on",
                     .value = "DATE",
                     .help = "The day of the directory; today unless said"},
                    {.name = "--retire-missing",
                     .help = "Retire imported offices that are in the file no more"},
                    {.name = "--confirm",
                     .value = "COUNT",
                     .help = "How many may be retired, where that is more than a tenth"},
                    {.name = "--skip-faulty", .help = "Leave out rows that are in error"},
                    {.name = "--places",
                     .value = "FILE",
                     .help = "A list of places instead, to search near more of them"}},
        .notes =
            "All or nothing: every bad row is listed at once. Offices are known again by "
            "their account number; notes and checks of the front desk stay, and so does what it "
            "mended or retired by hand: each difference is listed, with what to type to take "
            "the directory's word. A postcode that is not one is kept and named.",
        .run = run};
}

}  // namespace lrpt
