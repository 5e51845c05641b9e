#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/facilitators.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/reference.hpp"
#include "render/json_writer.hpp"
#include "rules/deadlines.hpp"
#include "rules/working_days.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What has deadlines, a case or a member of staff, and what their dates are worked out from.
struct Subject {
    std::string key = {};
    Facts facts = {};  // of the court; a member of staff has none
    std::vector<Deadline> deadlines = {};
    std::optional<Expertise> expertise = {};  // of a member of staff
};

// A deadline with everything that its date was worked out from.
struct Explanation {
    Deadline deadline = {};
    DeadlinePolicy rule = {};
    std::vector<BankHoliday> holidays = {};  // between the event and the date by working days
    std::optional<Expertise> expertise = {};
};

bool runs_to_the_day_before(const Deadline& deadline) {
    return deadline.due.kind == DeadlineKind::facilitator_conferences;
}

// A rule of the staff is that of the day of its event.
Explanation explain(App& app, const Subject& subject, const Deadline& deadline) {
    ReferenceData& data = app.reference_data();
    const bool of_staff = subject.expertise.has_value();
    const DeadlineQuestion question{
        .facts = subject.facts,
        .policy = data.policy(),
        .holidays = data.holidays(),
        .today = of_staff ? deadline.due.event_on.value_or(app.today()) : app.today()};
    Explanation explanation{.deadline = deadline,
                            .rule = deadline_rule(deadline.due.kind, question),
                            .expertise = subject.expertise};
    const auto& event_on = deadline.due.event_on;
    const auto& working_days_on = deadline.due.working_days_on;
    if (event_on && working_days_on) {
        const auto [first, last] = std::minmax(*event_on, *working_days_on);
        explanation.holidays = holidays_between(first, last, data.holidays());
    }
    return explanation;
}

std::string count_text(const DeadlinePolicy& rule) {
    const std::string_view unit =
        rule.unit == CountUnit::working_days ? "working days" : name_of(rule.unit);
    return fmt::format("{} {}", rule.count, unit);
}

std::string holiday_text(const std::vector<BankHoliday>& holidays) {
    if (holidays.empty()) return "no bank holiday between";
    std::vector<std::string> names;
    for (const BankHoliday& holiday : holidays) {
        names.push_back(fmt::format("{} {}", spoken(holiday.date), holiday.name));
    }
    return "passing over " + joined(names, ", ");
}

std::string day_text(const std::optional<Date>& day) {
    return day ? spoken(*day) : "not known: the table of bank holidays does not cover it";
}

std::string in_force_text(const Explanation& explanation) {
    const Date from = explanation.rule.provision.validity.from;
    const auto& event_on = explanation.deadline.due.event_on;
    std::string text = "from " + spoken(from);
    if (!event_on || *event_on >= from) return text;
    return text + "; before it, this first rule holds" +
           (explanation.expertise ? "" : ": the order runs all the same");
}

std::string line(std::string_view label, std::string_view text) {
    return fmt::format("  {:<14}{}\n", label, text);
}

// What was done towards it.
std::string done_text(const Explanation& explanation) {
    const Deadline& deadline = explanation.deadline;
    if (const auto& expertise = explanation.expertise) {
        return line("Conferences",
                    fmt::format("{} of {} within the first year, {} to go",
                                expertise->conferences,
                                expertise->wanted.value_or(0),
                                expertise->to_go));
    }
    return line(
        "Attempts",
        deadline.attempts == 0
            ? "nobody has tried"
            : fmt::format("{}, last {}", deadline.attempts, spoken(*deadline.last_attempt_on)));
}

std::string text_of(const Explanation& explanation, Date today) {
    const auto& [deadline, rule, holidays, expertise] = explanation;
    const DueDate& due = deadline.due;
    std::string text =
        fmt::format("{} {}: {}\n", deadline.about.key, named_with_item(due), rule.title);
    text += line("Stands", standing_text(deadline, today));
    text += line("Rule",
                 fmt::format("{} {} {}{} ({})",
                             count_text(rule),
                             rule.direction == Direction::after ? "from" : "before",
                             name_of(rule.event),
                             runs_to_the_day_before(deadline) ? ", to the day before" : "",
                             name_of(rule.provision.status)));
    text += line("In force", in_force_text(explanation));
    text += line("Source", rule.provision.source);
    if (!due.event_on)
        return text + line("From", fmt::format("{} is not recorded", name_of(due.event)));
    const bool by_working_days = rule.unit == CountUnit::working_days;
    text += line("From",
                 fmt::format("{} ({}), which is day 0", spoken(*due.event_on), name_of(due.event)));
    text += line("Calendar", day_text(due.calendar_on) + (by_working_days ? "" : " (counts)"));
    if (rule.unit != CountUnit::months) {
        text += line("Working days",
                     fmt::format("{}{}; {}",
                                 day_text(due.working_days_on),
                                 by_working_days ? " (counts)" : "",
                                 holiday_text(holidays)));
    }
    return text + done_text(explanation);
}

void write_done(JsonWriter& json, const std::optional<Expertise>& expertise) {
    const auto number = [&](std::string_view key, std::optional<int> value) {
        json.key(key);
        value ? json.value(static_cast<long long>(*value)) : json.null();
    };
    number("conferences", expertise ? std::optional{expertise->conferences} : std::nullopt);
    number("conferences_wanted", expertise ? expertise->wanted : std::nullopt);
}

std::string json_of(const Explanation& explanation, Date today) {
    const auto& [deadline, rule, holidays, expertise] = explanation;
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", std::string_view{"explanation"});
    json.member("case", case_of(deadline.about));
    json.member("owner", deadline.owner);
    json.member("deadline", name_of(deadline.due.kind));
    if (deadline.due.item == 0) {
        json.member("item", std::optional<std::string>{});
    } else {
        json.member("item", static_cast<long long>(deadline.due.item));
    }
    json.member("title", std::string_view{rule.title});
    json.member("state", name_of(state_on(deadline, today)));
    json.member("days_late", static_cast<long long>(days_late(deadline, today)));
    json.member("count", static_cast<long long>(rule.count));
    json.member("unit", name_of(rule.unit));
    json.member("source", std::string_view{rule.provision.source});
    json.member("status", name_of(rule.provision.status));
    json.member("policy", std::optional{rule.provision.validity.from});
    json.member("direction", name_of(rule.direction));
    json.member("event", name_of(rule.event));
    json.member("event_on", deadline.due.event_on);
    json.member("due_on", deadline.due.due_on);
    json.member("calendar_on", deadline.due.calendar_on);
    json.member("working_days_on", deadline.due.working_days_on);
    json.key("holidays");
    json.begin_list();
    for (const BankHoliday& holiday : holidays) {
        json.begin_object();
        json.member("date", std::optional{holiday.date});
        json.member("name", std::string_view{holiday.name});
        json.end_object();
    }
    json.end_list();
    write_done(json, expertise);
    json.end_object();
    return text;
}

std::vector<Deadline> wanted(const Subject& subject, const std::optional<std::string>& kind) {
    std::vector<Deadline> chosen;
    std::vector<std::string_view> kinds;
    for (const Deadline& deadline : subject.deadlines) {
        kinds.push_back(name_of(deadline.due.kind));
        if (!kind || *kind == kinds.back()) chosen.push_back(deadline);
    }
    if (!chosen.empty()) return chosen;
    const bool of_staff = subject.expertise.has_value();
    if (!kind) {
        throw Error{Exit::no_record,
                    fmt::format("{} has no deadlines", subject.key),
                    of_staff ? std::vector<std::string>{"Facilitators have one from their course "
                                                        "on: lrpt staff list --role facilitator"}
                             : std::vector<std::string>{}};
    }
    const std::string_view whose = of_staff ? "They have" : "It has";
    std::vector<std::string> advice{kinds.empty()
                                        ? fmt::format("{} no deadlines", whose)
                                        : fmt::format("{}: {}", whose, fmt::join(kinds, ", "))};
    throw Error{Exit::no_record,
                fmt::format("{} has no deadline \"{}\"", subject.key, printable(*kind)),
                std::move(advice),
                nearest_words(*kind, kinds)};
}

void print(App& app, const std::vector<Explanation>& explanations) {
    const bool json = app.form() == Form::json || app.form() == Form::jsonl;
    if (!json && app.form() != Form::text) {
        ListingWriter listing{deadline_columns(), app.listing_format(), app.writer()};
        for (const Explanation& one : explanations) {
            listing.row(deadline_row(one.deadline, app.today()));
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

Subject member_of_staff(App& app, const std::string& login) {
    const Work work = app.work();
    const Facilitator found = facilitator_of(app.desk(work), login);
    Subject subject{.key = found.member.login, .expertise = found.expertise};
    const DeadlineFilter filter{.today = app.today(), .owner = subject.key};
    each_deadline(app.database(), filter, [&](const Deadline& deadline) {
        if (deadline.about == about_staff(subject.key)) subject.deadlines.push_back(deadline);
    });
    return subject;
}

// A login is never taken for a slip in a reference, which has digits, nor the other way round.
Subject subject_given(App& app, const Arguments& arguments) {
    const std::string typed = *arguments.operand(0);
    const bool has_digit = typed.find_first_of("0123456789") != std::string::npos;
    if (!has_digit || staff_member(app.database(), typed)) return member_of_staff(app, typed);
    CaseView view =
        view_of(app.database(), reference_given(app, arguments), app.reference_data(), app.today());
    return {.key = view.kept.reference,
            .facts = std::move(view.records.facts),
            .deadlines = std::move(view.deadlines)};
}

Exit run(App& app, const Arguments& arguments) {
    const Subject subject = subject_given(app, arguments);
    std::vector<Explanation> explanations;
    for (const Deadline& deadline : wanted(subject, arguments.operand(1))) {
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
                         {"deadlines explain khan", "those of a facilitator"}},
            .operands = {"REF|LOGIN", "[KIND]"},
            .lists = true,
            .run = run};
}

}  // namespace lrpt
