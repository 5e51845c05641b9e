// The three standard streams: which of them is a terminal, reading, writing, and whether what was
// written arrived.
#pragma once

#include "base/streams.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

enum class Stream { input = 0, output = 1, error = 2 };

bool is_terminal(Stream stream);

// The width of a line: the terminal's, else COLUMNS where it is set, else 80.
int line_width();

// One line that a person types, without its end. Returns nothing at the end of input.
std::optional<std::string> typed_line();

// Reads a file, or standard input for "-". Throws Error (no input) where there is no such file.
ReadBytes open_input(const std::string& path);

// Standard output, gathered into large writes. What does not arrive is known at `finish`, once.
class Output {
  public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text);

    // Hands on what was gathered. Further text is dropped once nobody reads or nothing fits.
    void flush();

    // False once text was lost: there is no use in going on.
    bool delivers() const { return fault_ == 0; }

    // Throws Error (cannot write) where text was lost, except to a reader that closed the pipe.
    void finish();

  private:
    std::string gathered_;
    int fault_ = 0;  // errno of the first failed write
};

// Standard error, at once; what cannot be written there cannot be said anywhere.
void write_error(std::string_view text);

// A full disk, a closed pipe and an interruption come back as errors instead of ending the program
// half-way; an interruption by the keyboard ends it at once with status 130.
void prepare_signals();

}  // namespace lrpt
