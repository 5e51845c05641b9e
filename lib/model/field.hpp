// The field table: each fact's name, type and side, once. Reading, schemas, printing, redaction,
// SQL and completion walk it; a later fact is one row.
#pragma once

#include "base/names.hpp"
#include "model/facts.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// `offences` is the list other_offences: JSON only.
enum class FieldType { text, choice, yes_no, date, term, offences };

// Who may see a fact. Victim-side facts never reach an output for the offender's side, nor the
// reverse; staff-side facts are the court's and the team's own.
enum class Side { staff, victim, offender };

template <>
inline constexpr auto names_of<Side> = std::array{
    Name{Side::staff, "staff"},
    Name{Side::victim, "victim"},
    Name{Side::offender, "offender"},
};

struct Field {
    std::string_view
        name;  // SQL column, JSON key, CSV heading; the flag has dashes for underscores
    FieldType type = FieldType::text;
    Side side = Side::staff;
    bool person = false;        // names and numbers of people: accepted, never part of a decision
    std::string_view question;  // how it is asked at a terminal
    std::vector<std::string_view> choices = {};

    // Sets the fact from its text. Throws Error (data) where the text is not a value of the field.
    void (*read)(CourtResult& result, std::string_view text) = nullptr;

    // The fact as text that `read` takes back; nothing where it is not recorded.
    std::optional<std::string> (*written)(const CourtResult& result) = nullptr;
};

// All fields, in the order in which they are listed and stored.
std::span<const Field> fields();

// The fields of one of the other offences: offence, plea, disposal, term, relation. They read and
// write the main offence of the result that they are given.
std::span<const Field> other_offence_fields();

// Returns nothing where no field has the name.
const Field* field_named(std::span<const Field> table, std::string_view name);

std::vector<std::string_view> field_names(std::span<const Field> table);

// The option of a fact: custody_risk is --custody-risk.
std::string option_of(std::string_view field_name);

// Reads a choice. Throws Error (data) with the choices and the nearest of them.
template <typename Enum>
Enum read_choice(std::string_view text);

// "yes" or "no". Throws Error (data) for anything else.
bool read_yes_no(std::string_view text);

}  // namespace lrpt
