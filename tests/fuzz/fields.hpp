// An input taken apart into texts: each ends at a 0xFF byte, which no UTF-8 has.
#pragma once

#include <string>
#include <string_view>

namespace lrpt::fuzz {

class Fields {
  public:
    explicit Fields(std::string_view text) : left_(text) {}

    std::string next() {
        const std::size_t end = left_.find('\xFF');
        const std::string field{left_.substr(0, end)};
        left_ = end == std::string_view::npos ? "" : left_.substr(end + 1);
        return field;
    }
    bool is_over() const { return left_.empty(); }

  private:
    std::string_view left_;
};

}  // namespace lrpt::fuzz
