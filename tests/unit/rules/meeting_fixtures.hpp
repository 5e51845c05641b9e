// The meetings of a case, as the rules are given them.
#pragma once

#include "model/case_records.hpp"
#include "rules/meeting_rules.hpp"
#include "tests/unit/fixtures.hpp"

#include <string_view>

namespace lrpt::test {

// At ten o'clock, led by khan, with everybody there where it was held.
inline Meeting a_meeting(int number,
                         MeetingKind kind,
                         std::string_view on,
                         MeetingState state = MeetingState::planned) {
    Meeting meeting{.number = number,
                    .kind = kind,
                    .with = with_by_kind(kind),
                    .state = state,
                    .on = day(on),
                    .at = {10 * 60},
                    .facilitator = "khan"};
    if (state != MeetingState::held) return meeting;
    meeting.facilitator_presence = Presence::present;
    meeting.offender_presence = Presence::present;
    meeting.victim_presence = Presence::present;
    meeting.offender_manager_presence = Presence::present;
    return meeting;
}

// The court ordered it on Monday 18 February 2013.
inline CaseRecords an_ordered_case() {
    CaseRecords records{.scheme = Scheme::rj, .facts = an_eligible_rj()};
    records.facts.sentenced_on = day("2013-02-18");
    records.facts.rj_ordered = true;
    return records;
}

}  // namespace lrpt::test
