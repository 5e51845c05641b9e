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

// Runs the program to its end, or to the end of our patience: then it is stopped, with all of its
// process group (SIGTERM, and a second later SIGKILL). What it prints is dropped: it may hold
// addresses. It is given PATH, LANG and HOME, signals as they are by default, no terminal, and no
// descriptor but the three standard ones. One that leaves without reading its input has exited with
// its status all the same, and what it left behind in the background is not waited for.
ProgramResult run_program(const ProgramCall& call);

}  // namespace lrpt
