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

// Of somebody, and of whom else: that nobody owns an office of the directory does not make it
// anybody's.
std::string of_owner(const DeadlineFilter& filter) {
    std::string text = "coalesce(d.login, c.owner) = :owner";
    if (filter.or_nobodys) {
        text += " OR (coalesce(d.login, c.owner) IS NULL AND d.lawyer IS NULL)";
    }
    if (filter.or_deputised) {
        text += R"sql( OR coalesce(d.login, c.owner) IN
                          (SELECT p.login FROM deputies AS p
                            WHERE p.deputy = :owner AND :today BETWEEN p.from_on AND p.until))sql";
    }
    return text;
}

// Whose and which deadlines a filter lets through. What it does not ask about is not in the query,
// so that each question is answered from its own index.
std::string wanted(const DeadlineFilter& filter) {
    std::string text = "WHERE TRUE";
    if (filter.owner) text += fmt::format(" AND ({})", of_owner(filter));
    if (filter.kind) text += " AND d.deadline = :kind";
    if (filter.case_reference) text += " AND d.case_reference = :case_reference";
    if (filter.team) text += fmt::format(" AND {} = :team", team_column);
    return text;
}

std::string deadlines_wanted(const DeadlineFilter& filter) {
    return fmt::format(R"sql(
        SELECT {0}, d.case_reference, d.login, d.lawyer, coalesce(d.login, c.owner) AS owner, {3},
               (SELECT count(*) || ' ' || coalesce(max(t."on" || coalesce(t.at, '')), '') {1}),
               d.changed_at, d.sequence
          FROM deadlines AS d
          LEFT JOIN cases AS c ON c.reference = d.case_reference {2}
    )sql",
                       duty_columns,
                       attempts_of,
                       wanted(filter),
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

// How many, a space, and where there are any the day of the last with the time after it, where that
// is recorded: the later of the same day comes last.
void read_attempts(const std::string& text, Deadline& deadline) {
    constexpr std::size_t length_of_day = 10;
    const std::size_t space = text.find(' ');
    deadline.attempts = std::stoi(text.substr(0, space));
    const std::string moment = text.substr(space + 1);
    if (moment.empty()) return;
    deadline.last_attempt_on = iso_date(moment.substr(0, length_of_day));
    deadline.last_attempt_at = clock_time(moment.substr(length_of_day));
}

Deadline deadline_in(SQLite::Statement& row) {
    Deadline deadline = whose(row, first_after_duty);
    const Duty duty = duty_in(row);
    deadline.due = duty.due;
    deadline.met_on = duty.met_on;
    read_attempts(row.getColumn(first_after_duty + 5).getString(), deadline);
    deadline.changed_at = row.getColumn(first_after_duty + 6).getString();
    deadline.sequence = row.getColumn(first_after_duty + 7).getInt();
    return deadline;
}

void bind_filter(SQLite::Statement& rows, const DeadlineFilter& filter) {
    if (rows.getIndex(":today") != 0) bind_value(rows, ":today", to_iso(filter.today));
    if (filter.owner) bind_value(rows, ":owner", filter.owner);
    if (filter.kind) bind_value(rows, ":kind", name_of(*filter.kind));
    if (filter.team) bind_value(rows, ":team", name_of(*filter.team));
    if (filter.case_reference) bind_value(rows, ":case_reference", filter.case_reference);
}

}  // namespace

void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date until,
                       const UseDeadline& use) {
    // The two halves keep to an index each: what is not met, and what was met after the day.
    const std::string columns = deadlines_wanted(filter);
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
                                       wanted(filter),
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
        deadlines_wanted(filter) +
            "ORDER BY d.due_on IS NULL, d.due_on, d.case_reference, d.login, d.lawyer, d.deadline, "
            "d.item"};
    bind_filter(rows, filter);
    while (rows.executeStep())
        use(deadline_in(rows));
}

}  // namespace lrpt
