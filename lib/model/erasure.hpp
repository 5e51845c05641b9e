// What was decided about removing the people and words of a case, and by whom: all that is kept of
// it. No word of the person's own is in it.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class ErasureOutcome { erased, refused };

// Why a request to erase was refused.
enum class RefusedBecause {
    case_open,
    something_due,
    legal_duty,
    legal_claim,
    public_protection,
    identity
};

template <>
inline constexpr auto names_of<ErasureOutcome> = std::array{
    Name{ErasureOutcome::erased, "erased"},
    Name{ErasureOutcome::refused, "refused"},
};
template <>
inline constexpr auto names_of<RefusedBecause> = std::array{
    Name{RefusedBecause::case_open, "case-open"},
    Name{RefusedBecause::something_due, "something-due"},
    Name{RefusedBecause::legal_duty, "legal-duty"},
    Name{RefusedBecause::legal_claim, "legal-claim"},
    Name{RefusedBecause::public_protection, "public-protection"},
    Name{RefusedBecause::identity, "identity"},
};

struct Erasure {
    int number = 0;
    Date on = {};
    ErasureOutcome outcome = ErasureOutcome::erased;
    std::optional<RefusedBecause> because = {};  // of a refusal
    std::string decision = {};  // the reference of the data protection officer's decision
    std::string recorded_by = {};
};

template <>
std::span<const RecordField<Erasure>> fields_of<Erasure>();

// The reference of a decision as it may be kept and audited: letters, digits, dots, dashes and
// strokes, a digit among them, so that nobody's name is put there. Throws Error (usage) for
// anything else.
std::string read_decision(std::string_view text);

}  // namespace lrpt
