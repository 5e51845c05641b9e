#include "render/manual_page.hpp"

#include "base/text.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int line_width = 79;  // of the source: mandoc's lint asks for lines that people can read

// A dash is one that can be copied to a shell; a backslash is itself.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
            case '\\': safe += "\\e"; break;
            case '-': safe += "\\-"; break;
            case '\'': safe += "\\(aq"; break;
            case '`': safe += "\\(ga"; break;
            case '^': safe += "\\(ha"; break;
            case '~': safe += "\\(ti"; break;
            default: safe += letter;
        }
    }
    return safe;
}

// A line that begins with a point would be a request.
std::string text_line(std::string_view line) {
    return (line.starts_with('.') ? "\\&" : "") + escaped(line);
}

std::string filled(std::string_view words) {
    const std::string broken = wrapped("", escaped(words), line_width);
    std::string text;
    for (const std::string_view line : split(trimmed(broken), '\n')) {
        text += fmt::format("{}{}\n", line.starts_with('.') ? "\\&" : "", line);
    }
    return text;
}

}  // namespace

ManualPage::ManualPage(const ManualTitle& title) {
    text_ = ".\\\" Written by lrpt from its command table: change it there.\n";
    text_ += fmt::format(".TH {} {} {} \"lrpt\" \"lrpt manual\"\n",
                         upper_case(title.name),
                         title.section,
                         to_iso(title.date));
    text_ += ".nh\n.ad l\n";
    section("NAME");
    text_ += filled(fmt::format("{} - {}", title.name, title.summary));
}

void ManualPage::section(std::string_view heading) {
    text_ += fmt::format(".SH {}\n", escaped(heading));
    below_heading_ = true;
}

void ManualPage::begin_paragraph() {
    if (!below_heading_) text_ += ".PP\n";
    below_heading_ = false;
}

void ManualPage::paragraph(std::string_view words) {
    if (trimmed(words).empty()) return;
    begin_paragraph();
    text_ += filled(words);
}

void ManualPage::command(std::string_view line) {
    begin_paragraph();
    text_ += fmt::format(".nf\n\\fB{}\\fR\n.fi\n", escaped(line));
}

void ManualPage::lines(std::string_view text) {
    begin_paragraph();
    text_ += ".nf\n";
    for (const std::string_view line : split(trimmed(text), '\n'))
        text_ += text_line(line) + "\n";
    text_ += ".fi\n";
}

void ManualPage::entry(std::string_view term, std::string_view words) {
    below_heading_ = false;
    text_ += fmt::format(".TP\n\\fB{}\\fR\n", escaped(term));
    text_ += words.empty() ? "\n" : filled(words);
}

void ManualPage::see_also(std::string_view pages) {
    section("SEE ALSO");
    text_ += filled(pages);
}

}  // namespace lrpt
