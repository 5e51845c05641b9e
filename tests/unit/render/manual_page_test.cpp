#include "render/manual_page.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

ManualPage page() {
    ManualPage begun{{.name = "lrpt-case",
                      .section = 1,
                      .summary = "Open cases, look at them",
                      .date = *iso_date("2013-03-04")}};
    begun.paragraph("Here.");
    return begun;
}

// What a page has behind its NAME section.
std::string rest(const ManualPage& written) {
    return written.text().substr(page().text().size());
}

}  // namespace

TEST_CASE("a manual page begins with its name") {
    const std::string text = page().text();
    CHECK(text.find(".TH LRPT-CASE 1 2013-03-04 ") != std::string::npos);
    CHECK(text.find("lrpt\\-case \\- Open cases, look at them\n") != std::string::npos);
}

TEST_CASE("text of a manual page is never taken for markup") {
    ManualPage written = page();
    SECTION("a point at the beginning of a line") {
        written.paragraph(".TH is a request");
        CHECK(rest(written) == ".PP\n\\&.TH is a request\n");
    }
    SECTION("backslashes, quotes and dashes") {
        written.lines("a\\b 'c' --d");
        CHECK(rest(written) == ".PP\n.nf\na\\eb \\(aqc\\(aq \\-\\-d\n.fi\n");
    }
    SECTION("a quote at the beginning of a line") {
        written.lines("'so");
        CHECK(rest(written) == ".PP\n.nf\n\\(aqso\n.fi\n");
    }
    SECTION("nothing to say") {
        written.paragraph("");
        CHECK(rest(written).empty());
    }
}

TEST_CASE("what is below a heading is not set apart from it") {
    ManualPage written = page();
    written.section("SYNOPSIS");
    written.command("lrpt case show REF");
    written.paragraph("More.");
    CHECK(rest(written) == ".SH SYNOPSIS\n.nf\n\\fBlrpt case show REF\\fR\n.fi\n.PP\nMore.\n");
}

TEST_CASE("lines of a manual page's source are short") {
    ManualPage written = page();
    std::string words;
    for (int word = 0; word < 60; ++word)
        words += "--option ";
    written.entry("--fields LIST", words);
    std::size_t begin = 0;
    while (begin < written.text().size()) {
        const std::size_t end = written.text().find('\n', begin);
        CHECK(end - begin <= 80);
        begin = end + 1;
    }
}

}  // namespace lrpt::test
