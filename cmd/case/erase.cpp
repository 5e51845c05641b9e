#include "base/text.hpp"
#include "casework/erasing.hpp"
#include "cmd/app.hpp"
#include "cmd/case/erased.hpp"
#include "cmd/commands.hpp"
#include "cmd/confirm.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit refuse_it(App& app, const Case& kept, const std::string& decision, RefusedBecause because) {
    const Work work = app.work();
    refuse_erasure(app.desk(work), kept, decision, because);
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("Recorded: erasing {} was refused, {}. Decision {}\n",
                        kept.reference,
                        name_of(because),
                        decision));
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const std::string decision = decision_given(arguments);
    if (const auto word = arguments.value("refuse"))
        return refuse_it(app, kept, decision, *named<RefusedBecause>(*word));

    const Work work = app.work();
    const Desk desk = app.desk(work);
    const ErasureOrder order{.decision = decision, .casework_file = app.database_path()};
    Work trial = work;
    trial.dry_run = true;
    const Erased preview = erase_case(app.desk(trial), kept, order);
    app.out.write(erasure_preview(preview) + backups_left_text(app, app.today()));
    if (work.dry_run) {
        app.say("DRY RUN: nothing was saved\n");
        return Exit::done;
    }
    app.out.flush();
    if (!confirmed(app, arguments, kept.reference)) return not_gone_on(app);
    app.out.write(erasure_text(erase_case(desk, kept, order)));
    return Exit::done;
}

}  // namespace

Command case_erase() {
    return {
        .summary = "Remove the people and words of a closed case for good",
        .examples = {{"case erase VC-2010-0045 --decision DPO-2013-009", "asks for the reference"},
                     {"case erase VC-2010-0045 --decision DPO-2013-009 --dry-run", ""},
                     {"case erase VC-2012-0118 --decision DPO-2013-010 --refuse case-open",
                      "records that the request was refused"}},
        .operands = {"REF"},
        .options = {{.name = "--decision",
                     .value = "REFERENCE",
                     .help = "The data protection officer's decision"},
                    {.name = "--refuse",
                     .value = "WHY",
                     .help = "Record that the request was refused, and why",
                     .choices = all_names<RefusedBecause>()},
                    confirm_option("REF")},
        .notes =
            "Both cases of the sentence are erased, as their people are the same. References, "
            "dates, kinds of what was done and who did it stay, and so does the audit trail, "
            "which holds no personal data. Then the files are searched for every word that was "
            "removed. Backups that are there still hold the case until they expire.",
        .run = run};
}

}  // namespace lrpt
