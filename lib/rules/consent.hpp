// How the consents to a conference stand on a day. Missing is never no, and never yes.
#pragma once

#include "model/case_records.hpp"
#include "model/party.hpp"

#include <optional>

namespace lrpt {

struct ConsentStanding {
    std::optional<bool> given = {};  // nothing while nobody has said
    std::optional<Date> on = {};     // the day of the oldest word that it rests on; nothing where
                                     // it is only the court record's `victim_consent`
};

// The last word of each person holds. On the victim's side one no outweighs another's yes: a
// conference is with those who consent, and who else comes is settled first. Without any record
// the court record's `victim_consent` stands. What is said later is not known on the day.
ConsentStanding consent_of(const CaseRecords& records, Party party, Date day);

// Whether consent was given no longer ago than so many days: it is asked again before a meeting.
bool is_in_date(const ConsentStanding& consent, int days, Date day);

}  // namespace lrpt
