// Consent to a conference: each side's, given or taken back at any time. "No activity requirement
// that needs the co-operation of someone other than the offender unless that person consents"
// (Criminal Justice Act 2003 s.201(4)).
#pragma once

#include "base/date.hpp"
#include "model/party.hpp"

#include <optional>

namespace lrpt {

// A record is one party's word on a day; the last one of a person holds.
struct Consent {
    int number = 0;
    Party party = Party::victim;
    std::optional<int> person = {};  // which of the people on the victim's side
    Date on = {};
    bool given = false;
};

template <>
std::span<const RecordField<Consent>> fields_of<Consent>();

}  // namespace lrpt
