// Where the days went between the court and the person, worked out from what is recorded: "If the
// specified activity is ordered by the Magistrates, the offender will be contacted within 15 days
// of the sentence by the RJ facilitator".
#pragma once

#include "model/case.hpp"
#include "model/case_records.hpp"
#include "model/court.hpp"
#include "model/timeliness.hpp"
#include "rules/deadlines.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The days of one case on its way. What is not there had not happened on the day of the question.
struct CaseTimes {
    std::optional<Date> started_on = {};  // the event from which the deadline is counted
    std::optional<Date> due_on = {};
    Date opened_on = {};
    std::optional<Date> assigned_on = {};
    std::optional<Date> tried_on = {};
    std::optional<Date> reached_on = {};
    std::optional<Date> closed_on = {};
    std::string court = {};
    std::optional<Area> area = {};  // of a court that is listed
};

// Nothing for a case on which no first contact is due, as where restorative justice is not ordered,
// and for one that was not there on the day of the question. Throws as due_dates does.
std::optional<CaseTimes> times_of(const Case& kept,
                                  const CaseRecords& records,
                                  const DeadlineQuestion& question,
                                  const Courts& courts);

// The figures of the cases of a scheme as they were known on a day. A step before the clock started
// took no days; one that came after the next one is left out of the way.
TimelinessFigures timeliness_of(Scheme scheme, const std::vector<CaseTimes>& cases, Date day);

}  // namespace lrpt
