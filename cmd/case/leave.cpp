#include "base/text.hpp"
#include "casework/leaving.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/given.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit report(App& app, const Work& work, const std::string& what) {
    app.say(
        fmt::format("{}: {}\n", work.dry_run ? "DRY RUN, nothing was saved" : "Recorded", what));
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    const std::string id = *arguments.operand(0);
    const auto scheme = required_choice<Scheme>(arguments, "case leave", "scheme");
    const bool taking_back = arguments.has("take-back");
    if (taking_back && arguments.has("because"))
        throw Error{Exit::usage, "give either --because or --take-back, not both"};
    const Work work = app.work();
    if (taking_back) {
        take_up_result(app.database(), id, scheme, work);
        return report(
            app, work, fmt::format("{} is open again under {}", printable(id), name_of(scheme)));
    }
    const LeftResult left{
        .id = id,
        .scheme = scheme,
        .because = required_choice<LeftBecause>(arguments, "case leave", "because"),
        .on = work.today,
        .recorded_by = work.login};
    leave_result(app.database(), left, work);
    return report(
        app,
        work,
        fmt::format(
            "{} gets no {} case, {}", printable(id), name_of(scheme), name_of(left.because)));
}

}  // namespace

Command case_leave() {
    return {
        .summary = "Record why a court result gets no case",
        .examples = {{"case leave CC-1301 --scheme contact --because other-trust", ""},
                     {"case leave CC-1301 --scheme contact --take-back", "it is open again"}},
        .operands = {"ID"},
        .options = {{.name = "--scheme",
                     .value = "WORD",
                     .help = "Under which scheme",
                     .choices = all_names<Scheme>()},
                    {.name = "--because",
                     .value = "WORD",
                     .help = "Why: each scheme has reasons of its own",
                     .choices = all_names<LeftBecause>()},
                    {.name = "--take-back", .help = "The reason holds no longer"}},
        .notes =
            "ID is the source's own id of the result. case open then opens nothing for it, unless "
            "the court ordered restorative justice or the result is taken on by name; eligibility "
            "sweep counts it as settled.",
        .run = run};
}

}  // namespace lrpt
