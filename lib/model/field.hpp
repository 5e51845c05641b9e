// The field tables: each fact's name, type and side, once. Reading, schemas, printing, redaction,
// SQL and completion walk them; a later fact is one row.
#pragma once

#include "base/names.hpp"
#include "model/facts.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// `offences` is the list other_offences: JSON only. The words of a `list` are written with
// semicolons between.
enum class FieldType { text, choice, yes_no, date, term, number, decimal, time, list, offences };

template <>
inline constexpr auto names_of<FieldType> = std::array{
    Name{FieldType::text, "text"},
    Name{FieldType::choice, "choice"},
    Name{FieldType::yes_no, "yes-no"},
    Name{FieldType::date, "date"},
    Name{FieldType::term, "term"},
    Name{FieldType::number, "number"},
    Name{FieldType::decimal, "decimal"},
    Name{FieldType::time, "time"},
    Name{FieldType::list, "list"},
    Name{FieldType::offences, "offences"},
};

// Who may see a fact. Victim-side facts never reach an output for the offender's side, nor the
// reverse; staff-side facts are the court's and what both sides know; what the team has among
// themselves reaches neither.
enum class Side { staff, victim, offender, team };

template <>
inline constexpr auto names_of<Side> = std::array{
    Name{Side::staff, "staff"},
    Name{Side::victim, "victim"},
    Name{Side::offender, "offender"},
    Name{Side::team, "team"},
};

// What there is to know of a field, whatever record it belongs to.
struct FieldInfo {
    std::string_view
        name;  // SQL column, JSON key, CSV heading; the flag has dashes for underscores
    FieldType type = FieldType::text;
    Side side = Side::staff;
    bool person = false;    // names, numbers and words of people: never typed on a command line,
                            // hidden unless they are asked for, never part of a decision
    bool lines = false;     // words in several lines
    bool required = false;  // a record without it says nothing
    std::string_view question = {};  // how it is asked at a terminal
    std::vector<std::string_view> choices = {};
};

template <typename Record>
struct RecordField : FieldInfo {
    // Sets the fact from its text. Throws Error (data) where the text is not a value of the field.
    void (*read)(Record& record, std::string_view text) = nullptr;

    // The fact as text that `read` takes back; nothing where it is not recorded.
    std::optional<std::string> (*written)(const Record& record) = nullptr;
};

// The table of a kind of record, in the order in which its fields are listed and stored.
template <typename Record>
std::span<const RecordField<Record>> fields_of();

using Field = RecordField<CourtResult>;

// The fields of a court result.
std::span<const Field> fields();

// The fields of one of the other offences: offence, plea, disposal, term, relation. They read and
// write the main offence of the result that they are given.
std::span<const Field> other_offence_fields();

// Returns nothing where no field has the name.
template <typename Record>
const RecordField<Record>* field_named(std::span<const RecordField<Record>> table,
                                       std::string_view name) {
    for (const RecordField<Record>& field : table) {
        if (field.name == name) return &field;
    }
    return nullptr;
}

template <typename Record>
std::vector<std::string_view> field_names(std::span<const RecordField<Record>> table) {
    std::vector<std::string_view> names;
    for (const RecordField<Record>& field : table)
        names.push_back(field.name);
    return names;
}

// The option of a fact: custody_risk is --custody-risk.
std::string option_of(std::string_view field_name);

}  // namespace lrpt
