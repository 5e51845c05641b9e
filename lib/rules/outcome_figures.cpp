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

bool is_small(const OutcomeFigures& figures, Party party, SurveyQuestion question, int smallest) {
    int all = 0;
    for (const auto& [answer, name] : names_of<SurveyAnswer>) {
        if (answer != SurveyAnswer::not_asked) all += count_of(figures, party, question, answer);
    }
    const int said = count_of(figures, party, question, SurveyAnswer::yes) +
                     count_of(figures, party, question, SurveyAnswer::no);
    return (all > 0 && all < smallest) || (said > 0 && said < smallest);
}

}  // namespace

int count_of(const OutcomeFigures& figures,
             Party party,
             SurveyQuestion question,
             SurveyAnswer answer) {
    const auto found = figures.answers.find({party, question, answer});
    return found == figures.answers.end() ? 0 : found->second;
}

void count_in(OutcomeFigures& figures, const CaseRecords& records, Date day) {
    for (const Survey& survey : last_of_each(records.surveys, day)) {
        ++figures.answers[{survey.party, SurveyQuestion::satisfied, survey.satisfied}];
        ++figures.answers[{survey.party, SurveyQuestion::recommend, survey.recommend}];
        ++figures.answers[{survey.party, SurveyQuestion::closure, survey.closure}];
    }
    for (const Meeting& meeting : held_in_order(records.meetings, day))
        ++figures.held[meeting.kind];
    ++figures.stages[stage_of(records, day)];
    const Reoffending* last = nullptr;
    for (const Reoffending& one : records.reoffending) {
        if (one.on <= day && (last == nullptr || last->on <= one.on)) last = &one;
    }
    if (last != nullptr) ++figures.reoffended[last->found];
}

void hide_small_groups(OutcomeFigures& figures, int smallest_group) {
    for (const auto& [party, party_name] : names_of<Party>) {
        for (const auto& [question, question_name] : names_of<SurveyQuestion>) {
            if (is_small(figures, party, question, smallest_group))
                figures.hidden.emplace(party, question);
        }
    }
    std::erase_if(figures.answers, [&](const auto& counted) {
        const auto& [party, question, answer] = counted.first;
        return figures.hidden.contains({party, question});
    });
}

Share share_recommending(const OutcomeFigures& figures, Party party) {
    const auto said = [&](SurveyAnswer answer) {
        return count_of(figures, party, SurveyQuestion::recommend, answer);
    };
    Share share{.yes = said(SurveyAnswer::yes)};
    share.answered = share.yes + said(SurveyAnswer::no);
    if (share.answered > 0) share.percent = (100 * share.yes + share.answered / 2) / share.answered;
    return share;
}

}  // namespace lrpt
