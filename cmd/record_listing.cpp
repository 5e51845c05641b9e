#include "cmd/record_listing.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int label_width = 16;

bool is_shown(const RecordView& view, const FieldInfo& field) {
    return may_see(view.audience, field.side) && (view.names || !field.person);
}

Cell cell_of(const FieldInfo& field, const std::optional<std::string>& text) {
    if (!text) return {};
    switch (field.type) {
        case FieldType::date: return cell(iso_date(*text));
        case FieldType::yes_no: return *text == "yes";
        case FieldType::number: return static_cast<long long>(whole_number(*text).value_or(0));
        default: return *text;
    }
}

std::string for_people(const FieldInfo& field, const std::string& text) {
    if (field.type != FieldType::date) return text;
    const auto day = iso_date(text);
    return day ? spoken(*day) : text;
}

// "kind" says of every item what it is: a record's own kind has the name of the record, as that of
// a deadline has.
std::string_view key_of(const RecordView& view, const FieldInfo& field) {
    return field.name == "kind" ? view.item_kind : field.name;
}

ListingShape shape_of(const RecordView& view,
                      const std::string& kind,
                      const std::vector<const FieldInfo*>& fields) {
    ListingShape shape{.kind = kind,
                       .item_kind = view.item_kind,
                       .columns = {{"case", "case", 2}, {"number", "number", 3}}};
    for (const FieldInfo* field : fields) {
        const std::string_view key = key_of(view, *field);
        shape.columns.push_back({key, is_shown(view, *field) ? key : "", 1});
    }
    return shape;
}

}  // namespace

std::string label_of(const FieldInfo& field) {
    std::string label{field.name};
    for (char& c : label)
        if (c == '_') c = ' ';
    return label;
}

std::string labelled(const std::string& label, const std::string& text) {
    std::string lines;
    std::string start = label;
    for (const std::string_view line : split(text, '\n')) {
        lines += fmt::format("  {:<{}} {}\n", start, label_width, printable(line));
        start.clear();
    }
    return lines;
}

std::string record_block(const RecordView& view,
                         const std::vector<const FieldInfo*>& fields,
                         const NumberedRecord& record) {
    std::string block = fmt::format("{} {}\n", view.item_kind, record.number);
    for (std::size_t place = 0; place < fields.size(); ++place) {
        const auto& value = record.values[place];
        const FieldInfo& field = *fields[place];
        if (!value || !is_shown(view, field)) continue;
        block += labelled(label_of(field), for_people(field, *value));
    }
    return block;
}

void print_records(App& app,
                   const RecordView& view,
                   const std::vector<const FieldInfo*>& fields,
                   const std::vector<NumberedRecord>& records) {
    const ListingFormat format = app.listing_format();
    if (format.form == Form::text && format.fields.empty()) {
        for (const NumberedRecord& record : records)
            app.out.write(record_block(view, fields, record));
        return;
    }
    const std::string kind = std::string{view.item_kind} + "-list";
    const ListingShape shape = shape_of(view, kind, fields);
    ListingWriter listing{shape, format, app.writer()};
    for (const NumberedRecord& record : records) {
        std::vector<Cell> cells{record.case_reference, static_cast<long long>(record.number)};
        for (std::size_t place = 0; place < fields.size(); ++place) {
            const bool shown = is_shown(view, *fields[place]);
            cells.push_back(shown ? cell_of(*fields[place], record.values[place]) : Cell{});
        }
        listing.row(cells);
    }
    listing.finish();
}

Option names_option() {
    return {.name = "--names", .help = "Show what is a person's own; the look is recorded"};
}

void refuse_options_of_listing(const App& app,
                               const Arguments& arguments,
                               std::string_view command) {
    const bool shows = arguments.has("for") || arguments.has("names") || app.form() != Form::text ||
                       arguments.has("fields");
    if (!shows) return;
    throw Error{
        Exit::usage,
        "--for, --names and the forms of listings show what is recorded, and record nothing",
        {fmt::format("Record first, and then show: lrpt {} REF", command)}};
}

Option audience_option() {
    return {.name = "--for",
            .value = "WHOM",
            .help = "For whose eyes it is",
            .choices = all_names<Audience>()};
}

}  // namespace lrpt
