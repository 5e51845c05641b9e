// A look at the records of a case.
#pragma once

#include "casework/case_change.hpp"
#include "store/audit_store.hpp"
#include "store/record_store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// The owner of records in the store: the occasion for people, the case for all others.
struct LookedAt {
    std::string owner;
    std::string_view what;  // "people", "licence conditions"
};

// The records, and, where what is a person's own is asked for, an audit row before they are given.
template <typename Record>
std::vector<Record> look_at_records(const Desk& desk,
                                    const Case& kept,
                                    const LookedAt& looked_at,
                                    bool names) {
    if (!names) return records_of<Record>(desk.database, looked_at.owner);
    Change change{desk.database};
    auto records = records_of<Record>(desk.database, looked_at.owner);
    add(desk.database,
        audit_entry(desk.work, kept.reference, std::string{looked_at.what} + " were looked at"));
    change.commit();
    return records;
}

}  // namespace lrpt
