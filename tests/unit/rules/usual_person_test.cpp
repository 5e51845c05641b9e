#include "rules/standing.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("the usual person is the only one to contact, or the spokesperson") {
    const Person victim{.number = 1};
    const Person mother{
        .number = 2, .role = PersonRole::next_of_kin, .acts_for = 1, .because = ActsBecause::died};
    Person brother = mother;
    brother.number = 3;
    CHECK_FALSE(usual_person({}, the_day()));
    CHECK(usual_person({victim}, the_day()) == 1);
    CHECK(usual_person({victim, mother}, the_day()) == 2);
    CHECK_FALSE(usual_person({victim, mother, brother}, the_day()));
    brother.spokesperson = true;
    CHECK(usual_person({victim, mother, brother}, the_day()) == 3);
    CHECK_FALSE(usual_person({victim, {.number = 2}}, the_day()));
}

TEST_CASE("a child's parent is the usual person until the child is 18") {
    const Person child{.number = 1, .born_on = day("1995-03-04")};
    const Person parent{
        .number = 2, .role = PersonRole::parent, .acts_for = 1, .because = ActsBecause::child};
    CHECK(usual_person({child, parent}, day("2013-03-03")) == 2);
    CHECK(usual_person({child, parent}, day("2013-03-04")) == 1);
}

}  // namespace lrpt::test
