#include "model/slip_code.hpp"

#include "base/error.hpp"
#include "base/fingerprint.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t group_length = 5;
constexpr std::size_t code_length = 2 * group_length;
constexpr unsigned bits_of_character = 5;

std::size_t value_of(char character) {
    return alphabet.find(character);
}

// Twice a value in the field of 32 elements (x^5 + x^2 + 1). Damm's check over such a field finds
// every single wrong character, and every two neighbours that changed places.
std::size_t doubled(std::size_t value) {
    constexpr std::size_t elements = 32;
    constexpr std::size_t polynomial = 0b100101;
    const std::size_t twice = value * 2;
    return twice < elements ? twice : twice ^ polynomial;
}

char check_character(std::string_view characters) {
    std::size_t check = 0;
    for (const char character : characters)
        check = doubled(check ^ value_of(character));
    return alphabet[check];
}

std::string grouped(std::string_view characters) {
    return fmt::format("{}-{}-{}",
                       characters.substr(0, group_length),
                       characters.substr(group_length),
                       check_character(characters));
}

// What was meant by a character that people misread.
char as_meant(char character) {
    switch (character) {
        case 'O': return '0';
        case 'I':
        case 'L': return '1';
        default: return character;
    }
}

[[noreturn]] void refuse_form(std::string_view typed) {
    throw Error{Exit::usage,
                fmt::format("\"{}\" is not a code of a slip", printable(typed)),
                {"A code looks like 7K3QM-9XZ2T-C, without the letter U"}};
}

}  // namespace

std::string slip_code(std::string_view text) {
    const Fingerprint digest = fingerprint_of(text);
    std::string characters;
    for (std::size_t place = 0; place < code_length; ++place) {
        std::size_t value = 0;
        for (unsigned bit = 0; bit < bits_of_character; ++bit) {
            const std::size_t at = place * bits_of_character + bit;
            value = value * 2 + ((digest.at(at / 8) >> (7 - at % 8)) & 1U);
        }
        characters += alphabet[value];
    }
    return grouped(characters);
}

std::string read_slip_code(std::string_view typed) {
    std::string characters;
    for (const char character : upper_case(typed)) {
        if (character == '-' || character == ' ') continue;
        const char meant = as_meant(character);
        if (value_of(meant) == std::string_view::npos) refuse_form(typed);
        characters += meant;
    }
    if (characters.size() != code_length + 1) refuse_form(typed);
    std::string code = grouped(std::string_view{characters}.substr(0, code_length));
    if (code.back() == characters.back()) return code;
    throw Error{Exit::data,
                fmt::format("{} is mistyped: its last character does not go with the others",
                            upper_case(printable(typed))),
                {"Compare it with the slip, character by character"}};
}

}  // namespace lrpt
