#include "cmd/command.hpp"

namespace lrpt {

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = values_.find(option);
    if (found == values_.end()) return std::nullopt;
    return found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = values_.find(option);
    if (found == values_.end()) return {};
    return found->second;
}

std::optional<std::string> Arguments::operand(std::size_t place) const {
    if (place >= operands.size()) return std::nullopt;
    return operands[place];
}

void Arguments::add(std::string_view option, std::string value) {
    values_[std::string{option}].push_back(std::move(value));
}

}  // namespace lrpt
