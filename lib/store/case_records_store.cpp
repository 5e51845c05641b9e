#include "store/case_records_store.hpp"

#include "store/contact_store.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"

namespace lrpt {

CaseRecords case_records(Database& database, const Case& kept) {
    const std::string occasion = std::to_string(kept.occasion);
    CaseRecords records{.scheme = kept.scheme,
                        .facts = facts_of(database, kept.occasion),
                        .contacts = contacts_of(database, kept.reference),
                        .people = records_of<Person>(database, occasion),
                        .contact_points = records_of<ContactPoint>(database, occasion)};
    if (kept.scheme != Scheme::contact) return records;
    records.offers = records_of<Offer>(database, kept.reference);
    records.progress = records_of<ProgressEvent>(database, kept.reference);
    records.told = records_of<Told>(database, kept.reference);
    records.reviews = records_of<ParoleReview>(database, kept.reference);
    records.conditions = records_of<ConditionRequest>(database, kept.reference);
    records.promises = records_of<Promise>(database, kept.reference);
    return records;
}

}  // namespace lrpt
