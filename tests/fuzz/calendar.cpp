// A calendar from texts that may hold anything: every line ends as RFC 5545 wants, none is too
// long, and nothing that a text holds begins a line of its own.
#include "render/calendar.hpp"

#include "tests/fuzz/fields.hpp"
#include "tests/fuzz/support.hpp"

#include <algorithm>

using namespace lrpt;

namespace {

constexpr std::size_t longest_line = 75;

std::size_t count_of(std::string_view text, std::string_view wanted) {
    std::size_t count = 0;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos;
         at = text.find(wanted, at + 1))
        ++count;
    return count;
}

void check_lines(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        if (end == std::string_view::npos) fuzz::fail("a line does not end");
        const std::string_view line = text.substr(0, end);
        if (line.size() > longest_line) fuzz::fail("a line is too long");
        if (line.find_first_of("\r\n") != std::string_view::npos)
            fuzz::fail("a line within a line");
        // RFC 5545 (3.1) knows those of ASCII, and has a form for the tab.
        for (const char byte : line) {
            const auto code = static_cast<unsigned char>(byte);
            if ((code < 0x20 && code != '\t') || code == 0x7F) fuzz::fail("a control character");
        }
        text.remove_prefix(end + 2);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    fuzz::Fields fields{fuzz::text_of(data + 1, size - 1)};
    const std::string name = fields.next();
    std::vector<CalendarEntry> entries;
    while (!fields.is_over() && entries.size() < 8) {
        entries.push_back({.uid = fields.next(),
                           .changed_at = "2013-03-04T06:00:00Z",
                           .starts = {.on = date_of(2013, 3, 4) + std::chrono::days{data[0]}},
                           .summary = fields.next(),
                           .location = fields.next(),
                           .description = fields.next(),
                           .is_private = (data[0] & 1U) != 0});
    }
    fuzz::expect_answer_or_error([&] {
        const std::string text = calendar_text(name, entries);
        check_lines(text);
        if (count_of("\r\n" + text, "\r\nBEGIN:VEVENT\r\n") != entries.size())
            fuzz::fail("more events, or fewer, than there are");
    });
    return 0;
}
