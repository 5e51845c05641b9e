// The sheet that explains a sentence to the victim or the next of kin, in plain English. It gives
// months and never days, and holds nothing about the offender.
#pragma once

#include "model/letters.hpp"
#include "model/release.hpp"

#include <optional>
#include <string>

namespace lrpt {

// Whom a sheet is for.
struct Reader {
    std::string case_reference = {};
    std::optional<std::string> name = {};  // as recorded; a sheet without it greets nobody
};

// The template of the sentence's kind, filled and laid out in paragraphs. Throws Error
// (configuration) where the template is not in order.
std::string sheet_text(const Letters& letters, const Release& release, const Reader& reader);

// Throws Error (configuration) where a template is missing, or could not be filled for every
// sentence of its kind.
void check_sheets(const Letters& letters);

}  // namespace lrpt
