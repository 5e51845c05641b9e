// An offender who was referred before sentence, and how far that has come.
#pragma once

#include "casework/confirming.hpp"
#include "casework/outcomes.hpp"
#include "casework/referrals.hpp"
#include "store/record_store.hpp"
#include "store/referral_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <string>

namespace lrpt::test {

inline CourtResult a_burglary(const std::string& crn) {
    CourtResult result;
    result.facts.main = {.offence = "TH68036", .plea = Plea::guilty};
    result.facts.risk = Risk::medium;
    result.people.crn = crn;
    return result;
}

inline ReferralRequest a_request(std::string_view hearing = "2013-03-25") {
    return {.referral = {.on = the_day(), .report_writer = "mary", .hearing_on = day(hearing)}};
}

// A file with the usual staff and one referral.
struct ReferredCase {
    ReferredCase() {
        some_staff(casework.database);
        kept = refer_new_case(desk(), a_burglary("A100001"), a_request()).kept;
    }

    Desk desk() { return desk_on(casework.database, work); }
    Case now() { return *find_case(casework.database, kept.reference); }

    void judge_suitable(bool suitable = true) {
        record_suitability(
            desk(), now(), {.on = work.today, .suitable = suitable, .recorded_by = "mary"});
    }

    Confirmed confirm(Arrangement arrangement = Arrangement::reparation, int days = 20) {
        return confirm_arrangements(desk(), now(), arranged(arrangement, days));
    }

    Confirmation arranged(Arrangement arrangement = Arrangement::reparation, int days = 20) const {
        return {.on = work.today,
                .arranged = true,
                .arrangement = arrangement,
                .facilitator = "khan",
                .assessment_from = day("2013-04-02"),
                .days = days,
                .confirmed_by = "mary"};
    }

    RecordedOutcome outcome(ReferralStep step, const ResultChange& court = {}) {
        return record_outcome(
            desk(), now(), {.outcome = {.step = step, .on = work.today}, .court = court});
    }

    OpenCasework casework;
    Work work = the_work();
    Case kept;
};

}  // namespace lrpt::test
