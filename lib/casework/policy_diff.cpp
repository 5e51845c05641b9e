#include "casework/policy_diff.hpp"

#include "casework/judge.hpp"
#include "rules/decide.hpp"
#include "store/case_store.hpp"
#include "store/occasion_store.hpp"

namespace lrpt {

namespace {

Decision decided_by(const Policy& policy,
                    const Facts& facts,
                    const PolicyPair& policies,
                    ReferenceData& reference_data) {
    return decide({.facts = facts,
                   .policy = policy,
                   .catalogue = reference_data.catalogue(),
                   .today = policies.today});
}

// Nothing where the answer stays.
std::optional<ChangedAnswer> change_of(Scheme scheme, const Decision& was, const Decision& now) {
    if (!is_another_answer(was.of(scheme), now.of(scheme))) return std::nullopt;
    return ChangedAnswer{.was = was.of(scheme),
                         .now = now.of(scheme),
                         .changes = changes_between(was.of(scheme), now.of(scheme))};
}

}  // namespace

DiffCounts diff_cases(Database& database,
                      const PolicyPair& policies,
                      ReferenceData& reference_data,
                      const UseChangedAnswer& use) {
    DiffCounts counts;
    for (const Case& kept : cases(database, {.state = CaseState::open})) {
        ++counts.compared;
        const Facts facts = facts_of(database, kept.occasion);
        auto change = change_of(kept.scheme,
                                decided_by(policies.was, facts, policies, reference_data),
                                decided_by(policies.now, facts, policies, reference_data));
        if (!change) continue;
        ++counts.changed;
        change->reference = kept.reference;
        change->id = kept.id;
        use(*change);
    }
    return counts;
}

DiffCounts diff_records(ReadBytes source,
                        const PolicyPair& policies,
                        ReferenceData& reference_data,
                        const DiffOutput& out) {
    RecordReader reader{std::move(source), std::nullopt, PeopleFields::passed_over};
    DiffCounts counts;
    while (auto record = reader.next()) {
        ++counts.compared;
        Facts& facts = record->result.facts;
        add_faults(facts, reference_data, record->faults);
        if (!record->faults.empty()) {
            ++counts.errors;
            out.fault(record->line, record->faults);
            continue;
        }
        const Decision was = decided_by(policies.was, facts, policies, reference_data);
        const Decision now = decided_by(policies.now, facts, policies, reference_data);
        for (const Scheme scheme : every_scheme) {
            auto change = change_of(scheme, was, now);
            if (!change) continue;
            ++counts.changed;
            change->line = record->line;
            change->id = facts.id;
            out.changed(*change);
        }
    }
    return counts;
}

}  // namespace lrpt
