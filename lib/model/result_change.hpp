// What changes in a court's result after it was recorded: a slip is mended, or the sentence itself
// is another one now.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/facts.hpp"
#include "model/field.hpp"

#include <array>
#include <string>
#include <vector>

namespace lrpt {

// `correction` mends what was written down wrongly. `activation` is of a suspended sentence.
// `order` is restorative justice that the court ordered later. `sentence` is the first one, of what
// was recorded before it.
enum class ChangeReason { correction, appeal, resentence, activation, order, sentence };

template <>
inline constexpr auto names_of<ChangeReason> = std::array{
    Name{ChangeReason::correction, "correction"},
    Name{ChangeReason::appeal, "appeal"},
    Name{ChangeReason::resentence, "resentence"},
    Name{ChangeReason::activation, "activation"},
    Name{ChangeReason::order, "order"},
    Name{ChangeReason::sentence, "sentence"},
};

struct ResultChange {
    ChangeReason because = ChangeReason::correction;
    Date on = {};
    std::vector<const Field*> named = {};  // what changes; where `values` has none, it is not known
    CourtResult values = {};

    bool names(std::string_view field) const;
};

// Whether a victim is told of it: the sentence is another one, and not only its record.
bool changes_sentence(ChangeReason because);

// The result with the named fields as the change has them, and the others as they were.
CourtResult with_change(const CourtResult& before, const ResultChange& change);

// The fields on which two results do not agree, in the order of the table.
std::vector<const Field*> differing_fields(const CourtResult& one, const CourtResult& other);

// "disposal suspended -> imprisonment, victim_name": the court's own facts with their values, what
// belongs to a person or to one side by its name only.
std::string change_text(const CourtResult& before, const CourtResult& now);

}  // namespace lrpt
