#include "rules/people_check.hpp"

#include "base/text.hpp"
#include "model/identifiers.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace lrpt {

namespace {

bool is_decimal(char c) {
    return c >= '0' && c <= '9';
}

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

bool same_letters(std::string_view one, std::string_view other) {
    const std::string letters = folded(one);
    return !letters.empty() && letters == folded(other);
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : lower_case(text)) {
        if (is_letter_or_digit(c)) {
            words.back() += c;
        } else if (!words.back().empty() && c != '\'') {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// True where each character of the pattern, A or 9, has a letter or a digit in its place.
bool has_shape(std::string_view word, std::string_view pattern) {
    return std::equal(
        word.begin(), word.end(), pattern.begin(), pattern.end(), [](char c, char wanted) {
            return wanted == 'A' ? c >= 'a' && c <= 'z' : is_decimal(c);
        });
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
    return is_decimal(word[letters]) && (is_decimal(last) || is_capital(last));
}

bool is_inward(std::string_view word) {
    return word.size() == 3 && is_decimal(word[0]) && ends_postcode(word[1]) &&
           ends_postcode(word[2]);
}

// "le25bb", wherever it stands in the address, written with or without its space. It and what
// comes after it leave the words.
std::string take_postcode(std::vector<std::string>& words) {
    constexpr std::size_t inward_length = 3;
    for (std::size_t place = words.size(); place-- > 0;) {
        const bool halved = place > 0 && has_shape(words[place], "9AA");
        const std::size_t first = halved ? place - 1 : place;
        std::string code = halved ? words[first] + words[place] : words[place];
        if (code.size() <= inward_length) continue;
        const std::string_view outward =
            std::string_view{code}.substr(0, code.size() - inward_length);
        const std::string_view inward = std::string_view{code}.substr(outward.size());
        if (!is_outward(upper_case(outward)) || !is_inward(upper_case(inward))) continue;
        words.resize(first);
        return code;
    }
    return {};
}

// What tells the doors of one postcode apart: the numbers of flat and house, or the first word of
// a house that has a name.
std::vector<std::string> door_words(const std::vector<std::string>& words) {
    std::vector<std::string> numbers;
    for (const std::string& word : words) {
        if (is_decimal(word.front())) numbers.push_back(word);
    }
    if (numbers.empty() && !words.empty()) numbers.push_back(words.front());
    return numbers;
}

bool same_address(std::string_view one, std::string_view other) {
    if (same_letters(one, other)) return true;
    std::vector<std::string> words = folded_words(one);
    std::vector<std::string> other_words = folded_words(other);
    const std::string postcode = take_postcode(words);
    if (postcode.empty() || postcode != take_postcode(other_words)) return false;
    const std::vector<std::string> door = door_words(words);
    const std::vector<std::string> other_door = door_words(other_words);
    return std::find_first_of(door.begin(), door.end(), other_door.begin(), other_door.end()) !=
           door.end();
}

bool same_telephone(std::string_view one, std::string_view other) {
    const std::string digits = telephone_digits(one);
    return !digits.empty() && digits == telephone_digits(other);
}

bool same_email(std::string_view one, std::string_view other) {
    const std::string address = lower_case(trimmed(one));
    return !address.empty() && address == lower_case(trimmed(other));
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

// "12" and "12a".
bool is_house_number(std::string_view word) {
    const std::size_t digits = word.size() - (is_capital(word.back()) ? 1 : 0);
    return digits > 0 &&
           std::all_of(word.begin(), word.begin() + static_cast<long>(digits), is_decimal);
}

// "12 High Street", but not "within 2 miles of the school" nor "between 08:00 and 16:00".
bool holds_house_number(std::string_view text) {
    constexpr std::array units{"MILE", "MILES", "METRES", "METERS", "YARDS", "KM", "M", "AND"};
    const std::vector<std::string> words = words_of(text);
    for (std::size_t place = 0; place + 1 < words.size(); ++place) {
        const std::string& next = words[place + 1];
        const bool followed_by_name =
            !is_decimal(next.front()) && std::find(units.begin(), units.end(), next) == units.end();
        if (is_house_number(words[place]) && followed_by_name) return true;
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
        const bool numbered = !part.empty() && is_decimal(part.front());
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

std::optional<std::string> why_not(const ContactPoint& point) {
    const std::string value = point.value.value_or("");
    if (trimmed(value).empty()) return "the number or address itself is missing: value";
    if (point.means == Means::telephone) read_telephone(value);
    if (point.means == Means::email) read_email(value);
    if (point.voicemail && point.means != Means::telephone)
        return "voicemail is said of a telephone";
    if (point.texts && point.means != Means::telephone) return "texts is said of a telephone";
    if (point.post && point.means != Means::address) return "post is said of an address";
    if (point.plain_envelope && point.means != Means::address)
        return "plain_envelope is said of an address";
    if (point.hours_from && point.hours_to && *point.hours_to <= *point.hours_from)
        return "hours_to must be after hours_from";
    return std::nullopt;
}

bool has_name_of(const Person& person, const People& offender) {
    return person.name && offender.offender_name &&
           same_letters(*person.name, *offender.offender_name);
}

bool is_shared(const ContactPoint& point, const People& offender) {
    const std::string value = point.value.value_or("");
    switch (point.means) {
        case Means::telephone:
            return same_telephone(value, offender.offender_telephone.value_or(""));
        case Means::email: return same_email(value, offender.offender_email.value_or(""));
        case Means::address: break;
    }
    return same_address(value, offender.offender_address.value_or(""));
}

bool gives_away_address(std::string_view text, const std::vector<ContactPoint>& points) {
    if (holds_postcode(text) || holds_house_number(text)) return true;
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
