#include "casework/sweep.hpp"

#include "base/text.hpp"
#include "casework/judge.hpp"
#include "casework/new_case.hpp"
#include "casework/open_referrals.hpp"
#include "rules/record_check.hpp"
#include "store/left_result_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What must have happened on a case by its first deadline.
DeadlineKind first_step_of(Scheme scheme) {
    return scheme == Scheme::contact ? DeadlineKind::contact_first_offer
                                     : DeadlineKind::rj_first_contact;
}

// The sentences of the tests that leave the answer to a person.
void add_referring(const std::vector<Criterion>& criteria, std::vector<std::string>& sentences) {
    for (const Criterion& criterion : criteria) {
        if (criterion.verdict != Verdict::refer) continue;
        if (criterion.parts.empty()) sentences.push_back(criterion.because);
        add_referring(criterion.parts, sentences);
    }
}

class Sweeper {
  public:
    Sweeper(Database& database,
            const SweepRequest& request,
            ReferenceData& reference_data,
            const SweepOutput& out)
        : request_(request),
          reference_data_(reference_data),
          out_(out),
          lookup_(database),
          referrals_(database, reference_data.catalogue()) {}

    void take(Record& record) {
        ++counts_.records;
        Facts& facts = record.result.facts;
        if (!facts.id && record.faults.empty())
            record.faults.push_back({.field = "id", .problem = "it is missing"});
        add_faults(facts, reference_data_, record.faults);
        if (!record.faults.empty()) {
            return hand_on({.line = record.line,
                            .id = facts.id,
                            .result = SweepResult::error,
                            .notes = {to_text(record.faults)}});
        }
        const Decision decision =
            decision_on(facts, reference_data_, request_.today, Detail::brief);
        const std::vector<CaseOfResult> cases = lookup_.cases(*facts.id);
        for (const Scheme scheme : request_.schemes) {
            const auto kept = std::find_if(
                cases.begin(), cases.end(), [&](const auto& one) { return one.scheme == scheme; });
            const SchemeDecision& one = decision.of(scheme);
            SweepItem item{.line = record.line,
                           .id = facts.id,
                           .scheme = scheme,
                           .outcome = one.outcome,
                           .route = one.route};
            if (kept != cases.end()) {
                with_case(std::move(item), *kept);
            } else {
                answer(record, std::move(item), decision);
            }
        }
    }

    const SweepCounts& counts() const { return counts_; }

  private:
    void hand_on(const SweepItem& item) {
        count(item.result);
        out_.item(item);
    }

    void count(SweepResult result) { ++counts_.answers[static_cast<std::size_t>(result)]; }

    // Of a result that has no case.
    void answer(const Record& record, SweepItem item, const Decision& decision) {
        const Facts& facts = record.result.facts;
        const Scheme scheme = *item.scheme;
        const SchemeDecision& one = decision.of(scheme);
        if (seems_referred(record, item)) return hand_on(item);
        const auto basis = basis_of(scheme, facts, decision);
        const bool in_question = basis || one.outcome != Outcome::not_eligible;
        if (!in_question) return count(SweepResult::not_eligible);
        const auto left = lookup_.left(*facts.id, scheme);
        if (left && !is_ordered(scheme, facts)) {
            item.result = SweepResult::left;
            item.notes.emplace_back(name_of(*left));
            return hand_on(item);
        }
        if (basis) return without_case(std::move(item), *basis, facts);
        if (one.outcome == Outcome::needs_information) return ask_for(item, one.missing);
        item.result = SweepResult::to_decide;
        const Decision in_full = decision_on(facts, reference_data_, request_.today, Detail::full);
        add_referring(in_full.of(scheme).reasons, item.notes);
        hand_on(item);
    }

    void with_case(SweepItem item, const CaseOfResult& kept) {
        item.cases = {kept.reference};
        item.result =
            kept.state == CaseState::open ? SweepResult::already_open : SweepResult::closed;
        if (kept.closed_because) item.notes.emplace_back(name_of(*kept.closed_because));
        if (kept.state == CaseState::open) note_late(item, kept.reference);
        hand_on(item);
    }

    // What is late is the deadlines' to say; here it shows that a case alone reaches nobody.
    void note_late(SweepItem& item, const std::string& reference) {
        const DeadlineKind kind = first_step_of(*item.scheme);
        const auto due_on = lookup_.late_since(reference, kind, request_.today);
        if (!due_on) return;
        item.late = true;
        ++counts_.late;
        item.notes.push_back(fmt::format(
            "{} {} late", name_of(kind), counted((request_.today - *due_on).count(), "day")));
    }

    bool seems_referred(const Record& record, SweepItem& item) const {
        if (item.scheme != Scheme::rj) return false;
        item.cases = referrals_.matching(record.result);
        if (item.cases.empty()) return false;
        item.result = SweepResult::proposed_outcome;
        item.notes.emplace_back("the outcome of a referral, it seems");
        return true;
    }

    void without_case(SweepItem item, Basis basis, const Facts& facts) {
        item.result = SweepResult::no_case;
        if (basis == Basis::ordered)
            item.notes.push_back(
                fmt::format("ordered by the court; our criteria say {}", name_of(*item.outcome)));
        if (const auto court = court_outside_area(facts, reference_data_.courts()))
            item.notes.push_back(fmt::format("{} is not a court of this area", printable(*court)));
        hand_on(item);
    }

    // One item for each who is asked, with what they can tell: a list of calls to make.
    void ask_for(SweepItem item, const std::vector<std::string_view>& missing) {
        count(SweepResult::needs_fact);
        item.result = SweepResult::needs_fact;
        for (const auto& [informant, name] : names_of<Informant>) {
            item.ask = informant;
            item.missing.clear();
            for (const std::string_view fact : missing) {
                if (informant_on(fact) == informant) item.missing.push_back(fact);
            }
            if (!item.missing.empty()) out_.item(item);
        }
    }

    const SweepRequest& request_;
    ReferenceData& reference_data_;
    const SweepOutput& out_;
    ResultLookup lookup_;
    OpenReferrals referrals_;
    SweepCounts counts_;
};

}  // namespace

SweepCounts sweep(Database& database,
                  SweepRequest request,
                  ReferenceData& reference_data,
                  const SweepOutput& out) {
    RecordReader reader{std::move(request.source), request.format, PeopleFields::checked};
    Sweeper sweeper{database, request, reference_data, out};
    while (auto record = reader.next()) {
        if (!out.wanted()) break;
        sweeper.take(*record);
    }
    return sweeper.counts();
}

}  // namespace lrpt
