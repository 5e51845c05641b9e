#include "model/fault.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

std::string to_text(const Fault& fault) {
    const std::string field = fault.field.empty() ? "" : fault.field + ": ";
    const std::string advice =
        fault.advice.empty() ? "" : fmt::format(" ({})", joined(fault.advice, "; "));
    return field + fault.problem + advice;
}

std::string to_text(const std::vector<Fault>& faults) {
    std::vector<std::string> texts;
    for (const Fault& fault : faults)
        texts.push_back(to_text(fault));
    return joined(texts, "; ");
}

}  // namespace lrpt
