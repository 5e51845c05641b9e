#include "base/shell_word.hpp"

namespace lrpt {

std::string in_shell(std::string_view value) {
    constexpr std::string_view obeyed_in_double_marks = "\"$`\\!";
    const bool plain = value.find_first_of(obeyed_in_double_marks) == std::string_view::npos;
    if (plain) return '"' + std::string{value} + '"';
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'') {
            text += R"('\'')";
        } else {
            text += c;
        }
    }
    return text + "'";
}

}  // namespace lrpt
