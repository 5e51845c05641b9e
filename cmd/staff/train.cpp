#include "casework/facilitators.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

CourseIs kind_of_course(const Arguments& arguments) {
    if (arguments.has("again") && arguments.has("correction")) {
        throw Error{Exit::usage,
                    "--again is one more course, --correction puts the first one right",
                    {"Say one of them"}};
    }
    if (arguments.has("again")) return CourseIs::one_more;
    return arguments.has("correction") ? CourseIs::a_correction : CourseIs::the_first;
}

Exit run_train(App& app, const Arguments& arguments) {
    const std::string login = *arguments.operand(0);
    const auto from_on = app.date_option("from-day", Look::back);
    const auto until = app.date_option("until", Look::back);
    if (!from_on || !until) {
        throw Error{Exit::usage,
                    fmt::format("staff train needs {}", from_on ? "--until" : "--from-day"),
                    {"lrpt staff train LOGIN --from-day DATE --until DATE"}};
    }
    const Work work = app.work();
    const auto changes =
        record_course(app.desk(work),
                      login,
                      {.from_on = *from_on, .until = *until, .is = kind_of_course(arguments)});
    if (app.quiet()) return Exit::done;
    app.out.write(fmt::format("{}: course from {} until {}. {}\n",
                              work.dry_run ? "DRY RUN, nothing was saved" : "Recorded",
                              spoken(*from_on),
                              spoken(*until),
                              login) +
                  changes_text(changes, app.today()));
    return Exit::done;
}

Exit run_mentor(App& app, const Arguments& arguments) {
    const std::string login = *arguments.operand(0);
    const Date on = app.date_option("on", Look::back).value_or(app.today());
    const Work work = app.work();
    record_mentoring(app.desk(work), login, on);
    if (app.quiet()) return Exit::done;
    app.out.write(fmt::format("{}: mentoring session on {}. {}\n",
                              work.dry_run ? "DRY RUN, nothing was saved" : "Recorded",
                              spoken(on),
                              login));
    return Exit::done;
}

}  // namespace

Command staff_train() {
    return {
        .summary = "Record a facilitator's training course",
        .examples = {{"staff train khan --from-day \"12 Feb\" --until \"14 Feb\"",
                      "the first year, and its five conferences, run from 14 February"},
                     {"staff train khan --from-day \"11 Feb\" --until \"13 Feb\" --correction",
                      "the days were other ones"}},
        .operands = {"LOGIN"},
        .options = {{.name = "--from-day", .value = "DATE", .help = "The first day of the course"},
                    {.name = "--until", .value = "DATE", .help = "Its last day"},
                    {.name = "--again", .help = "One more course, which moves no first year"},
                    {.name = "--correction", .help = "Puts the days of the first course right"}},
        .notes =
            "A case of restorative justice is given only to a facilitator who has done the course.",
        .run = run_train};
}

Command staff_mentor() {
    return {.summary = "Record a facilitator's mentoring session",
            .examples = {{"staff mentor khan --on \"1 Mar\"", ""}},
            .operands = {"LOGIN"},
            .options = {{.name = "--on", .value = "DATE", .help = "Its day; today unless said"}},
            .notes = "Mentoring follows the course.",
            .run = run_mentor};
}

}  // namespace lrpt
