// A deadline of a case, of a member of staff, or of an office of the directory of lawyers: what
// must have happened by which day, and how it stands.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"
#include "base/names.hpp"
#include "model/policy.hpp"
#include "model/team.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace lrpt {

// `waiting`: the event that starts the clock is not recorded. `met_late`: it happened, after its
// day.
enum class DeadlineState { open, overdue, paused, waiting, met, met_late };

template <>
inline constexpr auto names_of<DeadlineState> = std::array{
    Name{DeadlineState::open, "open"},
    Name{DeadlineState::overdue, "overdue"},
    Name{DeadlineState::paused, "paused"},
    Name{DeadlineState::waiting, "waiting"},
    Name{DeadlineState::met, "met"},
    Name{DeadlineState::met_late, "met-late"},
};

// What a deadline is about.
struct DeadlineSubject {
    enum class What { a_case, staff, lawyer };

    What what = What::a_case;
    std::string key = {};  // the case's reference, the login, or the id of the office

    friend bool operator==(const DeadlineSubject&, const DeadlineSubject&) = default;
};

inline DeadlineSubject about_case(std::string reference) {
    return {DeadlineSubject::What::a_case, std::move(reference)};
}

inline DeadlineSubject about_staff(std::string login) {
    return {DeadlineSubject::What::staff, std::move(login)};
}

inline DeadlineSubject about_lawyer(std::string id) {
    return {DeadlineSubject::What::lawyer, std::move(id)};
}

// The case's reference. Returns nothing where the deadline is not about a case.
std::optional<std::string> case_of(const DeadlineSubject& subject);

// The id of the office, "L-017". Returns nothing where the deadline is not about one.
std::optional<std::string> lawyer_of(const DeadlineSubject& subject);

// What the rules derive from the facts of a case. Day 0 is the day of the event.
struct DueDate {
    DeadlineKind kind = DeadlineKind::rj_first_contact;
    int item =
        0;  // which event, person, review, request or promise of the case; 0: its subject itself
    Event event = Event::sentenced_on;
    std::optional<Date> event_on = {};
    std::optional<Date> due_on = {};           // nothing while the event is not recorded
    std::optional<Date> calendar_on = {};      // the same count in calendar days
    std::optional<Date> working_days_on = {};  // in working days; nothing outside the holiday table
    std::optional<Date> original_on = {};  // what was due before it was paused; nothing if never
    std::optional<Date> paused_from = {};  // its last pause, both days included
    std::optional<Date> paused_until = {};

    friend bool operator==(const DueDate&, const DueDate&) = default;
};

// A due date that the rules derive from all that is recorded of its subject, and the day on which
// what it asks for was done.
struct Duty {
    DueDate due = {};
    std::optional<Date> met_on = {};
};

// A deadline as it is kept, with the attempts made and the day it was met.
struct Deadline {
    DeadlineSubject about = {};
    Team team = Team::restorative_justice;
    DueDate due = {};
    std::optional<std::string> owner = {};  // the case's, or the member of staff
    std::optional<Date> met_on = {};
    int attempts = 0;
    std::optional<Date> last_attempt_on = {};
    std::optional<ClockTime> last_attempt_at = {};  // where the time of the day is recorded
    std::string changed_at = {};                    // when it last changed: UTC, RFC 3339
    int sequence = 0;                               // how often its day changed, or that it is met
};

// Whose it is, in words: the login, "nobody's yet", or the team that shares it.
std::string owner_in_words(const Deadline& deadline);

// Whether it is done by getting in touch with somebody, so that attempts say something of it.
bool asks_for_contact(DeadlineKind kind);

// How a deadline stands on a day. Due on a day means not late until the day after; what happened
// after that day is not known on it.
DeadlineState state_on(const Deadline& deadline, Date day);

// Days after the due date, counted to the day it was met or to the given day; 0 unless late.
int days_late(const Deadline& deadline, Date day);

}  // namespace lrpt
