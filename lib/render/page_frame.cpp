#include "render/page_frame.hpp"

#include "render/page_style.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void write_head(MarkupWriter& out, const PageFrame& frame) {
    out.open("head");
    out.empty("meta", {{"charset", "utf-8"}});
    out.empty("meta",
              {{"http-equiv", "Content-Security-Policy"},
               {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
    out.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    out.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    out.element("title", frame.title);
    out.style(fmt::format("{}{}", page_style, frame.more_style));
    out.close();
}

}  // namespace

std::string framed_page(const PageFrame& frame, const std::function<void(MarkupWriter&)>& main) {
    std::string text =
        fmt::format("<!DOCTYPE html> <!-- {}, by lrpt -->\n<html lang=\"en-GB\">\n", frame.kind);
    MarkupWriter out{text};
    write_head(out, frame);
    out.open("body");
    out.open("main");
    main(out);
    out.close();
    out.close();
    return text + "</html>\n";
}

}  // namespace lrpt
