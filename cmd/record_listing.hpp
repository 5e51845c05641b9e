// Records as they are shown: to people a block each, to programs in the forms of every listing.
// What the audience may not see, and what is a person's own unless it was asked for, is left out; a
// program finds null in its place.
#pragma once

#include "cmd/app.hpp"
#include "model/audience.hpp"
#include "model/field.hpp"
#include "render/listing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What a kind of record is called, and how much of it is shown.
struct RecordView {
    std::string_view item_kind;  // "person"; the document is a "person-list"
    Audience audience = Audience::staff;
    bool names = false;  // also what is a person's own
};

using WrittenRecord = std::vector<std::optional<std::string>>;  // in the order of its field table

struct NumberedRecord {
    std::string case_reference;
    int number = 0;
    WrittenRecord values;
};

void print_records(App& app,
                   const RecordView& view,
                   const std::vector<const FieldInfo*>& fields,
                   const std::vector<NumberedRecord>& records);

// --for, which App::audience reads.
Option audience_option();

// --names, for records that hold what is a person's own.
Option names_option();

// Throws Error (usage) where a command that records is given what belongs to showing: "case parole"
// shows where nothing is to be recorded.
void refuse_options_of_listing(const App& app,
                               const Arguments& arguments,
                               std::string_view command);

// What a field is called before people: "to board on".
std::string label_of(const FieldInfo& field);

// "  name             value"; lines of a text of several lines stand under each other.
std::string labelled(const std::string& label, const std::string& text);

// One block of "  name  value" lines, of what is recorded and may be seen.
std::string record_block(const RecordView& view,
                         const std::vector<const FieldInfo*>& fields,
                         const NumberedRecord& record);

template <typename Record>
std::vector<const FieldInfo*> table_of_fields() {
    std::vector<const FieldInfo*> fields;
    for (const RecordField<Record>& field : fields_of<Record>())
        fields.push_back(&field);
    return fields;
}

template <typename Record>
NumberedRecord numbered_record(const std::string& case_reference, const Record& record) {
    NumberedRecord written{case_reference, record.number, {}};
    for (const RecordField<Record>& field : fields_of<Record>())
        written.values.push_back(field.written(record));
    return written;
}

template <typename Record>
void print_records(App& app,
                   const RecordView& view,
                   const std::string& case_reference,
                   const std::vector<Record>& records) {
    std::vector<NumberedRecord> written;
    for (const Record& record : records)
        written.push_back(numbered_record(case_reference, record));
    print_records(app, view, table_of_fields<Record>(), written);
}

}  // namespace lrpt
