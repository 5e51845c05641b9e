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

TEST_CASE("answers of fewer people than the smallest group are taken out whole") {
    using Row = std::tuple<int, int, int, int, bool>;  // yes, no, declined, not asked, hidden
    const auto [yes, no, declined, not_asked, hidden] = GENERATE(values<Row>({
        {0, 0, 0, 0, false},
        {0, 0, 0, 9, false},  // who was not asked has said nothing
        {1, 0, 0, 0, true},
        {2, 2, 0, 9, true},
        {4, 1, 0, 0, false},
        {2, 2, 1, 0, true},  // five answered, and four of them yes or no
        {0, 0, 4, 0, true},
        {0, 0, 5, 0, false},
        {5, 0, 0, 0, false},
    }));
    CAPTURE(yes, no, declined, not_asked);
    OutcomeFigures figures;
    const auto set = [&](SurveyAnswer answer, int count) {
        figures.answers[{Party::victim, SurveyQuestion::closure, answer}] = count;
    };
    set(SurveyAnswer::yes, yes);
    set(SurveyAnswer::no, no);
    set(SurveyAnswer::declined, declined);
    set(SurveyAnswer::not_asked, not_asked);
    hide_small_groups(figures, 5);
    CHECK(figures.hidden.contains({Party::victim, SurveyQuestion::closure}) == hidden);
    CHECK(count_of(figures, Party::victim, SurveyQuestion::closure, SurveyAnswer::yes) ==
          (hidden ? 0 : yes));
}

TEST_CASE("reoffending is what was found last, where it was looked up") {
    OutcomeFigures figures;
    CaseRecords records = case_at(Stage::completed);
    count_in(figures, records, the_day());
    CHECK(figures.reoffended.empty());
    records.reoffending = {{.number = 1, .on = the_day(), .found = true},
                           {.number = 2, .on = the_day() + std::chrono::days{1}, .found = false}};
    count_in(figures, records, the_day());
    CHECK(figures.reoffended == std::map<bool, int>{{true, 1}});
}

}  // namespace lrpt::test
