#include "cmd/record_options.hpp"

#include "base/text.hpp"
#include "cmd/given.hpp"
#include "load/json_object.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

using Fields = std::vector<const FieldInfo*>;

std::string value_word(const FieldInfo& field) {
    switch (field.type) {
        case FieldType::date: return "DATE";
        case FieldType::term: return "TERM";
        case FieldType::yes_no: return "yes|no";
        case FieldType::number: return "NUMBER";
        case FieldType::time: return "HH:MM";
        case FieldType::list: return "WORD,...";
        case FieldType::choice: return "WORD";
        default: return "TEXT";
    }
}

std::string option_name(const FieldInfo& field) {
    return option_of(field.name).substr(2);
}

std::size_t count_of_personal(const Fields& fields) {
    return static_cast<std::size_t>(std::count_if(
        fields.begin(), fields.end(), [](const FieldInfo* field) { return field->person; }));
}

// Dates are typed in words as well, at the terminal and as options.
std::string as_typed(const App& app, const FieldInfo& field, const std::string& text) {
    if (field.type != FieldType::date) return std::string{trimmed(text)};
    return to_iso(read_date(text, app.today(), Look::back));
}

void take_options(const App& app,
                  const Arguments& arguments,
                  const Fields& fields,
                  std::vector<GivenValue>& values) {
    std::vector<std::string> problems;
    for (const FieldInfo* field : fields) {
        const auto typed = arguments.value(option_name(*field));
        if (field->person || !typed) continue;
        const std::string place = option_of(field->name);
        try {
            values.push_back({field, place, as_typed(app, *field, *typed)});
        } catch (const Error& error) {
            problems.push_back(fmt::format("{}: {}", place, error.what()));
        }
    }
    if (!problems.empty()) refuse_values(problems, {});
}

bool is_given(const std::vector<GivenValue>& values, const FieldInfo& field) {
    return std::any_of(values.begin(), values.end(), [&](const GivenValue& given) {
        return given.field == &field;
    });
}

[[noreturn]] void refuse_key(const std::string& key, const Fields& fields) {
    std::vector<std::string_view> known;
    for (const FieldInfo* field : fields)
        known.push_back(field->name);
    std::vector<std::string> advice{fmt::format("The fields are: {}", fmt::join(known, ", "))};
    for (std::string& line : did_you_mean(key, known))
        advice.push_back(std::move(line));
    throw Error{Exit::data,
                fmt::format("--from: \"{}\" is not a field", printable(key)),
                advice,
                nearest_words(key, known)};
}

void check_form(const FieldInfo& field, const JsonMember& member) {
    const bool right = field.type == FieldType::yes_no   ? member.form == JsonForm::yes_no
                       : field.type == FieldType::number ? member.form == JsonForm::number
                                                         : member.form == JsonForm::text;
    if (right) return;
    const std::string_view wanted = field.type == FieldType::yes_no   ? "true or false"
                                    : field.type == FieldType::number ? "a number"
                                                                      : "text in quotation marks";
    throw Error{Exit::data, fmt::format("--from: {} must be {}", field.name, wanted)};
}

void take_object(const std::string& text, const Fields& fields, std::vector<GivenValue>& values) {
    std::vector<JsonMember> members;
    try {
        members = read_json_object(text);
    } catch (const Error& error) {
        throw Error{error.exit, fmt::format("--from: {}", error.what()), error.advice};
    }
    for (JsonMember& member : members) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldInfo* field) {
            return field->name == member.key;
        });
        if (found == fields.end()) refuse_key(member.key, fields);
        check_form(**found, member);
        if (is_given(values, **found)) {
            throw Error{Exit::usage,
                        fmt::format("{} is given twice: as an option and by --from", member.key)};
        }
        values.push_back({*found, fmt::format("--from: {}", member.key), std::move(member.text)});
    }
}

// The field that takes plain text: the one that the command names, or the only personal one.
const FieldInfo* field_of_plain_text(const RecordRequest& request) {
    const bool only_one = count_of_personal(request.fields) == 1;
    for (const FieldInfo* field : request.fields) {
        if (field->name == request.plain_text || (only_one && field->person)) return field;
    }
    return nullptr;
}

void take_source(const App& app,
                 const std::string& path,
                 const RecordRequest& request,
                 std::vector<GivenValue>& values) {
    std::string text = text_given(app, "from", path);
    const FieldInfo* plain = field_of_plain_text(request);
    if (plain == nullptr || text.starts_with('{')) return take_object(text, request.fields, values);
    values.push_back({plain, "--from", std::move(text)});
}

bool is_wanted(const FieldInfo& field, const RecordRequest& request) {
    const auto& defaulted = request.defaulted;
    return field.required &&
           std::find(defaulted.begin(), defaulted.end(), field.name) == defaulted.end();
}

std::string question_for(const FieldInfo& field) {
    const bool shown = !field.choices.empty();
    return shown ? fmt::format("{} [{}]: ", field.question, fmt::join(field.choices, "/"))
                 : fmt::format("{}: ", field.question);
}

// An empty answer leaves the fact unrecorded.
void ask_for_missing(App& app, const RecordRequest& request, std::vector<GivenValue>& values) {
    for (const FieldInfo* field : request.fields) {
        const bool wanted = field->person || is_wanted(*field, request);
        if (!wanted || is_given(values, *field)) continue;
        const std::string answer = field->lines ? lines_asked_for(app, field->question)
                                                : app.ask(question_for(*field)).value_or("");
        if (answer.empty()) continue;
        values.push_back({field, std::string{field->question}, as_typed(app, *field, answer)});
    }
}

void require_all(const RecordRequest& request, const std::vector<GivenValue>& values) {
    for (const FieldInfo* field : request.fields) {
        if (!is_wanted(*field, request) || is_given(values, *field)) continue;
        std::vector<std::string> advice;
        if (!field->choices.empty())
            advice.push_back(fmt::format("Choose: {}", fmt::join(field->choices, ", ")));
        throw Error{Exit::usage, fmt::format("{} is missing", option_of(field->name)), advice};
    }
}

}  // namespace

std::vector<Option> options_for(const Fields& fields) {
    std::vector<Option> options;
    for (const FieldInfo* field : fields) {
        if (field->person) continue;
        options.push_back({.name = option_of(field->name),
                           .value = value_word(*field),
                           .help = std::string{field->question},
                           .choices = field->choices});
    }
    if (count_of_personal(fields) > 0) {
        std::vector<std::string_view> names;
        for (const FieldInfo* field : fields) {
            if (field->person) names.push_back(field->name);
        }
        options.push_back({.name = "--from",
                           .value = "FILE",
                           .help = fmt::format("One JSON object with {}; - for standard input",
                                               fmt::join(names, ", "))});
    }
    return options;
}

bool any_field_given(const Arguments& arguments, const Fields& fields) {
    return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo* field) {
        return arguments.has(option_name(*field));
    });
}

std::vector<GivenValue> values_given(App& app,
                                     const Arguments& arguments,
                                     const RecordRequest& request) {
    std::vector<GivenValue> values;
    take_options(app, arguments, request.fields, values);
    // Where no field takes words, --from is the command's own.
    const bool takes_file = count_of_personal(request.fields) > 0 || !request.plain_text.empty();
    if (const auto path = arguments.value("from"); path && takes_file) {
        take_source(app, *path, request, values);
    } else if (request.whole && app.may_ask()) {
        ask_for_missing(app, request, values);
    }
    if (request.whole) require_all(request, values);
    return values;
}

void refuse_values(const std::vector<std::string>& problems,
                   const std::vector<std::string>& advice) {
    if (problems.size() == 1) throw Error{Exit::data, problems.front(), advice};
    std::vector<std::string> lines = problems;
    lines.insert(lines.end(), advice.begin(), advice.end());
    throw Error{Exit::data, "several things need another look", lines};
}

std::string problem_with(const GivenValue& given, const Error& error) {
    const bool echoes = given.field->person && given.field->type != FieldType::text;
    if (echoes)
        return fmt::format("{}: it is not as {} must be written", given.place, given.field->name);
    return fmt::format("{}: {}", given.place, error.what());
}

}  // namespace lrpt
