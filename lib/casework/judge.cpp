#include "casework/judge.hpp"

#include "rules/decide.hpp"
#include "rules/record_check.hpp"

namespace lrpt {

Judgement judge(Facts& facts, ReferenceData& reference_data, Date today, Detail detail) {
    const Catalogue& catalogue = reference_data.catalogue();
    Judgement judgement{.faults = check(facts, catalogue, reference_data.courts())};
    if (!judgement.faults.empty()) return judgement;
    judgement.decision = decide({.facts = facts,
                                 .policy = reference_data.policy(),
                                 .catalogue = catalogue,
                                 .today = today,
                                 .detail = detail});
    return judgement;
}

}  // namespace lrpt
