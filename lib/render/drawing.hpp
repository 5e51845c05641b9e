// The shapes that charts are made of, as SVG. Lengths are in units of a drawing of a fixed width.
#pragma once

#include "render/markup.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace lrpt {

struct Box {
    double left = 0;
    double top = 0;
    double wide = 0;
    double high = 0;
};

class Drawing {
  public:
    static constexpr double width = 640;

    // `id` is the drawing's own on its page.
    Drawing(MarkupWriter& out, std::string id) : out_(out), id_(std::move(id)) {}

    // An image for a screen reader by its title and what is said about it; then the patterns of so
    // many series, at most four: plain, slanting stripes, dots, lines across.
    struct Caption {
        std::string title = {};
        std::string about = {};
    };
    void begin(double high, const Caption& caption, std::size_t series);
    void end() { out_.close(); }

    // A bar in the pattern of a series.
    void bar(const Box& box, std::size_t series);

    // From the upper left corner of the box to its lower right one.
    void line(const Box& box, std::string_view look);

    void words(double left, double base, std::string_view text, Attributes more = {});

    // Words in the middle of a box that hides what is below it, as a pattern.
    void on_plate(double middle, double height, const std::string& text);

  private:
    std::string pattern_id(std::size_t series) const;
    void pattern(std::size_t series);

    MarkupWriter& out_;
    std::string id_;
};

inline constexpr double line_height = 15;

// About as wide as the words will be; no font is asked.
double width_of(std::string_view words);

}  // namespace lrpt
