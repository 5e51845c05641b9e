#include "rules/people_check.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cctype>

namespace lrpt {

namespace {

bool is_letter_or_digit(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || byte >= 0x80;
}

// "Flat 2, 14 High St" and "flat 2 14 HIGH ST" are one.
std::string folded(std::string_view text) {
    std::string kept;
    for (const char c : lower_case(text)) {
        if (is_letter_or_digit(c)) kept += c;
    }
    return kept;
}

// "+44 (0)116 496 0123", "0044 116 496 0123" and "0116 4960123" are one.
std::string telephone_digits(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') digits += c;
    }
    if (digits.starts_with("0044")) digits.erase(0, 4);
    if (digits.starts_with("44") && text.find('+') != std::string_view::npos) digits.erase(0, 2);
    if (digits.starts_with("0")) digits.erase(0, 1);
    return digits;
}

// The name of the house and its postcode are enough: "14 High Street, Oadby LE2 5BB" shares with
// "14, High St, LE2 5BB". Returns nothing where there is no postcode at the end.
std::string door(std::string_view address) {
    const std::string all = folded(address);
    const auto first_space = address.find_first_of(" ,");
    const std::string first = folded(address.substr(0, first_space));
    constexpr std::size_t longest_postcode = 7;
    constexpr std::size_t inward_part = 3;
    if (all.size() <= longest_postcode || !std::isdigit(static_cast<unsigned char>(first[0])))
        return {};
    const bool postcode = std::isdigit(static_cast<unsigned char>(all[all.size() - inward_part]));
    return postcode ? first + " " + all.substr(all.size() - longest_postcode) : std::string{};
}

bool same_address(std::string_view one, std::string_view other) {
    if (folded(one) == folded(other)) return true;
    const std::string door_of_one = door(one);
    return !door_of_one.empty() && door_of_one == door(other);
}

const Person* victim_of(const Person& person, const std::vector<Person>& others) {
    for (const Person& other : others) {
        if (other.number == person.acts_for && other.role == PersonRole::victim) return &other;
    }
    return nullptr;
}

bool speaks_for_same(const Person& person, const Person& other) {
    return other.number != person.number && other.acts_for == person.acts_for &&
           other.spokesperson.value_or(false);
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// The letters that end a postcode are never one of these: "A46 2KM" is a road and a distance.
bool ends_postcode(char c) {
    return is_capital(c) && std::string_view{"CIKMOV"}.find(c) == std::string_view::npos;
}

// "LE2" and "5BB": the two halves of a postcode.
bool is_outward(std::string_view word) {
    const std::size_t letters = word.size() > 1 && is_capital(word[1]) ? 2 : 1;
    if (word.size() <= letters || word.size() > letters + 2 || !is_capital(word[0])) return false;
    const char last = word.back();
    return is_digit(word[letters]) && (is_digit(last) || is_capital(last));
}

bool is_inward(std::string_view word) {
    return word.size() == 3 && is_digit(word[0]) && ends_postcode(word[1]) &&
           ends_postcode(word[2]);
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : upper_case(text)) {
        if (is_letter_or_digit(c)) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool holds_postcode(std::string_view text) {
    constexpr std::size_t inward_part = 3;
    std::string_view before;
    const std::vector<std::string> words = words_of(text);
    for (const std::string_view word : words) {
        if (is_inward(word) && is_outward(before)) return true;
        const bool whole = word.size() > inward_part &&
                           is_inward(word.substr(word.size() - inward_part)) &&
                           is_outward(word.substr(0, word.size() - inward_part));
        if (whole) return true;
        before = word;
    }
    return false;
}

std::string first_words(std::string_view text, std::size_t count) {
    std::string taken;
    for (const std::string& word : words_of(text)) {
        if (count-- == 0) break;
        taken += lower_case(word);
    }
    return taken;
}

// What finds a house without the rest of its address: the first part of it, and a number with its
// road. "Flat 2, 14 High Street, Oadby" is found by "Flat 2" and by "14 High Street".
std::vector<std::string> signs_of_house(std::string_view address) {
    constexpr std::size_t number_and_road = 3;
    std::string text{address};
    std::replace(text.begin(), text.end(), '\n', ',');
    std::vector<std::string> signs;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        const std::string_view part = trimmed(std::string_view{text}.substr(start, comma - start));
        const bool numbered = !part.empty() && is_digit(part.front());
        // The number may stand before a comma: "14, High Street".
        if (numbered) {
            signs.push_back(first_words(std::string_view{text}.substr(start), number_and_road));
        } else if (start == 0) {
            signs.push_back(folded(part));
        }
        start = comma + 1;
    }
    return signs;
}

}  // namespace

std::optional<std::string> why_not(const Person& person, const std::vector<Person>& others) {
    if (person.role == PersonRole::victim) {
        if (person.acts_for) return "a victim acts for nobody";
        if (person.because)
            return "why somebody acts for the victim is said of them, not of the victim";
        return std::nullopt;
    }
    if (!person.acts_for) return "say for which victim they act: acts_for";
    if (victim_of(person, others) == nullptr) return "acts_for must be the number of a victim";
    if (!person.because) return "say why they act for the victim: because";
    if (!person.spokesperson.value_or(false)) return std::nullopt;
    const bool another = std::any_of(others.begin(), others.end(), [&](const Person& other) {
        return speaks_for_same(person, other);
    });
    if (another) return "this victim has a spokesperson already";
    return std::nullopt;
}

bool has_name_of(const Person& person, const People& offender) {
    return person.name && offender.offender_name &&
           folded(*person.name) == folded(*offender.offender_name);
}

bool is_shared(const ContactPoint& point, const People& offender) {
    if (!point.value) return false;
    switch (point.means) {
        case Means::telephone:
            return offender.offender_telephone &&
                   telephone_digits(*point.value) == telephone_digits(*offender.offender_telephone);
        case Means::email:
            return offender.offender_email &&
                   lower_case(*point.value) == lower_case(*offender.offender_email);
        case Means::address: break;
    }
    return offender.offender_address && same_address(*point.value, *offender.offender_address);
}

bool gives_away_address(std::string_view text, const std::vector<ContactPoint>& points) {
    if (holds_postcode(text)) return true;
    const std::string said = folded(text);
    return std::any_of(points.begin(), points.end(), [&](const ContactPoint& point) {
        if (point.means != Means::address || !point.value) return false;
        const std::vector<std::string> signs = signs_of_house(*point.value);
        return std::any_of(signs.begin(), signs.end(), [&](const std::string& sign) {
            return !sign.empty() && said.find(sign) != std::string::npos;
        });
    });
}

}  // namespace lrpt
