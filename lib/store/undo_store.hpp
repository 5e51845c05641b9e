// What taking back a change looks at and takes out. Nothing is kept for it: the audit trail says
// which records a change wrote, and they are where they always are.
#pragma once

#include "model/audit.hpp"
#include "model/contact.hpp"
#include "store/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// An entry of the audit trail with its number.
struct NumberedEntry {
    std::int64_t number = 0;
    AuditEntry entry = {};
};

// The last thing that a login changed with one of the commands; a look at something is none.
// Returns nothing where they changed nothing.
std::optional<NumberedEntry> last_change_by(Database& database,
                                            const std::string& login,
                                            const std::vector<std::string>& commands);

// The first change of a case after an entry, whoever made it.
std::optional<NumberedEntry> change_of_case_after(Database& database,
                                                  const std::string& reference,
                                                  std::int64_t entry);

// Another case that was changed or opened by the same command at the same time, but for two cases
// of one sentence that are told of a change together. Returns nothing where there is none.
std::optional<std::string> other_case_changed_with(Database& database,
                                                   const NumberedEntry& change,
                                                   const std::optional<std::string>& linked);

// The contact that a login recorded on a case at a time, by its number in the file. Returns nothing
// where there is none.
std::optional<std::int64_t> contact_recorded(Database& database,
                                             const std::string& case_reference,
                                             const AuditEntry& when);
void remove_contact(Database& database, std::int64_t contact);

void remove_promise(Database& database, const std::string& case_reference, int number);
void remove_meeting_move(Database& database, const std::string& case_reference, int number);

}  // namespace lrpt
