#include "casework/contact_points.hpp"

#include "tests/unit/casework/victim_side_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("a contact point is kept in its canonical form, of the usual person") {
    VictimCase at;
    const AddedContactPoint added = at.add(a_telephone("+44 (0)116 496 0001"));
    CHECK(added.number == 1);
    CHECK(added.person == 1);
    CHECK(required_contact_point(at.casework.database, at.kept(), 1).value == "01164960001");
    CHECK(at.last_entry() == "contact point 1 of person 1 added: telephone");
}

TEST_CASE("a contact point that an offender has is stopped, also the offender of another case") {
    VictimCase at;
    ContactPoint point = a_telephone();
    SECTION("of the case") {
        at.casework.run("UPDATE offenders SET offender_telephone = '0116 496 0001'");
    }
    SECTION("of another") {
        open_from(at.casework.database, contact_record("B-2"));
        at.casework.run(
            "UPDATE offenders SET offender_telephone = '01164960001' WHERE occasion = 2");
    }
    SECTION("by its address, of the case") {
        at.casework.run("UPDATE offenders SET offender_address = '14 High Street LE2 5BB'");
        point = {.means = Means::address, .value = "14 High St, le25bb"};
    }
    SECTION("by its email") {
        at.casework.run("UPDATE offenders SET offender_email = 'Jo@example.org'");
        point = {.means = Means::email, .value = "jo@EXAMPLE.org"};
    }
    const Error error = refusal_of([&] { at.add(point); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), !Catch::Contains(*point.value));
    CHECK(at.casework.rows("contact_points") == 0);
    at.add(point, true);
    CHECK_THAT(at.last_entry(), Catch::Contains("though it is an offender's as well"));
    // What went on once is not asked about again.
    const Work work = the_work();
    ContactPoint kept = required_contact_point(at.casework.database, at.kept(), 1);
    kept.safe = true;
    CHECK_NOTHROW(
        change_contact_point(desk_on(at.casework.database, work), at.kept(), kept, false));
}

TEST_CASE("an address of an offender of another case is not stopped") {
    VictimCase at;
    open_from(at.casework.database, contact_record("B-2"));
    at.casework.run(
        "UPDATE offenders SET offender_address = '14 High Street LE2 5BB' WHERE occasion = 2");
    CHECK_NOTHROW(at.add({.means = Means::address, .value = "14 High Street LE2 5BB"}));
}

TEST_CASE("a contact point that cannot be is refused and nothing is kept") {
    VictimCase at;
    ContactPoint point = a_telephone();
    SECTION("no number") {
        point.value = "14 High Street";
    }
    SECTION("no value") {
        point.value.reset();
    }
    SECTION("checked in days to come") {
        point.checked_on = day("2013-03-05");
    }
    CHECK(refusal_of([&] { at.add(point); }).exit == Exit::data);
    CHECK(at.casework.rows("contact_points") == 0);
    point = a_telephone();
    point.person = 2;
    CHECK(refusal_of([&] { at.add(point); }).exit == Exit::no_record);
}

TEST_CASE("looking at contact points is recorded where their values are shown") {
    VictimCase at;
    at.add(a_telephone());
    const Work work = the_work();
    const int audited = at.casework.rows("audit");
    CHECK(look_at_contact_points(desk_on(at.casework.database, work), at.kept(), false).size() ==
          1);
    CHECK(at.casework.rows("audit") == audited);
    CHECK(look_at_contact_points(desk_on(at.casework.database, work), at.kept(), true).size() == 1);
    CHECK(at.last_entry() == "contact points were looked at");
    break_audit(at.casework);
    CHECK_THROWS(look_at_contact_points(desk_on(at.casework.database, work), at.kept(), true));
}

}  // namespace lrpt::test
