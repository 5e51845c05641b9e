#include "rules/programme_duties.hpp"

#include "rules/programme.hpp"

namespace lrpt {

namespace {

using MaybeDate = std::optional<Date>;

// The service's word on the referral, whatever it was.
MaybeDate confirmed_on(const CaseRecords& records, const Referral& referral) {
    MaybeDate first;
    for (const Confirmation& confirmation : records.confirmations) {
        if (confirmation.on >= referral.on && (!first || confirmation.on < *first))
            first = confirmation.on;
    }
    return first;
}

bool court_has_spoken(Stage stage) {
    return stage == Stage::not_ordered || (stage >= Stage::ordered && stage <= Stage::completed);
}

}  // namespace

std::vector<Duty> programme_duties(const CaseRecords& records, const DeadlineQuestion& question) {
    std::vector<Duty> duties;
    const Stage stage = stage_of(records, question.today);
    const auto add = [&](DeadlineKind kind, int item, Date event_on, MaybeDate met_on) {
        duties.push_back({due_date(kind, item, event_on, question), met_on});
    };
    // A hearing that is moved is a referral of its own: the last one says when it is.
    if (!records.referrals.empty() && records.referrals.back().hearing_on) {
        const Referral& referral = records.referrals.back();
        const MaybeDate confirmed = confirmed_on(records, referral);
        const bool wanted = !court_has_spoken(stage) && stage != Stage::unsuitable;
        if (confirmed || wanted)
            add(DeadlineKind::rj_confirm, referral.number, *referral.hearing_on, confirmed);
        if (!court_has_spoken(stage))
            add(DeadlineKind::rj_record_outcome, referral.number, *referral.hearing_on, {});
    }
    for (const Meeting& meeting : records.meetings) {
        if (meeting.state == MeetingState::planned)
            add(DeadlineKind::rj_record_meeting, meeting.number, meeting.on, {});
    }
    return duties;
}

}  // namespace lrpt
