// The numbers by which criminal justice knows people. Each function returns the canonical form and
// throws Error (data) where the text is not such a number; the message never repeats it, because
// it identifies a person.
#pragma once

#include <string>
#include <string_view>

namespace lrpt {

// The case reference number of probation's case system: a letter and six digits.
std::string read_crn(std::string_view text);

// Prison (NOMIS) number: A1234BC.
std::string read_prison_number(std::string_view text);

// Police National Computer id with its check letter, in any of its written forms; canonical
// YYYY/NNNNNNNX. A two-digit year up to 49 is of this century: the numbers began in the last one,
// well after its forties.
std::string read_pnc(std::string_view text);

}  // namespace lrpt
