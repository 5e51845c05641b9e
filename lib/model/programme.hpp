// How far the restorative justice programme of a case has come, and the moves from there.
#pragma once

#include "base/names.hpp"

#include <array>

namespace lrpt {

// From the referral to completion, in order, and the three ways in which it can stop before.
enum class Stage {
    opened,
    referred,
    screened,
    suitable,
    confirmed,
    proposed,
    ordered,
    contacted,
    assessed,
    prepared,
    event_held,
    completed,
    unsuitable,
    not_arranged,
    not_ordered,
};

template <>
inline constexpr auto names_of<Stage> = std::array{
    Name{Stage::opened, "opened"},
    Name{Stage::referred, "referred"},
    Name{Stage::screened, "screened"},
    Name{Stage::suitable, "suitable"},
    Name{Stage::confirmed, "confirmed"},
    Name{Stage::proposed, "proposed"},
    Name{Stage::ordered, "ordered"},
    Name{Stage::contacted, "contacted"},
    Name{Stage::assessed, "assessed"},
    Name{Stage::prepared, "prepared"},
    Name{Stage::event_held, "event-held"},
    Name{Stage::completed, "completed"},
    Name{Stage::unsuitable, "unsuitable"},
    Name{Stage::not_arranged, "not-arranged"},
    Name{Stage::not_ordered, "not-ordered"},
};

// What can be recorded that takes the programme further, or out of it.
enum class Move {
    refer,
    judge_suitability,
    confirm,
    propose,
    order,
    refuse_order,
    hold_assessment,
    hold_preparation,
    hold_conference,
    hold_reparation,
    hold_review,
    close_completed,
    close_not_ordered,
    close_unsuitable,
    close_victim_declined,
    close_offender_withdrew,
    close_breach,
    close_revoked,
};

template <>
inline constexpr auto names_of<Move> = std::array{
    Name{Move::refer, "refer"},
    Name{Move::judge_suitability, "judge-suitability"},
    Name{Move::confirm, "confirm"},
    Name{Move::propose, "propose"},
    Name{Move::order, "order"},
    Name{Move::refuse_order, "refuse-order"},
    Name{Move::hold_assessment, "hold-assessment"},
    Name{Move::hold_preparation, "hold-preparation"},
    Name{Move::hold_conference, "hold-conference"},
    Name{Move::hold_reparation, "hold-reparation"},
    Name{Move::hold_review, "hold-review"},
    Name{Move::close_completed, "close-completed"},
    Name{Move::close_not_ordered, "close-not-ordered"},
    Name{Move::close_unsuitable, "close-unsuitable"},
    Name{Move::close_victim_declined, "close-victim-declined"},
    Name{Move::close_offender_withdrew, "close-offender-withdrew"},
    Name{Move::close_breach, "close-breach"},
    Name{Move::close_revoked, "close-revoked"},
};

}  // namespace lrpt
