#include "casework/judge.hpp"

#include "rules/decide.hpp"
#include "rules/record_check.hpp"

#include <algorithm>

namespace lrpt {

void add_faults(Facts& facts, ReferenceData& reference_data, std::vector<Fault>& faults) {
    for (Fault& found : check(facts, reference_data.catalogue(), reference_data.courts())) {
        const bool known = std::any_of(faults.begin(), faults.end(), [&](const Fault& fault) {
            return fault.field == found.field;
        });
        if (!known) faults.push_back(std::move(found));
    }
}

Question question_on(const Facts& facts, ReferenceData& reference_data, Date today, Detail detail) {
    return {.facts = facts,
            .policy = reference_data.policy(),
            .catalogue = reference_data.catalogue(),
            .today = today,
            .detail = detail};
}

Decision decision_on(const Facts& facts, ReferenceData& reference_data, Date today, Detail detail) {
    return decide(question_on(facts, reference_data, today, detail));
}

Judgement judge(Facts& facts, ReferenceData& reference_data, Date today, Detail detail) {
    Judgement judgement;
    add_faults(facts, reference_data, judgement.faults);
    if (judgement.faults.empty()) {
        judgement.decision = decision_on(facts, reference_data, today, detail);
    }
    return judgement;
}

}  // namespace lrpt
