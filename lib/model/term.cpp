#include "model/term.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <vector>

namespace lrpt {

namespace {

struct Unit {
    std::string_view word;
    std::string_view letter;
    int Term::*count;
};

constexpr std::array<Unit, 4> units{{{"year", "y", &Term::years},
                                     {"month", "m", &Term::months},
                                     {"week", "w", &Term::weeks},
                                     {"day", "d", &Term::days}}};

constexpr std::size_t longest_number = 4;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Takes the characters off the front for which `wanted` holds.
template <typename Wanted>
std::string_view take_while(std::string_view& text, Wanted wanted) {
    std::size_t length = 0;
    while (length < text.size() && wanted(text[length]))
        ++length;
    const std::string_view taken = text.substr(0, length);
    text.remove_prefix(length);
    return taken;
}

void skip_spaces(std::string_view& text) {
    take_while(text, [](char c) { return c == ' '; });
}

std::optional<std::size_t> unit_called(std::string_view name) {
    for (std::size_t place = 0; place < units.size(); ++place) {
        const Unit& unit = units[place];
        const bool plural = name.size() == unit.word.size() + 1 && name.starts_with(unit.word) &&
                            name.back() == 's';
        if (name == unit.letter || name == unit.word || plural) return place;
    }
    return std::nullopt;
}

// The counts of a term, or nothing where the text does not read as one.
std::optional<Term> counts_in(std::string_view text) {
    Term term;
    std::size_t next_unit = 0;
    skip_spaces(text);
    while (!text.empty()) {
        const std::string_view digits = take_while(text, is_digit);
        const auto count = whole_number(digits);
        if (!count || digits.size() > longest_number) return std::nullopt;
        skip_spaces(text);
        const auto unit =
            unit_called(take_while(text, [](char c) { return c != ' ' && !is_digit(c); }));
        if (!unit || *unit < next_unit) return std::nullopt;
        term.*units[*unit].count = *count;
        next_unit = *unit + 1;
        skip_spaces(text);
    }
    return term;
}

// The same for what follows the P of the ISO form, which has no spaces.
std::optional<Term> iso_counts(std::string_view text) {
    if (text.find(' ') != std::string_view::npos) return std::nullopt;
    return counts_in(lower_case(text));
}

}  // namespace

Term read_term(std::string_view text) {
    const bool iso = text.starts_with('P');
    const auto term = iso ? iso_counts(text.substr(1)) : counts_in(text);
    if (!term) {
        throw Error{Exit::data,
                    fmt::format("\"{}\" is not a length of sentence", printable(text)),
                    {"Write it in figures: 18 months, 2 years 6 months, 52 weeks, 365 days"}};
    }
    if (*term == Term{}) {
        throw Error{Exit::data, fmt::format("\"{}\" is no time at all", printable(text))};
    }
    return *term;
}

std::string to_text(const Term& term) {
    std::vector<std::string> parts;
    for (const Unit& unit : units) {
        if (term.*unit.count != 0) parts.push_back(counted(term.*unit.count, unit.word));
    }
    return joined(parts, " ");
}

Date last_day(Date start, const Term& term) {
    return months_later(start, term.calendar_months()) + std::chrono::days{term.exact_days() - 1};
}

}  // namespace lrpt
