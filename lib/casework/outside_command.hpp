// A command of the trust's settings that takes something from us: a mail, a backup.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// `temporary`: worth another try. `permanent`: it will not take this, whatever is tried.
// `configuration`: nothing goes until somebody has mended the set-up.
enum class CommandOutcome { done, temporary, permanent, configuration };

struct CommandResult {
    CommandOutcome outcome = CommandOutcome::done;
    std::optional<int> status = {};  // where it ended by itself
    std::string words = {};          // "/usr/bin/scp ended with status 1"; empty where it was done
};

struct OutsideCommand {
    std::vector<std::string> words = {};  // the program by its whole path, and its arguments
    std::string input = {};               // what it reads on standard input
    std::chrono::milliseconds patience = {};
};

// Runs it once, as run_program does. Its status is read as sysexits.h has it: 65 and 67 are
// permanent; 64, 77, 78, 126, 127 and a program that cannot be started, or is not named by its
// whole path, are matters of configuration; all others are temporary, also 69, which programs give
// for a lasting refusal as for a passing one.
CommandResult run_outside(const OutsideCommand& command);

}  // namespace lrpt
