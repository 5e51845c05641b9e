#include "store/staff_store.hpp"

#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Staff asha(const std::vector<Role>& roles, const std::optional<std::string>& email = {}) {
    return {.login = "asha", .email = email, .roles = roles, .added_on = the_day()};
}

}  // namespace

TEST_CASE("a member of staff comes back with email, roles and the day they were added") {
    OpenCasework casework;
    save(casework.database, asha({Role::vlo, Role::manager}, "asha@trust.example"));

    const auto member = staff_member(casework.database, "asha");
    REQUIRE(member);
    CHECK(member->login == "asha");
    CHECK(member->email == "asha@trust.example");
    CHECK(iso(member->added_on) == "2013-03-04");
    CHECK(member->roles.size() == 2);
    CHECK(member->has(Role::vlo));
    CHECK(member->has(Role::manager));
}

TEST_CASE("somebody who is there keeps their roles, their first day and their email") {
    OpenCasework casework;
    save(casework.database, asha({Role::vlo}, "asha@trust.example"));
    Staff again = asha({Role::vlo, Role::front_desk});
    again.added_on = day("2014-01-01");
    save(casework.database, again);

    const auto member = staff_member(casework.database, "asha");
    REQUIRE(member);
    CHECK(member->roles.size() == 2);
    CHECK(iso(member->added_on) == "2013-03-04");
    CHECK(member->email == "asha@trust.example");

    save(casework.database, asha({}, "new@trust.example"));
    CHECK(staff_member(casework.database, "asha")->email == "new@trust.example");
    CHECK(staff_member(casework.database, "asha")->roles.size() == 2);
}

TEST_CASE("a login that nobody has is nobody, and logins are told apart by case") {
    OpenCasework casework;
    save(casework.database, asha({Role::vlo}));
    CHECK_FALSE(staff_member(casework.database, "khan"));
    CHECK_FALSE(staff_member(casework.database, "Asha"));
    CHECK_FALSE(staff_member(casework.database, ""));
}

TEST_CASE("staff are listed by login") {
    OpenCasework casework;
    CHECK(all_staff(casework.database).empty());
    save(casework.database, {.login = "mary", .roles = {Role::manager}, .added_on = the_day()});
    save(casework.database, asha({Role::vlo}));
    const auto staff = all_staff(casework.database);
    REQUIRE(staff.size() == 2);
    CHECK(staff[0].login == "asha");
    CHECK(staff[0].roles == std::vector{Role::vlo});
    CHECK(staff[1].login == "mary");
}

TEST_CASE("a deputy stands in from the first day to the last") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    save(database, {.login = "tom", .roles = {Role::vlo}, .added_on = the_day()});
    set_deputy(database, {"asha", "tom", day("2013-03-05"), day("2013-03-08")});
    const auto on = [&](std::string_view iso_day) {
        const auto deputy = deputy_of(database, "asha", day(iso_day));
        return deputy ? deputy->deputy : "nobody";
    };
    CHECK(on("2013-03-04") == "nobody");
    CHECK(on("2013-03-05") == "tom");
    CHECK(on("2013-03-08") == "tom");
    CHECK(on("2013-03-09") == "nobody");

    set_deputy(database, {"asha", "mary", day("2013-03-07"), day("2013-03-12")});
    CHECK(on("2013-03-06") == "tom");
    CHECK(on("2013-03-07") == "mary");

    set_left(database, "mary", day("2013-03-10"));
    CHECK(on("2013-03-10") == "mary");
    CHECK(on("2013-03-11") == "nobody");
}

}  // namespace lrpt::test
