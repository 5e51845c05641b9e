#include "store/case_records_store.hpp"

#include "store/contact_store.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"

namespace lrpt {

namespace {

template <typename Record>
void read_all(Database& database, const Case& kept, std::vector<Record>& records) {
    records = records_of<Record>(database, kept.reference);
}

void read_victim_contact(Database& database, const Case& kept, CaseRecords& records) {
    read_all(database, kept, records.offers);
    read_all(database, kept, records.progress);
    read_all(database, kept, records.told);
    read_all(database, kept, records.reviews);
    read_all(database, kept, records.conditions);
    read_all(database, kept, records.promises);
}

void read_restorative_justice(Database& database, const Case& kept, CaseRecords& records) {
    read_all(database, kept, records.referrals);
    read_all(database, kept, records.suitability);
    read_all(database, kept, records.confirmations);
    read_all(database, kept, records.outcomes);
    read_all(database, kept, records.consents);
    read_all(database, kept, records.meetings);
    read_all(database, kept, records.moves);
    read_all(database, kept, records.arrangements);
    read_all(database, kept, records.surveys);
    read_all(database, kept, records.reoffending);
    read_all(database, kept, records.apologies);
}

}  // namespace

CaseRecords case_records(Database& database, const Case& kept) {
    const std::string occasion = std::to_string(kept.occasion);
    CaseRecords records{.scheme = kept.scheme,
                        .basis = kept.basis,
                        .facts = facts_of(database, kept.occasion),
                        .contacts = contacts_of(database, kept.reference),
                        .people = records_of<Person>(database, occasion),
                        .contact_points = records_of<ContactPoint>(database, occasion),
                        .tasks = records_of<Task>(database, kept.reference),
                        .pauses = records_of<Pause>(database, kept.reference)};
    if (kept.scheme == Scheme::contact) {
        read_victim_contact(database, kept, records);
    } else {
        read_restorative_justice(database, kept, records);
    }
    return records;
}

}  // namespace lrpt
