#include "store/deadline_store.hpp"

#include "base/clock_time.hpp"
#include "model/contact.hpp"
#include "model/lawyer.hpp"
#include "store/deadline_rows.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Attempts are those up to the day that is asked about, with the person whom the deadline means;
// of a deadline of its own event, from that day on.
constexpr const char* attempts_of = R"sql(
                  FROM contacts AS t WHERE t.case_reference = d.case_reference
                   AND t.outcome IN ('no-answer', 'sent') AND t."on" <= :today
                   AND (t."with" = 'offender') = (c.scheme = 'rj')
                   AND t."with" IN ('offender', 'victim', 'next-of-kin')
                   AND (d.item = 0 OR t."on" >= d.event_on)
)sql";

// What is of a member of staff is of restorative justice, and the directory is the front desk's.
constexpr const char* team_column =
    "CASE WHEN d.lawyer IS NOT NULL THEN 'front-desk' "
    "WHEN c.scheme = 'contact' THEN 'vlt' ELSE 'rj' END";

// Whose and which deadlines a filter lets through. That nobody owns an office of the directory does
// not make it anybody's.
constexpr const char* wanted_by = R"sql(
         WHERE (:owner IS NULL OR coalesce(d.login, c.owner) = :owner
                OR (:or_nobodys AND coalesce(d.login, c.owner) IS NULL AND d.lawyer IS NULL)
                OR (:or_deputised
                    AND coalesce(d.login, c.owner) IN (SELECT p.login FROM deputies AS p
                                                        WHERE p.deputy = :owner
                                                          AND :today BETWEEN p.from_on
                                                                         AND p.until)))
           AND (:kind IS NULL OR d.deadline = :kind)
           AND (:case_reference IS NULL OR d.case_reference = :case_reference)
           AND (:team IS NULL OR :team =
)sql";

std::string wanted() {
    return fmt::format("{}{})", wanted_by, team_column);
}

std::string deadline_columns() {
    return fmt::format(R"sql(
        SELECT {0}, d.case_reference, d.login, d.lawyer, coalesce(d.login, c.owner) AS owner, {3},
               (SELECT count(*) {1}) AS attempts,
               (SELECT max(t."on" || coalesce(t.at, '')) {1}) AS last_attempt,
               d.changed_at, d.sequence
          FROM deadlines AS d
          LEFT JOIN cases AS c ON c.reference = d.case_reference {2}
    )sql",
                       duty_columns,
                       attempts_of,
                       wanted(),
                       team_column);
}

DeadlineSubject subject_in(SQLite::Statement& row, int first) {
    if (auto reference = text_if_any(row.getColumn(first)))
        return about_case(std::move(*reference));
    if (auto login = text_if_any(row.getColumn(first + 1))) return about_staff(std::move(*login));
    return about_lawyer(lawyer_id(row.getColumn(first + 2).getInt()));
}

// The five columns from there on: case, login, lawyer, owner and team.
Deadline whose(SQLite::Statement& row, int first) {
    return {.about = subject_in(row, first),
            .team = choice_in<Team>(row.getColumn(first + 4)),
            .owner = text_if_any(row.getColumn(first + 3))};
}

// A day with the time after it, where that is recorded: the later of the same day comes last.
void read_last_attempt(const SQLite::Column& column, Deadline& deadline) {
    constexpr std::size_t length_of_day = 10;
    if (column.isNull()) return;
    const std::string moment = column.getString();
    deadline.last_attempt_on = iso_date(moment.substr(0, length_of_day));
    deadline.last_attempt_at = clock_time(moment.substr(length_of_day));
}

Deadline deadline_in(SQLite::Statement& row) {
    Deadline deadline = whose(row, first_after_duty);
    const Duty duty = duty_in(row);
    deadline.due = duty.due;
    deadline.met_on = duty.met_on;
    deadline.attempts = row.getColumn(first_after_duty + 5).getInt();
    read_last_attempt(row.getColumn(first_after_duty + 6), deadline);
    deadline.changed_at = row.getColumn(first_after_duty + 7).getString();
    deadline.sequence = row.getColumn(first_after_duty + 8).getInt();
    return deadline;
}

void bind_filter(SQLite::Statement& rows, const DeadlineFilter& filter) {
    bind_value(rows, ":today", to_iso(filter.today));
    bind_value(rows, ":owner", filter.owner);
    rows.bind(":or_nobodys", filter.or_nobodys ? 1 : 0);
    rows.bind(":or_deputised", filter.or_deputised ? 1 : 0);
    bind_value(rows,
               ":kind",
               filter.kind ? std::optional{std::string{name_of(*filter.kind)}} : std::nullopt);
    bind_value(rows,
               ":team",
               filter.team ? std::optional{std::string{name_of(*filter.team)}} : std::nullopt);
    bind_value(rows, ":case_reference", filter.case_reference);
}

}  // namespace

void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date until,
                       const UseDeadline& use) {
    // The two halves keep to an index each: what is not met, and what was met after the day.
    const std::string columns = deadline_columns();
    SQLite::Statement rows{database.handle(),
                           columns + "AND d.met_on IS NULL AND d.due_on < :until UNION ALL " +
                               columns + "AND d.met_on > :today AND d.due_on < :until " +
                               "ORDER BY 5, 12, 13, 14, 1, 2"};
    bind_filter(rows, filter);
    bind_value(rows, ":until", to_iso(until));
    while (rows.executeStep())
        use(deadline_in(rows));
}

std::vector<PausedCase> pauses_of_unmet(Database& database) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT p.case_reference, p.deadline, p.item
          FROM pauses AS p
          JOIN deadlines AS d ON d.case_reference = p.case_reference AND d.deadline = p.deadline
                             AND d.item = p.item
         WHERE d.met_on IS NULL
         ORDER BY p.case_reference, p.number
    )sql"};
    std::vector<PausedCase> found;
    while (rows.executeStep())
        found.push_back({rows.getColumn(0).getString(),
                         choice_in<DeadlineKind>(rows.getColumn(1)),
                         rows.getColumn(2).getInt()});
    return found;
}

void each_dropped_since(Database& database,
                        const DeadlineFilter& filter,
                        Date since,
                        const UseDeadline& use) {
    SQLite::Statement rows{database.handle(),
                           fmt::format(R"sql(
        SELECT d.case_reference, d.login, d.lawyer, coalesce(d.login, c.owner), {1},
               d.deadline, d.item, d.due_on, d.changed_at, d.sequence
          FROM dropped_deadlines AS d
          LEFT JOIN cases AS c ON c.reference = d.case_reference {0}
           AND d.dropped_on >= :since
         ORDER BY d.due_on, d.case_reference, d.login, d.lawyer, d.deadline, d.item
    )sql",
                                       wanted(),
                                       team_column)};
    bind_filter(rows, filter);
    bind_value(rows, ":since", to_iso(since));
    while (rows.executeStep()) {
        Deadline deadline = whose(rows, 0);
        deadline.due.kind = choice_in<DeadlineKind>(rows.getColumn(5));
        deadline.due.item = rows.getColumn(6).getInt();
        deadline.due.due_on = date_if_any(rows.getColumn(7));
        deadline.changed_at = rows.getColumn(8).getString();
        deadline.sequence = rows.getColumn(9).getInt();
        use(deadline);
    }
}

void each_deadline(Database& database, const DeadlineFilter& filter, const UseDeadline& use) {
    SQLite::Statement rows{
        database.handle(),
        deadline_columns() +
            "ORDER BY d.due_on IS NULL, d.due_on, d.case_reference, d.login, d.lawyer, d.deadline, "
            "d.item"};
    bind_filter(rows, filter);
    while (rows.executeStep())
        use(deadline_in(rows));
}

}  // namespace lrpt
