#include "rules/standing.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Person mother_of(int victim) {
    return {
        .number = 2, .role = PersonRole::parent, .acts_for = victim, .because = ActsBecause::child};
}

}  // namespace

TEST_CASE("the usual person is the only one who may be spoken to, or the one spokesperson") {
    CHECK_FALSE(usual_person({}, the_day()));
    std::vector<Person> people{{.number = 1}};
    CHECK(usual_person(people, the_day()) == 1);

    people.push_back(mother_of(1));
    CHECK(usual_person(people, the_day()) == 2);

    Person father = mother_of(1);
    father.number = 3;
    people.push_back(father);
    CHECK_FALSE(usual_person(people, the_day()));
    people.back().spokesperson = true;
    CHECK(usual_person(people, the_day()) == 3);
    people[1].spokesperson = true;
    CHECK_FALSE(usual_person(people, the_day()));
}

TEST_CASE("from the 18th birthday on the child is dealt with, and the spokesperson is not") {
    std::vector<Person> people{{.number = 1, .born_on = day("1995-03-05")}, mother_of(1)};
    people.back().spokesperson = true;
    CHECK(usual_person(people, day("2013-03-04")) == 2);
    CHECK(usual_person(people, day("2013-03-05")) == 1);
}

}  // namespace lrpt::test
