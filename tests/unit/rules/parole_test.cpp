#include "rules/parole.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using MaybeDate = std::optional<Date>;

ParoleReview heard_on(std::string_view hearing) {
    return {.number = 1, .hearing_on = day(hearing)};
}

bool is_refused(const ParoleReview& review) {
    try {
        check_review(review, the_day());
    } catch (const Error& error) {
        CHECK(error.exit == Exit::data);
        CHECK_FALSE(error.advice.empty());
        return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a review is under way until something final is decided") {
    CHECK(review_under_way({}) == nullptr);
    using Row = std::tuple<std::optional<ParoleDecision>, bool>;
    const auto [decision, goes_on] = GENERATE(values<Row>({
        {std::nullopt, true},
        {ParoleDecision::adjourned, true},
        {ParoleDecision::release, false},
        {ParoleDecision::no_release, false},
        {ParoleDecision::open_conditions, false},
    }));
    const std::vector<ParoleReview> reviews{{.number = 1}, {.number = 2, .decision = decision}};
    const ParoleReview* found = review_under_way(reviews);
    CHECK((found != nullptr) == goes_on);
    if (found != nullptr) CHECK(found->number == 2);
}

TEST_CASE("a hearing that is moved keeps its old day; what adjourned it is over") {
    ParoleReview review = heard_on("2013-05-14");
    review.decision = ParoleDecision::adjourned;
    review.decided_on = day("2013-05-14");
    review.to_board_on = day("2013-04-10");
    const ParoleReview later = moved(review, day("2013-06-18"));
    CHECK(iso(later.hearing_on) == "2013-06-18");
    CHECK(iso(later.moved_from) == "2013-05-14");
    CHECK_FALSE(later.decision);
    CHECK_FALSE(later.decided_on);
    CHECK(iso(later.to_board_on) == "2013-04-10");
}

TEST_CASE("what has happened is not still to come") {
    const auto step = GENERATE(&ParoleReview::invited_on,
                               &ParoleReview::to_manager_on,
                               &ParoleReview::to_board_on,
                               &ParoleReview::decided_on);
    ParoleReview review{.decision = ParoleDecision::release};
    review.*step = the_day();
    CHECK_FALSE(is_refused(review));
    review.*step = the_day() + std::chrono::days{1};
    CHECK(is_refused(review));
}

TEST_CASE("a statement is asked for, sent to the manager, then to the board") {
    using Row = std::tuple<std::string, std::string, std::string, bool>;
    const auto [invited, to_manager, to_board, refused] = GENERATE(values<Row>({
        {"2013-02-01", "2013-02-01", "2013-02-01", false},
        {"2013-02-02", "2013-02-01", "none", true},
        {"none", "2013-02-02", "2013-02-01", true},
        {"2013-02-02", "none", "2013-02-01", true},
        {"2013-02-01", "none", "2013-02-02", false},
    }));
    CAPTURE(invited, to_manager, to_board);
    ParoleReview review;
    review.invited_on = iso_date(invited);
    review.to_manager_on = iso_date(to_manager);
    review.to_board_on = iso_date(to_board);
    CHECK(is_refused(review) == refused);
}

TEST_CASE("nothing is added to a statement after the hearing") {
    const auto step = GENERATE(
        &ParoleReview::invited_on, &ParoleReview::to_manager_on, &ParoleReview::to_board_on);
    ParoleReview review = heard_on("2013-02-14");
    review.*step = day("2013-02-14");
    CHECK_FALSE(is_refused(review));
    review.*step = day("2013-02-15");
    CHECK(is_refused(review));
}

TEST_CASE("a statement that is not made is neither sent nor presented") {
    ParoleReview review{.statement = false};
    CHECK_FALSE(is_refused(review));
    review.presented = Presentation::panel_reads;
    CHECK(is_refused(review));
    review.statement = true;
    CHECK_FALSE(is_refused(review));
    review.statement.reset();
    CHECK_FALSE(is_refused(review));
    review = {.statement = false, .to_board_on = day("2013-02-14")};
    CHECK(is_refused(review));
}

TEST_CASE("a decision is not before its hearing, and a next review follows a refusal") {
    ParoleReview review = heard_on("2013-02-14");
    review.decision = ParoleDecision::no_release;
    review.decided_on = day("2013-02-13");
    CHECK(is_refused(review));
    review.decided_on = day("2013-02-14");
    CHECK_FALSE(is_refused(review));
    review.next_review_on = day("2013-02-14");
    CHECK(is_refused(review));
    review.next_review_on = day("2013-02-15");
    CHECK_FALSE(is_refused(review));
    review.decision = GENERATE(ParoleDecision::release, ParoleDecision::adjourned);
    CHECK(is_refused(review));
}

TEST_CASE("a sentence without an end is reviewed again within two years of a refusal") {
    ParoleReview review{.decision = ParoleDecision::no_release, .decided_on = day("2013-02-14")};
    Facts facts{.main = {.disposal = Disposal::life}};
    CHECK(iso(next_review_by(review, facts)) == "2015-02-14");
    facts.main.disposal = GENERATE(Disposal::ipp, Disposal::hm_pleasure);
    CHECK(iso(next_review_by(review, facts)) == "2015-02-14");
    facts.main.disposal = Disposal::extended;
    CHECK_FALSE(next_review_by(review, facts));
    facts.main.disposal = Disposal::life;
    review.decision = ParoleDecision::release;
    CHECK_FALSE(next_review_by(review, facts));
}

TEST_CASE("the hearing that nobody was told of is the one to change") {
    CaseRecords records{.people = {{.number = 1}},
                        .offers = {{.person = 1, .on = day("2013-02-20"), .answer = Answer::yes}},
                        .progress = {{.number = 1,
                                      .kind = ProgressKind::parole_hearing,
                                      .on = day("2013-05-14"),
                                      .known_on = day("2013-03-01"),
                                      .about = 1}}};
    const auto untold = [&] { return untold_hearing(records, 1, the_day()); };
    REQUIRE(untold() != nullptr);
    CHECK(untold()->number == 1);
    CHECK(untold_hearing(records, 2, the_day()) == nullptr);
    records.told = {{.event = 1, .person = 1, .on = the_day()}};
    CHECK(untold() == nullptr);
    records.told.clear();
    // Who came to want contact after it was known has not been told of any hearing.
    records.offers.front().on = day("2013-03-02");
    CHECK(untold() == nullptr);
}

}  // namespace lrpt::test
