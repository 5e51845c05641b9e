// A review by the Parole Board, from the day it is due to the decision: "represent the views of the
// victim at parole hearings".
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <optional>

namespace lrpt {

// How the victim's statement is put before the hearing.
enum class Presentation { panel_reads, victim_reads, somebody_else_reads, recording, link };

enum class ParoleDecision { release, no_release, open_conditions, adjourned };

template <>
inline constexpr auto names_of<Presentation> = std::array{
    Name{Presentation::panel_reads, "panel-reads"},
    Name{Presentation::victim_reads, "victim-reads"},
    Name{Presentation::somebody_else_reads, "somebody-else-reads"},
    Name{Presentation::recording, "recording"},
    Name{Presentation::link, "link"},
};
template <>
inline constexpr auto names_of<ParoleDecision> = std::array{
    Name{ParoleDecision::release, "release"},
    Name{ParoleDecision::no_release, "no-release"},
    Name{ParoleDecision::open_conditions, "open-conditions"},
    Name{ParoleDecision::adjourned, "adjourned"},
};

// Where a date is missing, that step has not been taken. The statement may also be declined.
struct ParoleReview {
    int number = 0;
    std::optional<Date> review_due_on = {};
    std::optional<Date> hearing_on = {};
    std::optional<Date> moved_from = {};  // the day that the hearing was on before
    std::optional<Date> invited_on = {};  // the victim was asked for a statement
    std::optional<bool> statement = {};   // does the victim wish to make one?
    std::optional<Date> to_manager_on = {};
    std::optional<Date> to_board_on = {};
    std::optional<Presentation> presented = {};
    std::optional<ParoleDecision> decision = {};
    std::optional<Date> decided_on = {};
    std::optional<Date> next_review_on = {};
};

template <>
std::span<const RecordField<ParoleReview>> fields_of<ParoleReview>();

}  // namespace lrpt
