// The frame of every page for a browser and for paper: one HTML file with nothing outside it.
#pragma once

#include "render/markup.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace lrpt {

struct PageFrame {
    std::string_view kind = {};  // by its first line an older page is known: "figures"
    std::string title = {};
    std::string_view more_style = {};  // beside page_style
};

// The whole file; `main` writes what stands on the page.
std::string framed_page(const PageFrame& frame, const std::function<void(MarkupWriter&)>& main);

}  // namespace lrpt
