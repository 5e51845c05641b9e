#include "load/bytes.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lrpt {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

Bytes::Bytes(ReadBytes source)
    : source_(std::move(source)), buffer_(std::make_unique_for_overwrite<Buffer>()) {
    pass_over_byte_order_mark();
}

bool Bytes::refill() {
    next_ = 0;
    size_ = source_(buffer_->data(), buffer_->size());
    return size_ > 0;
}

void Bytes::pass_over_byte_order_mark() {
    while (size_ < byte_order_mark.size()) {
        const std::size_t more = source_(buffer_->data() + size_, buffer_->size() - size_);
        if (more == 0) break;
        size_ += more;
    }
    const std::string_view start{buffer_->data(), size_};
    if (start.starts_with(byte_order_mark)) next_ = byte_order_mark.size();
}

bool Bytes::take_line(std::string& line) {
    line.clear();
    bool whole = true;
    while (fill()) {
        const char* start = buffer_->data() + next_;
        const std::size_t available = size_ - next_;
        const auto* end = static_cast<const char*>(std::memchr(start, '\n', available));
        const std::size_t length =
            end == nullptr ? available : static_cast<std::size_t>(end - start);
        const std::size_t room = longest_record - line.size();
        line.append(start, std::min(length, room));
        whole = whole && length <= room;
        next_ += length;
        if (end != nullptr) {
            ++next_;
            ++line_;
            break;
        }
    }
    return whole;
}

std::size_t Bytes::read(char* into, std::size_t at_most) {
    if (next_ == size_) return source_(into, at_most);
    const std::size_t count = std::min(size_ - next_, at_most);
    std::memcpy(into, buffer_->data() + next_, count);
    next_ += count;
    return count;
}

}  // namespace lrpt
