// What belongs to victim contact cases only.
#pragma once

#include "model/case.hpp"

namespace lrpt {

// Throws Error (data) for a case of restorative justice, and names the victim contact case of the
// same sentence: "The Victim Liaison Team work with victims".
void require_contact_case(const Case& kept);

}  // namespace lrpt
