#include "render/drawing.hpp"

#include <fmt/format.h>

#include <array>

namespace lrpt {

namespace {

constexpr double letter = 7.2;  // the mean width of one

// Their colours are in the page's style.
constexpr std::array<std::string_view, 4> series_names{"one", "two", "three", "four"};

std::string at(double place) {
    return fmt::format("{:.1f}", place);
}

}  // namespace

double width_of(std::string_view words) {
    return letter * static_cast<double>(words.size());
}

void Drawing::begin(double high, const Caption& caption, std::size_t series) {
    out_.open("svg",
              {{"xmlns", "http://www.w3.org/2000/svg"},
               {"viewBox", fmt::format("0 0 {} {}", at(width), at(high))},
               {"role", "img"},
               {"aria-labelledby", fmt::format("{}-title {}-about", id_, id_)}});
    out_.element("title", caption.title, {{"id", id_ + "-title"}});
    out_.element("desc", caption.about, {{"id", id_ + "-about"}});
    out_.open("defs");
    for (std::size_t one = 0; one < series; ++one)
        pattern(one);
    out_.close();
}

std::string Drawing::pattern_id(std::size_t series) const {
    return fmt::format("{}-{}", id_, series + 1);
}

// Plain, slanting stripes, dots, lines across.
void Drawing::pattern(std::size_t series) {
    out_.open("pattern",
              {{"id", pattern_id(series)},
               {"width", "8"},
               {"height", "8"},
               {"patternUnits", "userSpaceOnUse"},
               {"patternTransform", series == 1 ? "rotate(45)" : "rotate(0)"}});
    out_.empty("rect",
               {{"width", "8"}, {"height", "8"}, {"class", std::string{series_names.at(series)}}});
    if (series == 1 || series == 3) {
        out_.empty("line",
                   {{"x1", "0"}, {"y1", "4"}, {"x2", "8"}, {"y2", "4"}, {"class", "stripe"}});
    } else if (series == 2) {
        out_.empty("circle", {{"cx", "4"}, {"cy", "4"}, {"r", "2"}, {"class", "gap"}});
    }
    out_.close();
}

void Drawing::bar(const Box& box, std::size_t series) {
    out_.empty("rect",
               {{"x", at(box.left)},
                {"y", at(box.top)},
                {"width", at(box.wide)},
                {"height", at(box.high)},
                {"fill", "url(#" + pattern_id(series) + ")"},
                {"class", fmt::format("edge-{}", series_names.at(series))}});
}

void Drawing::words(double left, double base, std::string_view text, Attributes more) {
    more.insert(more.begin(), {{"x", at(left)}, {"y", at(base)}});
    out_.element("text", text, more);
}

void Drawing::line(const Box& box, std::string_view look) {
    out_.empty("line",
               {{"x1", at(box.left)},
                {"y1", at(box.top)},
                {"x2", at(box.left + box.wide)},
                {"y2", at(box.top + box.high)},
                {"class", std::string{look}}});
}

void Drawing::on_plate(double middle, double height, const std::string& text) {
    const double wide = width_of(text) + 6;
    out_.empty("rect",
               {{"x", at(middle - wide / 2)},
                {"y", at(height - line_height / 2)},
                {"width", at(wide)},
                {"height", at(line_height)},
                {"rx", "2"},
                {"class", "plate"}});
    words(middle, height + 4.5, text, {{"text-anchor", "middle"}});
}

}  // namespace lrpt
