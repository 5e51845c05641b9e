#include "casework/referrals.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/judge.hpp"
#include "casework/new_case.hpp"
#include "casework/open_referrals.hpp"
#include "casework/programme.hpp"
#include "casework/staff.hpp"
#include "casework/victim_side.hpp"
#include "model/fault.hpp"
#include "rules/disposals.hpp"
#include "store/audit_store.hpp"
#include "store/case_store.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"
#include "store/referral_store.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::string_view outside_programme =
    "work in custody is outside the programme, and never counted as the requirement";

bool is_in_custody(const Facts& facts) {
    return facts.main.disposal && is_immediate_custody(*facts.main.disposal);
}

// In a file without staff, a person's own, everybody may refer.
void require_report_writer(const Desk& desk, const std::string& login) {
    if (all_staff(desk.database).empty()) return;
    const bool is_who_types = login == desk.work.login;
    const bool unknown = is_who_types && !staff_member(desk.database, login);
    const Staff member = unknown ? Staff{.login = login} : staff_at_work(desk.database, login);
    if (member.has(Role::report_writer) || member.has(Role::facilitator) ||
        member.has(Role::manager))
        return;
    throw Error{Exit::data,
                fmt::format("{} is not on the staff as report-writer, facilitator or manager",
                            printable(member.login)),
                {"Who is: lrpt staff list --role report-writer", "Say who wrote: --writer LOGIN"}};
}

void check_referral(const Desk& desk, const Referral& referral) {
    refuse_day_to_come(referral.on, desk.work.today, "a referral");
    if (referral.hearing_on && *referral.hearing_on < referral.on) {
        throw Error{Exit::data,
                    fmt::format("the hearing, {}, is before the referral, {}",
                                spoken(*referral.hearing_on),
                                spoken(referral.on)),
                    {"Check --hearing, and --on where it was given"}};
    }
    require_report_writer(desk, referral.report_writer);
}

void refuse_after_sentence(const Facts& facts, std::string_view reference) {
    if (!facts.sentenced_on && !facts.rj_ordered) return;
    throw Error{
        Exit::data,
        "the court has passed sentence: a referral comes before it",
        {fmt::format("What it decided on a case that is there: lrpt case outcome {}", reference),
         "A result that has no case: lrpt case open --from FILE"}};
}

std::vector<std::string> sentences_of(const SchemeDecision& decision, Verdict verdict) {
    std::vector<std::string> sentences;
    for (const Criterion& criterion : decision.reasons) {
        if (criterion.verdict == verdict) sentences.push_back(criterion.because);
    }
    return sentences;
}

// Why the case is there, from what the criteria say and whether a person takes it on.
Basis basis_on_referral(const SchemeDecision& decision, const ReferralRequest& request) {
    switch (decision.outcome) {
        case Outcome::eligible: return Basis::eligible;
        case Outcome::needs_information:
            return request.taken_on_because ? Basis::decided : Basis::referred;
        case Outcome::refer: {
            if (request.taken_on_because) return Basis::decided;
            auto advice = sentences_of(decision, Verdict::refer);
            advice.emplace_back("To take it on: add --take-on, and say why");
            throw Error{Exit::data, "the criteria leave this to a person to decide", advice};
        }
        case Outcome::not_eligible: break;
    }
    auto reasons = sentences_of(decision, Verdict::not_met);
    reasons.emplace_back("Nothing was referred. Where a fact is wrong, mend it and refer again");
    throw Error{Exit::data, "the criteria for restorative justice are not met", reasons};
}

void refuse_faults(const std::vector<Fault>& faults) {
    if (faults.empty()) return;
    if (faults.size() > 1) throw Error{Exit::data, to_text(faults)};
    const Fault& fault = faults.front();
    throw Error{Exit::data, fmt::format("{}: {}", fault.field, fault.problem), fault.advice};
}

// The same offender for the same offence, or the source's own id.
void refuse_what_is_there(const Desk& desk, const CourtResult& result) {
    const auto references = OpenReferrals{desk.database, desk.data.catalogue()}.matching(result);
    if (!references.empty()) {
        throw Error{Exit::data,
                    fmt::format("this has been referred already: {}", joined(references, " ")),
                    {fmt::format("If the hearing moved: lrpt case refer {} --hearing DATE",
                                 references.front())}};
    }
    const auto& id = result.facts.id;
    if (!id || !occasion_with_id(desk.database, *id)) return;
    throw Error{Exit::data,
                fmt::format("a case has the id {} already", printable(*id)),
                {"To find it: lrpt case list --fields case,id"}};
}

std::string referral_text(const Referral& referral) {
    const std::string hearing =
        referral.hearing_on ? fmt::format(", hearing on {}", to_iso(*referral.hearing_on)) : "";
    return fmt::format("referral {} on {}, report writer {}{}",
                       referral.number,
                       to_iso(referral.on),
                       referral.report_writer,
                       hearing);
}

Referral added(const Desk& desk, const Case& kept, const Referral& referral) {
    Referral kept_referral = referral;
    kept_referral.number = add_record(desk.database, kept.reference, referral);
    return kept_referral;
}

// What a person has taken on stays so; what waited for facts is settled by them, or by a person.
void settle_basis(const Desk& desk,
                  const Case& kept,
                  const SchemeDecision& decision,
                  const ReferralRequest& request) {
    if (kept.basis != Basis::referred) return;
    const Basis basis = basis_on_referral(decision, request);
    set_basis(desk.database, kept.reference, basis);
    if (basis == Basis::decided)
        set_decided_because(desk.database, kept.reference, *request.taken_on_because);
}

}  // namespace

Referred refer_new_case(const Desk& desk, CourtResult result, const ReferralRequest& request) {
    std::vector<Fault> faults;
    add_faults(result.facts, desk.data, faults);
    refuse_faults(faults);
    if (is_in_custody(result.facts)) {
        throw Error{Exit::data,
                    std::string{outside_programme},
                    {"The requirement is one of a community order or a suspended sentence order"}};
    }
    refuse_after_sentence(result.facts, "REF");
    check_referral(desk, request.referral);
    Referred referred{.decision =
                          decision_on(result.facts, desk.data, desk.work.today, Detail::full)};
    const Basis basis = basis_on_referral(referred.decision.rj, request);
    Change change{desk.database};
    refuse_what_is_there(desk, result);
    const std::int64_t occasion = add_occasion(desk.database, result);
    add_record(desk.database, std::to_string(occasion), Person{.name = result.people.victim_name});
    const Case asked{.scheme = Scheme::rj,
                     .occasion = occasion,
                     .id = result.facts.id,
                     .basis = basis,
                     .opened_on = desk.work.today};
    referred.kept = open_case(desk, asked, {}, "on a referral");
    const std::string& reference = referred.kept.reference;
    if (basis == Basis::decided)
        set_decided_because(desk.database, reference, *request.taken_on_because);
    const Referral referral = added(desk, referred.kept, request.referral);
    add(desk.database, audit_entry(desk.work, reference, referral_text(referral)));
    referred.deadlines = derive_deadlines(desk, referred.kept);
    finish(change, desk.work);
    return referred;
}

Referred refer_case(const Desk& desk, const Case& kept, const ReferralRequest& request) {
    require_rj_case(kept);
    Referred referred{.kept = kept};
    referred.deadlines = change_case(desk, kept, [&](const CaseRecords& records) -> std::string {
        referred.decision = decision_on(records.facts, desk.data, desk.work.today, Detail::full);
        referred.outside_programme = is_in_custody(records.facts);
        if (referred.outside_programme) return fmt::format("not referred: {}", outside_programme);
        require_move(Move::refer, kept, records, desk.work.today);
        refuse_after_sentence(records.facts, kept.reference);
        check_referral(desk, request.referral);
        settle_basis(desk, kept, referred.decision.rj, request);
        return referral_text(added(desk, kept, request.referral));
    });
    return referred;
}

RecordedSuitability record_suitability(const Desk& desk,
                                       const Case& kept,
                                       const Suitability& judged) {
    require_rj_case(kept);
    refuse_day_to_come(judged.on, desk.work.today, "a judgement");
    if (judged.suitable && judged.accountability == Accountability::denies) {
        throw Error{Exit::data,
                    "who denies what they did is not suitable: accepting it is needed",
                    {"Record it as it is: --suitable no --accountability denies"}};
    }
    if (judged.suitable && judged.risk_manageable == false) {
        throw Error{Exit::data,
                    "whose risk cannot be managed is not suitable",
                    {"Record it as it is: --suitable no --risk-manageable no"}};
    }
    RecordedSuitability recorded{.suitability = judged};
    recorded.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        require_move(Move::judge_suitability, kept, records, desk.work.today);
        Suitability& kept_judgement = recorded.suitability;
        kept_judgement.number = add_record(desk.database, kept.reference, judged);
        return fmt::format("suitability {} on {}: {}",
                           kept_judgement.number,
                           to_iso(judged.on),
                           judged.suitable ? "suitable" : "not suitable");
    });
    return recorded;
}

}  // namespace lrpt
