#include "rules/outcome_figures.hpp"

#include "rules/meeting_rules.hpp"
#include "rules/programme.hpp"

#include <utility>

namespace lrpt {

namespace {

std::vector<Survey> last_of_each(const std::vector<Survey>& surveys, Date day) {
    std::map<std::pair<Party, int>, Survey> last;
    for (const Survey& survey : surveys) {
        if (survey.on > day) continue;
        const std::pair who{survey.party, survey.person.value_or(0)};
        const auto kept = last.find(who);
        if (kept == last.end() || kept->second.on <= survey.on) last[who] = survey;
    }
    std::vector<Survey> found;
    for (const auto& [who, survey] : last)
        found.push_back(survey);
    return found;
}

int count_of(const OutcomeFigures& figures, Party party, SurveyAnswer answer) {
    const auto found = figures.answers.find({party, SurveyQuestion::recommend, answer});
    return found == figures.answers.end() ? 0 : found->second;
}

}  // namespace

void count_in(OutcomeFigures& figures, const CaseRecords& records, Date day) {
    for (const Survey& survey : last_of_each(records.surveys, day)) {
        ++figures.answers[{survey.party, SurveyQuestion::satisfied, survey.satisfied}];
        ++figures.answers[{survey.party, SurveyQuestion::recommend, survey.recommend}];
        ++figures.answers[{survey.party, SurveyQuestion::closure, survey.closure}];
    }
    for (const Meeting& meeting : held_in_order(records.meetings, day))
        ++figures.held[meeting.kind];
    ++figures.stages[stage_of(records, day)];
}

Share share_recommending(const OutcomeFigures& figures, Party party) {
    Share share{.yes = count_of(figures, party, SurveyAnswer::yes)};
    share.answered = share.yes + count_of(figures, party, SurveyAnswer::no);
    if (share.answered > 0) share.percent = (100 * share.yes + share.answered / 2) / share.answered;
    return share;
}

}  // namespace lrpt
