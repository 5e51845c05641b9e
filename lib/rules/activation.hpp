// A suspended sentence that is activated: from that day on it is custody.
#pragma once

#include "base/date.hpp"
#include "model/facts.hpp"

namespace lrpt {

// What the court's result is from the day of the activation on: imprisonment of the recorded term,
// passed on that day, so that "a relevant sentence" is asked of it anew and its deadlines run from
// then. Throws Error (data) where the recorded sentence is not suspended, or is later than the day.
Facts activated(const Facts& recorded, Date on);

}  // namespace lrpt
