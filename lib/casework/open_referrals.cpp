#include "casework/open_referrals.hpp"

#include "rules/referral_match.hpp"

namespace lrpt {

OpenReferrals::OpenReferrals(Database& database, const Catalogue& catalogue)
    : catalogue_(catalogue), referrals_(open_referrals(database)) {}

std::vector<std::string> OpenReferrals::matching(const CourtResult& result) const {
    const MatchedBy wanted{result.facts.id, result.people.crn, result.facts.main.offence};
    for (const OpenReferral& referral : referrals_) {
        if (wanted.id && wanted.id == referral.id) return {referral.reference};
    }
    std::vector<std::string> references;
    for (const OpenReferral& referral : referrals_) {
        const MatchedBy kept{referral.id, referral.crn, referral.offence};
        if (is_outcome_of(wanted, kept, catalogue_)) references.push_back(referral.reference);
    }
    return references;
}

}  // namespace lrpt
