// A court's result for which somebody has decided that no case is opened, and why.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/scheme.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Why a result gets no case. Each scheme has reasons of its own.
enum class LeftBecause {
    other_trust,
    no_victim,
    other_case,
    opted_out_never,
    victim_not_found,
    victim_declined,
    offender_declined,
    unsuitable,
    decided_against,
};

template <>
inline constexpr auto names_of<LeftBecause> = std::array{
    Name{LeftBecause::other_trust, "other-trust"},
    Name{LeftBecause::no_victim, "no-victim"},
    Name{LeftBecause::other_case, "other-case"},
    Name{LeftBecause::opted_out_never, "opted-out-never"},
    Name{LeftBecause::victim_not_found, "victim-not-found"},
    Name{LeftBecause::victim_declined, "victim-declined"},
    Name{LeftBecause::offender_declined, "offender-declined"},
    Name{LeftBecause::unsuitable, "unsuitable"},
    Name{LeftBecause::decided_against, "decided-against"},
};

// The reasons for which a result is left under a scheme.
std::vector<LeftBecause> leaving_reasons(Scheme scheme);

struct LeftResult {
    std::string id = {};  // the source's own
    Scheme scheme = Scheme::contact;
    LeftBecause because = LeftBecause::decided_against;
    Date on = {};
    std::string recorded_by = {};
};

}  // namespace lrpt
