#include "render/markup.hpp"

#include "base/text.hpp"

namespace lrpt {

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char byte : printable(text)) {
        switch (byte) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += byte;
        }
    }
    return safe;
}

void MarkupWriter::start(std::string_view tag, const Attributes& attributes) {
    text_ += '<';
    text_ += tag;
    for (const auto& [name, value] : attributes) {
        text_ += ' ';
        text_ += name;
        text_ += "=\"" + escaped(value) + '"';
    }
}

void MarkupWriter::open(std::string_view tag, const Attributes& attributes) {
    start(tag, attributes);
    text_ += ">\n";
    opened_.emplace_back(tag);
}

void MarkupWriter::close() {
    text_ += "</" + opened_.back() + ">\n";
    opened_.pop_back();
}

void MarkupWriter::element(std::string_view tag,
                           std::string_view words,
                           const Attributes& attributes) {
    start(tag, attributes);
    text_ += '>' + escaped(words) + "</";
    text_ += tag;
    text_ += ">\n";
}

void MarkupWriter::empty(std::string_view tag, const Attributes& attributes) {
    start(tag, attributes);
    text_ += "/>\n";
}

void MarkupWriter::style(std::string_view sheet) {
    text_ += "<style>\n";
    text_ += sheet;
    text_ += "</style>\n";
}

}  // namespace lrpt
