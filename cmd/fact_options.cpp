#include "cmd/fact_options.hpp"

#include "base/date_words.hpp"
#include "base/text.hpp"
#include "model/field.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

bool is_fact_option(const Field& field) {
    return !field.person && field.type != FieldType::offences && field.name != "id";
}

std::string value_word(const Field& field) {
    switch (field.type) {
        case FieldType::date: return "DATE";
        case FieldType::term: return "TERM";
        case FieldType::yes_no: return "yes|no";
        case FieldType::choice: return "WORD";
        default: return upper_case(field.name);
    }
}

std::string_view without_dashes(std::string_view option) {
    return option.substr(2);
}

}  // namespace

std::vector<Option> fact_options() {
    std::vector<Option> options;
    for (const Field& field : fields()) {
        if (!is_fact_option(field)) continue;
        // The choices are checked where all faults are found together, so they are only shown here.
        std::string help{field.question};
        if (field.type == FieldType::choice)
            help += fmt::format(": {}", fmt::join(field.choices, " "));
        options.push_back(
            {.name = option_of(field.name), .value = value_word(field), .help = help});
    }
    return options;
}

std::vector<Option> fact_options_but(const std::vector<std::string_view>& names) {
    std::vector<Option> options = fact_options();
    for (const std::string_view name : names) {
        const std::string option = option_of(name);
        std::erase_if(options, [&](const Option& one) { return one.name == option; });
    }
    return options;
}

void take_from_file(ResultChange& change, const ResultChange& from_file) {
    for (const Field* field : from_file.named) {
        if (!change.names(field->name)) continue;
        throw Error{Exit::usage,
                    fmt::format("{} is given twice: as an option and by --from", field->name)};
    }
    change.values = with_change(change.values, from_file);
    change.named.insert(change.named.end(), from_file.named.begin(), from_file.named.end());
}

std::vector<const Field*> facts_named(const Arguments& arguments) {
    std::vector<const Field*> named;
    for (const Field& field : fields()) {
        if (is_fact_option(field) && arguments.has(without_dashes(option_of(field.name))))
            named.push_back(&field);
    }
    return named;
}

bool any_fact_given(const Arguments& arguments) {
    return !facts_named(arguments).empty();
}

void read_typed(const Field& field, const std::string& typed, Date today, CourtResult& result) {
    if (field.type == FieldType::date) {
        field.read(result, to_iso(read_date(typed, today, Look::back)));
    } else {
        field.read(result, trimmed(typed));
    }
}

CourtResult facts_given(const Arguments& arguments, Date today) {
    CourtResult result;
    std::vector<std::string> problems;
    std::vector<std::string> advice;
    for (const Field& field : fields()) {
        const std::string option = option_of(field.name);
        const auto typed = arguments.value(without_dashes(option));
        if (!is_fact_option(field) || !typed || *typed == "unknown") continue;
        try {
            if (trimmed(*typed).empty()) throw Error{Exit::usage, "it is empty"};
            read_typed(field, *typed, today, result);
        } catch (const Error& error) {
            problems.push_back(fmt::format("{}: {}", option, error.what()));
            advice.insert(advice.end(), error.advice.begin(), error.advice.end());
        }
    }
    if (problems.empty()) return result;
    if (problems.size() == 1) throw Error{Exit::usage, problems.front(), advice};
    problems.insert(problems.end(), advice.begin(), advice.end());
    throw Error{Exit::usage, "several things need another look", problems};
}

}  // namespace lrpt
