// Facilitators: their course, their mentoring, and how many conferences of their first year they
// have led.
#pragma once

#include "casework/case_change.hpp"
#include "model/staff.hpp"
#include "rules/facilitator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// "All the RJ facilitators have undertaken a three day training course": throws Error (data) where
// somebody is not facilitator, has left, or has not done the course by the day; (no record) where
// nobody has the login.
void require_trained_facilitator(Database& database, const std::string& login, Date day);

// "followed by mentoring sessions": somebody who has had none by the day of the work may be given a
// case, and it is said. Writes it into the audit trail of the case, inside a change that is going
// on, and returns the words; nothing for a case of victim contact and for who has had one.
std::optional<std::string> note_unmentored(Database& database, const Work& work, const Case& given);

struct Facilitator {
    Staff member = {};
    Expertise expertise = {};  // as it is known today
};

// Throws Error (no record) where nobody has the login.
Facilitator facilitator_of(const Desk& desk, const std::string& login);

// Whom the next case helps most comes first: "five conferences within the first year of their
// training". Those without the course come after them, those who have left last.
std::vector<Facilitator> facilitators_by_need(const Desk& desk);

// What a course is beside those that are recorded.
enum class CourseIs { the_first, one_more, a_correction };

struct Course {
    Date from_on = {};
    Date until = {};
    CourseIs is = CourseIs::the_first;
};

// Records a course, and when the five conferences are due. One more course moves no first year; a
// correction puts the first one right. Throws Error (data) for somebody who is no facilitator or
// has left, for days to come, for a course that is too short, where one is recorded already, or
// none to put right, and where a mentoring session would come before it.
std::vector<DeadlineChange> record_course(const Desk& desk,
                                          const std::string& login,
                                          const Course& course);

// Records a mentoring session. Throws Error (data) for somebody who is no facilitator or has left,
// for a day to come, where the course was not done before it, and for a session that is recorded.
void record_mentoring(const Desk& desk, const std::string& login, Date on);

// Derives the facilitator's deadline again, inside a change that is going on. Who has left has none
// open.
std::vector<DeadlineChange> derive_conferences(const Desk& desk, const std::string& login);

}  // namespace lrpt
