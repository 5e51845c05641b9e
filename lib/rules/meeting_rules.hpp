// Which meetings count, and in what order they may stand.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/case_records.hpp"
#include "model/meeting.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Whose absence, or whose missing record, keeps a meeting from counting: "the offender manager was
// not there (logistics)". Nothing where it counts. An assessment needs facilitator and offender, a
// preparation the facilitator and whom it is with, a conference facilitator, offender and victim,
// reparation facilitator and offender, a review the offender manager and the facilitator, both.
std::optional<std::string> why_not_counted(const Meeting& meeting);

// Which of those without whom it does not count are not recorded as there or not, by their role as
// it is typed: "facilitator", "offender-manager". Not recorded is not known, and never read as
// absent.
std::vector<std::string_view> roles_not_recorded(const Meeting& meeting);

// Meetings held, in the order of their day and time.
std::vector<Meeting> held_in_order(const std::vector<Meeting>& meetings, Date day);

// Why a meeting cannot stand at its day and time among the others of its case: each of the four
// comes after the one before, planned or held. Nothing where it can. Cancelled and missed ones are
// passed over.
std::optional<std::string> why_not_in_order(const Meeting& meeting,
                                            const std::vector<Meeting>& others);

// Whether two meetings overlap in time, on one day.
bool overlap(const Meeting& one, const Meeting& other);

// Whom a meeting is with where its kind says it: a preparation is with whoever it is said to be.
MeetingWith with_by_kind(MeetingKind kind);

// Why nobody is asked to come on that day: a weekend, or a bank holiday by its name. Nothing on a
// working day. Outside the years of the holiday table only weekends are known.
std::optional<std::string> why_not_a_working_day(Date day, const BankHolidays& holidays);

// The working days next before and after a day, for whoever must choose another.
struct NearestWorkingDays {
    Date before = {};
    Date after = {};
};
NearestWorkingDays nearest_working_days(Date day, const BankHolidays& holidays);

// "the assessment", "the meeting with the victim".
std::string_view name_in_words(MeetingKind kind);

}  // namespace lrpt
