// The one error type. It carries the exit status that scripts see and the words that people read.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace lrpt {

// Exit statuses: sysexits.h where it has a meaning of ours, 1 and 2 only under --exit-code.
enum class Exit {
    done = 0,
    no = 1,
    cannot_tell = 2,
    usage = 64,
    data = 65,
    no_input = 66,
    no_record = 67,
    refused = 69,
    fault = 70,
    cannot_create = 73,
    cannot_write = 74,
    busy = 75,
    not_permitted = 77,
    configuration = 78,
    interrupted = 130,
};

// Stops a command. `what()` says what was wrong, `advice` what to do next, one line each. Neither
// ever holds personal data: cases are named by reference, records by line and field.
class Error : public std::runtime_error {
  public:
    Error(Exit exit_status,
          const std::string& problem,
          std::vector<std::string> advice_lines = {},
          std::vector<std::string> suggested = {})
        : std::runtime_error(problem),
          exit(exit_status),
          advice(std::move(advice_lines)),
          suggestions(std::move(suggested)) {}

    Exit exit;
    std::vector<std::string> advice;
    std::vector<std::string> suggestions;  // words that may have been meant, for machines
};

}  // namespace lrpt
