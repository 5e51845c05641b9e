#include "cmd/given.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::size_t longest_text = 64U * 1024U;

std::string as_text(std::string_view option, std::string_view text) {
    if (is_utf8(text)) return std::string{trimmed(text)};
    throw Error{Exit::data, fmt::format("--{}: the text is not UTF-8 text", option)};
}

}  // namespace

std::string text_given(const App& app, std::string_view option, const std::string& path) {
    const ReadBytes read = app.input(path);
    std::string text(longest_text + 1, '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const std::size_t more = read(text.data() + length, text.size() - length);
        if (more == 0) break;
        length += more;
    }
    if (length > longest_text) {
        throw Error{Exit::data, fmt::format("--{}: the text is longer than 64 KiB", option)};
    }
    text.resize(length);
    return as_text(option, text);
}

std::string text_before_full_stop(std::string_view option, const ReadBytes& source) {
    std::string text = "\n";
    char next = 0;
    while (text.size() <= longest_text && source(&next, 1) == 1) {
        text += next;
        if (text.ends_with("\n.\n")) return as_text(option, text.substr(0, text.size() - 2));
    }
    throw Error{Exit::data,
                fmt::format("--{}: no line with only a full stop ends the text", option),
                {"On standard input the text comes first, then a line with a full stop, then the "
                 "records"}};
}

std::string lines_asked_for(App& app, std::string_view question) {
    app.say(fmt::format("{} (finish with a line holding only a full stop, or leave empty):\n",
                        question));
    std::string lines;
    while (const auto line = app.ask("> ")) {
        if (*line == "." || (line->empty() && lines.empty())) break;
        lines += (lines.empty() ? "" : "\n") + *line;
    }
    return lines;
}

std::optional<std::string> reason_given(App& app,
                                        const Arguments& arguments,
                                        std::string_view with,
                                        std::string_view question) {
    const auto path = arguments.value("reason-from");
    if (!arguments.has(with)) {
        if (!path) return std::nullopt;
        throw Error{Exit::usage,
                    fmt::format("--reason-from is the reason of --{}, which is not there", with),
                    {fmt::format("Add --{}, or leave the reason out", with)}};
    }
    std::string reason;
    if (path) {
        reason = text_given(app, "reason-from", *path);
    } else if (app.may_ask()) {
        reason = lines_asked_for(app, question);
    }
    if (!reason.empty()) return reason;
    throw Error{Exit::usage,
                fmt::format("--{} needs a reason", with),
                {"Write it to a file, or to standard input: add --reason-from FILE"}};
}

}  // namespace lrpt
