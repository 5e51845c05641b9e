#include "store/deadline_store.hpp"

#include "model/contact.hpp"
#include "store/rows.hpp"

namespace lrpt {

namespace {

// Attempts are those up to the day that is asked about, with the person whom the deadline means.
constexpr const char* deadline_columns = R"sql(
        SELECT d.case_reference, d.deadline, d.event, d.event_on, d.due_on, d.calendar_on,
               d.working_days_on, d.met_on, c.owner,
               (SELECT count(*) FROM contacts AS t WHERE t.case_reference = d.case_reference
                   AND t.outcome IN ('no-answer', 'sent') AND t."on" <= :today
                   AND (t."with" = 'offender') = (d.deadline = 'rj.first-contact')
                   AND t."with" IN ('offender', 'victim', 'next-of-kin')) AS attempts,
               (SELECT max(t."on") FROM contacts AS t WHERE t.case_reference = d.case_reference
                   AND t.outcome IN ('no-answer', 'sent') AND t."on" <= :today
                   AND (t."with" = 'offender') = (d.deadline = 'rj.first-contact')
                   AND t."with" IN ('offender', 'victim', 'next-of-kin')) AS last_attempt_on
          FROM deadlines AS d
          JOIN cases AS c ON c.reference = d.case_reference
         WHERE (:owner IS NULL OR c.owner = :owner OR (:or_nobodys AND c.owner IS NULL))
           AND (:kind IS NULL OR d.deadline = :kind)
           AND (:case_reference IS NULL OR d.case_reference = :case_reference)
)sql";

Deadline deadline_in(SQLite::Statement& row) {
    return {.case_reference = row.getColumn(0).getString(),
            .due = {.kind = choice_in<DeadlineKind>(row.getColumn(1)),
                    .event = choice_in<Event>(row.getColumn(2)),
                    .event_on = date_if_any(row.getColumn(3)),
                    .due_on = date_if_any(row.getColumn(4)),
                    .calendar_on = date_if_any(row.getColumn(5)),
                    .working_days_on = date_if_any(row.getColumn(6))},
            .owner = text_if_any(row.getColumn(8)),
            .met_on = date_if_any(row.getColumn(7)),
            .attempts = row.getColumn(9).getInt(),
            .last_attempt_on = date_if_any(row.getColumn(10))};
}

void bind_filter(SQLite::Statement& rows, const DeadlineFilter& filter) {
    bind_value(rows, ":today", to_iso(filter.today));
    bind_value(rows, ":owner", filter.owner);
    rows.bind(":or_nobodys", filter.or_nobodys ? 1 : 0);
    bind_value(rows,
               ":kind",
               filter.kind ? std::optional{std::string{name_of(*filter.kind)}} : std::nullopt);
    bind_value(rows, ":case_reference", filter.case_reference);
}

}  // namespace

void add(Database& database, const std::string& case_reference, const DueDate& due) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO deadlines (case_reference, deadline, event, event_on, due_on, calendar_on,
                               working_days_on)
        VALUES (:case_reference, :deadline, :event, :event_on, :due_on, :calendar_on,
                :working_days_on)
    )sql"};
    bind_value(row, ":case_reference", case_reference);
    bind_value(row, ":deadline", name_of(due.kind));
    bind_value(row, ":event", name_of(due.event));
    bind_value(row, ":event_on", due.event_on);
    bind_value(row, ":due_on", due.due_on);
    bind_value(row, ":calendar_on", due.calendar_on);
    bind_value(row, ":working_days_on", due.working_days_on);
    row.exec();
}

void mark_met(Database& database,
              const std::string& case_reference,
              DeadlineKind kind,
              Date met_on) {
    SQLite::Statement row{database.handle(), R"sql(
        UPDATE deadlines
           SET met_on = :met_on
         WHERE case_reference = :case_reference
           AND deadline = :deadline
           AND (met_on IS NULL OR met_on > :met_on)
    )sql"};
    bind_value(row, ":met_on", to_iso(met_on));
    bind_value(row, ":case_reference", case_reference);
    bind_value(row, ":deadline", name_of(kind));
    row.exec();
}

void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date until,
                       const UseDeadline& use) {
    // The two halves keep to an index each: what is not met, and what was met after the day.
    const std::string columns{deadline_columns};
    SQLite::Statement rows{database.handle(),
                           columns + "AND d.met_on IS NULL AND d.due_on < :until UNION ALL " +
                               columns + "AND d.met_on > :today AND d.due_on < :until " +
                               "ORDER BY 5, 1, 2"};
    bind_filter(rows, filter);
    bind_value(rows, ":until", to_iso(until));
    while (rows.executeStep())
        use(deadline_in(rows));
}

void each_deadline(Database& database, const DeadlineFilter& filter, const UseDeadline& use) {
    SQLite::Statement rows{
        database.handle(),
        std::string{deadline_columns} + "ORDER BY d.due_on IS NULL, d.due_on, d.case_reference"};
    bind_filter(rows, filter);
    while (rows.executeStep())
        use(deadline_in(rows));
}

}  // namespace lrpt
