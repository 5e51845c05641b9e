// A case of restorative justice that has come as far as a stage, and no further.
#pragma once

#include "model/programme.hpp"
#include "rules/programme.hpp"
#include "tests/unit/fixtures.hpp"

namespace lrpt::test {

inline Meeting a_held(MeetingKind kind, int number, std::string_view on) {
    return {.number = number,
            .kind = kind,
            .with = MeetingWith::both,
            .state = MeetingState::held,
            .on = day(on),
            .at = {600}};
}

inline CaseRecords before_sentence() {
    CaseRecords records{.scheme = Scheme::rj, .facts = an_eligible_rj()};
    records.facts.sentenced_on.reset();
    records.facts.main.disposal.reset();
    return records;
}

// Up to the proposal; each step on the day after the one before it.
inline CaseRecords proposed_up_to(Stage stage) {
    CaseRecords records = before_sentence();
    if (stage == Stage::opened) return records;
    records.referrals = {{.number = 1, .on = day("2013-02-01")}};
    if (stage == Stage::referred) records.basis = Basis::referred;
    if (stage <= Stage::screened) return records;
    records.suitability = {{.number = 1, .on = day("2013-02-02"), .suitable = true}};
    if (stage == Stage::suitable) return records;
    records.confirmations = {{.number = 1,
                              .on = day("2013-02-03"),
                              .arranged = true,
                              .arrangement = Arrangement::reparation}};
    if (stage == Stage::confirmed) return records;
    records.outcomes = {{.number = 1, .on = day("2013-02-04")}};
    return records;
}

inline CaseRecords off_the_way(Stage stage) {
    if (stage == Stage::unsuitable) {
        CaseRecords records = proposed_up_to(Stage::suitable);
        records.suitability.front().suitable = false;
        return records;
    }
    if (stage == Stage::not_arranged) {
        CaseRecords records = proposed_up_to(Stage::confirmed);
        records.confirmations.front().arranged = false;
        records.confirmations.front().arrangement.reset();
        return records;
    }
    CaseRecords records = proposed_up_to(Stage::proposed);
    records.facts.rj_ordered = false;
    records.facts.sentenced_on = day("2013-02-05");
    return records;
}

// All that the stage rests on lies before 4 March 2013. Nobody has said anything about consent, and
// it is reparation that was confirmed.
inline CaseRecords case_at(Stage stage) {
    if (stage > Stage::completed) return off_the_way(stage);
    CaseRecords records = proposed_up_to(std::min(stage, Stage::proposed));
    if (stage <= Stage::proposed) return records;
    records.facts.rj_ordered = true;
    records.facts.sentenced_on = day("2013-02-05");
    if (stage == Stage::ordered) return records;
    records.contacts = {
        {.on = day("2013-02-06"), .with = With::offender, .outcome = ContactOutcome::reached}};
    if (stage == Stage::contacted) return records;
    records.meetings = {a_held(MeetingKind::assessment, 1, "2013-02-07"),
                        a_held(MeetingKind::preparation, 2, "2013-02-08"),
                        a_held(MeetingKind::reparation, 3, "2013-02-11"),
                        a_held(MeetingKind::review, 4, "2013-02-12")};
    constexpr int stages_before_meetings = static_cast<int>(Stage::contacted);
    records.meetings.resize(
        static_cast<std::size_t>(static_cast<int>(stage) - stages_before_meetings));
    return records;
}

}  // namespace lrpt::test
