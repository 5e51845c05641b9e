// Who is told what by mail on a day: each person their own deadlines, a manager what is late in the
// teams, a head of service what has been late for long.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/digest.hpp"
#include "model/office.hpp"
#include "model/policy.hpp"

namespace lrpt {

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
