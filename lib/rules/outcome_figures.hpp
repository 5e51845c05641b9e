// What came of the programme, in figures: the answers of each side, what was held, and how far the
// cases have come. "Three quarters of the victims who took part would recommend the process to
// other potential participants."
#pragma once

#include "model/case_records.hpp"
#include "model/programme.hpp"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace lrpt {

// The questions of a survey, by the names of its fields.
enum class SurveyQuestion { satisfied, recommend, closure };

template <>
inline constexpr auto names_of<SurveyQuestion> = std::array{
    Name{SurveyQuestion::satisfied, "satisfied"},
    Name{SurveyQuestion::recommend, "recommend"},
    Name{SurveyQuestion::closure, "closure"},
};

// The share that the trust's page states.
inline constexpr int published_percent_recommending = 75;

struct OutcomeFigures {
    std::map<std::tuple<Party, SurveyQuestion, SurveyAnswer>, int> answers = {};
    std::set<std::pair<Party, SurveyQuestion>> hidden = {};  // too few answered to tell of them
    std::map<MeetingKind, int> held = {};
    std::map<Stage, int> stages = {};
    std::map<bool, int> reoffended = {};  // cases of which it is recorded, by what was found last
};

int count_of(const OutcomeFigures& figures,
             Party party,
             SurveyQuestion question,
             SurveyAnswer answer);

// Counts a case in. Of each person's surveys the last one up to the day counts; all that name
// nobody are one person's.
void count_in(OutcomeFigures& figures, const CaseRecords& records, Date day);

// Takes out the answers to each question that was answered by somebody and by fewer than the
// smallest group, or of which fewer said yes or no: with so few, who said what could be guessed.
void hide_small_groups(OutcomeFigures& figures, int smallest_group);

// Of those who answered yes or no: who declined, or was not asked, says nothing either way.
struct Share {
    int yes = 0;
    int answered = 0;
    std::optional<int> percent = {};  // nothing where nobody answered
};
Share share_recommending(const OutcomeFigures& figures, Party party);

}  // namespace lrpt
