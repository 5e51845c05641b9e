#include "render/listing.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::string text_for_programs(const Cell& cell) {
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string{}; },
                          [](const std::string& text) { return text; },
                          [](long long number) { return fmt::format("{}", number); },
                          [](double number) { return fmt::format("{:g}", number); },
                          [](bool yes) { return std::string{yes ? "yes" : "no"}; },
                          [](Date date) { return to_iso(date); },
                          [](const Words& words) { return joined(words, ";"); },
                      },
                      cell);
}

std::string text_for_people(const Cell& cell) {
    if (const Date* date = std::get_if<Date>(&cell)) return spoken(*date);
    if (const Words* words = std::get_if<Words>(&cell)) return printable(joined(*words, ", "));
    return printable(text_for_programs(cell));
}

void write_json(JsonWriter& json, const Cell& cell) {
    std::visit(Overloaded{
                   [&](std::monostate) { json.null(); },
                   [&](const std::string& text) { json.value(std::string_view{text}); },
                   [&](Date date) { json.value(std::optional{date}); },
                   [&](const Words& words) {
                       json.begin_list();
                       for (const std::string& word : words)
                           json.value(std::string_view{word});
                       json.end_list();
                   },
                   [&](auto plain) { json.value(plain); },
               },
               cell);
}

// RFC 4180. A value that a spreadsheet would run as a formula is defused with an apostrophe.
void append_csv(std::string& line, std::string_view text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    const bool defused = !text.empty() && formula_starts.find(text.front()) != text.npos;
    const bool quoted = text.find_first_of(",\"\r\n") != text.npos;
    if (quoted) line += '"';
    if (defused) line += '\'';
    for (const char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    if (quoted) line += '"';
}

std::vector<std::string_view> keys_of(const ListingShape& shape) {
    std::vector<std::string_view> keys;
    for (const Column& column : shape.columns)
        keys.push_back(column.key);
    return keys;
}

std::size_t place_of(const ListingShape& shape, std::string_view field) {
    const auto keys = keys_of(shape);
    const auto found = std::find(keys.begin(), keys.end(), field);
    if (found != keys.end()) return static_cast<std::size_t>(found - keys.begin());
    std::vector<std::string> advice{fmt::format("The fields are: {}", fmt::join(keys, ", "))};
    for (std::string& line : did_you_mean(field, keys))
        advice.push_back(std::move(line));
    throw Error{Exit::usage,
                fmt::format("there is no field \"{}\" here", printable(field)),
                std::move(advice),
                nearest_words(field, keys)};
}

std::vector<std::size_t> chosen_places(const ListingShape& shape, const ListingFormat& format) {
    std::vector<std::size_t> places;
    for (const std::string& field : format.fields)
        places.push_back(place_of(shape, field));
    if (!places.empty()) return places;
    for (std::size_t place = 0; place < shape.columns.size(); ++place) {
        const bool hidden = format.form == Form::text && shape.columns[place].heading.empty();
        if (!hidden) places.push_back(place);
    }
    return places;
}

std::vector<Column> columns_at(const ListingShape& shape, const std::vector<std::size_t>& places) {
    std::vector<Column> columns;
    for (const std::size_t place : places)
        columns.push_back(shape.columns[place]);
    return columns;
}

}  // namespace

Cell cell(const std::optional<std::string>& text) {
    return text ? Cell{*text} : Cell{};
}

Cell cell(const std::optional<Date>& date) {
    return date ? Cell{*date} : Cell{};
}

Cell number_cell(std::optional<int> number) {
    return number ? Cell{static_cast<long long>(*number)} : Cell{};
}

ListingWriter::ListingWriter(const ListingShape& shape, const ListingFormat& format, WriteText out)
    : shape_(shape),
      format_(format),
      out_(std::move(out)),
      chosen_(chosen_places(shape, format)),
      table_(columns_at(shape, chosen_), format.width, out_) {
    if (format_.form == Form::json) out_(document_start(shape_.kind, format_.as_of));
    if (format_.form == Form::csv || format_.form == Form::plain) write_headings();
}

void ListingWriter::write_headings() {
    line_.clear();
    for (const std::size_t place : chosen_)
        append_separated(shape_.columns[place].key);
    line_.back() = '\n';
    out_(line_);
}

void ListingWriter::write_json_item(const std::vector<Cell>& cells) {
    std::string text = rows_ > 0 && format_.form == Form::json ? "," : "";
    if (format_.form == Form::json) text += '\n';
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", shape_.item_kind);
    for (const std::size_t place : chosen_) {
        json.key(shape_.columns[place].key);
        write_json(json, cells[place]);
    }
    json.end_object();
    if (format_.form == Form::jsonl) text += '\n';
    out_(text);
}

void ListingWriter::write_table_row(const std::vector<Cell>& cells) {
    TableWriter::Row texts;
    texts.reserve(chosen_.size());
    for (const std::size_t place : chosen_)
        texts.push_back(text_for_people(cells[place]));
    table_.row(std::move(texts));
}

// With the comma or the tab after it, which the end of the line takes the place of. Tabs and line
// ends in a value would break a line of awk's input.
void ListingWriter::append_separated(std::string_view text) {
    const bool csv = format_.form == Form::csv;
    if (csv) {
        append_csv(line_, text);
    } else {
        line_ += printable(text);
    }
    line_ += csv ? ',' : '\t';
}

void ListingWriter::write_separated(const std::vector<Cell>& cells) {
    line_.clear();
    for (const std::size_t place : chosen_) {
        const std::string* text = std::get_if<std::string>(&cells[place]);
        append_separated(text != nullptr ? *text : text_for_programs(cells[place]));
    }
    line_.back() = '\n';
    out_(line_);
}

void ListingWriter::row(const std::vector<Cell>& cells) {
    switch (format_.form) {
        case Form::json:
        case Form::jsonl: write_json_item(cells); break;
        case Form::text: write_table_row(cells); break;
        case Form::csv:
        case Form::plain:
        case Form::values: write_separated(cells); break;
    }
    ++rows_;
}

void ListingWriter::finish() {
    if (format_.form == Form::json) out_(document_end(rows_ > 0));
    if (format_.form == Form::text) table_.finish();
}

}  // namespace lrpt
