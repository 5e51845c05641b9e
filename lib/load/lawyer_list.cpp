#include "load/lawyer_list.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/bytes.hpp"
#include "load/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace lrpt {

namespace {

using Columns = std::vector<const RecordField<Lawyer>*>;

// What the public directory calls a field of ours.
struct OtherName {
    std::string_view column;
    std::string_view field;
};

constexpr std::array other_names{OtherName{"firm_name", "firm"}, OtherName{"city", "town"}};

// What the front desk records itself, and no directory says.
constexpr std::array<std::string_view, 6> kept_here{
    "note", "listed_on", "checked_on", "retired_on", "mended", "listed_as"};

const RecordField<Lawyer>* field_of_column(std::string_view column) {
    for (const OtherName& other : other_names) {
        if (other.column == column) column = other.field;
    }
    if (std::find(kept_here.begin(), kept_here.end(), column) != kept_here.end()) return nullptr;
    return field_named(fields_of<Lawyer>(), column);
}

// A heading that came out as one column has something else between its columns; one that no person
// can read is of another kind of file.
void refuse_other_files(const std::string& column) {
    for (const auto& [separator, name] : {std::pair{';', "semicolons"}, std::pair{'\t', "tabs"}}) {
        if (column.find(separator) == std::string::npos) continue;
        throw Error{Exit::data,
                    fmt::format("line 1: {} stand between the columns: commas are wanted", name),
                    {"In a spreadsheet: save it as CSV, comma delimited"}};
    }
    if (!has_control_characters(column) && is_utf8(column)) return;
    throw Error{Exit::data,
                "the file is no CSV: its first line is no text",
                {"In a spreadsheet: save it as CSV UTF-8"}};
}

[[noreturn]] void refuse_column(const std::string& column) {
    refuse_other_files(column);
    std::vector<std::string_view> known;
    for (const auto& field : fields_of<Lawyer>()) {
        if (field_of_column(field.name) != nullptr) known.push_back(field.name);
    }
    std::vector<std::string> advice{fmt::format("The columns are: {}", fmt::join(known, ", "))};
    for (std::string& line : did_you_mean(column, known))
        advice.push_back(std::move(line));
    throw Error{
        Exit::data,
        fmt::format("line 1: \"{}\" is not a column of a list of lawyers", printable(column)),
        advice,
        nearest_words(column, known)};
}

Columns columns_of(const CsvRecord& heading) {
    Columns columns;
    for (const std::string& name : heading.values) {
        const auto* field = field_of_column(trimmed(name));
        if (field == nullptr) refuse_column(name);
        if (std::find(columns.begin(), columns.end(), field) != columns.end()) {
            throw Error{Exit::data,
                        fmt::format("line 1: the column \"{}\" stands twice", field->name)};
        }
        columns.push_back(field);
    }
    const bool has_firm = std::any_of(
        columns.begin(), columns.end(), [](const auto* field) { return field->name == "firm"; });
    if (!has_firm) throw Error{Exit::data, "line 1: there is no column \"firm\""};
    return columns;
}

// The lines of an address become one.
std::string in_one_line(std::string_view text) {
    std::vector<std::string> lines;
    for (const std::string_view line : split(text, '\n')) {
        if (!trimmed(line).empty()) lines.emplace_back(trimmed(line));
    }
    return joined(lines, ", ");
}

LawyerRow row_in(const CsvRecord& record, const Columns& columns) {
    LawyerRow row{.line = record.line};
    if (!record.fault.empty()) {
        row.faults.push_back({.field = "row", .problem = record.fault});
        return row;
    }
    if (record.values.size() != columns.size()) {
        row.faults.push_back(
            {.field = "row",
             .problem = fmt::format(
                 "it has {} values, the heading {}", record.values.size(), columns.size())});
        return row;
    }
    for (std::size_t place = 0; place < columns.size(); ++place) {
        read_lawyer_value(row, columns[place]->name, in_one_line(record.values[place]));
    }
    const bool said = std::any_of(row.faults.begin(), row.faults.end(), [](const Fault& fault) {
        return fault.field == "firm";
    });
    if (!row.lawyer.firm && !said)
        row.faults.push_back({.field = "firm", .problem = "it is missing"});
    return row;
}

}  // namespace

void read_lawyer_value(LawyerRow& row, std::string_view field, std::string_view text) {
    if (text.empty()) return;
    try {
        field_named(fields_of<Lawyer>(), field)->read(row.lawyer, text);
    } catch (const Error& error) {
        row.faults.push_back({std::string{field}, error.what(), error.advice});
    }
}

void each_lawyer_row(ReadBytes source, const std::function<void(LawyerRow row)>& use) {
    Bytes bytes{std::move(source)};
    CsvReader reader{bytes};
    const CsvRecord* heading = reader.next();
    if (heading == nullptr)
        throw Error{Exit::data, "the file is empty: a heading and rows are wanted"};
    const Columns columns = columns_of(*heading);
    while (const CsvRecord* record = reader.next())
        use(row_in(*record, columns));
}

}  // namespace lrpt
