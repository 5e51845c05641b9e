#include "render/calendar.hpp"

#include "base/text.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

CalendarEntry an_appointment() {
    return {.uid = "RJ-2013-0142-3@lrpt.invalid",
            .changed_at = "2013-03-04T09:00:00Z",
            .sequence = 2,
            .starts = {day("2013-03-28"), ClockTime{600}},
            .ends = CalendarTime{day("2013-03-28"), ClockTime{690}},
            .summary = "Restorative justice: conference"};
}

std::string text_of(const CalendarEntry& entry) {
    return calendar_text("Restorative justice", {entry});
}

bool has_line(const std::string& text, const std::string& line) {
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

// What a reader of the format does first: lines that were folded are one again.
std::string unfolded(std::string text) {
    for (auto fold = text.find("\r\n "); fold != std::string::npos; fold = text.find("\r\n ", fold))
        text.erase(fold, 3);
    return text;
}

}  // namespace

TEST_CASE("a calendar begins and ends as the format wants it, also without entries") {
    const std::string text = calendar_text("Restorative justice", {});
    CHECK(text.rfind("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", 0) == 0);
    CHECK(has_line(text, "METHOD:PUBLISH"));
    CHECK(has_line(text, "X-WR-CALNAME:Restorative justice"));
    CHECK(has_line(text, "TZID:Europe/London"));
    CHECK(text.find("BEGIN:VEVENT") == std::string::npos);
    CHECK(text.substr(text.size() - 15) == "END:VCALENDAR\r\n");
}

TEST_CASE("an appointment has its identity, its times and its state") {
    const std::string text = text_of(an_appointment());
    CHECK(has_line(text, "UID:RJ-2013-0142-3@lrpt.invalid"));
    CHECK(has_line(text, "DTSTAMP:20130304T090000Z"));
    CHECK(has_line(text, "SEQUENCE:2"));
    CHECK(has_line(text, "STATUS:CONFIRMED"));
    CHECK(has_line(text, "DTSTART;TZID=Europe/London:20130328T100000"));
    CHECK(has_line(text, "DTEND;TZID=Europe/London:20130328T113000"));
    CHECK(text.find("LOCATION") == std::string::npos);
    CHECK(text.find("DESCRIPTION") == std::string::npos);
    CHECK(text == text_of(an_appointment()));
}

TEST_CASE("the state of an appointment is one of three") {
    const auto [status, word] = GENERATE(table<EntryStatus, std::string>({
        {EntryStatus::confirmed, "CONFIRMED"},
        {EntryStatus::tentative, "TENTATIVE"},
        {EntryStatus::cancelled, "CANCELLED"},
    }));
    CalendarEntry entry = an_appointment();
    entry.status = status;
    CHECK(has_line(text_of(entry), "STATUS:" + word));
}

TEST_CASE("what is due on a day takes the whole day") {
    CalendarEntry entry = an_appointment();
    entry.starts = {day("2013-04-02"), std::nullopt};
    entry.ends = std::nullopt;
    const std::string text = text_of(entry);
    CHECK(has_line(text, "DTSTART;VALUE=DATE:20130402"));
    CHECK(text.find("DTEND") == std::string::npos);
}

TEST_CASE("characters with a meaning in the format are escaped") {
    const auto [written, expected] = GENERATE(table<std::string, std::string>({
        {"Room 2", "Room 2"},
        {"Room 2, London Road", "Room 2\\, London Road"},
        {"by the stairs; not the lift", "by the stairs\\; not the lift"},
        {"C:\\north", "C:\\\\north"},
        {"one\ntwo", "one\\ntwo"},
        {"one\r\ntwo\x07\x7f", "one\\ntwo"},
        {"END:VEVENT: \"quoted\"", "END:VEVENT: \"quoted\""},
    }));
    CalendarEntry entry = an_appointment();
    entry.location = written;
    entry.description = written;
    CHECK(has_line(text_of(entry), "LOCATION:" + expected));
    CHECK(has_line(text_of(entry), "DESCRIPTION:" + expected));
}

TEST_CASE("a long line is folded at 75 octets, and no character is cut") {
    const auto piece = GENERATE(as<std::string>{}, "a", "é", "語", "😀");
    const auto length = GENERATE(60, 65, 66, 67, 68, 74, 75, 76, 150, 500);
    std::string summary;
    for (int count = 0; count < length; ++count)
        summary += piece;
    CalendarEntry entry = an_appointment();
    entry.summary = summary;
    const std::string text = text_of(entry);
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty()) continue;
        INFO(line);
        CHECK(line.back() == '\r');
        CHECK(line.size() - 1 <= 75);
        CHECK(is_utf8(line));
    }
    CHECK(has_line(unfolded(text), "SUMMARY:" + summary));
}

TEST_CASE("an entry may be private, and leave the day free") {
    CalendarEntry entry = an_appointment();
    CHECK_FALSE(has_line(text_of(entry), "CLASS:PRIVATE"));
    CHECK_FALSE(has_line(text_of(entry), "TRANSP:TRANSPARENT"));
    entry.is_private = true;
    entry.takes_time = false;
    CHECK(has_line(text_of(entry), "CLASS:PRIVATE"));
    CHECK(has_line(text_of(entry), "TRANSP:TRANSPARENT"));
}

}  // namespace lrpt::test
