#include "model/field.hpp"

#include "model/field_rows.hpp"
#include "model/identifiers.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace lrpt {

namespace {

using namespace field_rows;

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
const auto& value_in(const CourtResult& result) {
    if constexpr (std::is_same_v<decltype(part), SentencedOffence Facts::*>) {
        return result.facts.*part.*member;
    } else {
        return result.*part.*member;
    }
}

template <auto part, auto member>
using ValueIn =
    std::remove_reference_t<decltype(value_in<part, member>(std::declval<CourtResult&>()))>;

template <auto part, auto member, auto check = &read_as<typename Held<ValueIn<part, member>>::Type>>
Field row(std::string_view name, Side side, std::string_view question) {
    Field field;
    field.name = name;
    field.side = side;
    field.question = question;
    describe<ValueIn<part, member>>(field);
    field.read = [](CourtResult& result, std::string_view text) {
        value_in<part, member>(result) = check(text);
    };
    field.written = [](const CourtResult& result) {
        return text_if_recorded(value_in<part, member>(result));
    };
    return field;
}

template <auto member>
Field court_fact(std::string_view name, Side side, std::string_view question) {
    return row<&CourtResult::facts, member>(name, side, question);
}

template <auto member>
Field main_fact(std::string_view name, std::string_view question) {
    return row<&Facts::main, member>(name, Side::staff, question);
}

template <auto member, auto check>
Field person(std::string_view name, Side side, std::string_view question) {
    Field field = row<&CourtResult::people, member, check>(name, side, question);
    field.person = true;
    return field;
}

Field other_offences_field() {
    Field field;
    field.name = "other_offences";
    field.type = FieldType::offences;
    field.question = "The other offences of the occasion";
    return field;
}

std::vector<Field> all_fields() {
    std::vector<Field> table{
        court_fact<&Facts::id>("id", Side::staff, "The source's own id"),
        main_fact<&SentencedOffence::offence>("offence", "Offence (CJS code or short name)"),
        court_fact<&Facts::offence_date>("offence_date", Side::staff, "Date of the offence"),
        main_fact<&SentencedOffence::plea>("plea", "Plea to the main offence"),
        court_fact<&Facts::court>("court", Side::staff, "Court"),
        main_fact<&SentencedOffence::disposal>("disposal", "Sentence passed"),
        main_fact<&SentencedOffence::term>("term", "Length of the sentence (18 months, 52 weeks)"),
        court_fact<&Facts::sentenced_on>("sentenced_on", Side::staff, "Date of the sentence"),
    };
    table.push_back(other_offences_field());
    const std::vector<Field> rest{
        court_fact<&Facts::racially_aggravated>(
            "racially_aggravated", Side::staff, "Was racial aggravation found at sentence?"),
        court_fact<&Facts::notification>(
            "notification", Side::staff, "Does sex-offender notification apply?"),
        court_fact<&Facts::offence_against_child>(
            "offence_against_child", Side::staff, "Is it an offence against a child?"),
        court_fact<&Facts::risk>("risk", Side::staff, "Risk of serious harm"),
        court_fact<&Facts::custody_risk>("custody_risk", Side::staff, "At risk of custody?"),
        court_fact<&Facts::personal_victim>(
            "personal_victim", Side::staff, "Is there a personal victim?"),
        court_fact<&Facts::victim_consent>(
            "victim_consent", Side::victim, "Has the victim consented to a conference?"),
        court_fact<&Facts::rj_ordered>(
            "rj_ordered", Side::staff, "Did the court order restorative justice?"),
        court_fact<&Facts::referred_on>(
            "referred_on", Side::victim, "Day the victim was referred to the team"),
        court_fact<&Facts::tariff>(
            "tariff", Side::staff, "Minimum term of a life or other indeterminate sentence"),
        court_fact<&Facts::extension>(
            "extension", Side::staff, "Licence that an extended sentence adds to its term"),
        person<&People::offender_name, clean_line>(
            "offender_name", Side::offender, "Name of the offender"),
        person<&People::crn, read_crn>("crn", Side::offender, "Case reference number"),
        person<&People::pnc, read_pnc>("pnc", Side::offender, "Police National Computer number"),
        person<&People::prison_number, read_prison_number>(
            "prison_number", Side::offender, "Prison number"),
        person<&People::offender_telephone, read_telephone>(
            "offender_telephone", Side::offender, "Telephone of the offender"),
        person<&People::offender_email, clean_line>(
            "offender_email", Side::offender, "Email of the offender"),
        person<&People::offender_address, clean_line>(
            "offender_address", Side::offender, "Address of the offender"),
        person<&People::victim_name, clean_line>("victim_name", Side::victim, "Name of the victim"),
    };
    table.insert(table.end(), rest.begin(), rest.end());
    return table;
}

}  // namespace

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

std::string option_of(std::string_view field_name) {
    std::string option = "--" + std::string{field_name};
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

}  // namespace lrpt
