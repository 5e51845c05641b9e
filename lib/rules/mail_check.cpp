#include "rules/mail_check.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::size_t shortest_telling_word = 3;

bool belongs_to_a_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80U;
}

// Words in small letters with one space between and one around them.
std::string spaced(std::string_view text) {
    std::string words = " ";
    for (const char c : lower_case(text)) {
        if (belongs_to_a_word(c)) {
            words += c;
        } else if (words.back() != ' ') {
            words += ' ';
        }
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

}  // namespace

std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    const std::string all = spaced(text);
    for (const std::string_view word : split(all, ' ')) {
        if (!word.empty()) words.emplace(word);
    }
    return words;
}

bool holds_personal_data(std::string_view text,
                         const PersonalValues& values,
                         const std::set<std::string>& own_words) {
    const std::string searched = spaced(text);
    const std::set<std::string> words = words_of(text);
    const auto stands_there = [&](const std::string& value) {
        const std::string whole = spaced(value);
        return whole != " " && searched.find(whole) != std::string::npos;
    };
    const auto is_told = [&](const std::string& name) {
        const std::set<std::string> parts = words_of(name);
        if (parts.size() > 1 && stands_there(name)) return true;
        return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
            return part.size() >= shortest_telling_word && words.contains(part) &&
                   !own_words.contains(part);
        });
    };
    return std::any_of(values.names.begin(), values.names.end(), is_told) ||
           std::any_of(values.others.begin(), values.others.end(), stands_there);
}

}  // namespace lrpt
