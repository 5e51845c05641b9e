// Which moves are open at which stage of the programme.
#include "rules/consent.hpp"
#include "rules/programme.hpp"

#include <algorithm>
#include <initializer_list>

namespace lrpt {

namespace {

using enum Stage;

using Closed = std::optional<ClosedMove>;

bool is_one_of(Stage stage, std::initializer_list<Stage> stages) {
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

// The court has spoken, one way or the other.
Closed after_court(Stage stage) {
    if (stage == not_ordered) {
        return ClosedMove{"the court did not order it",
                          "If it did after all: lrpt case update REF --because order"};
    }
    if (stage < ordered || stage > completed) return std::nullopt;
    return ClosedMove{"the court has ordered it: what comes before sentence is over",
                      "Go on with the meetings: lrpt meeting plan REF"};
}

// What is said before sentence has no place after it, also while nobody has said what the court
// did.
Closed after_sentence(const CaseRecords& records, Date day) {
    if (auto closed = after_court(stage_of(records, day))) return closed;
    const bool passed = records.facts.sentenced_on && *records.facts.sentenced_on <= day;
    if (!passed) return std::nullopt;
    return ClosedMove{"the court has passed sentence, and whether it ordered this is not recorded",
                      "First: lrpt case outcome REF --step ordered, or --step not-ordered"};
}

bool is_before_sentence(Move move) {
    return move == Move::refer || move == Move::judge_suitability || move == Move::confirm ||
           move == Move::propose;
}

Closed before_referral(Stage stage) {
    if (stage == opened)
        return ClosedMove{"it has not been referred", "First: lrpt case refer REF"};
    if (stage == referred) {
        return ClosedMove{"the criteria have not been settled",
                          "What is missing: lrpt case show REF. To add it: lrpt case update REF "
                          "--because correction"};
    }
    return std::nullopt;
}

Closed why_not_confirm(Stage stage) {
    if (auto closed = before_referral(stage)) return closed;
    if (stage == screened) {
        return ClosedMove{"nobody has judged whether the offender is suitable",
                          "First: lrpt case suitability REF"};
    }
    if (stage == unsuitable) {
        return ClosedMove{"the offender was judged not suitable",
                          "If that has changed: lrpt case suitability REF --suitable yes"};
    }
    return std::nullopt;
}

Closed why_not_propose(const CaseRecords& records, Date day, Stage stage) {
    if (auto closed = why_not_confirm(stage)) return closed;
    if (stage == suitable) {
        return ClosedMove{
            "the Restorative Justice Service has not confirmed that it can be arranged",
            "First: lrpt case confirm REF"};
    }
    if (stage == not_arranged) {
        return ClosedMove{"the Restorative Justice Service cannot arrange it",
                          "If it can now: lrpt case confirm REF --arranged yes"};
    }
    const auto consent = consent_of(records, Party::victim, day).given;
    const Confirmation* confirmed = last_of(records.confirmations, day);
    const bool conference = confirmed->arrangement == Arrangement::conference;
    if (!conference || consent.value_or(false)) return std::nullopt;
    return ClosedMove{
        "a conference may be proposed only with the victim's consent "
        "(Criminal Justice Act 2003 s.201(4))",
        consent ? "Confirm reparation instead: lrpt case confirm REF --arrangement "
                  "reparation"
                : "Ask, and record it: lrpt case consent REF --party victim --given yes, or "
                  "confirm reparation"};
}

Closed why_not_decided(Stage stage) {
    if (stage == not_ordered) return after_court(stage);
    if (stage < ordered || stage > completed) return std::nullopt;
    return ClosedMove{"the court has ordered it already",
                      "If that was recorded by mistake: lrpt case update REF --because correction"};
}

// Before the court has made the order there is nothing to hold.
Closed before_order(Stage stage) {
    if (stage >= ordered && stage <= completed) return std::nullopt;
    if (stage == not_ordered) return after_court(stage);
    return ClosedMove{"the court has not ordered it", "What the court did: lrpt case outcome REF"};
}

Closed why_not_hold(Move move, Stage stage) {
    if (auto closed = before_order(stage)) return closed;
    if (stage == completed)
        return ClosedMove{"the programme is complete", "To close it: lrpt case close REF"};
    const bool early = move == Move::hold_assessment || move == Move::hold_preparation;
    if (early && stage == event_held) {
        return ClosedMove{
            "the meeting with the victim, or the reparation, has been held: this "
            "comes before it",
            "What is left is the review: lrpt meeting add REF --kind review"};
    }
    if (move == Move::hold_assessment) return std::nullopt;
    if (stage < assessed) {
        return ClosedMove{"no assessment has been held that counts",
                          "First: lrpt meeting held REF/NUMBER, of the assessment"};
    }
    if (move == Move::hold_preparation) return std::nullopt;
    if (stage < prepared) {
        return ClosedMove{"no preparation has been held that counts",
                          "First: lrpt meeting held REF/NUMBER, of the preparation"};
    }
    if (move != Move::hold_review || stage == event_held) return std::nullopt;
    return ClosedMove{"neither a conference nor reparation has been held",
                      "First: lrpt meeting held REF/NUMBER, of one of them"};
}

Closed why_not_close_completed(Stage stage) {
    if (stage == completed) return std::nullopt;
    if (auto closed = before_order(stage)) return closed;
    return ClosedMove{"completion follows from the meetings, and not all have been held",
                      "What is still to come: lrpt meeting plan REF"};
}

Closed why_not_close_not_ordered(Stage stage) {
    if (stage == not_ordered) return std::nullopt;
    if (stage >= ordered && stage <= completed) return why_not_decided(stage);
    return ClosedMove{"what the court did is not recorded",
                      "First: lrpt case outcome REF --step not-ordered"};
}

// How a case ends on which the court has spoken.
std::string ending_after_court(Stage stage) {
    if (stage == not_ordered) return "To close it: lrpt case close REF --because not-ordered";
    if (stage == completed) return "To close it: lrpt case close REF --because completed";
    return "If the court ended it: lrpt case close REF --because revoked, or breach";
}

Closed why_not_close_unsuitable(Stage stage) {
    if (is_one_of(stage, {unsuitable, not_arranged})) return std::nullopt;
    if (auto closed = after_court(stage)) {
        closed->remedy = ending_after_court(stage);
        return closed;
    }
    return ClosedMove{"nobody has judged the offender not suitable",
                      "First: lrpt case suitability REF --suitable no"};
}

Closed why_not_close_declined(const CaseRecords& records, Date day, Stage stage) {
    if (auto closed = after_court(stage)) {
        const bool goes_on = stage >= ordered && stage < event_held;
        closed->remedy = goes_on ? "A victim who declines is not the end of it: the requirement "
                                   "goes on with reparation. lrpt meeting add REF --kind reparation"
                                 : ending_after_court(stage);
        return closed;
    }
    if (consent_of(records, Party::victim, day).given == false) return std::nullopt;
    return ClosedMove{"no word of the victim's is recorded that they decline",
                      "First: lrpt case consent REF --party victim --given no"};
}

Closed why_not_close_withdrew(const CaseRecords& records, Date day, Stage stage) {
    if (is_one_of(stage, {completed, not_ordered})) {
        return ClosedMove{
            stage == completed ? "the programme is complete" : "the court did not order it",
            ending_after_court(stage)};
    }
    if (consent_of(records, Party::offender, day).given == false) return std::nullopt;
    return ClosedMove{"no word of the offender's is recorded that they withdraw",
                      "First: lrpt case consent REF --party offender --given no"};
}

// Only what has been ordered can be broken or revoked.
Closed why_not_close_by_court(Stage stage) {
    if (auto closed = before_order(stage)) return closed;
    if (stage != completed) return std::nullopt;
    return ClosedMove{"the programme is complete", ending_after_court(stage)};
}

}  // namespace

Move move_to_hold(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::assessment: return Move::hold_assessment;
        case MeetingKind::preparation: return Move::hold_preparation;
        case MeetingKind::conference: return Move::hold_conference;
        case MeetingKind::reparation: return Move::hold_reparation;
        case MeetingKind::review: break;
    }
    return Move::hold_review;
}

std::optional<ClosedMove> why_not(Move move, const CaseRecords& records, Date day) {
    if (is_before_sentence(move)) {
        if (auto closed = after_sentence(records, day)) return closed;
    }
    const Stage stage = stage_of(records, day);
    switch (move) {
        case Move::refer: return std::nullopt;
        case Move::judge_suitability: return before_referral(stage);
        case Move::confirm: return why_not_confirm(stage);
        case Move::propose: return why_not_propose(records, day, stage);
        case Move::order:
        case Move::refuse_order: return why_not_decided(stage);
        case Move::hold_assessment:
        case Move::hold_preparation:
        case Move::hold_conference:
        case Move::hold_reparation:
        case Move::hold_review: return why_not_hold(move, stage);
        case Move::close_completed: return why_not_close_completed(stage);
        case Move::close_not_ordered: return why_not_close_not_ordered(stage);
        case Move::close_unsuitable: return why_not_close_unsuitable(stage);
        case Move::close_victim_declined: return why_not_close_declined(records, day, stage);
        case Move::close_offender_withdrew: return why_not_close_withdrew(records, day, stage);
        case Move::close_breach:
        case Move::close_revoked: break;
    }
    return why_not_close_by_court(stage);
}

}  // namespace lrpt
