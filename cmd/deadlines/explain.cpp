#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/facilitators.hpp"
#include "casework/lawyers.hpp"
#include "casework/tasks.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/chosen.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/deadlines/explanation.hpp"
#include "cmd/reference.hpp"
#include "rules/deadlines.hpp"
#include "rules/working_days.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What has deadlines, and what their dates are worked out from.
struct Subject {
    DeadlineSubject about = {};
    Facts facts = {};  // of the court, where it is a case
    std::vector<Deadline> deadlines = {};
    std::vector<Task> tasks = {};
    std::vector<Pause> pauses = {};
    std::optional<Expertise> expertise = {};  // of a member of staff
};

// A rule that is not about a case is that of the day of its event.
Explanation explain(App& app, const Subject& subject, const Deadline& deadline) {
    ReferenceData& data = app.reference_data();
    const bool of_a_case = case_of(subject.about).has_value();
    const DeadlineQuestion question{
        .facts = subject.facts,
        .policy = data.policy(),
        .holidays = data.holidays(),
        .today = of_a_case ? app.today() : deadline.due.event_on.value_or(app.today())};
    Explanation explanation{.deadline = deadline,
                            .rule = deadline_rule(deadline.due.kind, question),
                            .expertise = subject.expertise,
                            .pauses = moves_of(deadline.due, subject.pauses)};
    if (deadline.due.kind == DeadlineKind::case_task) {
        const Task* task = numbered(subject.tasks, deadline.due.item);
        if (task != nullptr) explanation.words = task->words;
    }
    const auto& event_on = deadline.due.event_on;
    const auto& working_days_on = deadline.due.working_days_on;
    if (event_on && working_days_on) {
        const auto [first, last] = std::minmax(*event_on, *working_days_on);
        explanation.holidays = holidays_between(first, last, data.holidays());
    }
    return explanation;
}

void print(App& app, const std::vector<Explanation>& explanations) {
    const bool json = app.form() == Form::json || app.form() == Form::jsonl;
    if (!json && app.form() != Form::text) {
        ListingWriter listing{deadline_columns(), app.listing_format(), app.writer()};
        for (const Explanation& one : explanations) {
            listing.row(deadline_row(one.deadline, app.listing_format()));
        }
        return listing.finish();
    }
    std::vector<std::string> items;
    for (const Explanation& one : explanations) {
        items.push_back(json ? json_of(one, app.today()) : text_of(one, app.today()));
    }
    if (json) return app.write_items("explanation-list", items);
    app.out.write(joined(items, "\n"));
}

void add_deadlines(App& app, const DeadlineFilter& filter, Subject& subject) {
    each_deadline(app.database(), filter, [&](const Deadline& deadline) {
        if (deadline.about == subject.about) subject.deadlines.push_back(deadline);
    });
}

Subject member_of_staff(App& app, const std::string& login) {
    const Work work = app.work();
    const Facilitator found = facilitator_of(app.desk(work), login);
    Subject subject{.about = about_staff(found.member.login), .expertise = found.expertise};
    add_deadlines(app, {.today = app.today(), .owner = subject.about.key}, subject);
    return subject;
}

Subject office_of_lawyer(App& app, const std::string& id) {
    const Lawyer lawyer = required_lawyer(app.database(), id);
    Subject subject{.about = about_lawyer(lawyer_id(lawyer.number))};
    add_deadlines(app, {.today = app.today(), .team = Team::front_desk}, subject);
    return subject;
}

void hide_words(Subject& subject) {
    for (Task& task : subject.tasks)
        task.words.reset();
    for (Pause& pause : subject.pauses)
        pause.words.reset();
}

// The words are the team's own.
void refuse_one_sided(App& app, const Case& kept) {
    if (app.own_audience(kept.scheme) == Audience::staff) return;
    throw Error{Exit::not_permitted,
                fmt::format("the words on {} are the other team's", kept.reference),
                {"Leave --names out. Who sees what: lrpt help roles"}};
}

// A login is never taken for a slip in a reference, which has digits, nor the other way round.
Subject subject_given(App& app, const Arguments& arguments) {
    const std::string typed = *arguments.operand(0);
    if (is_lawyer_id(typed)) return office_of_lawyer(app, typed);
    const bool has_digit = typed.find_first_of("0123456789") != std::string::npos;
    if (!has_digit || staff_member(app.database(), typed)) return member_of_staff(app, typed);
    CaseView view =
        view_of(app.database(), reference_given(app, arguments), app.reference_data(), app.today());
    Subject subject{.about = about_case(view.kept.reference),
                    .facts = std::move(view.records.facts),
                    .deadlines = std::move(view.deadlines),
                    .tasks = std::move(view.records.tasks),
                    .pauses = std::move(view.records.pauses)};
    if (arguments.has("names")) {
        refuse_one_sided(app, view.kept);
        const Work work = app.work();
        note_look_at_words(app.desk(work), view.kept);
    } else {
        hide_words(subject);
    }
    return subject;
}

Exit run(App& app, const Arguments& arguments) {
    const Subject subject = subject_given(app, arguments);
    std::vector<Explanation> explanations;
    for (const Deadline& deadline :
         of_kind(subject.about, subject.deadlines, arguments.operand(1))) {
        explanations.push_back(explain(app, subject, deadline));
    }
    print(app, explanations);
    return Exit::done;
}

}  // namespace

Command deadlines_explain() {
    return {.summary = "Show how a date was worked out",
            .examples = {{"deadlines explain RJ-2013-0142 rj.first-contact", ""},
                         {"deadlines explain RJ-2013-0142", "all its deadlines"},
                         {"deadlines explain khan", "those of a facilitator"},
                         {"deadlines explain L-017", "when an office is checked again"}},
            .operands = {"REF|LOGIN|ID", "[KIND]"},
            .lists = true,
            .options = {{.name = "--names",
                         .help = "With the words of tasks and pauses; the look is recorded"}},
            .run = run};
}

}  // namespace lrpt
