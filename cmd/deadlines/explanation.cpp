#include "cmd/deadlines/explanation.hpp"

#include "base/text.hpp"
#include "cmd/deadlines/columns.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

bool runs_to_the_day_before(const Deadline& deadline) {
    return deadline.due.kind == DeadlineKind::facilitator_conferences;
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

// Words of several lines stand under each other.
std::string line(std::string_view label, std::string_view text) {
    std::vector<std::string> lines;
    for (const std::string_view one : split(text, '\n'))
        lines.emplace_back(one);
    return fmt::format("  {:<14}{}\n", label, joined(lines, "\n" + std::string(16, ' ')));
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
    return line("Attempts",
                deadline.attempts == 0
                    ? "nobody has tried"
                    : fmt::format("{}, last {}", deadline.attempts, last_attempt_text(deadline)));
}

std::string pause_line(const PauseMove& move) {
    const Pause& pause = move.pause;
    std::string text = fmt::format("{} to {}, {}, {}",
                                   spoken(pause.from_on),
                                   spoken(pause.until),
                                   counted(pause.days(), "day"),
                                   name_of(pause.reason));
    if (!move.in_time) {
        text += fmt::format("; entered {}, too late to move it", spoken(pause.entered_on));
    } else if (move.days != pause.days()) {
        text += fmt::format("; {} of them new", move.days);
    }
    if (pause.words) text += ": " + *pause.words;
    return line("Paused", text);
}

// What was due first, each pause, and what is due now.
std::string pauses_text(const Explanation& explanation) {
    if (explanation.pauses.empty()) return {};
    const DueDate& due = explanation.deadline.due;
    std::string text = line("Original", spoken(due.original_on.value_or(*due.due_on)));
    for (const PauseMove& move : explanation.pauses)
        text += pause_line(move);
    return text + line("Now due", spoken(*due.due_on));
}

void write_done(JsonWriter& json, const std::optional<Expertise>& expertise) {
    const auto number = [&](std::string_view key, std::optional<int> value) {
        json.key(key);
        value ? json.value(static_cast<long long>(*value)) : json.null();
    };
    number("conferences", expertise ? std::optional{expertise->conferences} : std::nullopt);
    number("conferences_wanted", expertise ? expertise->wanted : std::nullopt);
}

void write_pauses(JsonWriter& json, const Explanation& explanation) {
    const DueDate& due = explanation.deadline.due;
    json.member("original_on", due.original_on);
    json.member(
        "paused_days",
        due.original_on ? static_cast<long long>((*due.due_on - *due.original_on).count()) : 0LL);
    json.key("pauses");
    json.begin_list();
    for (const PauseMove& move : explanation.pauses) {
        const Pause& pause = move.pause;
        json.begin_object();
        json.member("from_on", std::optional{pause.from_on});
        json.member("until", std::optional{pause.until});
        json.member("days", static_cast<long long>(pause.days()));
        json.member("moved_days", static_cast<long long>(move.days));
        json.member("reason", name_of(pause.reason));
        json.member("entered_on", std::optional{pause.entered_on});
        json.member("words", pause.words);
        json.end_object();
    }
    json.end_list();
}

}  // namespace

std::string text_of(const Explanation& explanation, Date today) {
    const auto& [deadline, rule, holidays, expertise, pauses, words] = explanation;
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
    text += pauses_text(explanation);
    if (words) text += line("Words", *words);
    return asks_for_contact(due.kind) || expertise ? text + done_text(explanation) : text;
}

std::string json_of(const Explanation& explanation, Date today) {
    const auto& [deadline, rule, holidays, expertise, pauses, words] = explanation;
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", std::string_view{"explanation"});
    json.member("case", case_of(deadline.about));
    json.member("lawyer", lawyer_of(deadline.about));
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
    write_pauses(json, explanation);
    json.member("words", words);
    json.end_object();
    return text;
}

}  // namespace lrpt
