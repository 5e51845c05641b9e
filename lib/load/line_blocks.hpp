// Whole lines of a stream, some hundreds at a time: for whoever goes through them one by one, and
// for several who work on them side by side.
#pragma once

#include "load/bytes.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

struct LineBlock {
    std::size_t first_line = 1;

    // Ends with a line end, except at the end of the stream. A line longer than `longest_record` is
    // cut, though not to a length that is allowed, and stands alone.
    std::string_view text = {};

    std::string buffer = {};  // what `text` is a part of; kept for the next block
};

class LineBlocks {
  public:
    // Goes on where the bytes stand, and must be the only one to go on.
    explicit LineBlocks(Bytes& bytes) : bytes_(bytes), next_line_(bytes.line()) {}

    // The lines that the source gives at once, at least one. Returns false at the end.
    bool next(LineBlock& into);

  private:
    std::size_t read_more(LineBlock& into, std::size_t held);
    void pass_over_line();

    Bytes& bytes_;
    std::string carried_;  // the start of a line whose end has not been read yet
    std::size_t next_line_;
};

struct NumberedLine {
    std::size_t number = 0;
    std::string_view text = {};  // without its end
};

// The lines of a block, which must stand as long as they are used.
class LinesOfBlock {
  public:
    explicit LinesOfBlock(const LineBlock& block)
        : rest_(block.text), next_line_(block.first_line) {}

    // Returns nothing at the end.
    std::optional<NumberedLine> next();

  private:
    std::string_view rest_;
    std::size_t next_line_;
};

}  // namespace lrpt
