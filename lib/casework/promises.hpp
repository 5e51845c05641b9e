// What an officer promised somebody on a victim contact case: "I'll ring on Friday".
#pragma once

#include "casework/case_change.hpp"
#include "model/promise.hpp"

#include <string>
#include <vector>

namespace lrpt {

struct AddedPromise {
    int number = 0;
    std::vector<DeadlineChange> deadlines = {};
};

// Throws Error (data) for a restorative justice case and for a promise for a day that is over.
AddedPromise add_promise(const Desk& desk, const Case& kept, const Promise& promise);

// Records that a promise was kept on a day. Throws Error (no record) where there is no such promise
// and (data) for a day to come or before it was made, and for one that has been kept.
std::vector<DeadlineChange> keep_promise(const Desk& desk,
                                         const Case& kept,
                                         int number,
                                         Date kept_on);

// Writes a promise inside a change that is going on. Returns its number and what the audit trail
// says of it. Throws as add_promise does.
struct WrittenPromise {
    int number = 0;
    std::string what = {};
};
WrittenPromise write_promise(const Desk& desk, const Case& kept, const Promise& promise);

}  // namespace lrpt
