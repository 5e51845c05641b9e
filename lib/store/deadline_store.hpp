// The table of deadlines, and what each listing needs of it and no more.
#pragma once

#include "model/deadline.hpp"
#include "model/office.hpp"
#include "store/database.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct DeadlineFilter {
    Date today = {};  // the day on which it is asked: what happened later is not known on it
    std::optional<std::string> owner = {};
    bool or_nobodys = false;    // with an owner: also those that nobody owns yet
    bool or_deputised = false;  // with an owner: also those of people they stand in for today
    std::optional<DeadlineKind> kind = {};
    std::optional<Team> team = {};
    std::optional<std::string> case_reference = {};  // nothing that is not about this case
};

using UseDeadline = std::function<void(const Deadline&)>;

// Which deadline of its subject: of several of a kind, the item says which one.
struct DeadlineKey {
    DeadlineKey(DeadlineKind of_kind, int of_item = 0) : kind(of_kind), item(of_item) {}

    DeadlineKind kind;
    int item;

    friend bool operator==(const DeadlineKey&, const DeadlineKey&) = default;
};

// Records that what the deadline asks for happened on a day, unless it has been met already.
void mark_met(Database& database, const DeadlineSubject& about, DeadlineKey key, Date met_on);

// What became of a deadline when its subject changed.
struct DeadlineChange {
    enum class What { added, moved, met, dropped };

    What what = What::added;
    Deadline now = {};
    std::optional<Date> due_before = {};
};

// The day of a change, and its time in UTC (RFC 3339), which marks each row that it changes.
struct ChangedWhen {
    Date today = {};
    std::string now = {};
};

void add(Database& database,
         const DeadlineSubject& about,
         const DueDate& due,
         const ChangedWhen& when);

// What the table has of a subject, earliest first.
std::vector<Duty> kept_duties(Database& database, const DeadlineSubject& about);

// Whether what is kept is left as it is, whatever is derived now: what was done in time for a
// hearing does not become late because the hearing was moved. The deadlines of the case itself
// follow the court's facts, which may be put right.
bool stays_as_met(const Duty& kept, const Duty& now);

// Makes the table agree with what the rules derived: adds, moves, marks as met, and drops what is
// not due any more. What has been met once is kept. Returns what changed, in the order of `duties`.
std::vector<DeadlineChange> set_duties(Database& database,
                                       const DeadlineSubject& about,
                                       const std::vector<Duty>& duties,
                                       const ChangedWhen& when);

// The deadlines that are not met and are due before a day, earliest first.
void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date until,
                       const UseDeadline& use);

// The pauses of the deadlines that are not met, in the order in which they were entered.
std::vector<PausedCase> pauses_of_unmet(Database& database);

// The deadlines that were dropped from a day on and have not come back: enough of each to take it
// out of a calendar.
void each_dropped_since(Database& database,
                        const DeadlineFilter& filter,
                        Date since,
                        const UseDeadline& use);

// Every deadline, also those waiting for their event and those met; earliest first, waiting last.
void each_deadline(Database& database, const DeadlineFilter& filter, const UseDeadline& use);

}  // namespace lrpt
