// What one person is told in a day's mail, in words: plain text, and the same as a simple page.
#pragma once

#include "base/date.hpp"
#include "model/digest.hpp"

#include <string>

namespace lrpt {

struct DigestText {
    std::string subject = {};  // counts, teams and the day; no reference, no login
    std::string text = {};
    std::string html = {};  // headings and tables, nothing that is fetched from anywhere
};

// References, kinds, dates and logins; the same digest always gives the same bytes.
DigestText digest_text(const Digest& digest, Date today);

}  // namespace lrpt
