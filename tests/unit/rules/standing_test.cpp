#include "rules/standing.hpp"

#include "tests/unit/rules/people_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using Numbers = std::vector<int>;

// "none" where it is not known.
std::string answer_of(const Standing& standing) {
    return standing.answer ? std::string{name_of(*standing.answer)} : "none";
}

Person speaking(Person person) {
    person.spokesperson = true;
    return person;
}

}  // namespace

TEST_CASE("the last answer holds, and what comes later is not known yet") {
    const std::vector<Offer> offers{
        offered(1, "2013-01-10"),
        answered(1, "2013-01-20", Answer::yes, ContactLevel::yearly),
        answered(1, "2013-02-10", Answer::no),
        answered(1, "2013-03-01", Answer::yes),
    };
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [on, answer, wants_since] = GENERATE(values<Row>({
        {"2013-01-09", "none", "none"},
        {"2013-01-19", "none", "none"},
        {"2013-01-20", "yes", "2013-01-20"},
        {"2013-02-09", "yes", "2013-01-20"},
        {"2013-02-10", "no", "none"},
        {"2013-02-28", "no", "none"},
        {"2013-03-01", "yes", "2013-03-01"},
    }));
    CAPTURE(on);
    const Standing standing = standing_of(offers, 1, day(on));
    CHECK(answer_of(standing) == answer);
    CHECK(iso(standing.wants_since) == wants_since);
    CHECK(standing.wants_contact() == (answer == "yes"));
    CHECK(standing.opted_out() == (answer == "no"));
    CHECK(answer_of(standing_of(offers, 2, day(on))) == "none");
}

TEST_CASE("an answer that is written down late belongs where it was given") {
    const std::vector<Offer> offers{
        answered(1, "2013-02-10", Answer::no),
        answered(1, "2013-01-20", Answer::yes, ContactLevel::yearly),
    };
    const Standing standing = standing_of(offers, 1, the_day());
    CHECK(answer_of(standing) == "no");
    CHECK(name_of(standing.level) == "yearly");
}

TEST_CASE("a second yes changes how much is wanted, not since when") {
    const std::vector<Offer> offers{
        answered(1, "2013-01-20", Answer::yes),
        answered(1, "2013-02-10", Answer::yes, ContactLevel::release_month),
    };
    CHECK(name_of(standing_of(offers, 1, day("2013-02-09")).level) == "key-stages");
    CHECK(name_of(standing_of(offers, 1, day("2013-02-10")).level) == "release-month");
    CHECK(iso(standing_of(offers, 1, the_day()).wants_since) == "2013-01-20");
}

TEST_CASE("no, not now and no reply are all no contact; an offer is no answer") {
    const Answer answer = GENERATE(Answer::no, Answer::not_now, Answer::no_reply);
    CHECK(standing_of({answered(1, "2013-02-10", answer)}, 1, the_day()).opted_out());
    const std::vector<Offer> asked_again{answered(1, "2013-02-10", answer),
                                         offered(1, "2013-03-01")};
    CHECK(standing_of(asked_again, 1, the_day()).opted_out());
    CHECK_FALSE(standing_of({offered(1, "2013-03-01")}, 1, the_day()).opted_out());
}

TEST_CASE("the contact is with the victim, or with who acts for them") {
    const Person dead = a_victim(1);
    const Person child = a_child(1, "1996-03-04");  // 18 on 4 March 2014
    using Row = std::tuple<std::vector<Person>, std::string, Numbers>;
    const auto [people, on, numbers] = GENERATE_COPY(values<Row>({
        {std::vector<Person>{}, "2013-03-04", Numbers{}},
        {{a_victim(1)}, "2013-03-04", {1}},
        {{a_victim(1), a_victim(2)}, "2013-03-04", {1, 2}},
        {{dead, acting_for(1, 2, ActsBecause::died)}, "2013-03-04", {2}},
        {{dead, acting_for(1, 2, ActsBecause::died), acting_for(1, 3, ActsBecause::died)},
         "2013-03-04",
         {2, 3}},
        {{a_victim(1), acting_for(1, 2, ActsBecause::lacks_capacity)}, "2013-03-04", {2}},
        {{child, acting_for(1, 2, ActsBecause::child)}, "2014-03-03", {2}},
        {{child, acting_for(1, 2, ActsBecause::child)}, "2014-03-04", {1}},
        {{child, acting_for(1, 2, ActsBecause::lacks_capacity)}, "2014-03-04", {2}},
        {{a_victim(1), acting_for(1, 2, ActsBecause::child)}, "2030-01-01", {2}},
        {{child, acting_for(1, 2, ActsBecause::child), a_victim(3)}, "2014-03-03", {2, 3}},
        {{child, acting_for(1, 2, ActsBecause::child), a_victim(3)}, "2014-03-04", {1, 3}},
    }));
    CAPTURE(on, people.size());
    CHECK(people_to_contact(people, day(on)) == numbers);
}

TEST_CASE("the usual person is the only one, or the one who speaks for the others") {
    const Person child = a_child(1, "1996-03-04");
    const Person parent = acting_for(1, 2, ActsBecause::child);
    using Row = std::tuple<std::vector<Person>, std::string, int>;  // 0: nobody
    const auto [people, on, number] = GENERATE_COPY(values<Row>({
        {std::vector<Person>{}, "2013-03-04", 0},
        {{a_victim(1)}, "2013-03-04", 1},
        {{a_victim(1), a_victim(2)}, "2013-03-04", 0},
        {{a_victim(1), speaking(a_victim(2))}, "2013-03-04", 2},
        {{speaking(a_victim(1)), speaking(a_victim(2))}, "2013-03-04", 0},
        {{child, parent}, "2014-03-03", 2},
        {{child, parent}, "2014-03-04", 1},
        {{child, speaking(parent)}, "2014-03-04", 1},  // speaks no longer
        {{child, speaking(parent), a_victim(3)}, "2014-03-03", 2},
        {{child, speaking(parent), a_victim(3)}, "2014-03-04", 0},
    }));
    CAPTURE(on, people.size());
    CHECK(usual_person(people, day(on)).value_or(0) == number);
}

TEST_CASE("somebody born on 29 February turns 18 on 1 March") {
    CHECK(iso(turns_18_on(day("1996-02-28"))) == "2014-02-28");
    CHECK(iso(turns_18_on(day("1996-02-29"))) == "2014-03-01");
    CHECK(iso(turns_18_on(day("1996-03-01"))) == "2014-03-01");
}

}  // namespace lrpt::test
