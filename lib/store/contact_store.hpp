// The table of contacts and attempts.
#pragma once

#include "model/contact.hpp"
#include "store/database.hpp"

#include <string>
#include <vector>

namespace lrpt {

void add(Database& database,
         const std::string& case_reference,
         const Contact& contact,
         const std::string& recorded_at);

// The contacts of a case, oldest first.
std::vector<Contact> contacts_of(Database& database, const std::string& case_reference);

}  // namespace lrpt
