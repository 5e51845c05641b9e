#include "rules/visible.hpp"

namespace lrpt {

namespace {

// A copy of the record with nothing in it but what may be seen. What must be there stays as it is
// in an empty record.
template <typename Record>
Record seen(Audience audience, const Record& record) {
    Record copy;
    if constexpr (requires { copy.number; }) copy.number = record.number;
    for (const RecordField<Record>& field : fields_of<Record>()) {
        const auto value = may_see(audience, field.side) ? field.written(record) : std::nullopt;
        if (value) field.read(copy, *value);
    }
    return copy;
}

template <typename Record>
void keep_seen(Audience audience, std::vector<Record>& records) {
    for (Record& record : records)
        record = seen(audience, record);
}

}  // namespace

CourtResult visible_to(Audience audience, const CourtResult& result) {
    CourtResult copy;
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences || !may_see(audience, field.side)) continue;
        if (const auto value = field.written(result)) field.read(copy, *value);
    }
    copy.facts.other_offences = result.facts.other_offences;
    return copy;
}

CaseRecords visible_to(Audience audience, CaseRecords records) {
    if (audience == Audience::staff) return records;
    records.facts = visible_to(audience, CourtResult{.facts = records.facts}).facts;
    std::erase_if(records.contacts, [&](const Contact& contact) {
        return !may_see(audience, side_of(contact.with));
    });
    if (!may_see(audience, Side::victim)) {
        records = {.scheme = records.scheme,
                   .facts = records.facts,
                   .contacts = records.contacts,
                   .progress = records.progress,
                   .reviews = records.reviews,
                   .conditions = records.conditions};
        std::erase_if(records.conditions, [](const auto& request) { return !request.sent_on; });
    }
    keep_seen(audience, records.progress);
    keep_seen(audience, records.reviews);
    keep_seen(audience, records.conditions);
    return records;
}

std::vector<Deadline> visible_to(Audience audience, std::vector<Deadline> deadlines) {
    std::erase_if(deadlines, [&](const Deadline& deadline) {
        const bool victims = scheme_of(deadline.due.kind) == Scheme::contact;
        return !may_see(audience, victims ? Side::victim : Side::offender);
    });
    return deadlines;
}

}  // namespace lrpt
