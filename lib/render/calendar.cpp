#include "render/calendar.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::size_t octets_of_a_line = 75;

// British Summer Time as it has been since 1996: both changes are at 01:00 UTC.
constexpr std::string_view time_zone =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/London\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19960331T010000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0000\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:BST\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19961027T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0000\r\n"
    "TZNAME:GMT\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

// A line is at most 75 octets long; what is over goes on in the next, after a space that counts
// with it. No character is cut in two.
std::string folded(std::string_view line) {
    std::string text;
    std::size_t room = octets_of_a_line;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 1 && continues_a_character(line[end]))
            --end;
        text += fmt::format("{}\r\n ", line.substr(0, end));
        line.remove_prefix(end);
        room = octets_of_a_line - 1;
    }
    return text + fmt::format("{}\r\n", line);
}

// Of control characters only a line end has a form in a calendar.
std::string escaped(std::string_view text) {
    std::string written;
    for (const char c : text) {
        if (c == '\n') {
            written += "\\n";
            continue;
        }
        if ((c >= 0 && c < ' ') || c == '\x7f') continue;
        if (c == '\\' || c == ',' || c == ';') written += '\\';
        written += c;
    }
    return written;
}

std::string_view word_for(EntryStatus status) {
    switch (status) {
        case EntryStatus::tentative: return "TENTATIVE";
        case EntryStatus::cancelled: return "CANCELLED";
        default: return "CONFIRMED";
    }
}

// "2013-03-04" and "2013-03-04T09:00:00Z" without what the format leaves out.
std::string compact(std::string text) {
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }),
        text.end());
    return text;
}

std::string time_line(std::string_view name, const CalendarTime& time) {
    const std::string day = compact(to_iso(time.on));
    if (!time.at) return fmt::format("{};VALUE=DATE:{}", name, day);
    return fmt::format("{};TZID=Europe/London:{}T{}00", name, day, compact(to_text(*time.at)));
}

std::string event_text(const CalendarEntry& entry) {
    std::string text = "BEGIN:VEVENT\r\n";
    const auto add = [&](std::string_view name, std::string_view value) {
        text += folded(fmt::format("{}:{}", name, value));
    };
    add("UID", escaped(entry.uid));
    add("DTSTAMP", compact(entry.changed_at));
    add("SEQUENCE", std::to_string(entry.sequence));
    add("STATUS", word_for(entry.status));
    text += folded(time_line("DTSTART", entry.starts));
    if (entry.ends) text += folded(time_line("DTEND", *entry.ends));
    add("SUMMARY", escaped(entry.summary));
    if (entry.location) add("LOCATION", escaped(*entry.location));
    if (entry.is_private) add("CLASS", "PRIVATE");
    if (!entry.takes_time) add("TRANSP", "TRANSPARENT");
    if (entry.description) add("DESCRIPTION", escaped(*entry.description));
    return text + "END:VEVENT\r\n";
}

}  // namespace

std::string calendar_text(std::string_view name, const std::vector<CalendarEntry>& entries) {
    std::string text =
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//lrpt//lrpt//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\n";
    text += folded(fmt::format("X-WR-CALNAME:{}", escaped(name)));
    text += time_zone;
    for (const CalendarEntry& entry : entries)
        text += event_text(entry);
    return text + "END:VCALENDAR\r\n";
}

}  // namespace lrpt
