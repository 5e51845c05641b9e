// What visitors ask the front desk for: a month, a subject and a part of the area, and nothing that
// could be about anybody.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"

#include <string>

namespace lrpt {

enum class EnquiryArea { leicester, county, rutland, elsewhere, not_said };

template <>
inline constexpr auto names_of<EnquiryArea> = std::array{
    Name{EnquiryArea::leicester, "leicester"},
    Name{EnquiryArea::county, "county"},
    Name{EnquiryArea::rutland, "rutland"},
    Name{EnquiryArea::elsewhere, "elsewhere"},
    Name{EnquiryArea::not_said, "not-said"},
};

struct EnquiryCount {
    Date month = {};         // its first day
    std::string topic = {};  // its name; "any" where none was asked for
    EnquiryArea area = EnquiryArea::not_said;
    int times = 1;
};

}  // namespace lrpt
