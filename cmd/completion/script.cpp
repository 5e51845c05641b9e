#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "system/environment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

struct Script {
    std::string_view shell;
    std::string_view file;
};

constexpr std::array scripts{
    Script{"bash", "lrpt.bash"}, Script{"zsh", "_lrpt"}, Script{"fish", "lrpt.fish"}};

const Script& script_for(const std::string& shell) {
    std::vector<std::string_view> shells;
    for (const Script& script : scripts) {
        if (script.shell == shell) return script;
        shells.push_back(script.shell);
    }
    std::vector<std::string> advice = did_you_mean(shell, shells);
    if (advice.empty()) advice.push_back(fmt::format("Choose: {}", fmt::join(shells, ", ")));
    throw Error{Exit::usage,
                fmt::format("there is no completion for \"{}\"", printable(shell)),
                std::move(advice),
                nearest_words(shell, shells)};
}

Exit run(App& app, const Arguments& arguments) {
    const Script& script = script_for(arguments.operands.front());
    const std::string path = fmt::format("{}/completions/{}", share_folder(), script.file);
    const ReadBytes read = open_input(path);
    std::array<char, 4096> bytes{};
    while (const std::size_t count = read(bytes.data(), bytes.size()))
        app.out.write({bytes.data(), count});
    return Exit::done;
}

}  // namespace

Command completion_script() {
    return {.summary = "Print the script by which a shell completes lrpt's words",
            .examples = {{"completion bash", "in ~/.bashrc: source <(lrpt completion bash)"},
                         {"completion zsh", "into a file _lrpt in a folder of $fpath"},
                         {"completion fish", "into ~/.config/fish/completions/lrpt.fish"}},
            .operands = {"bash|zsh|fish"},
            .notes =
                "The Debian package has installed them. Case references, meetings and logins are "
                "completed from your own casework file, never names, and nothing of a team's.",
            .run = run};
}

}  // namespace lrpt
