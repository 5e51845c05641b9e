#include "casework/people.hpp"

#include "casework/case_work.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// A victim contact case whose offender and victim have names.
struct NamedCase {
    NamedCase() {
        open_from(casework.database,
                  replaced(contact_record("P-1"),
                           "\"plea\"",
                           R"("offender_name":"Cy Merrow","victim_name":"Di Amberley","plea")"));
        kept = required_case(casework.database, "VC-2013-0001");
    }

    AddedPerson add(const Person& person, bool despite = false) {
        return add_person(desk_on(casework.database, work), kept, person, despite);
    }

    OpenCasework casework;
    Work work = the_work();
    Case kept;
};

Person next_of_kin(const std::string& name) {
    return {
        .role = PersonRole::next_of_kin, .acts_for = 1, .because = ActsBecause::died, .name = name};
}

}  // namespace

TEST_CASE("the victim whom the court named is person 1 of a new case") {
    NamedCase named;
    const Person victim = required_person(named.casework.database, named.kept, 1);
    CHECK(victim.role == PersonRole::victim);
    CHECK(victim.name == "Di Amberley");
}

TEST_CASE("several may act for a victim, one of them as spokesperson") {
    NamedCase named;
    Person speaker = next_of_kin("Ed Amberley");
    speaker.spokesperson = true;
    CHECK(named.add(speaker).number == 2);
    CHECK(named.add(next_of_kin("Flo Amberley")).number == 3);
    CHECK(refusal_of([&] { named.add(speaker); }).exit == Exit::data);
    CHECK(named.casework.rows("people") == 3);
}

TEST_CASE("a contact who has the offender's name is stopped, and goes on only when told to") {
    NamedCase named;
    const std::string name = GENERATE("Cy Merrow", "CY  MERROW", "cy merrow");
    const Error error = refusal_of([&] { named.add(next_of_kin(name)); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), !Catch::Contains("Merrow"));
    CHECK(named.casework.rows("people") == 1);

    CHECK(named.add(next_of_kin(name), true).number == 2);
    CHECK_THAT(named.casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1"),
               Catch::Contains("despite"));
}

TEST_CASE("people who cannot be so are refused and nothing is kept") {
    NamedCase named;
    Person person = next_of_kin("Ed Amberley");
    SECTION("acting for nobody") {
        person.acts_for.reset();
    }
    SECTION("acting for somebody who is not there") {
        person.acts_for = 7;
    }
    SECTION("not saying why") {
        person.because.reset();
    }
    SECTION("a victim who acts for one") {
        person.role = PersonRole::victim;
    }
    CHECK(refusal_of([&] { named.add(person); }).exit == Exit::data);
    CHECK(named.casework.rows("people") == 1);
}

TEST_CASE("both cases of a sentence know the same people") {
    OpenCasework casework;
    open_from(casework.database, both_record("B-1"));
    const Work work = the_work();
    const Case contact = required_case(casework.database, "VC-2013-0001");
    const Case restorative = required_case(casework.database, "RJ-2013-0001");
    add_person(desk_on(casework.database, work), contact, next_of_kin("Ed Amberley"), false);
    CHECK(required_person(casework.database, restorative, 2).name == "Ed Amberley");
}

TEST_CASE("names are looked at only where the look can be recorded") {
    NamedCase named;
    const Desk desk = desk_on(named.casework.database, named.work);
    const int before = named.casework.rows("audit");
    CHECK(look_at_persons(desk, named.kept, false).size() == 1);
    CHECK(named.casework.rows("audit") == before);
    CHECK(look_at_persons(desk, named.kept, true).size() == 1);
    CHECK(named.casework.rows("audit") == before + 1);
    break_audit(named.casework);
    CHECK_THROWS(look_at_persons(desk, named.kept, true));
}

}  // namespace lrpt::test
