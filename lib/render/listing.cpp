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
std::string csv_value(std::string text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    if (!text.empty() && formula_starts.find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

// One line of awk's input: tabs and line ends in a value would break it.
std::string plain_value(std::string_view text) {
    return printable(text);
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
    : shape_(shape), format_(format), out_(std::move(out)), chosen_(chosen_places(shape, format)) {
    if (format_.form == Form::json) {
        out_(document_start(shape_.kind, format_.as_of));
    }
    if (format_.form == Form::csv || format_.form == Form::plain) {
        std::vector<std::string> headings;
        for (const std::size_t place : chosen_)
            headings.emplace_back(shape_.columns[place].key);
        write_separated(headings);
    }
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

void ListingWriter::write_separated(const std::vector<std::string>& texts) {
    const bool csv = format_.form == Form::csv;
    std::vector<std::string> values;
    for (const std::string& text : texts)
        values.push_back(csv ? csv_value(text) : plain_value(text));
    out_(joined(values, csv ? "," : "\t") + "\n");
}

void ListingWriter::row(const std::vector<Cell>& cells) {
    if (format_.form == Form::json || format_.form == Form::jsonl) {
        write_json_item(cells);
    } else {
        std::vector<std::string> texts;
        for (const std::size_t place : chosen_) {
            texts.push_back(format_.form == Form::text ? text_for_people(cells[place])
                                                       : text_for_programs(cells[place]));
        }
        if (format_.form == Form::text) {
            table_.push_back(std::move(texts));
        } else {
            write_separated(texts);
        }
    }
    ++rows_;
}

void ListingWriter::finish() {
    if (format_.form == Form::json) out_(document_end(rows_ > 0));
    if (format_.form != Form::text || table_.empty()) return;
    std::vector<Column> columns;
    for (const std::size_t place : chosen_)
        columns.push_back(shape_.columns[place]);
    out_(draw_table(columns, table_, format_.width));
}

}  // namespace lrpt
