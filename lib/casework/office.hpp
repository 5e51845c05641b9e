// The office on a day, gathered from the casework file.
#pragma once

#include "casework/case_change.hpp"
#include "model/digest.hpp"
#include "model/mail_rules.hpp"
#include "model/office.hpp"
#include "rules/mail_check.hpp"

namespace lrpt {

// All that the mail of the day follows from.
Office office_of_today(const Desk& desk, const MailRules& rules);

// The names, numbers and addresses of the people on the cases that a digest names: what must never
// stand in it.
PersonalValues personal_values(Database& database, const Digest& digest);

}  // namespace lrpt
