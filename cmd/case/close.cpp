#include "base/text.hpp"
#include "casework/closing.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// It goes on all the same: whoever closes the case may know better.
void say_undone(App& app, const Case& kept, const Undone& undone) {
    if (undone.promises > 0) {
        app.say(fmt::format(
            "lrpt: {} of {} not kept\n", counted(undone.promises, "promise"), kept.reference));
    }
    if (undone.gaps > 0) {
        app.say(fmt::format(
            "lrpt: {} of {} not passed on\n", counted(undone.gaps, "event"), kept.reference));
    }
    if (undone.meetings > 0) {
        app.say(fmt::format("lrpt: {} that {} planned on {}: cancelled with it\n",
                            counted(undone.meetings, "meeting"),
                            undone.meetings == 1 ? "was" : "were",
                            kept.reference));
    }
}

Exit close(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const Closing closing{.because = named<ClosedBecause>(arguments.value("because").value_or("")),
                          .on = app.date_option("on", Look::back).value_or(app.today())};
    const Work work = app.work();
    const ClosedCase closed = close_case(app.desk(work), kept, closing);
    say_undone(app, kept, closed.undone);
    report_change(app,
                  kept,
                  fmt::format("closed on {}, {}", spoken(closing.on), name_of(closed.because)),
                  closed.deadlines);
    return Exit::done;
}

Exit reopen(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const Work work = app.work();
    const auto deadlines = reopen_case(app.desk(work), kept);
    report_change(app, kept, "open again", deadlines);
    return Exit::done;
}

}  // namespace

Command case_close() {
    return {
        .summary = "Close a case",
        .examples = {{"case close VC-2013-0027 --because end-of-licence", ""},
                     {"case close RJ-2013-0142", "completed, where all four meetings are held"}},
        .operands = {"REF"},
        .options = {{.name = "--because",
                     .value = "WORD",
                     .help = "Why: each scheme has reasons of its own. Not needed where "
                             "the programme says it",
                     .choices = all_names<ClosedBecause>()},
                    {.name = "--on",
                     .value = "DATE",
                     .help = "When it was closed; today unless said"}},
        .notes = "What is due on it falls away. lrpt case reopen brings it back.",
        .run = close};
}

Command case_reopen() {
    return {.summary = "Open a closed case again",
            .examples = {{"case reopen VC-2013-0027", "what is due on it is derived again"}},
            .operands = {"REF"},
            .run = reopen};
}

}  // namespace lrpt
