// Restorative justice as a specified activity: which offenders may take part.
#pragma once

#include "rules/criteria.hpp"

namespace lrpt {

// "Eligible participants are offenders who have pleaded guilty to offences of violence, domestic
// burglary and other offences of personally directed harm. This applies to high and medium risk
// cases and others, who are at risk of custody and whose offences have a personal victim."
SchemeDecision restorative_justice(const Question& question);

// What the requirement is called: by the day of the offence, because the Offender Rehabilitation
// Act 2014 replaced it for offences from 1 February 2015. Without that day, the older name.
std::string_view requirement_name(const Facts& facts);

}  // namespace lrpt
