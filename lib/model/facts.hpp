// What is known of one offender sentenced on one occasion. An empty optional means "not recorded";
// it never means no.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/term.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

enum class Plea { guilty, not_guilty, mixed };

enum class Disposal {
    imprisonment,
    yoi_detention,
    section_91,
    detention_and_training,
    hm_pleasure,
    life,
    ipp,
    extended,
    suspended,
    community_order,
    hospital_order,
    restricted_hospital_order,
    fine,
    discharge,
    unsentenced,
};

// Risk of serious harm.
enum class Risk { low, medium, high, very_high };

// How the term of another offence stands to that of the main one.
enum class Relation { concurrent, consecutive };

template <>
inline constexpr auto names_of<Plea> = std::array{
    Name{Plea::guilty, "guilty"},
    Name{Plea::not_guilty, "not-guilty"},
    Name{Plea::mixed, "mixed"},
};
template <>
inline constexpr auto names_of<Disposal> = std::array{
    Name{Disposal::imprisonment, "imprisonment"},
    Name{Disposal::yoi_detention, "yoi-detention"},
    Name{Disposal::section_91, "section-91"},
    Name{Disposal::detention_and_training, "detention-and-training"},
    Name{Disposal::hm_pleasure, "hm-pleasure"},
    Name{Disposal::life, "life"},
    Name{Disposal::ipp, "ipp"},
    Name{Disposal::extended, "extended"},
    Name{Disposal::suspended, "suspended"},
    Name{Disposal::community_order, "community-order"},
    Name{Disposal::hospital_order, "hospital-order"},
    Name{Disposal::restricted_hospital_order, "restricted-hospital-order"},
    Name{Disposal::fine, "fine"},
    Name{Disposal::discharge, "discharge"},
    Name{Disposal::unsentenced, "unsentenced"},
};
template <>
inline constexpr auto names_of<Risk> = std::array{
    Name{Risk::low, "low"},
    Name{Risk::medium, "medium"},
    Name{Risk::high, "high"},
    Name{Risk::very_high, "very-high"},
};
template <>
inline constexpr auto names_of<Relation> = std::array{
    Name{Relation::concurrent, "concurrent"},
    Name{Relation::consecutive, "consecutive"},
};

// One offence and what the court did about it. The main offence of an occasion has no relation.
struct SentencedOffence {
    std::optional<std::string> offence = {};  // CJS code, or a short name of the catalogue
    std::optional<Plea> plea = {};
    std::optional<Disposal> disposal = {};
    std::optional<Term> term = {};
    std::optional<Relation> relation = {};

    friend bool operator==(const SentencedOffence&, const SentencedOffence&) = default;
};

struct Facts {
    std::optional<std::string> id = {};  // the source's own id
    SentencedOffence main = {};
    std::vector<SentencedOffence> other_offences = {};
    std::optional<Date> offence_date = {};
    std::optional<Date> sentenced_on = {};
    std::optional<std::string> court = {};
    std::optional<bool> racially_aggravated = {};
    std::optional<bool> notification = {};
    std::optional<bool> offence_against_child = {};
    std::optional<Risk> risk = {};
    std::optional<bool> custody_risk = {};
    std::optional<bool> personal_victim = {};
    std::optional<bool> victim_consent = {};
    std::optional<bool> rj_ordered = {};
    std::optional<Date> referred_on = {};
    std::optional<Term> tariff = {};     // the least time in custody of an indeterminate sentence
    std::optional<Term> extension = {};  // the licence that an extended sentence adds to its term
};

// The people of an occasion. They belong to cases, never to a decision.
struct People {
    std::optional<std::string> offender_name = {};
    std::optional<std::string> crn = {};
    std::optional<std::string> pnc = {};
    std::optional<std::string> prison_number = {};
    std::optional<std::string> offender_telephone = {};
    std::optional<std::string> offender_email = {};
    std::optional<std::string> offender_address = {};
    std::optional<std::string> victim_name = {};
};

// One record of a court's results, as it arrives from outside.
struct CourtResult {
    Facts facts = {};
    People people = {};
};

}  // namespace lrpt
