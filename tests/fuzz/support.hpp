// What the fuzz targets share.
#pragma once

#include "base/streams.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace lrpt::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// Gives the text in pieces of a few bytes, so that every place in it is once the end of a buffer.
ReadBytes in_pieces(std::string_view text, std::size_t piece);

// A plain file with this content, at a path of its own that the next call uses again.
const std::string& file_with(std::string_view content);

// Runs it. An Error is an answer, if it says something that a terminal can show and is not endless;
// anything else that is thrown is a fault of ours, and ends the run.
void expect_answer_or_error(const std::function<void()>& run);

// Ends the run: the input is kept by libFuzzer.
[[noreturn]] void fail(std::string_view why);

}  // namespace lrpt::fuzz
