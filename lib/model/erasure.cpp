#include "model/erasure.hpp"

#include "base/error.hpp"
#include "model/field_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::size_t longest_decision = 40;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool may_stand_in_a_decision(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '/' || c == '.';
}

}  // namespace

template <>
std::span<const RecordField<Erasure>> fields_of<Erasure>() {
    using namespace field_rows;
    static const std::vector<RecordField<Erasure>> table{
        fact<&Erasure::on>("on", Side::staff, "On which day"),
        fact<&Erasure::outcome>("outcome", Side::staff, "What was decided"),
        fact<&Erasure::because>("because", Side::staff, "Why it was refused"),
        fact<&Erasure::decision, read_decision>(
            "decision", Side::staff, "Reference of the decision"),
        fact<&Erasure::recorded_by, clean_line>(
            "recorded_by", Side::staff, "Login of who recorded it"),
    };
    return table;
}

std::string read_decision(std::string_view text) {
    const bool is_plain = !text.empty() && text.size() <= longest_decision &&
                          std::all_of(text.begin(), text.end(), may_stand_in_a_decision) &&
                          std::any_of(text.begin(), text.end(), is_digit);
    if (is_plain) return std::string{text};
    throw Error{Exit::usage,
                "the reference of the decision is letters, digits, dots, dashes and strokes, with "
                "a digit among them",
                {"As the data protection officer gave it: DPO-2013-009. Never a name"}};
}

}  // namespace lrpt
