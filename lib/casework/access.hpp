// What is held on one person, put together for them.
#pragma once

#include "casework/case_change.hpp"
#include "model/access.hpp"

#include <optional>

namespace lrpt {

// Whose request it is.
struct AccessRequest {
    Party party = Party::victim;
    std::optional<int> person = {};  // of several people on the victim's side
};

// Everything of the sentence's cases that is that person's: nothing of the other side, nothing that
// the team has among themselves, nothing about another person; of an offender nothing that says
// whether a victim is in touch with us. The look is recorded first, without personal data. Throws
// Error (usage) where the victim's side has several people and none is named, (no record) where
// there is none of the number.
AccessExport export_for_person(const Desk& desk, const Case& kept, const AccessRequest& request);

}  // namespace lrpt
