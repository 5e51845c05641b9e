// A stream read a byte at a time from a buffer, with the line that it has come to.
#pragma once

#include "base/streams.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// A record longer than this is refused and passed over: memory must not grow with the input.
inline constexpr std::size_t longest_record = 1U << 20U;

class Bytes {
  public:
    explicit Bytes(ReadBytes source);

    // The next byte without taking it; nothing at the end. A byte order mark at the very start has
    // already been passed over.
    std::optional<char> peek() {
        if (!fill()) return std::nullopt;
        return (*buffer_)[next_];
    }

    // Takes the next byte. Only after `peek` gave one.
    char take() {
        const char byte = (*buffer_)[next_++];
        if (byte == '\n') ++line_;
        return byte;
    }

    // What has been read and not been taken yet, at least a byte of it; empty at the end.
    std::string_view window() {
        if (!fill()) return {};
        return {buffer_->data() + next_, size_ - next_};
    }

    // Takes so many bytes of the window, none of them a line end.
    void take(std::size_t count) { next_ += count; }

    // Takes up to and with the next line end into `line`, without the line end. Returns false where
    // the line was longer than `longest_record`; it is then cut, and passed over.
    bool take_line(std::string& line);

    // Fills at most so many bytes with what comes next and returns how many: what has been read
    // already, else what the source gives at once; 0 at the end. Lines are not counted in it.
    std::size_t read(char* into, std::size_t at_most);

    // The line that the next byte stands on; the first is 1.
    std::size_t line() const { return line_; }

  private:
    bool fill() { return next_ < size_ || refill(); }
    bool refill();
    void pass_over_byte_order_mark();

    ReadBytes source_;
    using Buffer = std::array<char, 256UL * 1024UL>;
    std::unique_ptr<Buffer> buffer_;  // not filled with zeros: most inputs are short
    std::size_t next_ = 0;
    std::size_t size_ = 0;
    std::size_t line_ = 1;
};

}  // namespace lrpt
