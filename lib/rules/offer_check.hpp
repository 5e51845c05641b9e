// What may be offered to a person, what they may answer, and when they are left alone. "Opt-outs
// are not contacted again unless they ask."
#pragma once

#include "model/case_records.hpp"
#include "rules/deadlines.hpp"

#include <optional>
#include <string>

namespace lrpt {

// Why an offer or an answer cannot be recorded beside the earlier ones; nothing where it can.
std::optional<std::string> why_not(const Offer& offer, const std::vector<Offer>& earlier);

// The day on which somebody who opted out was asked again: offered contact, written to or reached
// of our own accord, once that was due. Nothing while they were not.
std::optional<Date> asked_again_on(const CaseRecords& records, int person, Date due_on, Date day);

// Whether the person must be left alone on a day, and until when.
struct LeftAlone {
    bool now = false;
    std::optional<Date> until = {};  // when they may be asked again; nothing: only if they ask
};
LeftAlone left_alone(const CaseRecords& records, int person, const DeadlineQuestion& question);

}  // namespace lrpt
