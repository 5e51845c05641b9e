#include "store/case_store.hpp"

#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::string opened_on(Database& database, Scheme scheme, std::string_view iso_day) {
    static int next_id = 0;
    return add(database,
               Case{.scheme = scheme,
                    .occasion = an_occasion(database, "Y-" + std::to_string(++next_id)),
                    .opened_on = day(iso_day)});
}

Names references(Database& database, const CaseFilter& filter) {
    Names found;
    for (const Case& kept : cases(database, filter))
        found.push_back(kept.reference);
    return found;
}

}  // namespace

TEST_CASE("cases are numbered by scheme and by the year in which they are opened") {
    OpenCasework casework;
    Database& database = casework.database;
    CHECK(opened_on(database, Scheme::contact, "2013-03-04") == "VC-2013-0001");
    CHECK(opened_on(database, Scheme::contact, "2013-03-05") == "VC-2013-0002");
    CHECK(opened_on(database, Scheme::rj, "2013-03-05") == "RJ-2013-0001");
    CHECK(opened_on(database, Scheme::contact, "2014-01-01") == "VC-2014-0001");
    CHECK(opened_on(database, Scheme::contact, "2013-12-31") == "VC-2013-0003");
    CHECK(opened_on(database, Scheme::rj, "2014-01-02") == "RJ-2014-0001");
}

TEST_CASE("an occasion has at most one case of each scheme") {
    OpenCasework casework;
    const auto occasion = an_occasion(casework.database, "N-1");
    const Case contact{
        .scheme = Scheme::contact, .occasion = occasion, .opened_on = day("2013-03-04")};
    add(casework.database, contact);
    CHECK_THROWS_AS(add(casework.database, contact), SQLite::Exception);
    CHECK(casework.rows("cases") == 1);
    CHECK_FALSE(case_of_occasion(casework.database, occasion, Scheme::rj));

    add(casework.database,
        Case{.scheme = Scheme::rj, .occasion = occasion, .opened_on = day("2013-03-04")});
    CHECK(case_of_occasion(casework.database, occasion, Scheme::contact) == "VC-2013-0001");
    CHECK(case_of_occasion(casework.database, occasion, Scheme::rj) == "RJ-2013-0001");
}

TEST_CASE("the two cases of one occasion name each other") {
    OpenCasework casework;
    const auto occasion = an_occasion(casework.database, "N-1");
    for (const Scheme scheme : every_scheme)
        add(casework.database,
            Case{.scheme = scheme, .occasion = occasion, .opened_on = the_day()});
    const std::string alone = a_case(casework.database, Scheme::rj, "N-2");

    CHECK(find_case(casework.database, "VC-2013-0001")->linked == "RJ-2013-0001");
    CHECK(find_case(casework.database, "RJ-2013-0001")->linked == "VC-2013-0001");
    CHECK_FALSE(find_case(casework.database, alone)->linked);
}

TEST_CASE("a case comes back as it was opened") {
    OpenCasework casework;
    some_staff(casework.database);
    const Basis basis = GENERATE(Basis::eligible, Basis::ordered);
    const auto occasion = an_occasion(casework.database, "N-1");
    const std::string reference = add(casework.database,
                                      Case{.scheme = Scheme::rj,
                                           .occasion = occasion,
                                           .basis = basis,
                                           .owner = "khan",
                                           .opened_on = day("2013-03-01")});

    const auto kept = find_case(casework.database, reference);
    REQUIRE(kept);
    CHECK(kept->reference == reference);
    CHECK(kept->scheme == Scheme::rj);
    CHECK(kept->occasion == occasion);
    CHECK(kept->id == "N-1");
    CHECK(kept->basis == basis);
    CHECK(kept->state == CaseState::open);
    CHECK(kept->owner == "khan");
    CHECK(iso(kept->opened_on) == "2013-03-01");
}

TEST_CASE("a reference that no case has is nobody's case") {
    OpenCasework casework;
    a_case(casework.database, Scheme::contact, "N-1");
    CHECK_FALSE(find_case(casework.database, "VC-2013-0002"));
    CHECK_FALSE(find_case(casework.database, ""));
    CHECK_FALSE(find_case(casework.database, "' OR 1 = 1 --"));
}

TEST_CASE("cases are listed by reference, by scheme, by state and by owner") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    a_case(database, Scheme::rj, "N-1", "khan");
    a_case(database, Scheme::contact, "N-2", "asha");
    a_case(database, Scheme::contact, "N-3");
    casework.run("UPDATE cases SET state = 'closed' WHERE reference = 'VC-2013-0002'");

    CHECK(references(database, {}) == Names{"RJ-2013-0001", "VC-2013-0001", "VC-2013-0002"});
    CHECK(references(database, {.scheme = Scheme::contact}) ==
          Names{"VC-2013-0001", "VC-2013-0002"});
    CHECK(references(database, {.state = CaseState::closed}) == Names{"VC-2013-0002"});
    CHECK(references(database, {.owner = "khan"}) == Names{"RJ-2013-0001"});
    CHECK(references(database, {.scheme = Scheme::contact, .owner = "khan"}).empty());
}

TEST_CASE("a case changes hands, to members of staff only") {
    OpenCasework casework;
    some_staff(casework.database);
    const std::string reference = a_case(casework.database, Scheme::contact, "N-1");
    const std::string other = a_case(casework.database, Scheme::contact, "N-2");
    CHECK_FALSE(find_case(casework.database, reference)->owner);

    set_owner(casework.database, reference, {.login = "asha", .on = day("2013-03-11")});
    CHECK(find_case(casework.database, reference)->owner == "asha");
    CHECK_FALSE(find_case(casework.database, other)->owner);
    CHECK_FALSE(find_case(casework.database, other)->assigned_on);
    CHECK_THROWS_AS(
        set_owner(casework.database, other, {.login = "stranger", .on = day("2013-03-11")}),
        SQLite::Exception);
}

TEST_CASE("the day on which a case first had an owner stays as it is") {
    OpenCasework casework;
    some_staff(casework.database);
    const auto assigned_on = [&](const std::string& reference) {
        return iso(find_case(casework.database, reference)->assigned_on);
    };
    const std::string owned = a_case(casework.database, Scheme::contact, "N-1", "asha");
    CHECK(assigned_on(owned) == iso(find_case(casework.database, owned)->opened_on));
    const std::string nobodys = a_case(casework.database, Scheme::contact, "N-2");
    CHECK(assigned_on(nobodys) == "none");
    set_owner(casework.database, nobodys, {.login = "asha", .on = day("2013-03-11")});
    CHECK(assigned_on(nobodys) == "2013-03-11");
    set_owner(casework.database, nobodys, {.login = "khan", .on = day("2013-03-12")});
    CHECK(assigned_on(nobodys) == "2013-03-11");
}

}  // namespace lrpt::test
