// Writing the table of deadlines.
#include "model/lawyer.hpp"
#include "store/deadline_rows.hpp"
#include "store/deadline_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// The column that says what a deadline is about: exactly one of them holds a value.
std::string_view column_of(const DeadlineSubject& about) {
    switch (about.what) {
        case DeadlineSubject::What::a_case: return "case_reference";
        case DeadlineSubject::What::staff: return "login";
        case DeadlineSubject::What::lawyer: return "lawyer";
    }
    return "?";
}

void bind_subject(SQLite::Statement& row, const DeadlineSubject& about) {
    if (about.what == DeadlineSubject::What::lawyer) {
        row.bind(":subject", lawyer_number(about.key).value_or(0));
    } else {
        bind_value(row, ":subject", about.key);
    }
}

// How a row is written: with the time of the change, and, where a calendar must take notice, with
// the next number of the deadline, also across its having been dropped.
struct Mark {
    std::string changed_at = {};
    bool counts = true;
};

void write(Database& database, const DeadlineSubject& about, const Duty& duty, const Mark& mark) {
    SQLite::Statement row{database.handle(),
                          fmt::format(R"sql(
        INSERT OR REPLACE INTO deadlines ({0}, deadline, item, event, event_on, due_on,
                                          calendar_on, working_days_on, original_on, paused_from,
                                          paused_until, met_on, changed_at, sequence)
        VALUES (:subject, :deadline, :item, :event, :event_on, :due_on, :calendar_on,
                :working_days_on, :original_on, :paused_from, :paused_until, :met_on, :changed_at,
                coalesce((SELECT max(sequence) + :counts
                            FROM (SELECT sequence FROM deadlines
                                   WHERE {0} = :subject AND deadline = :deadline AND item = :item
                                  UNION ALL
                                  SELECT sequence FROM dropped_deadlines
                                   WHERE {0} = :subject AND deadline = :deadline
                                     AND item = :item)), 0))
    )sql",
                                      column_of(about))};
    bind_subject(row, about);
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
    bind_value(row, ":changed_at", mark.changed_at);
    row.bind(":counts", mark.counts ? 1 : 0);
    row.exec();
}

// A statement about one deadline: {} is the column that says whose it is.
SQLite::Statement about_one(Database& database,
                            std::string_view statement,
                            const DeadlineSubject& about,
                            const DeadlineKey& key) {
    SQLite::Statement row{database.handle(),
                          fmt::format(fmt::runtime(statement), column_of(about))};
    bind_subject(row, about);
    bind_value(row, ":deadline", name_of(key.kind));
    row.bind(":item", key.item);
    return row;
}

void remove_from(Database& database,
                 std::string_view table,
                 const DeadlineSubject& about,
                 const DeadlineKey& key) {
    const std::string statement = fmt::format(
        "DELETE FROM {} WHERE {{}} = :subject "
        "AND deadline = :deadline AND item = :item",
        table);
    about_one(database, statement, about, key).exec();
}

void drop(Database& database,
          const DeadlineSubject& about,
          const DeadlineKey& key,
          const ChangedWhen& when) {
    SQLite::Statement row = about_one(database,
                                      R"sql(
        INSERT INTO dropped_deadlines ({0}, deadline, item, due_on, sequence, dropped_on, changed_at)
        SELECT {0}, deadline, item, due_on, sequence + 1, :dropped_on, :changed_at FROM deadlines
         WHERE {0} = :subject AND deadline = :deadline AND item = :item
    )sql",
                                      about,
                                      key);
    bind_value(row, ":dropped_on", to_iso(when.today));
    bind_value(row, ":changed_at", when.now);
    row.exec();
    remove_from(database, "deadlines", about, key);
}

DeadlineKey key_of(const Duty& duty) {
    return {duty.due.kind, duty.due.item};
}

bool same(const Duty& one, const Duty& other) {
    return one.due == other.due && one.met_on == other.met_on;
}

}  // namespace

std::vector<Duty> kept_duties(Database& database, const DeadlineSubject& about) {
    SQLite::Statement rows{database.handle(),
                           fmt::format("SELECT {} FROM deadlines AS d WHERE d.{} = :subject "
                                       "ORDER BY d.due_on IS NULL, d.due_on, d.deadline, d.item",
                                       duty_columns,
                                       column_of(about))};
    bind_subject(rows, about);
    std::vector<Duty> found;
    while (rows.executeStep())
        found.push_back(duty_in(rows));
    return found;
}

namespace {

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

void add(Database& database,
         const DeadlineSubject& about,
         const DueDate& due,
         const ChangedWhen& when) {
    write(database, about, {.due = due}, {.changed_at = when.now});
}

void mark_met(Database& database, const DeadlineSubject& about, DeadlineKey key, Date met_on) {
    SQLite::Statement row = about_one(database,
                                      R"sql(
        UPDATE deadlines
           SET met_on = :met_on
         WHERE {} = :subject
           AND deadline = :deadline
           AND item = :item
           AND (met_on IS NULL OR met_on > :met_on)
    )sql",
                                      about,
                                      key);
    bind_value(row, ":met_on", to_iso(met_on));
    row.exec();
}

bool stays_as_met(const Duty& kept, const Duty& now) {
    return kept.due.item != 0 && kept.met_on && kept.met_on == now.met_on;
}

std::vector<DeadlineChange> set_duties(Database& database,
                                       const DeadlineSubject& about,
                                       const std::vector<Duty>& duties,
                                       const ChangedWhen& when) {
    std::vector<Duty> kept = kept_duties(database, about);
    std::vector<DeadlineChange> changes;
    for (const Duty& duty : duties) {
        const auto before = std::find_if(
            kept.begin(), kept.end(), [&](const Duty& one) { return key_of(one) == key_of(duty); });
        const bool is_new = before == kept.end();
        if (!is_new && stays_as_met(*before, duty)) {
            kept.erase(before);
            continue;
        }
        if (is_new || !same(*before, duty)) {
            const bool counts =
                is_new || before->due.due_on != duty.due.due_on || before->met_on != duty.met_on;
            write(database, about, duty, {.changed_at = when.now, .counts = counts});
        }
        if (is_new) remove_from(database, "dropped_deadlines", about, key_of(duty));
        if (auto change = change_between(is_new ? nullptr : &*before, duty)) {
            change->now.about = about;
            changes.push_back(std::move(*change));
        }
        if (!is_new) kept.erase(before);
    }
    for (const Duty& duty : kept) {
        if (duty.met_on) continue;
        drop(database, about, key_of(duty), when);
        changes.push_back({.what = DeadlineChange::What::dropped,
                           .now = {.about = about, .due = duty.due},
                           .due_before = duty.due.due_on});
    }
    return changes;
}

}  // namespace lrpt
