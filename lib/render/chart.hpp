// Charts as SVG inside a page.
#pragma once

#include "render/markup.hpp"
#include "render/page.hpp"

#include <string>

namespace lrpt {

// Draws columns of a table. `id` is the chart's own on the page. Series are told apart by pattern
// and not by colour alone, and each bar has its number beside it where there is room.
void draw_chart(MarkupWriter& out,
                const Chart& chart,
                const PageTable& table,
                const std::string& id);

}  // namespace lrpt
