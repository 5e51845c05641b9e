#include "store/deadline_store.hpp"

#include "base/clock_time.hpp"
#include "model/contact.hpp"
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

// Whose and which deadlines a filter lets through; what is of a member of staff is of restorative
// justice.
constexpr const char* wanted = R"sql(
         WHERE (:owner IS NULL OR coalesce(d.login, c.owner) = :owner
                OR (:or_nobodys AND coalesce(d.login, c.owner) IS NULL)
                OR (:or_deputised
                    AND coalesce(d.login, c.owner) IN (SELECT p.login FROM deputies AS p
                                                        WHERE p.deputy = :owner
                                                          AND :today BETWEEN p.from_on
                                                                         AND p.until)))
           AND (:kind IS NULL OR d.deadline = :kind)
           AND (:scheme IS NULL OR coalesce(c.scheme, 'rj') = :scheme)
           AND (:case_reference IS NULL OR d.case_reference = :case_reference)
)sql";

std::string deadline_columns() {
    return fmt::format(R"sql(
        SELECT {0}, d.case_reference, d.login, coalesce(d.login, c.owner) AS owner, c.scheme,
               (SELECT count(*) {1}) AS attempts,
               (SELECT max(t."on" || coalesce(t.at, '')) {1}) AS last_attempt,
               d.changed_at, d.sequence
          FROM deadlines AS d
          LEFT JOIN cases AS c ON c.reference = d.case_reference {2}
    )sql",
                       duty_columns,
                       attempts_of,
                       wanted);
}

// The four columns from there on: case, login, owner and scheme.
Deadline whose(SQLite::Statement& row, int first) {
    const auto case_reference = text_if_any(row.getColumn(first));
    const SQLite::Column scheme = row.getColumn(first + 3);
    return {
        .about = case_reference ? about_case(*case_reference)
                                : about_staff(row.getColumn(first + 1).getString()),
        .team = scheme.isNull() ? Team::restorative_justice : team_of(choice_in<Scheme>(scheme)),
        .owner = text_if_any(row.getColumn(first + 2))};
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
    deadline.attempts = row.getColumn(first_after_duty + 4).getInt();
    read_last_attempt(row.getColumn(first_after_duty + 5), deadline);
    deadline.changed_at = row.getColumn(first_after_duty + 6).getString();
    deadline.sequence = row.getColumn(first_after_duty + 7).getInt();
    return deadline;
}

std::optional<std::string> scheme_of(const std::optional<Team>& team) {
    if (!team) return std::nullopt;
    return std::string{name_of(*team == Team::victim_liaison ? Scheme::contact : Scheme::rj)};
}

void bind_filter(SQLite::Statement& rows, const DeadlineFilter& filter) {
    bind_value(rows, ":today", to_iso(filter.today));
    bind_value(rows, ":owner", filter.owner);
    rows.bind(":or_nobodys", filter.or_nobodys ? 1 : 0);
    rows.bind(":or_deputised", filter.or_deputised ? 1 : 0);
    bind_value(rows,
               ":kind",
               filter.kind ? std::optional{std::string{name_of(*filter.kind)}} : std::nullopt);
    bind_value(rows, ":scheme", scheme_of(filter.team));
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
                               "ORDER BY 5, 12, 13, 1, 2"};
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
        SELECT d.case_reference, d.login, coalesce(d.login, c.owner), c.scheme,
               d.deadline, d.item, d.due_on, d.changed_at, d.sequence
          FROM dropped_deadlines AS d
          LEFT JOIN cases AS c ON c.reference = d.case_reference {}
           AND d.dropped_on >= :since
         ORDER BY d.due_on, d.case_reference, d.login, d.deadline, d.item
    )sql",
                                       wanted)};
    bind_filter(rows, filter);
    bind_value(rows, ":since", to_iso(since));
    while (rows.executeStep()) {
        Deadline deadline = whose(rows, 0);
        deadline.due.kind = choice_in<DeadlineKind>(rows.getColumn(4));
        deadline.due.item = rows.getColumn(5).getInt();
        deadline.due.due_on = date_if_any(rows.getColumn(6));
        deadline.changed_at = rows.getColumn(7).getString();
        deadline.sequence = rows.getColumn(8).getInt();
        use(deadline);
    }
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
