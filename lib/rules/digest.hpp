// Who is told what by mail on a day: each person their own deadlines, a manager what is late in the
// teams, a head of service what has been late for long.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/digest.hpp"
#include "model/pause.hpp"
#include "model/policy.hpp"
#include "model/staff.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lrpt {

struct PausedCase {
    std::string reference = {};
    Pause pause = {};
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

struct DigestQuestion {
    const Policy& policy;
    const BankHolidays& holidays;
    Date today;
    bool heartbeat = false;  // whether managers hear today also that nothing is overdue
};

// One digest at most for each member of staff, in the order of their logins; nothing for those who
// have nothing to be told. Owners hear on the day, managers after one working day, the head of
// service after five, unless policy says otherwise; a deputy hears what those they stand in for do.
DaysMail mail_of_day(const Office& office, const DigestQuestion& question);

}  // namespace lrpt
