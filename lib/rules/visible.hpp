// What of a case may be put before whom. Everything that is not for the audience is taken away
// before it is printed, so that no output can show it by mistake.
#pragma once

#include "model/audience.hpp"
#include "model/case_records.hpp"
#include "model/deadline.hpp"
#include "model/facts.hpp"
#include "model/programme.hpp"

#include <vector>

namespace lrpt {

// The facts and people of a court result that the audience may see.
CourtResult visible_to(Audience audience, const CourtResult& result);

// The records that the audience may see. For an offender manager nothing is left of the victim's
// side but the conditions that were sent to them, without the victim's words; for a victim nothing
// of the offender's.
CaseRecords visible_to(Audience audience, CaseRecords records);

// The deadlines whose business is the audience's own side.
std::vector<Deadline> visible_to(Audience audience, std::vector<Deadline> deadlines);

// The stage that the audience may be told: whether somebody is suitable is the team's own, so that
// for the others a case is referred until there is more to say.
Stage visible_to(Audience audience, Stage stage);

}  // namespace lrpt
