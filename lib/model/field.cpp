#include "model/field.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/identifiers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

[[noreturn]] void not_a_choice(std::string_view text,
                               const std::vector<std::string_view>& choices) {
    throw Error{Exit::data,
                fmt::format("\"{}\" is not one of {}", printable(text), fmt::join(choices, ", ")),
                did_you_mean(text, choices),
                nearest_words(text, choices)};
}

void read_value(std::string_view text, std::optional<Date>& value) {
    value = iso_date(text);
    if (!value) throw Error{Exit::data, why_no_date(text)};
}

void read_value(std::string_view text, std::optional<bool>& value) {
    value = read_yes_no(text);
}

void read_value(std::string_view text, std::optional<Term>& value) {
    value = read_term(text);
}

void read_value(std::string_view text, std::optional<std::string>& value) {
    if (has_control_characters(text)) throw Error{Exit::data, "it holds control characters"};
    value = std::string{text};
}

template <typename Enum>
void read_value(std::string_view text, std::optional<Enum>& value) {
    value = read_choice<Enum>(text);
}

std::string text_of(Date date) {
    return to_iso(date);
}
std::string text_of(bool yes) {
    return yes ? "yes" : "no";
}
std::string text_of(const Term& term) {
    return to_text(term);
}
std::string text_of(const std::string& text) {
    return text;
}

template <typename Enum>
std::string text_of(Enum value) {
    return std::string{name_of(value)};
}

template <typename Value>
std::optional<std::string> text_if_recorded(const std::optional<Value>& value) {
    if (!value) return std::nullopt;
    return text_of(*value);
}

// The value that a row of the table is about, reached through the part of the result it lives in.
template <auto part, auto member>
auto& value_in(CourtResult& result) {
    if constexpr (std::is_same_v<decltype(part), SentencedOffence Facts::*>) {
        return result.facts.*part.*member;
    } else {
        return result.*part.*member;
    }
}

template <auto part, auto member>
void read_member(CourtResult& result, std::string_view text) {
    read_value(text, value_in<part, member>(result));
}

template <auto part, auto member>
std::optional<std::string> written_member(const CourtResult& result) {
    if constexpr (std::is_same_v<decltype(part), SentencedOffence Facts::*>) {
        return text_if_recorded(result.facts.*part.*member);
    } else {
        return text_if_recorded(result.*part.*member);
    }
}

// The type and the choices of a field follow from the C++ type of its value.
template <typename Value>
void describe(Field& field, const std::optional<Value>*) {
    if constexpr (std::is_same_v<Value, bool>) {
        field.type = FieldType::yes_no;
        field.choices = {"yes", "no"};
    } else if constexpr (std::is_same_v<Value, Date>) {
        field.type = FieldType::date;
    } else if constexpr (std::is_same_v<Value, Term>) {
        field.type = FieldType::term;
    } else if constexpr (std::is_enum_v<Value>) {
        field.type = FieldType::choice;
        field.choices = all_names<Value>();
    }
}

template <auto part, auto member>
Field row(std::string_view name, Side side, std::string_view question) {
    Field field{.name = name,
                .side = side,
                .person = std::is_same_v<decltype(part), People CourtResult::*>,
                .question = question};
    CourtResult* nowhere = nullptr;
    using Value = std::remove_reference_t<decltype(value_in<part, member>(*nowhere))>;
    describe(field, static_cast<const Value*>(nullptr));
    field.read = &read_member<part, member>;
    field.written = &written_member<part, member>;
    return field;
}

template <auto member>
Field fact(std::string_view name, Side side, std::string_view question) {
    return row<&CourtResult::facts, member>(name, side, question);
}

template <auto member>
Field main_fact(std::string_view name, std::string_view question) {
    return row<&Facts::main, member>(name, Side::staff, question);
}

template <auto member>
Field person(std::string_view name, Side side, std::string_view question) {
    return row<&CourtResult::people, member>(name, side, question);
}

// A name, a telephone number or an address is one line of text. A value that a spreadsheet would
// run, or that would act on a terminal, is refused where it comes in, so that it cannot do harm
// wherever it goes out.
std::string clean_line(std::string_view text) {
    const std::string one_line = with_single_spaces(text);
    if (has_control_characters(one_line)) {
        throw Error{Exit::data, "it holds control characters (a terminal would obey them)"};
    }
    const std::string_view line = one_line;
    constexpr std::string_view formula_starts = "=+-@";
    if (!line.empty() && formula_starts.find(line.front()) != std::string_view::npos) {
        throw Error{Exit::data, "it looks like a spreadsheet formula"};
    }
    return one_line;
}

// Replaces how a row reads its text: for values that are more than any text.
template <auto member, auto check>
Field checked_person(std::string_view name, Side side, std::string_view question) {
    Field field = person<member>(name, side, question);
    field.read = [](CourtResult& result, std::string_view text) {
        result.people.*member = check(text);
    };
    return field;
}

std::vector<Field> all_fields() {
    std::vector<Field> table{
        fact<&Facts::id>("id", Side::staff, "The source's own id"),
        main_fact<&SentencedOffence::offence>("offence", "Offence (CJS code or short name)"),
        fact<&Facts::offence_date>("offence_date", Side::staff, "Date of the offence"),
        main_fact<&SentencedOffence::plea>("plea", "Plea to the main offence"),
        fact<&Facts::court>("court", Side::staff, "Court"),
        main_fact<&SentencedOffence::disposal>("disposal", "Sentence passed"),
        main_fact<&SentencedOffence::term>("term", "Length of the sentence (18 months, 52 weeks)"),
        fact<&Facts::sentenced_on>("sentenced_on", Side::staff, "Date of the sentence"),
    };
    table.push_back({.name = "other_offences",
                     .type = FieldType::offences,
                     .question = "The other offences of the occasion"});
    const std::vector<Field> rest{
        fact<&Facts::racially_aggravated>(
            "racially_aggravated", Side::staff, "Was racial aggravation found at sentence?"),
        fact<&Facts::notification>(
            "notification", Side::staff, "Does sex-offender notification apply?"),
        fact<&Facts::offence_against_child>(
            "offence_against_child", Side::staff, "Is it an offence against a child?"),
        fact<&Facts::risk>("risk", Side::staff, "Risk of serious harm"),
        fact<&Facts::custody_risk>("custody_risk", Side::staff, "At risk of custody?"),
        fact<&Facts::personal_victim>(
            "personal_victim", Side::staff, "Is there a personal victim?"),
        fact<&Facts::victim_consent>(
            "victim_consent", Side::victim, "Has the victim consented to a conference?"),
        fact<&Facts::rj_ordered>(
            "rj_ordered", Side::staff, "Did the court order restorative justice?"),
        fact<&Facts::referred_on>(
            "referred_on", Side::victim, "Day the victim was referred to the team"),
        fact<&Facts::tariff>(
            "tariff", Side::staff, "Minimum term of a life or other indeterminate sentence"),
        fact<&Facts::extension>(
            "extension", Side::staff, "Licence that an extended sentence adds to its term"),
        checked_person<&People::offender_name, clean_line>(
            "offender_name", Side::offender, "Name of the offender"),
        checked_person<&People::crn, read_crn>("crn", Side::offender, "Case reference number"),
        checked_person<&People::pnc, read_pnc>(
            "pnc", Side::offender, "Police National Computer number"),
        checked_person<&People::prison_number, read_prison_number>(
            "prison_number", Side::offender, "Prison number"),
        checked_person<&People::offender_telephone, clean_line>(
            "offender_telephone", Side::offender, "Telephone of the offender"),
        checked_person<&People::offender_email, clean_line>(
            "offender_email", Side::offender, "Email of the offender"),
        checked_person<&People::offender_address, clean_line>(
            "offender_address", Side::offender, "Address of the offender"),
        checked_person<&People::victim_name, clean_line>(
            "victim_name", Side::victim, "Name of the victim"),
    };
    table.insert(table.end(), rest.begin(), rest.end());
    return table;
}

}  // namespace

bool read_yes_no(std::string_view text) {
    if (text == "yes") return true;
    if (text == "no") return false;
    not_a_choice(text, {"yes", "no"});
}

template <typename Enum>
Enum read_choice(std::string_view text) {
    const auto value = named<Enum>(text);
    if (!value) not_a_choice(text, all_names<Enum>());
    return *value;
}

template Plea read_choice<Plea>(std::string_view);
template Disposal read_choice<Disposal>(std::string_view);
template Risk read_choice<Risk>(std::string_view);
template Relation read_choice<Relation>(std::string_view);

std::span<const Field> fields() {
    static const std::vector<Field> table = all_fields();
    return table;
}

std::span<const Field> other_offence_fields() {
    static const std::array<Field, 5> table{
        main_fact<&SentencedOffence::offence>("offence", "Offence"),
        main_fact<&SentencedOffence::plea>("plea", "Plea"),
        main_fact<&SentencedOffence::disposal>("disposal", "Sentence passed"),
        main_fact<&SentencedOffence::term>("term", "Length of the sentence"),
        main_fact<&SentencedOffence::relation>("relation", "Concurrent or consecutive"),
    };
    return table;
}

const Field* field_named(std::span<const Field> table, std::string_view name) {
    for (const Field& field : table) {
        if (field.name == name) return &field;
    }
    return nullptr;
}

std::vector<std::string_view> field_names(std::span<const Field> table) {
    std::vector<std::string_view> names;
    for (const Field& field : table)
        names.push_back(field.name);
    return names;
}

std::string option_of(std::string_view field_name) {
    std::string option = "--" + std::string{field_name};
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

}  // namespace lrpt
