// Running another program: no shell, nothing inherited but what is given, and an end in any case.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace lrpt {

struct ProgramCall {
    std::vector<std::string> words = {};  // the program by its whole path, and its arguments
    std::string input = {};               // what it reads on standard input
    std::chrono::milliseconds patience = std::chrono::minutes{1};
};

enum class ProgramEnd { exited, killed, timed_out, not_started };

struct ProgramResult {
    ProgramEnd end = ProgramEnd::not_started;
    int code = 0;  // exited: its status; killed: the signal; not_started: errno
};

// Runs the program to its end, or to the end of our patience: then it is stopped (SIGTERM, then
// SIGKILL) with all that it started in its session. What it prints is dropped: it may hold
// addresses. It is given PATH, LANG and HOME, no terminal, default signals and no descriptor but
// the three of standard streams. A program that leaves without reading its input has still exited
// with its status, and one that left a child behind is not waited for any longer. Throws nothing of
// its own.
ProgramResult run_program(const ProgramCall& call);

}  // namespace lrpt
