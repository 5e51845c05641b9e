#include "store/deadline_store.hpp"

#include "model/contact.hpp"
#include "store/record_store.hpp"
#include "store/rows.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// What every query starts with, in the order in which duty_in reads it.
constexpr const char* duty_columns =
    "d.deadline, d.item, d.event, d.event_on, d.due_on, d.calendar_on, d.working_days_on, "
    "d.original_on, d.paused_from, d.paused_until, d.met_on";
constexpr int first_after_duty = 11;

// Attempts are those up to the day that is asked about, with the person whom the deadline means;
// of a deadline of its own event, from that day on.
constexpr const char* attempts_of = R"sql(
                  FROM contacts AS t WHERE t.case_reference = d.case_reference
                   AND t.outcome IN ('no-answer', 'sent') AND t."on" <= :today
                   AND (t."with" = 'offender') = (c.scheme = 'rj')
                   AND t."with" IN ('offender', 'victim', 'next-of-kin')
                   AND (d.item = 0 OR t."on" >= d.event_on)
)sql";

std::string deadline_columns() {
    return fmt::format(R"sql(
        SELECT {0}, d.case_reference, d.login, coalesce(d.login, c.owner) AS owner, c.scheme,
               (SELECT count(*) {1}) AS attempts,
               (SELECT max(t."on") {1}) AS last_attempt_on
          FROM deadlines AS d
          LEFT JOIN cases AS c ON c.reference = d.case_reference
         WHERE (:owner IS NULL OR coalesce(d.login, c.owner) = :owner
                OR (:or_nobodys AND coalesce(d.login, c.owner) IS NULL)
                OR (:or_deputised
                    AND coalesce(d.login, c.owner) IN (SELECT p.login FROM deputies AS p
                                                        WHERE p.deputy = :owner
                                                          AND :today BETWEEN p.from_on
                                                                         AND p.until)))
           AND (:kind IS NULL OR d.deadline = :kind)
           AND (:case_reference IS NULL OR d.case_reference = :case_reference)
    )sql",
                       duty_columns,
                       attempts_of);
}

Duty duty_in(SQLite::Statement& row) {
    return {.due = {.kind = choice_in<DeadlineKind>(row.getColumn(0)),
                    .item = row.getColumn(1).getInt(),
                    .event = choice_in<Event>(row.getColumn(2)),
                    .event_on = date_if_any(row.getColumn(3)),
                    .due_on = date_if_any(row.getColumn(4)),
                    .calendar_on = date_if_any(row.getColumn(5)),
                    .working_days_on = date_if_any(row.getColumn(6)),
                    .original_on = date_if_any(row.getColumn(7)),
                    .paused_from = date_if_any(row.getColumn(8)),
                    .paused_until = date_if_any(row.getColumn(9))},
            .met_on = date_if_any(row.getColumn(10))};
}

Deadline deadline_in(SQLite::Statement& row) {
    const Duty duty = duty_in(row);
    const auto case_reference = text_if_any(row.getColumn(first_after_duty));
    const SQLite::Column login = row.getColumn(first_after_duty + 1);
    const SQLite::Column scheme = row.getColumn(first_after_duty + 3);
    return {
        .about = case_reference ? about_case(*case_reference) : about_staff(login.getString()),
        .team = scheme.isNull() ? Team::restorative_justice : team_of(choice_in<Scheme>(scheme)),
        .due = duty.due,
        .owner = text_if_any(row.getColumn(first_after_duty + 2)),
        .met_on = duty.met_on,
        .attempts = row.getColumn(first_after_duty + 4).getInt(),
        .last_attempt_on = date_if_any(row.getColumn(first_after_duty + 5))};
}

void bind_filter(SQLite::Statement& rows, const DeadlineFilter& filter) {
    bind_value(rows, ":today", to_iso(filter.today));
    bind_value(rows, ":owner", filter.owner);
    rows.bind(":or_nobodys", filter.or_nobodys ? 1 : 0);
    rows.bind(":or_deputised", filter.or_deputised ? 1 : 0);
    bind_value(rows,
               ":kind",
               filter.kind ? std::optional{std::string{name_of(*filter.kind)}} : std::nullopt);
    bind_value(rows, ":case_reference", filter.case_reference);
}

// The column that says what a deadline is about: exactly one of them holds a value.
std::string_view column_of(const DeadlineSubject& about) {
    return about.what == DeadlineSubject::What::a_case ? "case_reference" : "login";
}

void write(Database& database, const DeadlineSubject& about, const Duty& duty) {
    SQLite::Statement row{database.handle(),
                          fmt::format(R"sql(
        INSERT OR REPLACE INTO deadlines ({}, deadline, item, event, event_on, due_on,
                                          calendar_on, working_days_on, original_on, paused_from,
                                          paused_until, met_on)
        VALUES (:subject, :deadline, :item, :event, :event_on, :due_on, :calendar_on,
                :working_days_on, :original_on, :paused_from, :paused_until, :met_on)
    )sql",
                                      column_of(about))};
    bind_value(row, ":subject", about.key);
    bind_value(row, ":deadline", name_of(duty.due.kind));
    row.bind(":item", duty.due.item);
    bind_value(row, ":event", name_of(duty.due.event));
    bind_value(row, ":event_on", duty.due.event_on);
    bind_value(row, ":due_on", duty.due.due_on);
    bind_value(row, ":calendar_on", duty.due.calendar_on);
    bind_value(row, ":working_days_on", duty.due.working_days_on);
    bind_value(row, ":original_on", duty.due.original_on);
    bind_value(row, ":paused_from", duty.due.paused_from);
    bind_value(row, ":paused_until", duty.due.paused_until);
    bind_value(row, ":met_on", duty.met_on);
    row.exec();
}

void drop(Database& database, const DeadlineSubject& about, const DeadlineKey& key) {
    SQLite::Statement row{
        database.handle(),
        fmt::format("DELETE FROM deadlines WHERE {} = :subject AND deadline = :deadline "
                    "AND item = :item",
                    column_of(about))};
    bind_value(row, ":subject", about.key);
    bind_value(row, ":deadline", name_of(key.kind));
    row.bind(":item", key.item);
    row.exec();
}

DeadlineKey key_of(const Duty& duty) {
    return {duty.due.kind, duty.due.item};
}

bool same(const Duty& one, const Duty& other) {
    return one.due == other.due && one.met_on == other.met_on;
}

std::vector<Duty> duties_in(Database& database, const DeadlineSubject& about) {
    SQLite::Statement rows{database.handle(),
                           fmt::format("SELECT {} FROM deadlines AS d WHERE d.{} = :subject "
                                       "ORDER BY d.due_on IS NULL, d.due_on, d.deadline, d.item",
                                       duty_columns,
                                       column_of(about))};
    bind_value(rows, ":subject", about.key);
    std::vector<Duty> found;
    while (rows.executeStep())
        found.push_back(duty_in(rows));
    return found;
}

// What was done in time for a hearing does not become late because the hearing was moved. The
// deadlines of the case itself follow the court's facts, which may be put right.
bool stays_as_met(const Duty& before, const Duty& now) {
    return before.due.item != 0 && before.met_on && before.met_on == now.met_on;
}

// What a person should hear of: nothing where only how the date was reached is different.
std::optional<DeadlineChange> change_between(const Duty* before, const Duty& now) {
    using What = DeadlineChange::What;
    DeadlineChange change{.now = {.due = now.due, .met_on = now.met_on}};
    if (before != nullptr) change.due_before = before->due.due_on;
    const bool met_now = now.met_on && (before == nullptr || before->met_on != now.met_on);
    const bool moved = before != nullptr && before->due.due_on != now.due.due_on;
    if (met_now) {
        change.what = What::met;
    } else if (moved) {
        change.what = What::moved;
    } else if (before != nullptr) {
        return std::nullopt;
    }
    return change;
}

}  // namespace

void add(Database& database, const DeadlineSubject& about, const DueDate& due) {
    write(database, about, {.due = due});
}

void mark_met(Database& database, const DeadlineSubject& about, DeadlineKey key, Date met_on) {
    SQLite::Statement row{database.handle(),
                          fmt::format(R"sql(
        UPDATE deadlines
           SET met_on = :met_on
         WHERE {} = :subject
           AND deadline = :deadline
           AND item = :item
           AND (met_on IS NULL OR met_on > :met_on)
    )sql",
                                      column_of(about))};
    bind_value(row, ":met_on", to_iso(met_on));
    bind_value(row, ":subject", about.key);
    bind_value(row, ":deadline", name_of(key.kind));
    row.bind(":item", key.item);
    row.exec();
}

std::vector<DeadlineChange> set_duties(Database& database,
                                       const DeadlineSubject& about,
                                       const std::vector<Duty>& duties) {
    std::vector<Duty> kept = duties_in(database, about);
    std::vector<DeadlineChange> changes;
    for (const Duty& duty : duties) {
        const auto before = std::find_if(
            kept.begin(), kept.end(), [&](const Duty& one) { return key_of(one) == key_of(duty); });
        const bool is_new = before == kept.end();
        if (!is_new && stays_as_met(*before, duty)) {
            kept.erase(before);
            continue;
        }
        if (is_new || !same(*before, duty)) write(database, about, duty);
        if (auto change = change_between(is_new ? nullptr : &*before, duty)) {
            change->now.about = about;
            changes.push_back(std::move(*change));
        }
        if (!is_new) kept.erase(before);
    }
    for (const Duty& duty : kept) {
        if (duty.met_on) continue;
        drop(database, about, key_of(duty));
        changes.push_back({.what = DeadlineChange::What::dropped,
                           .now = {.about = about, .due = duty.due},
                           .due_before = duty.due.due_on});
    }
    return changes;
}

void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date until,
                       const UseDeadline& use) {
    // The two halves keep to an index each: what is not met, and what was met after the day.
    const std::string columns = deadline_columns();
    SQLite::Statement rows{database.handle(),
                           columns + "AND d.met_on IS NULL AND d.due_on < :until UNION ALL " +
                               columns + "AND d.met_on > :today AND d.due_on < :until " +
                               "ORDER BY 5, 12, 13, 1, 2"};
    bind_filter(rows, filter);
    bind_value(rows, ":until", to_iso(until));
    while (rows.executeStep())
        use(deadline_in(rows));
}

std::vector<PausedCase> pauses_of_unmet(Database& database) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT DISTINCT p.case_reference
          FROM pauses AS p
          JOIN deadlines AS d ON d.case_reference = p.case_reference AND d.deadline = p.deadline
                             AND d.item = p.item
         WHERE d.met_on IS NULL
         ORDER BY p.case_reference
    )sql"};
    std::vector<PausedCase> found;
    while (rows.executeStep()) {
        const std::string reference = rows.getColumn(0).getString();
        for (Pause& pause : records_of<Pause>(database, reference))
            found.push_back({reference, std::move(pause)});
    }
    return found;
}

void each_deadline(Database& database, const DeadlineFilter& filter, const UseDeadline& use) {
    SQLite::Statement rows{
        database.handle(),
        deadline_columns() +
            "ORDER BY d.due_on IS NULL, d.due_on, d.case_reference, d.login, d.deadline, d.item"};
    bind_filter(rows, filter);
    while (rows.executeStep())
        use(deadline_in(rows));
}

}  // namespace lrpt
