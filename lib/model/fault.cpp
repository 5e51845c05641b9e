#include "model/fault.hpp"

#include "base/shortened.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Longer than any field or problem of ours: what is cut is an unknown key, or a value that is
// repeated.
constexpr std::size_t longest_field = 80;
constexpr std::size_t longest_problem = 600;

}  // namespace

std::string to_text(const Fault& fault) {
    const std::string field =
        fault.field.empty() ? "" : shortened(fault.field, longest_field) + ": ";
    const std::string advice =
        fault.advice.empty() ? "" : fmt::format(" ({})", joined(fault.advice, "; "));
    return field + shortened(fault.problem, longest_problem) + advice;
}

std::string to_text(const std::vector<Fault>& faults) {
    std::vector<std::string> texts;
    for (const Fault& fault : faults)
        texts.push_back(to_text(fault));
    return joined(texts, "; ");
}

}  // namespace lrpt
