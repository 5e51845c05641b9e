// A record as a command is given it. Coded facts are options made from its field table; what is a
// person's own is never typed on a command line: it comes from --from, or is asked for.
#pragma once

#include "cmd/app.hpp"
#include "model/field.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// A value for a field, and where it was given, for the words of an error.
struct GivenValue {
    const FieldInfo* field;
    std::string place;  // "--role", "--from: role", or the question that was asked
    std::string text;
};

// Which fields a command takes, and whether it needs them.
struct RecordRequest {
    std::vector<const FieldInfo*> fields;
    bool whole = true;  // a new record: what it requires must be given, and is asked for on a
                        // terminal; otherwise only what is given changes
    std::vector<std::string_view> defaulted = {};  // required, and filled in by the command
    std::string_view plain_text = {};  // the field that --from fills where it is no JSON object
};

// The options for coded fields, and --from where any field is a person's own.
std::vector<Option> options_for(const std::vector<const FieldInfo*>& fields);

// Whether any of the fields is given by its option.
bool any_field_given(const Arguments& arguments, const std::vector<const FieldInfo*>& fields);

// What was given for the fields: options, then --from, then answers. --from is one JSON object, or,
// where only one field is a person's own, its plain text. Throws Error (usage, data), also for a
// required field that is missing.
std::vector<GivenValue> values_given(App& app,
                                     const Arguments& arguments,
                                     const RecordRequest& request);

// Says of all that was wrong at once.
[[noreturn]] void refuse_values(const std::vector<std::string>& problems,
                                const std::vector<std::string>& advice);

// What was wrong with a value, without the value where it is a person's own.
std::string problem_with(const GivenValue& given, const Error& error);

// The fields of a record's table but those that the command sets itself.
template <typename Record>
std::vector<const FieldInfo*> fields_taken(const std::vector<std::string_view>& but = {}) {
    std::vector<const FieldInfo*> taken;
    for (const RecordField<Record>& field : fields_of<Record>()) {
        if (std::find(but.begin(), but.end(), field.name) == but.end()) taken.push_back(&field);
    }
    return taken;
}

// Reads what was given into a record; what was not given stays as it is.
template <typename Record>
void read_values(const std::vector<GivenValue>& values, Record& record) {
    std::vector<std::string> problems;
    std::vector<std::string> advice;
    for (const GivenValue& given : values) {
        const RecordField<Record>* field = field_named(fields_of<Record>(), given.field->name);
        try {
            field->read(record, given.text);
        } catch (const Error& error) {
            problems.push_back(problem_with(given, error));
            advice.insert(advice.end(), error.advice.begin(), error.advice.end());
        }
    }
    if (!problems.empty()) refuse_values(problems, advice);
}

}  // namespace lrpt
