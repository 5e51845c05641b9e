#include "model/postcode.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iterator>

namespace lrpt {

namespace {

constexpr std::size_t unit_length = 3;
constexpr std::size_t longest_district = 4;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_one_of(char c, std::string_view letters) {
    return letters.find(c) != std::string_view::npos;
}

// "A9", "A99", "A9A", "AA9", "AA99", "AA9A", without the letters that never stand in their place.
bool is_district(std::string_view text) {
    if (text.size() < 2 || text.size() > longest_district || !is_letter(text[0])) return false;
    if (is_one_of(text[0], "QVX")) return false;
    const bool two_letters = is_letter(text[1]);
    if (two_letters && is_one_of(text[1], "IJZ")) return false;
    const std::string_view rest = text.substr(two_letters ? 2 : 1);
    if (rest.empty() || rest.size() > 2 || !is_digit(rest[0])) return false;
    if (rest.size() == 1 || is_digit(rest[1])) return true;
    return is_one_of(rest[1], two_letters ? "ABEHMNPRVWXY" : "ABCDEFGHJKPSTUW");
}

bool is_unit(std::string_view text) {
    const auto is_unit_letter = [](char c) { return is_letter(c) && !is_one_of(c, "CIKMOV"); };
    return text.size() == unit_length && is_digit(text[0]) && is_unit_letter(text[1]) &&
           is_unit_letter(text[2]);
}

std::string capitals_without_spaces(std::string_view text) {
    std::string packed = upper_case(text);
    std::erase_if(packed, [](char c) { return c == ' ' || c == '\t'; });
    return packed;
}

std::optional<Postcode> split_packed(std::string_view packed) {
    if (packed.size() <= unit_length) return std::nullopt;
    const std::string_view district = packed.substr(0, packed.size() - unit_length);
    const std::string_view unit = packed.substr(packed.size() - unit_length);
    if (!is_district(district) || !is_unit(unit)) return std::nullopt;
    return Postcode{std::string{district}, std::string{unit}};
}

char as_digit(char c) {
    if (c == 'O') return '0';
    return c == 'I' || c == 'L' ? '1' : c;
}

char as_letter(char c) {
    if (c == '0') return 'O';
    return c == '1' ? 'I' : c;
}

// The unit has its digit and letters in known places; in the district all but the first one or two
// characters are digits, save for a last letter that is one already.
std::string with_characters_in_place(std::string packed) {
    const std::size_t unit = packed.size() - unit_length;
    packed[unit] = as_digit(packed[unit]);
    packed[unit + 1] = as_letter(packed[unit + 1]);
    packed[unit + 2] = as_letter(packed[unit + 2]);
    packed[0] = as_letter(packed[0]);
    for (std::size_t place = 2; place < unit; ++place)
        packed[place] = as_digit(packed[place]);
    if (unit == 2) packed[1] = as_digit(packed[1]);
    return packed;
}

// A space in another place makes two readings: "TW13 JF" may be TW1 3JF, or lack a digit.
bool is_spaced_wrongly(std::string_view text) {
    const std::string spaced = with_single_spaces(text);
    const std::size_t space = spaced.find(' ');
    return space != std::string::npos && space + 1 + unit_length != spaced.size();
}

}  // namespace

std::optional<Postcode> postcode_in(std::string_view text) {
    if (is_spaced_wrongly(text)) return std::nullopt;
    const std::string packed = capitals_without_spaces(trimmed(text));
    if (packed == "GIR0AA") return Postcode{"GIR", "0AA"};  // the one outside the pattern
    return split_packed(packed);
}

std::optional<std::string> district_in(std::string_view text) {
    std::string packed = capitals_without_spaces(trimmed(text));
    if (!is_district(packed)) return std::nullopt;
    return packed;
}

std::optional<std::string> district_before_fault(std::string_view text) {
    if (const auto postcode = postcode_in(text)) return postcode->district;
    const std::string spaced = with_single_spaces(text);
    return district_in(split(spaced, ' ').front());
}

std::optional<Postcode> proposed_postcode(std::string_view text) {
    const std::string packed = capitals_without_spaces(trimmed(text));
    std::string plain;
    std::copy_if(packed.begin(), packed.end(), std::back_inserter(plain), [](char c) {
        return is_letter(c) || is_digit(c);
    });
    if (plain.size() <= unit_length + 1) return std::nullopt;
    for (const std::string& tried : {plain, plain.substr(0, plain.size() - 1)}) {
        if (tried.size() <= unit_length + 1) break;
        if (auto postcode = split_packed(tried)) return postcode;
        if (auto postcode = split_packed(with_characters_in_place(tried))) return postcode;
    }
    return std::nullopt;
}

}  // namespace lrpt
