// Postcodes of the United Kingdom, as the Royal Mail writes them: a district ("LE11") and three
// more characters ("1AZ").
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

struct Postcode {
    std::string district = {};
    std::string unit = {};  // digit and two letters

    std::string text() const { return district + " " + unit; }

    friend bool operator==(const Postcode&, const Postcode&) = default;
};

// Whatever the capitals, with or without the space. Returns nothing where the text is not shaped
// like a postcode, holds a letter that never stands in that place, or a space that does not.
std::optional<Postcode> postcode_in(std::string_view text);

// "le11" is LE11. Returns nothing where the text is not shaped like a district.
std::optional<std::string> district_in(std::string_view text);

// The district that the text begins with, also where the rest of it is no postcode.
std::optional<std::string> district_before_fault(std::string_view text);

// What was meant, it seems: O and 0, I and 1 by their places, and a stray character at the end. To
// be proposed to a person, never applied. Returns nothing where nothing near is a postcode.
std::optional<Postcode> proposed_postcode(std::string_view text);

}  // namespace lrpt
