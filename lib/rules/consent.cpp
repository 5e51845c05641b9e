#include "rules/consent.hpp"

#include <algorithm>
#include <map>

namespace lrpt {

ConsentStanding consent_of(const CaseRecords& records, Party party, Date day) {
    std::map<int, const Consent*> last;  // by person; 0 where nobody was named
    for (const Consent& consent : records.consents) {
        if (consent.party != party || consent.on > day) continue;
        const Consent*& kept = last[consent.person.value_or(0)];
        if (kept == nullptr || kept->on <= consent.on) kept = &consent;
    }
    ConsentStanding standing;
    if (last.empty() && party == Party::victim) standing.given = records.facts.victim_consent;
    for (const auto& [person, consent] : last) {
        standing.given = standing.given.value_or(true) && consent->given;
        standing.on = std::min(standing.on.value_or(consent->on), consent->on);
    }
    return standing;
}

bool is_in_date(const ConsentStanding& consent, int days, Date day) {
    return consent.given.value_or(false) && consent.on &&
           day - *consent.on <= std::chrono::days{days};
}

}  // namespace lrpt
