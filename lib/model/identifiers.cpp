#include "model/identifiers.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace lrpt {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// True where the text has a capital for each A of the pattern and a digit for each 9.
bool has_shape(std::string_view text, std::string_view pattern) {
    return std::equal(
        text.begin(), text.end(), pattern.begin(), pattern.end(), [](char c, char wanted) {
            return wanted == 'A' ? is_capital(c) : is_digit(c);
        });
}

// The year and serial of a PNC id without its check letter. A slash, where there is one, says
// where the year ends; without it only eleven digits are long enough for a four-digit year.
struct PncNumber {
    int year = 0;
    int serial = 0;
};

std::optional<PncNumber> pnc_number(std::string_view digits) {
    const std::size_t slash = digits.find('/');
    const bool has_slash = slash != std::string_view::npos;
    const std::size_t year_length = has_slash ? slash : (digits.size() == 11 ? 4 : 2);
    if ((year_length != 2 && year_length != 4) || digits.size() <= year_length) return std::nullopt;
    const std::string_view serial_digits = digits.substr(year_length + (has_slash ? 1 : 0));
    const auto year = whole_number(digits.substr(0, year_length));
    const auto serial = whole_number(serial_digits);
    if (!year || !serial || serial_digits.size() > 7) return std::nullopt;
    constexpr int last_year_of_this_century = 49;
    const int century = *year <= last_year_of_this_century ? 2000 : 1900;
    return PncNumber{year_length == 4 ? *year : century + *year, *serial};
}

char pnc_check_letter(const PncNumber& number) {
    constexpr std::string_view letters = "ZABCDEFGHJKLMNPQRTUVWXY";
    const long long value = (number.year % 100) * 10'000'000LL + number.serial;
    return letters[static_cast<std::size_t>(value % 23)];
}

// Digits after the leading 0, by their first: how many there may be.
bool has_telephone_length(std::string_view digits) {
    constexpr std::size_t usual = 10;
    if (digits.empty()) return false;
    switch (digits.front()) {
        case '1':
        case '8': return digits.size() == usual || digits.size() == usual - 1;
        case '2':
        case '3':
        case '7': return digits.size() == usual;
        default: return false;
    }
}

}  // namespace

std::string read_crn(std::string_view text) {
    if (has_shape(text, "A999999")) return std::string{text};
    throw Error{Exit::data,
                "that is not a case reference number (a capital letter and six digits)"};
}

std::string read_prison_number(std::string_view text) {
    if (has_shape(text, "A9999AA")) return std::string{text};
    throw Error{Exit::data, "that is not a prison number (as in A1234BC)"};
}

std::string read_pnc(std::string_view text) {
    const auto number = text.size() < 2 || !is_capital(text.back())
                            ? std::nullopt
                            : pnc_number(text.substr(0, text.size() - 1));
    if (!number) {
        throw Error{Exit::data, "that is not a PNC number (as in 2002/0073319Z)"};
    }
    if (pnc_check_letter(*number) != text.back()) {
        throw Error{Exit::data, "the check letter of the PNC number does not fit its digits"};
    }
    return fmt::format("{:04}/{:07}{}", number->year, number->serial, text.back());
}

std::string read_telephone(std::string_view text) {
    constexpr std::string_view allowed = "0123456789 ()-";
    const std::string_view number = trimmed(text);
    const std::string_view after_plus = number.substr(number.starts_with('+') ? 1 : 0);
    const bool abroad = number.starts_with('+') && !after_plus.starts_with("44");
    const bool marked =
        number.starts_with('+') || number.starts_with('0') || number.starts_with('(');
    const bool well_formed = after_plus.find_first_not_of(allowed) == std::string_view::npos;
    const std::string digits = telephone_digits(number);
    if (well_formed && marked && !abroad && has_telephone_length(digits)) return "0" + digits;
    throw Error{Exit::data,
                "that is not a telephone number of the United Kingdom",
                {"Write it with its area code, as in 0116 496 0000 or +44 116 496 0000"}};
}

std::string telephone_digits(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (is_digit(c)) digits += c;
    }
    if (digits.starts_with("0044")) {
        digits.erase(0, 4);
    } else if (digits.starts_with("44") && text.find('+') != std::string_view::npos) {
        digits.erase(0, 2);
    }
    if (digits.starts_with("0")) digits.erase(0, 1);
    return digits;
}

std::string read_email(std::string_view text) {
    const std::string_view address = trimmed(text);
    const std::size_t at = address.find('@');
    const bool one_at = at != std::string_view::npos && at == address.rfind('@') && at > 0;
    const std::string_view domain = one_at ? address.substr(at + 1) : std::string_view{};
    const std::size_t dot = domain.find('.');
    const bool has_dot = dot != std::string_view::npos && dot > 0 && domain.back() != '.';
    const bool one_word = address.find_first_of(" \t\r\n") == std::string_view::npos;
    if (has_dot && one_word) return std::string{address};
    throw Error{Exit::data, "that is not an email address (as in name@example.org)"};
}

}  // namespace lrpt
