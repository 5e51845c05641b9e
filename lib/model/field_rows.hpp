// How the rows of a field table are made: a row's type and choices follow from the C++ type of the
// member that it is about. A member that is not optional makes a required field.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"
#include "base/text.hpp"
#include "model/field.hpp"
#include "model/term.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace lrpt::field_rows {

[[noreturn]] void refuse_choice(std::string_view text,
                                const std::vector<std::string_view>& choices);

// Each throws Error (data) where the text is not such a value.
bool read_yes_no(std::string_view text);
Date read_day(std::string_view text);
int read_number(std::string_view text);
double read_decimal(std::string_view text);
ClockTime read_time(std::string_view text);
std::string read_text(std::string_view text);

// Words with semicolons or commas between, each once, in their order.
std::vector<std::string> read_list(std::string_view text);

// One line of text that neither a spreadsheet would run nor a terminal obey: refused where it comes
// in, so that it cannot do harm wherever it goes out.
std::string clean_line(std::string_view text);

// The same of several lines: what somebody said or asked for, as they said it.
std::string clean_words(std::string_view text);

// The shortest decimal that reads back as the same number.
std::string decimal_text(double value);

template <typename Value>
Value read_as(std::string_view text) {
    if constexpr (std::is_same_v<Value, bool>) {
        return read_yes_no(text);
    } else if constexpr (std::is_same_v<Value, Date>) {
        return read_day(text);
    } else if constexpr (std::is_same_v<Value, Term>) {
        return read_term(text);
    } else if constexpr (std::is_same_v<Value, int>) {
        return read_number(text);
    } else if constexpr (std::is_same_v<Value, double>) {
        return read_decimal(text);
    } else if constexpr (std::is_same_v<Value, ClockTime>) {
        return read_time(text);
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        return read_list(text);
    } else if constexpr (std::is_enum_v<Value>) {
        const auto value = named<Value>(text);
        if (!value) refuse_choice(text, all_names<Value>());
        return *value;
    } else {
        return read_text(text);
    }
}

template <typename Value>
std::string text_of(const Value& value) {
    if constexpr (std::is_same_v<Value, bool>) {
        return value ? "yes" : "no";
    } else if constexpr (std::is_same_v<Value, Date>) {
        return to_iso(value);
    } else if constexpr (std::is_same_v<Value, int>) {
        return std::to_string(value);
    } else if constexpr (std::is_same_v<Value, double>) {
        return decimal_text(value);
    } else if constexpr (std::is_enum_v<Value>) {
        return std::string{name_of(value)};
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        return joined(value, ";");
    } else {
        return to_text(value);
    }
}

template <typename Value>
struct Held {
    using Type = Value;
    static constexpr bool optional = false;
};
template <typename Value>
struct Held<std::optional<Value>> {
    using Type = Value;
    static constexpr bool optional = true;
};

// A list without words is one that is not recorded.
template <typename Value>
std::optional<std::string> text_if_recorded(const Value& value) {
    if constexpr (Held<Value>::optional) {
        if (!value) return std::nullopt;
        return text_of(*value);
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        if (value.empty()) return std::nullopt;
        return text_of(value);
    } else {
        return text_of(value);
    }
}

template <typename Value>
constexpr FieldType type_of() {
    if constexpr (std::is_same_v<Value, bool>) {
        return FieldType::yes_no;
    } else if constexpr (std::is_same_v<Value, Date>) {
        return FieldType::date;
    } else if constexpr (std::is_same_v<Value, Term>) {
        return FieldType::term;
    } else if constexpr (std::is_same_v<Value, int>) {
        return FieldType::number;
    } else if constexpr (std::is_same_v<Value, double>) {
        return FieldType::decimal;
    } else if constexpr (std::is_same_v<Value, ClockTime>) {
        return FieldType::time;
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        return FieldType::list;
    } else if constexpr (std::is_enum_v<Value>) {
        return FieldType::choice;
    } else {
        return FieldType::text;
    }
}

// Type, choices and whether it is required, from the C++ type of the value.
template <typename Value>
void describe(FieldInfo& field) {
    using Type = typename Held<Value>::Type;
    field.type = type_of<Type>();
    field.required = !Held<Value>::optional && type_of<Type>() != FieldType::list;
    if constexpr (std::is_same_v<Type, bool>) field.choices = {"yes", "no"};
    if constexpr (std::is_enum_v<Type>) field.choices = all_names<Type>();
}

template <typename Member>
struct MemberOf;
template <typename RecordType, typename ValueType>
struct MemberOf<ValueType RecordType::*> {
    using Record = RecordType;
    using Value = ValueType;
};

// A row about a member of a record; `check` turns its text into the value.
template <auto member,
          auto check = &read_as<typename Held<typename MemberOf<decltype(member)>::Value>::Type>>
auto fact(std::string_view name, Side side, std::string_view question) {
    using Record = typename MemberOf<decltype(member)>::Record;
    RecordField<Record> field;
    field.name = name;
    field.side = side;
    field.question = question;
    describe<typename MemberOf<decltype(member)>::Value>(field);
    field.read = [](Record& record, std::string_view text) { record.*member = check(text); };
    field.written = [](const Record& record) { return text_if_recorded(record.*member); };
    return field;
}

// The same for what is a person's own: a name, a number, an address, words.
template <auto member, auto check = &clean_line>
auto personal(std::string_view name, Side side, std::string_view question) {
    auto field = fact<member, check>(name, side, question);
    field.person = true;
    return field;
}

// What somebody said, asked for or wrote, in several lines.
template <auto member>
auto words(std::string_view name, Side side, std::string_view question) {
    auto field = personal<member, &clean_words>(name, side, question);
    field.lines = true;
    return field;
}

}  // namespace lrpt::field_rows
