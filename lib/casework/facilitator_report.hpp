// How the facilitators stand: their course, their conferences, their cases.
#pragma once

#include "casework/facilitators.hpp"
#include "model/timeliness.hpp"

#include <vector>

namespace lrpt {

struct FacilitatorFigures {
    Facilitator facilitator = {};
    int open_cases = 0;
    WithinLimit within =
        {};  // of the offenders on their cases: who was contacted within the 15 days
};

// All who are facilitators and have not left, whom the next case helps most first.
std::vector<FacilitatorFigures> facilitator_figures(const Desk& desk);

}  // namespace lrpt
