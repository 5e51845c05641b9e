// Plain work on text: no locale, no probation.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

std::string_view trimmed(std::string_view text);
// Spaces, tabs and line ends at the ends left out, and each run of them within made one space.
std::string with_single_spaces(std::string_view text);

// A name without what people write differently: "Ashby-de-la-Zouch" is "ashby de la zouch", and
// commas, points and apostrophes go.
std::string plain_name(std::string_view name);

std::string lower_case(std::string_view text);
std::string upper_case(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

// "a", "a or b", "a, b or c".
std::string listed(const std::vector<std::string>& parts, std::string_view last_separator);

// Digits only, at most nine of them. Returns nothing for anything else, also for a sign.
std::optional<int> whole_number(std::string_view text);

// True where every byte belongs to a well-formed UTF-8 sequence.
bool is_utf8(std::string_view text);

// True where the byte is not the first of its character: no text is cut before it.
bool continues_a_character(char byte);

// True where the text has a C0 or C1 control character or DEL: it must not reach a terminal.
bool has_control_characters(std::string_view text);

// Whether it is of letters, digits, marks and spaces of ASCII alone: as printed, so stored.
bool is_plain_ascii(std::string_view text);

// The text with each control character, and each byte that is not UTF-8, written as \x1b and the
// like, and direction marks removed: safe to print on a terminal and in a one-line message.
std::string printable(std::string_view text);

// "3 cases", "1 case".
template <std::integral Number>
std::string counted(Number count, std::string_view noun) {
    return std::to_string(count) + " " + std::string{noun} + (count == 1 ? "" : "s");
}

// The words nearest to what was typed, nearest first: at most two edits away (one for words of
// four letters or fewer), or beginning with it. At most three. Never applied, only offered.
std::vector<std::string> nearest_words(std::string_view typed,
                                       const std::vector<std::string_view>& words);

// "Did you mean guilty?" for the nearest words; nothing where none is near.
std::vector<std::string> did_you_mean(std::string_view typed,
                                      const std::vector<std::string_view>& words);

}  // namespace lrpt
