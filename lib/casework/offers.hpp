// The offer of contact to a person, and their answer. "Victims ... may leave and rejoin at any
// point in the sentence."
#pragma once

#include "casework/case_change.hpp"
#include "model/offer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// What was offered and answered on one day: an offer, an answer, or both at once.
struct OfferEntry {
    Offer said = {};                                  // its person is in `person`
    std::optional<int> person = {};                   // the usual one where nobody is named
    bool they_asked = false;                          // they got in touch with us
    std::optional<std::string> override_reason = {};  // why it was sent to what is not marked safe
};

struct RecordedOffer {
    int person = 0;
    std::vector<DeadlineChange> deadlines = {};
};

// Records an offer and an answer. An offer meets the deadline for it; what belongs to somebody who
// opts out is no longer due. Throws Error (data) for a case of the other scheme, a day to come, an
// answer older than the last one, a level or a never that the answer does not have, an offer to
// somebody who is left alone or for whom somebody else acts, and one that was sent to what is not
// marked safe; (usage) and (no record) where it is not known who is meant.
RecordedOffer record_offer(const Desk& desk, const Case& kept, const OfferEntry& entry);

// What was offered and answered, and who is on the case.
struct OffersView {
    std::vector<Person> people = {};  // for their numbers and roles: no names are looked at
    std::vector<Offer> offers = {};
};
OffersView offers_on(Database& database, const Case& kept);

}  // namespace lrpt
