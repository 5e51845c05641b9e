#include "render/page.hpp"

#include "render/chart.hpp"
#include "render/markup.hpp"
#include "render/page_frame.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// What is not known, or not to be said of this row, is no nought.
std::string words_of(const Cell& cell) {
    if (const auto* words = std::get_if<std::string>(&cell)) return *words;
    if (const auto* number = std::get_if<long long>(&cell)) return std::to_string(*number);
    if (const auto* number = std::get_if<double>(&cell)) return fmt::format("{:g}", *number);
    if (const auto* yes = std::get_if<bool>(&cell)) return *yes ? "yes" : "no";
    if (const auto* day = std::get_if<Date>(&cell)) return spoken(*day);
    return "\u2013";
}

class PageWriter {
  public:
    explicit PageWriter(MarkupWriter& out) : out_(out) {}

    void main(const Page& page) {
        out_.element("h1", page.title);
        out_.element("p", "As it stood on " + spelled_out(page.day), {{"class", "day"}});
        for (const std::string& remark : page.remarks)
            out_.element("p", remark, {{"class", "remark"}});
        headlines(page.headlines);
        for (const PageSection& one : page.sections)
            section(one);
    }

  private:
    void headlines(const std::vector<Headline>& all) {
        if (all.empty()) return;
        out_.open("ul", {{"class", "headlines"}});
        for (const Headline& one : all) {
            out_.open("li");
            out_.element("strong", one.figure);
            out_.element("span", one.words);
            out_.close();
        }
        out_.close();
    }

    void section(const PageSection& section) {
        ++sections_;
        const std::string heading = fmt::format("section-{}", sections_);
        out_.open("section", {{"aria-labelledby", heading}});
        out_.element("h2", section.heading, {{"id", heading}});
        out_.element("p", section.shows);
        if (section.table.rows.empty()) {
            out_.element("p", section.when_empty, {{"class", "nothing"}});
        } else {
            if (section.chart) chart(*section.chart, section.table);
            table(section.table);
        }
        for (const std::string& note : section.notes)
            out_.element("p", note, {{"class", "note"}});
        out_.close();
    }

    // Wider than a telephone, it is moved sideways, also by the keyboard.
    void open_wide(const std::string& label) {
        out_.open("div",
                  {{"class", "wide"}, {"role", "group"}, {"aria-label", label}, {"tabindex", "0"}});
    }

    void chart(const Chart& chart, const PageTable& table) {
        open_wide("Chart: " + chart.title);
        draw_chart(out_, chart, table, fmt::format("chart-{}", sections_));
        out_.close();
    }

    void table(const PageTable& table) {
        open_wide("Table: " + table.caption);
        out_.open("table");
        out_.element("caption", table.caption);
        out_.open("thead");
        out_.open("tr");
        for (const std::string& heading : table.headings)
            out_.element("th", heading, {{"scope", "col"}});
        out_.close();
        out_.close();
        out_.open("tbody");
        for (const auto& row : table.rows) {
            out_.open("tr");
            out_.element("th", words_of(row.front()), {{"scope", "row"}});
            for (std::size_t place = 1; place < row.size(); ++place)
                out_.element("td", words_of(row[place]));
            out_.close();
        }
        out_.close();
        out_.close();
        out_.close();
    }

    MarkupWriter& out_;
    int sections_ = 0;
};

}  // namespace

std::string page_text(const Page& page) {
    const PageFrame frame{.kind = "figures",
                          .title = fmt::format("{}, {}", page.title, spelled_out(page.day))};
    return framed_page(frame, [&](MarkupWriter& out) { PageWriter{out}.main(page); });
}

}  // namespace lrpt
