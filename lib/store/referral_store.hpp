// Referrals and confirmations across cases.
#pragma once

#include "model/case.hpp"
#include "model/referral.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// A referral whose outcome in court is not recorded yet, with what a court's result is matched by.
struct OpenReferral {
    std::string reference = {};
    std::optional<std::string> id = {};
    std::optional<std::string> crn = {};
    std::optional<std::string> offence = {};
};

// The open cases of restorative justice that were referred and on which the court has not spoken,
// in the order of their references.
std::vector<OpenReferral> open_referrals(Database& database);

// A confirmation and the case that it is of.
struct ConfirmationOfCase {
    std::string case_reference = {};
    Confirmation confirmation = {};
};

// Returns nothing where no confirmation has the code.
std::optional<ConfirmationOfCase> confirmation_with_code(Database& database,
                                                         const std::string& code);

// Writes why a case is there, where that has changed since it was opened.
void set_basis(Database& database, const std::string& reference, Basis basis);

}  // namespace lrpt
