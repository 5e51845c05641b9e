// The referrals whose outcome in court is still to come, and the results that may be it.
#pragma once

#include "model/facts.hpp"
#include "model/offence.hpp"
#include "store/referral_store.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Read once; the catalogue must outlive it.
class OpenReferrals {
  public:
    OpenReferrals(Database& database, const Catalogue& catalogue);

    // The cases whose outcome the result seems to be: by the source's own id, which no other has,
    // otherwise by offender and main offence.
    std::vector<std::string> matching(const CourtResult& result) const;

  private:
    const Catalogue& catalogue_;
    std::vector<OpenReferral> referrals_;
};

}  // namespace lrpt
