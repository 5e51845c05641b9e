// lrpt: reads the command line, runs one command, and turns what stopped it into words and a
// status.
#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/errors.hpp"
#include "cmd/app.hpp"
#include "cmd/command_line.hpp"
#include "cmd/completion/engine.hpp"
#include "cmd/help.hpp"
#include "cmd/manual/pages.hpp"
#include "cmd/version.hpp"
#include "render/json_writer.hpp"
#include "system/leave.hpp"
#include "system/terminal.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace lrpt;

std::string json_error(const Error& error) {
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", std::string_view{"error"});
    json.member("code", static_cast<long long>(error.exit));
    json.member("message", std::string_view{error.what()});
    json.member("hint", std::string_view{joined(error.advice, "\n")});
    json.key("suggestions");
    json.begin_list();
    for (const std::string& word : error.suggestions)
        json.value(std::string_view{word});
    json.end_list();
    json.end_object();
    return text + "\n";
}

std::string error_for_people(const Error& error) {
    std::string text = fmt::format("lrpt: {}\n", error.what());
    for (const std::string& line : error.advice)
        text += fmt::format("  {}\n", line);
    return text;
}

bool has_word(const std::vector<std::string>& words, std::string_view wanted) {
    for (const std::string& word : words) {
        if (word == "--") return false;
        if (word == wanted) return true;
    }
    return false;
}

Exit print(const std::string& text) {
    Output out;
    out.write(text);
    out.finish();
    return Exit::done;
}

// A change is kept before its report is written: who sees only the failure would do it again.
void finish(App& app, const CommandLine& line) {
    try {
        app.out.finish();
    } catch (const Error& error) {
        const bool changed = line.row->access == Access::changes && !line.arguments.has("dry-run");
        if (!changed) throw;
        throw Error{error.exit,
                    error.what(),
                    {"What the command did is saved; only its report was lost. Do not repeat it"}};
    }
}

// The words behind a command that only the build and the shells use. Returns nothing where it is
// not that one; "--" may stand before the words.
std::optional<std::vector<std::string>> behind(const std::vector<std::string>& words,
                                               std::string_view hidden_command) {
    if (words.empty() || words.front() != hidden_command) return std::nullopt;
    const bool dashes = words.size() > 1 && words[1] == "--";
    return std::vector<std::string>(words.begin() + (dashes ? 2 : 1), words.end());
}

Exit run(const std::vector<std::string>& words) {
    if (const auto line = behind(words, "__complete")) return complete(*line);
    if (const auto page = behind(words, "__manual")) return print(manual(*page));
    if (has_word(words, "--version")) return print(version_text());
    const CommandLine line = read_command_line(words);
    if (line.help) return print(help_page(line.help_about));
    App app{*line.row, line.arguments};
    app.check_permission();
    const Exit exit = line.command.run(app, line.arguments);
    finish(app, line);
    leave(exit);
}

}  // namespace

int main(int count, char** values) {
    prepare_signals();
    const std::vector<std::string> words(values + (count > 0 ? 1 : 0), values + count);
    try {
        return static_cast<int>(run(words));
    } catch (...) {
        const Error error = current_error();
        const bool for_programs = has_word(words, "--json") || has_word(words, "--jsonl");
        write_error(for_programs ? json_error(error) : error_for_people(error));
        return static_cast<int>(error.exit);
    }
}
