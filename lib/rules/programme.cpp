#include "rules/programme.hpp"

#include "rules/consent.hpp"
#include "rules/meeting_rules.hpp"

#include <algorithm>

namespace lrpt {

namespace {

bool was_reached(const CaseRecords& records, Date day) {
    const Date from = records.facts.sentenced_on.value_or(Date{});
    return std::any_of(
        records.contacts.begin(), records.contacts.end(), [&](const Contact& contact) {
            return is_about(Scheme::rj, contact.with) && !is_attempt(contact.outcome) &&
                   from <= contact.on && contact.on <= day;
        });
}

// A meeting counts where the one before it in the order has been held. The offender prepares for
// the event whatever it is; what a victim needs before a conference, readiness_of says.
Stage after_meeting(Stage stage, const Meeting& meeting) {
    using enum MeetingKind;
    const MeetingKind kind = meeting.kind;
    if (!is_with(meeting, Party::offender)) return stage;
    if (kind == assessment) return std::max(stage, Stage::assessed);
    if (kind == preparation && stage == Stage::assessed) return Stage::prepared;
    if (is_event(kind) && stage == Stage::prepared) return Stage::event_held;
    if (kind == review && stage == Stage::event_held) return Stage::completed;
    return stage;
}

Stage stage_after_order(const CaseRecords& records, Date day) {
    Stage stage = was_reached(records, day) ? Stage::contacted : Stage::ordered;
    for (const Meeting& meeting : held_in_order(records.meetings, day))
        stage = after_meeting(stage, meeting);
    return stage;
}

Stage stage_before_court(const CaseRecords& records, Date day) {
    if (last_of(records.referrals, day) == nullptr) return Stage::opened;
    if (records.basis == Basis::referred) return Stage::referred;
    const Suitability* judged = last_of(records.suitability, day);
    if (judged == nullptr) return Stage::screened;
    if (!judged->suitable) return Stage::unsuitable;
    const Confirmation* confirmed = last_of(records.confirmations, day);
    if (confirmed == nullptr || confirmed->on < judged->on) return Stage::suitable;
    if (!confirmed->arranged) return Stage::not_arranged;
    const ReferralOutcome* outcome = last_of(records.outcomes, day);
    const bool proposed = outcome != nullptr && outcome->on >= confirmed->on;
    return proposed ? Stage::proposed : Stage::confirmed;
}

// What was ordered, proposed or confirmed last; not every word of the court's says it.
std::optional<Arrangement> arrangement_said(const CaseRecords& records, Date day) {
    std::optional<Arrangement> arrangement;
    Date said_on = Date::min();
    const auto hear = [&](const auto& record) {
        if (!record.arrangement || record.on > day || record.on < said_on) return;
        arrangement = record.arrangement;
        said_on = record.on;
    };
    std::for_each(records.confirmations.begin(), records.confirmations.end(), hear);
    std::for_each(records.outcomes.begin(), records.outcomes.end(), hear);
    return arrangement;
}

}  // namespace

bool is_ordered(const CaseRecords& records, Date day) {
    return records.facts.rj_ordered.value_or(false) &&
           records.facts.sentenced_on.value_or(day) <= day;
}

Stage stage_of(const CaseRecords& records, Date day) {
    if (is_ordered(records, day)) return stage_after_order(records, day);
    const bool refused = records.facts.rj_ordered == false && records.facts.sentenced_on &&
                         *records.facts.sentenced_on <= day;
    return refused ? Stage::not_ordered : stage_before_court(records, day);
}

MeetingKind event_to_come(const CaseRecords& records, Date day) {
    const auto consent = consent_of(records, Party::victim, day).given;
    if (consent) return *consent ? MeetingKind::conference : MeetingKind::reparation;
    return arrangement_said(records, day) == Arrangement::reparation ? MeetingKind::reparation
                                                                     : MeetingKind::conference;
}

std::vector<MeetingKind> meetings_to_come(const CaseRecords& records, Date day) {
    const Stage stage = stage_of(records, day);
    std::vector<MeetingKind> kinds;
    const auto still = [&](Stage done, MeetingKind kind) {
        if (stage < done) kinds.push_back(kind);
    };
    still(Stage::assessed, MeetingKind::assessment);
    still(Stage::prepared, MeetingKind::preparation);
    still(Stage::event_held, event_to_come(records, day));
    still(Stage::completed, MeetingKind::review);
    return kinds;
}

}  // namespace lrpt
