#include "rules/outcome_figures.hpp"

#include "tests/unit/rules/programme_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Survey a_survey(int person, std::string_view on, SurveyAnswer recommend) {
    return {.number = 1, .person = person, .on = day(on), .recommend = recommend};
}

int recommending(const OutcomeFigures& figures, SurveyAnswer answer) {
    const auto found = figures.answers.find({Party::victim, SurveyQuestion::recommend, answer});
    return found == figures.answers.end() ? 0 : found->second;
}

}  // namespace

TEST_CASE("the last answers of each person count, up to the day") {
    CaseRecords records = case_at(Stage::completed);
    records.surveys = {a_survey(1, "2013-02-20", SurveyAnswer::no),
                       a_survey(1, "2013-02-25", SurveyAnswer::yes),
                       a_survey(2, "2013-03-04", SurveyAnswer::declined),
                       a_survey(3, "2013-03-05", SurveyAnswer::yes)};
    OutcomeFigures figures;
    count_in(figures, records, the_day());
    CHECK(recommending(figures, SurveyAnswer::yes) == 1);
    CHECK(recommending(figures, SurveyAnswer::no) == 0);
    CHECK(recommending(figures, SurveyAnswer::declined) == 1);
    CHECK(figures.answers.at({Party::victim, SurveyQuestion::closure, SurveyAnswer::not_asked}) ==
          2);
}

TEST_CASE("meetings held are counted by their kind, and each case at its stage") {
    OutcomeFigures figures;
    count_in(figures, case_at(Stage::completed), the_day());
    CaseRecords missed = case_at(Stage::assessed);
    missed.meetings.front().state = MeetingState::missed;
    count_in(figures, missed, the_day());
    CHECK(figures.held.at(MeetingKind::assessment) == 1);
    CHECK(figures.held.at(MeetingKind::reparation) == 1);
    CHECK(figures.held.count(MeetingKind::conference) == 0);
    CHECK(figures.stages.at(Stage::completed) == 1);
    CHECK(figures.stages.at(Stage::contacted) == 1);
}

TEST_CASE("the share is of those who answered yes or no") {
    using Row = std::tuple<int, int, int, std::optional<int>>;  // yes, no, declined, percent
    const auto [yes, no, declined, percent] = GENERATE(values<Row>({
        {3, 1, 5, 75},
        {2, 1, 0, 67},
        {1, 2, 0, 33},
        {0, 4, 0, 0},
        {0, 0, 3, std::nullopt},
    }));
    OutcomeFigures figures;
    figures.answers[{Party::victim, SurveyQuestion::recommend, SurveyAnswer::yes}] = yes;
    figures.answers[{Party::victim, SurveyQuestion::recommend, SurveyAnswer::no}] = no;
    figures.answers[{Party::victim, SurveyQuestion::recommend, SurveyAnswer::declined}] = declined;
    const Share share = share_recommending(figures, Party::victim);
    CHECK(share.percent == percent);
    CHECK(share.answered == yes + no);
    CHECK_FALSE(share_recommending(figures, Party::offender).percent.has_value());
}

}  // namespace lrpt::test
