// The numbers by which people are known and reached. Each function returns the canonical form and
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

// A telephone number of the United Kingdom, in any of its written forms ("0116 496 0123",
// "+44 (0)116 496-0123"); canonical as digits from the leading 0 on.
std::string read_telephone(std::string_view text);

// The digits of a telephone number after the leading 0: what two written forms have in common.
// Empty where there are none.
std::string telephone_digits(std::string_view text);

// An email address: one @, a dot after it, no spaces. Its capitals stay as they are.
std::string read_email(std::string_view text);

}  // namespace lrpt
