#include "casework/retention.hpp"

#include "base/text.hpp"
#include "casework/erasing.hpp"
#include "cmd/app.hpp"
#include "cmd/case/erased.hpp"
#include "cmd/commands.hpp"
#include "cmd/confirm.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& retention_columns() {
    static const ListingShape shape{.kind = "retention-list",
                                    .item_kind = "retention",
                                    .columns = {{"case", "case", 9},
                                                {"closed_on", "closed", 5},
                                                {"because", "kept because", 7},
                                                {"from_on", "counted from", 4},
                                                {"until", "kept until", 9},
                                                {"due", "due for removal", 8},
                                                {"linked_open", "other case open", 3}}};
    return shape;
}

std::vector<Cell> row_of(const KeptCase& one, Date today) {
    return {one.kept.reference,
            cell(one.kept.closed_on),
            std::string{name_of(one.retention.because)},
            cell(one.retention.from_on),
            cell(one.retention.until),
            !one.waits_for_other && one.retention.is_due(today),
            one.waits_for_other};
}

Exit list(App& app, const std::vector<KeptCase>& found) {
    ListingWriter listing{retention_columns(), app.listing_format(), app.writer()};
    for (const KeptCase& one : found)
        listing.row(row_of(one, app.today()));
    listing.finish();
    if (listing.rows() == 0) app.say("Nothing is due for removal.\n");
    return Exit::done;
}

Exit remove(App& app, const Arguments& arguments, const Desk& desk) {
    const std::string decision = decision_given(arguments);
    const std::vector<KeptCase> due = cases_due_for_removal(desk);
    list(app, due);
    if (due.empty()) return Exit::done;
    app.out.write(backups_left_text(app, app.today()));
    if (desk.work.dry_run) {
        app.say("DRY RUN: nothing was saved\n");
        return Exit::done;
    }
    app.out.flush();
    if (!confirmed(app, arguments, std::to_string(due.size()))) return not_gone_on(app);
    for (const KeptCase& one : due) {
        const Erased erased = erase_case(
            desk, one.kept, {.decision = decision, .casework_file = app.database_path()});
        app.out.write(erasure_text(erased));
        app.out.flush();
    }
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    if (arguments.has("erase")) return remove(app, arguments, desk);
    return list(app, arguments.has("due") ? cases_due_for_removal(desk) : closed_cases(desk));
}

}  // namespace

Command db_retention() {
    return {.summary = "How long each closed case is kept, and what is due for removal",
            .examples = {{"db retention --due", "what is due, and why; nothing is removed"},
                         {"db retention --erase --decision DPO-2013-014 --dry-run", ""},
                         {"db retention --erase --decision DPO-2013-014",
                          "asks for the number of cases, and erases them"}},
            .lists = true,
            .options = {{.name = "--due", .help = "Only what is due for removal"},
                        {.name = "--erase", .help = "Erase what is due"},
                        {.name = "--decision",
                         .value = "REFERENCE",
                         .help = "With --erase: the data protection officer's decision"},
                        confirm_option("COUNT")},
            .notes =
                "The numbers are the policy's: retention.declined-weeks, "
                "retention.not-reached-months and retention.closed-years. A sentence without "
                "an end, or whose end is not known, is left to a person: lrpt case erase. "
                "Nothing is ever removed by itself.",
            .run = run};
}

}  // namespace lrpt
