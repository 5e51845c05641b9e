#include "casework/outside_command.hpp"

#include "base/text.hpp"
#include "system/command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace lrpt {

namespace {

// sysexits.h, with 126 and 127 of a script that could not run its command. 68, an unknown host, is
// said as well where the network is down.
CommandOutcome outcome_of(int status) {
    constexpr std::array permanent{65, 67};
    constexpr std::array configuration{64, 77, 78, 126, 127};
    const auto is_among = [&](const auto& statuses) {
        return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
    };
    if (status == 0) return CommandOutcome::done;
    if (is_among(permanent)) return CommandOutcome::permanent;
    return is_among(configuration) ? CommandOutcome::configuration : CommandOutcome::temporary;
}

// What the machine lacks for the moment says nothing about the command.
CommandOutcome outcome_of_start(int fault) {
    constexpr std::array passing{EAGAIN, ENOMEM, EMFILE, ENFILE, ETXTBSY};
    const bool passes = std::find(passing.begin(), passing.end(), fault) != passing.end();
    return passes ? CommandOutcome::temporary : CommandOutcome::configuration;
}

CommandResult result_of(const ProgramResult& ended, const std::string& program) {
    const std::string name = printable(program);
    const auto because = [&](CommandOutcome outcome, const std::string& what) {
        return CommandResult{.outcome = outcome, .words = fmt::format("{} {}", name, what)};
    };
    switch (ended.end) {
        case ProgramEnd::not_started:
            return because(outcome_of_start(ended.code),
                           fmt::format("could not be started: {}", std::strerror(ended.code)));
        case ProgramEnd::killed:
            return because(CommandOutcome::temporary,
                           fmt::format("was ended by signal {}", ended.code));
        case ProgramEnd::timed_out:
            return because(CommandOutcome::temporary, "took too long and was stopped");
        default: break;
    }
    CommandResult result =
        because(outcome_of(ended.code), fmt::format("ended with status {}", ended.code));
    result.status = ended.code;
    if (result.outcome == CommandOutcome::done) result.words.clear();
    return result;
}

}  // namespace

CommandResult run_outside(const OutsideCommand& command) {
    if (command.words.empty() || !command.words.front().starts_with('/')) {
        return {.outcome = CommandOutcome::configuration,
                .words = "the command does not begin with the whole path of a program"};
    }
    const ProgramCall call{
        .words = command.words, .input = command.input, .patience = command.patience};
    return result_of(run_program(call), command.words.front());
}

}  // namespace lrpt
