// After the event: what each side says of it, the letter of apology, and whether the offender has
// offended again. "Three quarters of the victims who took part would recommend the process".
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"
#include "model/party.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

// Kept apart: who would not say is not who was not asked.
enum class SurveyAnswer { yes, no, declined, not_asked };

// Where it is known from.
enum class ReoffendingSource { police_record, court_record, offender_manager, own_account };

template <>
inline constexpr auto names_of<SurveyAnswer> = std::array{
    Name{SurveyAnswer::yes, "yes"},
    Name{SurveyAnswer::no, "no"},
    Name{SurveyAnswer::declined, "declined"},
    Name{SurveyAnswer::not_asked, "not-asked"},
};
template <>
inline constexpr auto names_of<ReoffendingSource> = std::array{
    Name{ReoffendingSource::police_record, "police-record"},
    Name{ReoffendingSource::court_record, "court-record"},
    Name{ReoffendingSource::offender_manager, "offender-manager"},
    Name{ReoffendingSource::own_account, "own-account"},
};

struct Survey {
    int number = 0;
    Party party = Party::victim;
    std::optional<int> person = {};  // which of the people on the victim's side
    Date on = {};
    SurveyAnswer satisfied = SurveyAnswer::not_asked;
    SurveyAnswer recommend = SurveyAnswer::not_asked;
    SurveyAnswer closure = SurveyAnswer::not_asked;
};

struct Reoffending {
    int number = 0;
    Date on = {};  // the day it was looked up
    bool found = false;
    ReoffendingSource source = ReoffendingSource::police_record;
};

// The letter itself is kept only where the victim wants that.
struct Apology {
    int number = 0;
    Date written_on = {};
    std::optional<Date> handed_on = {};  // to the victim
    std::optional<bool> wanted = {};     // does the victim want it kept?
    std::optional<std::string> words = {};
};

template <>
std::span<const RecordField<Survey>> fields_of<Survey>();
template <>
std::span<const RecordField<Reoffending>> fields_of<Reoffending>();
template <>
std::span<const RecordField<Apology>> fields_of<Apology>();

}  // namespace lrpt
