// HTML and SVG written straight into text: the one place that escapes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lrpt {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

// Text and values of attributes may hold anything; tags and names of attributes are the program's
// own words.
class MarkupWriter {
  public:
    // Appends to `into`, which must outlive the writer.
    explicit MarkupWriter(std::string& into) : text_(into) {}

    // An element that others stand in, and its end.
    void open(std::string_view tag, const Attributes& attributes = {});
    void close();

    // An element with nothing but words in it, on one line.
    void element(std::string_view tag, std::string_view words, const Attributes& attributes = {});

    // An element with nothing in it.
    void empty(std::string_view tag, const Attributes& attributes = {});

    // A style sheet of the program's own, in which browsers decode nothing.
    void style(std::string_view sheet);

  private:
    void start(std::string_view tag, const Attributes& attributes);

    std::string& text_;
    std::vector<std::string> opened_;
};

// The text with &, <, >, " and ' written as HTML wants them, and without control characters.
std::string escaped(std::string_view text);

}  // namespace lrpt
