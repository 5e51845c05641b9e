#include "model/mail.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// RFC 5321 4.5.3.1, and RFC 1035 2.3.4 for a label.
constexpr std::size_t longest_local_part = 64;
constexpr std::size_t longest_address = 254;
constexpr std::size_t longest_label = 63;

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_atom_character(char c) {
    return is_letter_or_digit(c) ||
           std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos;
}

bool is_label(std::string_view text) {
    return !text.empty() && text.size() <= longest_label && text.front() != '-' &&
           text.back() != '-' && std::all_of(text.begin(), text.end(), [](char c) {
               return is_letter_or_digit(c) || c == '-';
           });
}

}  // namespace

bool is_dot_atom(std::string_view text) {
    const auto atoms = split(text, '.');
    return text.size() <= longest_address &&
           std::all_of(atoms.begin(), atoms.end(), [](std::string_view atom) {
               return !atom.empty() && std::all_of(atom.begin(), atom.end(), is_atom_character);
           });
}

bool is_mail_address(std::string_view text) {
    const auto parts = split(text, '@');
    if (parts.size() != 2 || text.size() > longest_address) return false;
    const std::string_view local_part = parts[0];
    const auto labels = split(parts[1], '.');
    // With a hyphen in front a program could take it for an option.
    return is_dot_atom(local_part) && local_part.size() <= longest_local_part &&
           local_part.front() != '-' && std::all_of(labels.begin(), labels.end(), is_label);
}

}  // namespace lrpt
