#include "rules/timeliness.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

using Stage = TimelinessStage;

// Sentenced on 1 February 2013: due on the 16th.
Date sentence() {
    return day("2013-02-01");
}

Date later(int days) {
    return sentence() + std::chrono::days{days};
}

// Each step so many days after the sentence; nothing where it has not happened.
struct Steps {
    std::optional<int> opened = 1;
    std::optional<int> assigned = {};
    std::optional<int> tried = {};
    std::optional<int> reached = {};
    std::optional<int> closed = {};
};

CaseTimes times(const Steps& steps) {
    const auto on = [](std::optional<int> days) {
        return days ? std::optional{later(*days)} : std::nullopt;
    };
    return {.started_on = sentence(),
            .due_on = later(15),
            .opened_on = later(*steps.opened),
            .assigned_on = on(steps.assigned),
            .tried_on = on(steps.tried),
            .reached_on = on(steps.reached),
            .closed_on = on(steps.closed),
            .court = "Leicester Magistrates",
            .area = Area::city};
}

// All steps on the same day after the sentence.
CaseTimes reached_after(int days) {
    return times({.opened = 0, .assigned = 0, .tried = days, .reached = days});
}

TimelinessFigures figures_of(const std::vector<CaseTimes>& cases, Date on = later(31)) {
    return timeliness_of(Scheme::rj, cases, on);
}

// "3" for a step that one case came through, "-" for one that none did.
std::vector<std::string> medians(const TimelinessFigures& figures) {
    std::vector<std::string> found;
    for (const StageFigures& step : figures.all.stages)
        found.push_back(step.median_days ? std::to_string(static_cast<int>(*step.median_days))
                                         : "-");
    return found;
}

std::vector<int> not_yet(const TimelinessFigures& figures) {
    std::vector<int> found;
    for (const StageFigures& step : figures.all.stages)
        found.push_back(step.not_yet);
    return found;
}

// An order of 14 February 2013, opened on the 18th and given to its facilitator on the 20th.
struct Kept {
    Case kept{.scheme = Scheme::rj,
              .owner = "khan",
              .opened_on = day("2013-02-18"),
              .assigned_on = day("2013-02-20")};
    CaseRecords records = [] {
        CaseRecords one{.scheme = Scheme::rj, .facts = an_eligible_rj()};
        one.facts.rj_ordered = true;
        one.facts.court = "leicester mags";
        return one;
    }();
    Date today = the_day();

    std::optional<CaseTimes> times() const {
        return times_of(kept,
                        records,
                        {.facts = records.facts,
                         .policy = the_policy(),
                         .holidays = the_holidays(),
                         .today = today},
                        the_courts());
    }
};

}  // namespace

TEST_CASE("the median of an odd number is the middle, of an even one between the two") {
    using Row = std::tuple<std::vector<int>, std::optional<double>, std::optional<int>, int>;
    const auto [days, median, worst, worst_cases] = GENERATE(values<Row>({
        {{}, std::nullopt, std::nullopt, 0},
        {{7}, 7.0, 7, 1},
        {{9, 2}, 5.5, 9, 1},
        {{4, 2}, 3.0, 4, 1},
        {{9, 1, 3}, 3.0, 9, 1},
        {{9, 1, 9, 2}, 5.5, 9, 2},
        {{0, 0}, 0.0, 0, 2},
    }));
    std::vector<CaseTimes> cases;
    for (const int one : days)
        cases.push_back(reached_after(one));
    const StageFigures whole = figures_of(cases).all.stage(Stage::court_to_reached);
    CHECK(whole.cases == static_cast<int>(days.size()));
    CHECK(whole.median_days == median);
    CHECK(whole.worst_days == worst);
    CHECK(whole.worst_cases == worst_cases);
}

TEST_CASE("in time is up to the fifteenth day, which is one of them") {
    using Row = std::tuple<Steps, int, WithinLimit>;  // the case, asked so many days after
    const auto [steps, asked, within] = GENERATE(values<Row>({
        {{.reached = 0}, 31, {.in_time = 1}},
        {{.reached = 15}, 31, {.in_time = 1}},
        {{.reached = 16}, 31, {.late = 1}},
        {{}, 15, {.running = 1}},
        {{}, 16, {.missed = 1}},
        {{.closed = 15}, 31, {.stopped = 1}},
        {{.closed = 16}, 31, {.missed = 1}},
        {{.reached = 15, .closed = 20}, 31, {.in_time = 1}},
    }));
    CHECK(figures_of({times(steps)}, later(asked)).all.within == within);
}

TEST_CASE("the share is of those whose days are over") {
    const TimelinessFigures figures = figures_of(
        {reached_after(3), reached_after(15), reached_after(20), times({.closed = 2})}, later(15));
    CHECK(figures.all.within.of() == 3);
    CHECK(figures.all.within.percent() == 67);
    CHECK_FALSE(figures_of({times({.closed = 2})}).all.within.percent());
}

TEST_CASE("each step has its days, and what has not happened has none") {
    using Row = std::tuple<Steps, std::vector<std::string>, std::vector<int>>;
    const auto [steps, days, waiting] = GENERATE(values<Row>({
        {{.opened = 2, .assigned = 3, .tried = 7, .reached = 12},
         {"2", "1", "4", "5", "12"},
         {0, 0, 0, 0, 0}},
        {{.opened = 2}, {"2", "-", "-", "-", "-"}, {0, 1, 0, 0, 1}},
        {{.opened = 2, .assigned = 2}, {"2", "0", "-", "-", "-"}, {0, 0, 1, 0, 1}},
        {{.opened = 2, .assigned = 2, .tried = 5}, {"2", "0", "3", "-", "-"}, {0, 0, 0, 1, 1}},
        // Known to the office before the sentence: no day was lost there.
        {{.opened = -10, .assigned = -9, .tried = 4, .reached = 4},
         {"0", "0", "4", "0", "4"},
         {0, 0, 0, 0, 0}},
        // Nobody's, and reached all the same; or somebody's only afterwards.
        {{.opened = 2, .tried = 5, .reached = 6}, {"2", "-", "3", "1", "6"}, {0, 0, 0, 0, 0}},
        {{.opened = 2, .assigned = 9, .tried = 5, .reached = 6},
         {"2", "-", "3", "1", "6"},
         {0, 0, 0, 0, 0}},
        // Recorded before the case was opened.
        {{.opened = 8, .tried = 5, .reached = 5}, {"-", "-", "5", "0", "5"}, {0, 0, 0, 0, 0}},
    }));
    const TimelinessFigures figures = figures_of({times(steps)});
    CHECK(medians(figures) == days);
    CHECK(not_yet(figures) == waiting);
}

TEST_CASE("a case that was closed is waited for no more") {
    const TimelinessFigures figures = figures_of({times({.assigned = 1, .closed = 4})});
    CHECK(not_yet(figures) == std::vector<int>(5, 0));
    CHECK(figures.all.stage(Stage::owner_to_first_try).never == 1);
    CHECK(figures.all.stage(Stage::court_to_reached).never == 1);
    CHECK(figures.all.stage(Stage::first_try_to_reached).never == 0);
}

TEST_CASE("cases are put together by city and county, by court, and by the month of sentence") {
    CaseTimes county = reached_after(20);
    county.court = "Hinckley Magistrates";
    county.area = Area::county;
    CaseTimes elsewhere = reached_after(1);
    elsewhere.court = "outside the area";
    elsewhere.area.reset();
    CaseTimes march = reached_after(2);
    march.started_on = day("2013-03-31");
    march.reached_on = day("2013-04-02");
    const TimelinessFigures figures = figures_of({march, county, elsewhere, reached_after(4)});
    const auto names = [](const std::vector<TimelinessGroup>& groups) {
        Names found;
        for (const TimelinessGroup& group : groups)
            found.push_back(group.name);
        return found;
    };
    CHECK(names(figures.by_area) == Names{"city", "county", "outside the area"});
    CHECK(names(figures.by_court) ==
          Names{"Hinckley Magistrates", "Leicester Magistrates", "outside the area"});
    CHECK(names(figures.by_month) == Names{"2013-02", "2013-03"});
    CHECK(iso(figures.by_month.back().month) == "2013-03-01");
    CHECK(figures.by_area[1].within.late == 1);
    CHECK(figures.all.stage(Stage::court_to_reached).cases == 4);
}

TEST_CASE("a case without a day to count from is in no figure but its own") {
    CaseTimes unknown = reached_after(3);
    unknown.started_on.reset();
    const TimelinessFigures figures = figures_of({unknown});
    CHECK(figures.not_started == 1);
    CHECK(figures.all.within == WithinLimit{});
    CHECK(figures.by_month.empty());
}

TEST_CASE("a try is any contact with the offender, and an attempt reaches nobody") {
    using Row = std::tuple<ContactOutcome, With, std::string, std::string>;  // tried, reached
    const auto [outcome, with, tried, reached] = GENERATE(values<Row>({
        {ContactOutcome::no_answer, With::offender, "2013-02-25", "none"},
        {ContactOutcome::sent, With::offender, "2013-02-25", "none"},
        {ContactOutcome::reached, With::offender, "2013-02-25", "2013-02-25"},
        {ContactOutcome::declined, With::offender, "2013-02-25", "2013-02-25"},
        {ContactOutcome::asked_to_wait, With::offender, "2013-02-25", "2013-02-25"},
        {ContactOutcome::reached, With::victim, "none", "none"},
    }));
    Kept one;
    one.records.contacts = {{.on = day("2013-02-25"), .with = with, .outcome = outcome}};
    const CaseTimes found = one.times().value();
    CHECK(iso(found.tried_on) == tried);
    CHECK(iso(found.reached_on) == reached);
    CHECK(iso(found.due_on) == "2013-03-01");
    CHECK(found.court == "Leicester Magistrates");
    CHECK(found.area == Area::city);
}

TEST_CASE("a meeting that the offender came to reaches them") {
    Kept one;
    one.records.meetings = {{.on = day("2013-02-27"), .offender_presence = Presence::unacceptable},
                            {.on = day("2013-02-28"), .offender_presence = Presence::present}};
    CHECK(iso(one.times()->tried_on) == "2013-02-28");
    CHECK(iso(one.times()->reached_on) == "2013-02-28");
}

TEST_CASE("what came later is not known on the day, and what came before the sentence is no try") {
    Kept one;
    one.records.contacts = {{.on = day("2013-02-13"), .with = With::offender},
                            {.on = day("2013-02-25"), .with = With::offender}};
    one.kept.closed_on = day("2013-02-26");
    one.today = day("2013-02-19");
    const CaseTimes early = one.times().value();
    CHECK(iso(early.assigned_on) == "none");
    CHECK(iso(early.tried_on) == "none");
    CHECK(iso(early.closed_on) == "none");
    one.today = day("2013-02-17");
    CHECK_FALSE(one.times());
}

TEST_CASE("nothing is due where restorative justice is not ordered") {
    Kept one;
    one.records.facts.rj_ordered = GENERATE(values<std::optional<bool>>({false, std::nullopt}));
    CHECK_FALSE(one.times());
}

TEST_CASE("a court that is not listed is outside the area, and none is not recorded") {
    Kept one;
    one.records.facts.court = "Nottingham Magistrates";
    CHECK(one.times()->court == "outside the area");
    CHECK_FALSE(one.times()->area);
    one.records.facts.court.reset();
    CHECK(one.times()->court == "not recorded");
}

TEST_CASE("the first offer is what the victim team is measured by") {
    Kept one;
    one.kept.scheme = Scheme::contact;
    one.records = {.scheme = Scheme::contact, .facts = an_eligible_contact()};
    one.records.contacts = {{.on = day("2013-02-20"), .with = With::next_of_kin}};
    one.records.offers = {{.number = 1, .person = 1, .on = day("2013-02-22")}};
    const CaseTimes found = one.times().value();
    CHECK(iso(found.started_on) == "2013-02-14");
    CHECK(iso(found.due_on) == "2013-04-11");
    CHECK(iso(found.tried_on) == "2013-02-20");
    CHECK(iso(found.reached_on) == "2013-02-22");
}

}  // namespace lrpt::test
