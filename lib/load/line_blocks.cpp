#include "load/line_blocks.hpp"

#include <algorithm>
#include <cstring>

namespace lrpt {

namespace {

// Enough that handing it on costs nothing beside the work on it, little enough for the memory of
// several that are worked on at once, their results with them.
constexpr std::size_t block_size = 64U * 1024U;

std::size_t line_ends_in(std::string_view text) {
    std::size_t count = 0;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        ++count;
    return count;
}

}  // namespace

// Returns how many bytes have been added to those held.
std::size_t LineBlocks::read_more(LineBlock& into, std::size_t held) {
    if (into.buffer.size() < held + block_size / 2) into.buffer.resize(held + block_size);
    return bytes_.read(into.buffer.data() + held, into.buffer.size() - held);
}

void LineBlocks::pass_over_line() {
    while (const auto byte = bytes_.peek()) {
        bytes_.take();
        if (*byte == '\n') return;
    }
}

bool LineBlocks::next(LineBlock& into) {
    into.first_line = next_line_;
    if (into.buffer.size() < block_size) into.buffer.resize(block_size);
    std::size_t held = carried_.copy(into.buffer.data(), carried_.size());
    carried_.clear();
    while (held <= longest_record) {
        const std::size_t more = read_more(into, held);
        const std::string_view text{into.buffer.data(), held + more};
        const std::size_t last_end = text.substr(held).rfind('\n');
        held += more;
        if (more != 0 && last_end == std::string_view::npos) continue;
        into.text = more == 0 ? text : text.substr(0, text.size() - more + last_end + 1);
        carried_ = text.substr(into.text.size());
        next_line_ += line_ends_in(into.text);
        return !into.text.empty();
    }
    into.text = std::string_view{into.buffer}.substr(0, held);
    pass_over_line();
    ++next_line_;
    return true;
}

std::optional<NumberedLine> LinesOfBlock::next() {
    if (rest_.empty()) return std::nullopt;
    const std::string_view line = rest_.substr(0, rest_.find('\n'));
    rest_.remove_prefix(std::min(line.size() + 1, rest_.size()));
    return NumberedLine{next_line_++, line};
}

}  // namespace lrpt
