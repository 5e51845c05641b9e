// Looking at the records of a case.
#pragma once

#include "base/error.hpp"
#include "casework/case_change.hpp"
#include "model/case.hpp"
#include "model/case_records.hpp"
#include "store/audit_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Whose the records of a kind are: the occasion's, which both its cases share, or the case's.
template <typename Record>
std::string owner_of(const Case& kept) {
    return table_of<Record>.key == "occasion" ? std::to_string(kept.occasion) : kept.reference;
}

// The records of a case. Where names and words of people are asked for, the look is recorded first:
// "people were looked at".
template <typename Record>
std::vector<Record> look_at_records(const Desk& desk,
                                    const Case& kept,
                                    bool names,
                                    std::string_view what) {
    if (!names) return records_of<Record>(desk.database, owner_of<Record>(kept));
    Change change{desk.database};
    auto records = records_of<Record>(desk.database, owner_of<Record>(kept));
    add(desk.database,
        audit_entry(desk.work, kept.reference, fmt::format("{} were looked at", what)));
    change.commit();
    return records;
}

// A numbered record of a case, and the command that lists its kind.
struct RecordAsked {
    int number = 0;
    std::string_view what;     // "promise"
    std::string_view command;  // "case promise"
};

// Throws Error (no record) where the case has no record of the number: "has no promise 3".
template <typename Record>
const Record& required_record(const std::vector<Record>& records,
                              const Case& kept,
                              const RecordAsked& asked) {
    if (const Record* found = numbered(records, asked.number)) return *found;
    throw Error{Exit::no_record,
                fmt::format("{} has no {} {}", kept.reference, asked.what, asked.number),
                {fmt::format("What there is: lrpt {} {}", asked.command, kept.reference)}};
}

}  // namespace lrpt
