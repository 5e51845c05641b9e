// Removing the people and words of a closed case for good, and saying what was decided about it.
#pragma once

#include "casework/case_change.hpp"
#include "model/backup.hpp"
#include "model/erasure.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The decision of the data protection officer that somebody carries out.
struct ErasureOrder {
    std::string decision = {};
    std::string casework_file = {};  // where it is, to look whether the words are gone
};

// What was removed, and what the search for it afterwards showed.
struct Erased {
    std::vector<std::string> references = {};  // of the cases of the sentence
    std::size_t values = 0;                    // names, numbers, addresses and words
    std::size_t sought = 0;  // of them and their pieces, those that were looked for
    std::size_t shared = 0;  // that other records hold as well, and so the file
    int mails = 0;           // that name the cases: their text went as well
    std::vector<std::string> files_left = {};  // files beside it that still hold some
};

// What was decided about a case, oldest first.
std::vector<Erasure> erasures_of(Database& database, const std::string& reference);

// The one by which it was erased. Nothing for a case that was not.
std::optional<Erasure> erasure_of(Database& database, const std::string& reference);

// Throws Error (data) for a case that was erased: there is nothing left to work on.
void refuse_erased(Database& database, const Case& kept);

// Removes names, numbers, addresses, words and what the court decided from a closed case and the
// other case of the same sentence, whose people are the same; what stays is references, dates,
// kinds of what was done and who did it. Then the file, and those beside it, are searched for every
// value that was removed; where something is found the file is written anew. Throws Error (data)
// where a case of the sentence is open, a hearing or a meeting is to come, or it was erased before;
// (not permitted) where the login's team the case is not; (fault) where a value is still there
// afterwards that no row holds.
Erased erase_case(const Desk& desk, const Case& kept, const ErasureOrder& order);

// Records that a request was refused, and why. Throws Error (data) for a case that was erased.
void refuse_erasure(const Desk& desk,
                    const Case& kept,
                    const std::string& decision,
                    RefusedBecause because);

// What lrpt cannot reach: the backups that hold the case, and the day by which the last is gone.
struct BackupsLeft {
    std::size_t count = 0;
    std::optional<Date> gone_by = {};
    bool copies = false;  // backup.copy_command may have put copies elsewhere
};
BackupsLeft backups_left(const BackupRules& rules);

}  // namespace lrpt
