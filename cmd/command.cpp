#include "cmd/command.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace lrpt {

std::vector<std::string_view> spellings(const Option& option) {
    return split(option.name, ',');
}

bool is_option(std::string_view word) {
    return word.size() > 1 && word.front() == '-';
}

const Option* option_spelled(const std::vector<Option>& options, std::string_view word) {
    for (const Option& option : options) {
        const auto names = spellings(option);
        if (std::find(names.begin(), names.end(), word) != names.end()) return &option;
    }
    return nullptr;
}

bool takes_next_word(const std::vector<Option>& options, std::string_view word) {
    const Option* option = option_spelled(options, word);
    return option != nullptr && !option->value.empty();
}

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
