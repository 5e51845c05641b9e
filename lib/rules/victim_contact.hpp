// The victim contact scheme: whose victims are offered contact.
#pragma once

#include "rules/criteria.hpp"

namespace lrpt {

// "The Victim Liaison Team work with victims ... of offenders sentenced to 12 months imprisonment
// or more for sexual and violent crimes. The team also contact victims of racially aggravated
// offences whatever the length of custodial sentence." The first sentence is the statutory route
// (Domestic Violence, Crime and Victims Act 2004, sections 35, 36 and 45), the second the trust's
// own.
SchemeDecision victim_contact(const Question& question);

}  // namespace lrpt
