// The office on one day, as far as its mail follows from it.
#pragma once

#include "base/date.hpp"
#include "model/deadline.hpp"
#include "model/policy.hpp"
#include "model/staff.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lrpt {

// A pause of one of the deadlines of a case.
struct PausedCase {
    std::string reference = {};
    DeadlineKind deadline = DeadlineKind::rj_first_contact;
    int item = 0;
};

// A mail that was given up.
struct UndeliveredMail {
    std::string recipient = {};
    Date period = {};
};

// A facilitator with a case and no mentoring session yet.
struct Unmentored {
    std::string login = {};
    std::string case_reference = {};
};

// All that the mail of a day follows from.
struct Office {
    std::vector<Staff> staff = {};         // those at work
    std::vector<Deputy> deputies = {};     // in force on the day
    std::vector<Deadline> deadlines = {};  // not met, due by the end of the week, earliest first
    std::vector<PausedCase> pauses = {};   // of the open deadlines among them, in their order
    std::vector<Unmentored> unmentored = {};
    std::vector<UndeliveredMail> undelivered = {};
    std::set<std::string> reachable = {};                     // logins whose address mail may go to
    std::set<std::pair<std::string, std::string>> told = {};  // who has been told which notice
};

}  // namespace lrpt
