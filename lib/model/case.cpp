#include "model/case.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string_view prefix_of(Scheme scheme) {
    return scheme == Scheme::contact ? "VC" : "RJ";
}

[[noreturn]] void refuse(std::string_view typed) {
    throw Error{Exit::usage,
                fmt::format("\"{}\" is not a case reference", printable(typed)),
                {"A reference looks like VC-2013-0027 or RJ-2013-0142"}};
}

// The digits after the scheme's letters: "2013-0142", "2013142", "142".
Reference with_digits(Scheme scheme, std::string_view digits, int this_year) {
    const std::size_t dash = digits.find('-');
    const bool dashed = dash != std::string_view::npos;
    const bool has_year = dashed || digits.size() > 5;
    const std::size_t year_length = dashed ? dash : 4;
    const auto year = has_year ? whole_number(digits.substr(0, year_length)) : this_year;
    const auto number =
        whole_number(has_year ? digits.substr(year_length + (dashed ? 1 : 0)) : digits);
    if (!year || !number || *number == 0 || (has_year && year_length != 4)) return {};
    return {.scheme = scheme, .year = *year, .number = *number};
}

}  // namespace

std::vector<ClosedBecause> closing_reasons(Scheme scheme) {
    using enum ClosedBecause;
    if (scheme == Scheme::contact) {
        return {end_of_licence,
                opted_out_never,
                victim_not_found,
                sentence_changed,
                no_longer_eligible,
                other_trust};
    }
    return {completed,
            not_ordered,
            unsuitable,
            victim_declined,
            offender_withdrew,
            breach,
            revoked,
            offender_died,
            other_trust};
}

std::string to_text(const Reference& reference) {
    return fmt::format(
        "{}-{:04}-{:04}", prefix_of(reference.scheme), reference.year, reference.number);
}

Reference read_reference(std::string_view typed, int this_year) {
    const std::string upper = upper_case(trimmed(typed));
    for (const Scheme scheme : every_scheme) {
        if (!upper.starts_with(prefix_of(scheme))) continue;
        std::string_view digits = std::string_view{upper}.substr(2);
        if (digits.starts_with('-')) digits.remove_prefix(1);
        const Reference reference = with_digits(scheme, digits, this_year);
        if (reference.number != 0) return reference;
    }
    refuse(typed);
}

}  // namespace lrpt
