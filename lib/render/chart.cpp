#include "render/chart.hpp"

#include "base/text.hpp"
#include "render/drawing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace lrpt {

namespace {

constexpr double width = Drawing::width;
constexpr double plot_height = 190;
constexpr double plot_left = 40;
constexpr double plot_right = 8;
constexpr double widest_name = 200;  // of a row, before its bar
constexpr double bar_height = 20;
constexpr double bar_gap = 12;

std::optional<long long> number_in(const Cell& cell) {
    const auto* number = std::get_if<long long>(&cell);
    return number == nullptr ? std::nullopt : std::optional{*number};
}

std::string name_in(const Cell& cell) {
    const auto* name = std::get_if<std::string>(&cell);
    return name == nullptr ? std::string{} : *name;
}

// Broken between words into lines of at most so wide; a longer word keeps a line of its own.
std::vector<std::string> lines_of(std::string_view words, double widest) {
    std::vector<std::string> lines;
    for (const std::string_view word : split(words, ' ')) {
        const bool fits = !lines.empty() && width_of(lines.back()) + width_of(word) < widest;
        if (fits) {
            lines.back() += " " + std::string{word};
        } else {
            lines.emplace_back(word);
        }
    }
    return lines;
}

// A scale from nought to a round number, in at most five steps of 1, 2 or 5 times a power of ten.
struct Scale {
    long long step = 1;
    long long top = 1;

    double part(long long value) const {
        return static_cast<double>(value) / static_cast<double>(top);
    }
};

Scale scale_to(long long highest) {
    Scale scale;
    for (int turn = 0; highest > 5 * scale.step; ++turn)
        scale.step = turn % 3 == 1 ? scale.step / 2 * 5 : scale.step * 2;
    scale.top = std::max(scale.step, (highest + scale.step - 1) / scale.step * scale.step);
    return scale;
}

class ChartWriter {
  public:
    ChartWriter(const Chart& chart, const PageTable& table, Drawing& drawing)
        : chart_(chart), table_(table), out_(drawing) {}

    void draw() {
        if (chart_.kind == ChartKind::bars) {
            draw_bars();
        } else {
            draw_columns();
        }
        out_.end();
    }

  private:
    std::size_t series() const { return chart_.columns.size(); }

    std::optional<long long> value(const std::vector<Cell>& row, std::size_t series) const {
        return number_in(row.at(chart_.columns.at(series)));
    }

    long long total(const std::vector<Cell>& row) const {
        long long sum = 0;
        for (std::size_t one = 0; one < series(); ++one)
            sum += value(row, one).value_or(0);
        return sum;
    }

    long long highest() const {
        long long most = 0;
        for (const auto& row : table_.rows) {
            if (chart_.kind == ChartKind::stacked_columns) most = std::max(most, total(row));
            for (std::size_t one = 0; one < series(); ++one)
                most = std::max(most, value(row, one).value_or(0));
        }
        return most;
    }

    Drawing::Caption caption() const {
        std::vector<std::string> names;
        for (const std::size_t column : chart_.columns)
            names.push_back(table_.headings.at(column));
        const std::string_view kind = chart_.kind == ChartKind::bars ? "Bars"
                                      : chart_.kind == ChartKind::grouped_columns
                                          ? "Columns beside each other"
                                          : "Columns, one part on top of the other";
        return {chart_.title,
                fmt::format("{} of {}: {}. The highest is {}. All numbers are in the table below.",
                            kind,
                            counted(table_.rows.size(), "row"),
                            listed(names, "and"),
                            highest())};
    }

    // --- Bars that lie ---------------------------------------------------------------------------

    void draw_bars() {
        double name_width = 0;
        for (const auto& row : table_.rows)
            name_width = std::max(name_width, width_of(name_in(row.front())));
        name_width = std::min(name_width, widest_name);
        std::vector<std::vector<std::string>> names;
        double high = bar_gap;
        for (const auto& row : table_.rows) {
            names.push_back(lines_of(name_in(row.front()), name_width + 8));
            high += row_height(names.back());
        }
        out_.begin(high, caption(), 1);
        const Scale scale = scale_to(highest());
        const double left = name_width + 12;
        const double room = width - left - width_of(std::to_string(highest())) - 14;
        double top = bar_gap;
        for (std::size_t place = 0; place < table_.rows.size(); ++place) {
            for (std::size_t one = 0; one < names[place].size(); ++one)
                out_.words(left - 8,
                           top + line_height * static_cast<double>(one + 1),
                           names[place][one],
                           {{"text-anchor", "end"}});
            lying_bar({left, top, room, bar_height}, value(table_.rows[place], 0), scale);
            top += row_height(names[place]);
        }
        out_.line({left, bar_gap / 2, 0, high - bar_gap}, "axis");
    }

    static double row_height(const std::vector<std::string>& lines) {
        return std::max(bar_height, line_height * static_cast<double>(lines.size())) + bar_gap;
    }

    void lying_bar(Box box, std::optional<long long> number, const Scale& scale) {
        if (!number) return;
        box.wide *= scale.part(*number);
        if (*number > 0) out_.bar(box, 0);
        out_.words(box.left + box.wide + 6, box.top + line_height, std::to_string(*number));
    }

    // --- Columns that stand ----------------------------------------------------------------------

    void draw_columns() {
        const auto rows = static_cast<double>(table_.rows.size());
        const double slot = (width - plot_left - plot_right) / rows;
        std::vector<std::vector<std::string>> names;
        std::size_t most_lines = 1;
        for (const auto& row : table_.rows) {
            names.push_back(lines_of(name_in(row.front()), slot));
            most_lines = std::max(most_lines, names.back().size());
        }
        const double top = legend_height() + 22;
        const double base = top + plot_height;
        out_.begin(base + line_height * static_cast<double>(most_lines) + 10, caption(), series());
        legend();
        const Scale scale = scale_to(highest());
        grid(scale, base);
        for (std::size_t place = 0; place < table_.rows.size(); ++place) {
            const double left = plot_left + slot * static_cast<double>(place);
            const Box room{left, top, slot, plot_height};
            if (chart_.kind == ChartKind::stacked_columns) {
                stacked(room, table_.rows[place], scale);
            } else {
                grouped(room, table_.rows[place], scale);
            }
            for (std::size_t one = 0; one < names[place].size(); ++one)
                out_.words(left + slot / 2,
                           base + line_height * static_cast<double>(one + 1) + 2,
                           names[place][one],
                           {{"text-anchor", "middle"}});
        }
        out_.line({plot_left, base, width - plot_left - plot_right, 0}, "axis");
    }

    double legend_width(std::size_t one) const {
        return 20 + width_of(table_.headings.at(chart_.columns.at(one))) + 18;
    }

    // Calls with the place of each name in the legend; returns the height of all.
    template <typename Use>
    double walk_legend(Use use) const {
        double left = plot_left;
        double top = 4;
        for (std::size_t one = 0; one < series(); ++one) {
            if (left > plot_left && left + legend_width(one) > width) {
                left = plot_left;
                top += line_height + 6;
            }
            use(one, left, top);
            left += legend_width(one);
        }
        return top + line_height;
    }

    double legend_height() const {
        return walk_legend([](std::size_t, double, double) {});
    }

    void legend() {
        walk_legend([this](std::size_t one, double left, double top) {
            out_.bar({left, top, 14, 14}, one);
            out_.words(left + 20, top + 12, table_.headings.at(chart_.columns.at(one)));
        });
    }

    void grid(const Scale& scale, double base) {
        for (long long mark = 0; mark <= scale.top; mark += scale.step) {
            const double place = base - plot_height * scale.part(mark);
            out_.line({plot_left, place, width - plot_left - plot_right, 0}, "grid");
            out_.words(plot_left - 6,
                       place + 4,
                       std::to_string(mark),
                       {{"text-anchor", "end"}, {"class", "soft"}});
        }
    }

    void grouped(const Box& room, const std::vector<Cell>& row, const Scale& scale) {
        const auto many = static_cast<double>(series());
        const double wide = std::min(room.wide * 0.8, 44 * many) / many;
        double left = room.left + (room.wide - wide * many) / 2;
        for (std::size_t one = 0; one < series(); ++one, left += wide) {
            const auto number = value(row, one);
            if (!number) continue;
            const double high = plot_height * scale.part(*number);
            const double top = room.top + plot_height - high;
            if (*number > 0) out_.bar({left + 1, top, wide - 2, high}, one);
            const std::string said = std::to_string(*number);
            if (width_of(said) <= wide + 4)
                out_.words(left + wide / 2, top - 5, said, {{"text-anchor", "middle"}});
        }
    }

    // Parts that are high enough have their number inside, on a plate of its own; above is the sum.
    void stacked(const Box& room, const std::vector<Cell>& row, const Scale& scale) {
        const double wide = std::min(room.wide * 0.7, 64.0);
        const double middle = room.left + room.wide / 2;
        double top = room.top + plot_height;
        for (std::size_t one = 0; one < series(); ++one) {
            const long long number = value(row, one).value_or(0);
            if (number == 0) continue;
            const double high = plot_height * scale.part(number);
            top -= high;
            out_.bar({middle - wide / 2, top, wide, high}, one);
            const std::string said = std::to_string(number);
            if (high >= line_height + 4 && width_of(said) + 8 <= wide)
                out_.on_plate(middle, top + high / 2, said);
        }
        out_.words(middle, top - 5, std::to_string(total(row)), {{"text-anchor", "middle"}});
    }

    const Chart& chart_;
    const PageTable& table_;
    Drawing& out_;
};

}  // namespace

void draw_chart(MarkupWriter& out,
                const Chart& chart,
                const PageTable& table,
                const std::string& id) {
    Drawing drawing{out, id};
    ChartWriter{chart, table, drawing}.draw();
}

}  // namespace lrpt
