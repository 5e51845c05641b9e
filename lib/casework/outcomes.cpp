#include "casework/outcomes.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/programme.hpp"
#include "casework/victim_side.hpp"
#include "model/fault.hpp"
#include "rules/disposals.hpp"
#include "rules/record_check.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// A requirement is one of a community order, or of a suspended sentence order (Criminal Justice Act
// 2003 ss.177, 190).
void require_order_that_carries_it(Disposal disposal) {
    if (disposal == Disposal::community_order || disposal == Disposal::suspended) return;
    const bool custody = is_immediate_custody(disposal);
    throw Error{
        Exit::data,
        custody ? "work in custody is outside the programme, and never counted as the requirement"
                : fmt::format("{} cannot carry the requirement", name_of(disposal)),
        {"It is one of a community order or a suspended sentence order",
         fmt::format("If the court did not make it: --step not-ordered --disposal {}",
                     name_of(disposal))}};
}

// Another offender's result is never taken for this one's.
void require_own_result(const Desk& desk, const Case& kept, const ResultChange& court) {
    const auto& crn = court.values.people.crn;
    const auto kept_crn = people_of(desk.database, kept.occasion).crn;
    if (crn && kept_crn && *crn != *kept_crn) {
        throw Error{Exit::data,
                    fmt::format("the record's crn is not the one that {} has", kept.reference),
                    {"Check which record is meant: --id ID",
                     fmt::format("If the case has it wrong: lrpt case update {} --because "
                                 "correction --from FILE",
                                 kept.reference)}};
    }
    const auto& id = court.values.facts.id;
    if (!id || id == kept.id) return;
    if (kept.id) {
        throw Error{Exit::data,
                    fmt::format("{} has another id: the id that the source gave a result never "
                                "changes",
                                kept.reference),
                    {"Check which record is meant: --id ID"}};
    }
    if (!occasion_with_id(desk.database, *id)) return;
    throw Error{Exit::data,
                fmt::format("another case has the id {} already", printable(*id)),
                {"Check which record is meant: --id ID"}};
}

// The disposal that the court's result has from now on; nothing where it is not known.
std::optional<Disposal> disposal_passed(const OutcomeNews& news, const Facts& before) {
    auto disposal =
        news.court.names("disposal") ? news.court.values.facts.main.disposal : before.main.disposal;
    if (disposal == Disposal::unsentenced) disposal.reset();
    if (news.outcome.step != ReferralStep::ordered) return disposal;
    disposal = disposal.value_or(Disposal::community_order);
    require_order_that_carries_it(*disposal);
    return disposal;
}

ResultChange court_change(const OutcomeNews& news, const Facts& before) {
    ResultChange change = news.court;
    change.because = ChangeReason::sentence;
    change.on = news.outcome.on;
    Facts& facts = change.values.facts;
    facts.main.disposal = disposal_passed(news, before);
    facts.rj_ordered = news.outcome.step == ReferralStep::ordered;
    facts.sentenced_on = news.outcome.on;
    for (const std::string_view name : {"disposal", "rj_ordered", "sentenced_on"}) {
        if (!change.names(name)) change.named.push_back(field_named(fields(), name));
    }
    return change;
}

// What is proposed is what the service confirmed.
void require_as_confirmed(const ReferralOutcome& outcome,
                          const CaseRecords& records,
                          const Case& kept) {
    const Confirmation& confirmed = records.confirmations.back();
    const bool same =
        outcome.arrangement.value_or(*confirmed.arrangement) == confirmed.arrangement &&
        outcome.days.value_or(*confirmed.days) == confirmed.days;
    if (same) return;
    throw Error{Exit::data,
                fmt::format("the service confirmed {} of {}",
                            name_of(*confirmed.arrangement),
                            counted(*confirmed.days, "day")),
                {fmt::format("Propose that, or have it confirmed anew: lrpt case confirm {}",
                             kept.reference)}};
}

Move move_of(ReferralStep step) {
    switch (step) {
        case ReferralStep::proposed: return Move::propose;
        case ReferralStep::ordered: return Move::order;
        case ReferralStep::not_ordered: break;
    }
    return Move::refuse_order;
}

std::string outcome_text(const ReferralOutcome& outcome) {
    return fmt::format(
        "referral outcome {}: {} on {}", outcome.number, name_of(outcome.step), to_iso(outcome.on));
}

}  // namespace

RecordedOutcome record_outcome(const Desk& desk, const Case& kept, const OutcomeNews& news) {
    require_rj_case(kept);
    refuse_day_to_come(news.outcome.on, desk.work.today, "an outcome");
    RecordedOutcome recorded{.outcome = news.outcome};
    const auto write = [&](const CaseRecords& records) {
        ReferralOutcome& outcome = recorded.outcome;
        require_move(move_of(outcome.step), kept, records, desk.work.today);
        if (outcome.step == ReferralStep::proposed) require_as_confirmed(outcome, records, kept);
        outcome.number = add_record(desk.database, kept.reference, outcome);
        return outcome_text(outcome);
    };
    if (news.outcome.step == ReferralStep::proposed) {
        recorded.updated.deadlines = change_case(desk, kept, write);
        return recorded;
    }
    require_own_result(desk, kept, news.court);
    const Facts before = facts_of(desk.database, kept.occasion);
    const ResultChange change = court_change(news, before);
    recorded.updated = update_case(desk, kept, change, write);
    const Facts now = with_change({.facts = before}, change).facts;
    const Courts& courts = desk.data.courts();
    const Court* court = now.court ? courts.find(*now.court) : nullptr;
    recorded.by_crown_court = court != nullptr && court->court_class == CourtClass::crown;
    recorded.court_outside_area = court_outside_area(now, courts);
    return recorded;
}

CourtResult result_in_file(ResultAsked asked) {
    RecordReader reader{std::move(asked.source), asked.format, PeopleFields::checked};
    std::optional<Record> found;
    while (auto record = reader.next()) {
        if (asked.id && record->result.facts.id != asked.id) continue;
        if (found) {
            throw Error{
                Exit::data,
                "--from: there are several records",
                {asked.id ? "The id is to stand in the file once" : "Say which is meant: --id ID"}};
        }
        found = std::move(record);
    }
    if (!found) {
        throw Error{Exit::data,
                    asked.id ? fmt::format("--from: no record has the id {}", printable(*asked.id))
                             : "--from: there is no record",
                    {"It is a file of court results, as of lrpt case open"}};
    }
    if (found->faults.empty()) return found->result;
    throw Error{Exit::data,
                fmt::format("--from: line {}: {}", found->line, to_text(found->faults))};
}

}  // namespace lrpt
