// Removing the people and words of an occasion and its cases, and finding out that they are gone.
#pragma once

#include "model/erasure.hpp"
#include "store/database.hpp"
#include "store/record_store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace lrpt {

template <>
inline constexpr RecordTable table_of<Erasure>{"erasures", "case_reference"};

// What is removed: every value that is a person's own, as it stood in the file, and how many mails
// that name the cases lose their text.
struct Removed {
    std::vector<std::string> values = {};
    int mails = 0;
};

// The kinds of record that go whole, and those that stay without what is a person's own. All that
// belong to a case or its occasion are in one of the lists.
std::vector<std::string_view> tables_that_go();
std::vector<std::string_view> tables_that_stay();

// Removes from an occasion and its cases, inside a change that is going on: names, numbers and
// words, and what the court decided. What stays is the source's own id, the sentence date,
// references, dates and kinds of what was done, and who did it.
Removed erase_people_and_words(Database& database,
                               std::int64_t occasion,
                               const std::vector<std::string>& references);

// All text of all rows, one value after another: what the file has to hold.
std::string text_of_all_rows(Database& database);

// Writes the file anew, so that no byte is left in it that belongs to no row.
void rewrite(Database& database);

}  // namespace lrpt
