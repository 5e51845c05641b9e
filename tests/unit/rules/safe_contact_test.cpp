#include "rules/safe_contact.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("only what is marked safe, and allowed besides, is safe") {
    const std::optional<bool> unknown;
    using Row = std::tuple<How, ContactPoint, bool>;
    const auto [how, point, safe] = GENERATE_COPY(values<Row>({
        {How::letter, {.means = Means::address, .safe = true, .post = true}, true},
        {How::letter, {.means = Means::address, .safe = true, .post = false}, false},
        {How::letter, {.means = Means::address, .safe = true, .post = unknown}, false},
        {How::letter, {.means = Means::address, .safe = false, .post = true}, false},
        {How::letter, {.means = Means::address, .safe = unknown, .post = true}, false},
        {How::letter, {.means = Means::telephone, .safe = true, .post = true}, false},
        {How::visit, {.means = Means::address, .safe = true}, true},
        {How::visit, {.means = Means::address}, false},
        {How::email, {.means = Means::email, .safe = true}, true},
        {How::email, {.means = Means::email, .safe = unknown}, false},
        {How::phone, {.means = Means::telephone, .safe = true}, true},
        {How::phone, {.means = Means::telephone, .safe = false}, false},
        {How::text, {.means = Means::telephone, .safe = true, .texts = true}, true},
        {How::text, {.means = Means::telephone, .safe = true}, false},
        {How::text, {.means = Means::email, .safe = true, .texts = true}, false},
    }));
    ContactPoint theirs = point;
    theirs.person = 1;
    CAPTURE(name_of(how), name_of(point.means));
    CHECK(is_safe_for(how, theirs) == safe);
    CHECK(why_not_safe(how, {theirs}, 1).has_value() != safe);
    CHECK(why_not_safe(how, {theirs}, 2).has_value());
    CHECK(why_not_safe(how, {}, 1).has_value());
}

TEST_CASE("one safe point among others is enough") {
    const ContactPoint unsafe{.person = 1, .means = Means::address, .post = true};
    const ContactPoint safe{.person = 1, .means = Means::address, .safe = true, .post = true};
    CHECK(why_not_safe(How::letter, {unsafe}, 1) ==
          "no address of person 1 is marked safe for post");
    CHECK_FALSE(why_not_safe(How::letter, {unsafe, safe}, 1));
}

}  // namespace lrpt::test
