#include "casework/staff.hpp"

#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Staff somebody(const std::string& login, const std::vector<Role>& roles) {
    return {.login = login, .roles = roles, .added_on = the_day()};
}

Staff added(OpenCasework& casework, const Staff& member, const Work& work) {
    return add_staff(desk_on(casework.database, work), member);
}

}  // namespace

TEST_CASE("somebody is added to the staff with a row in the audit trail") {
    OpenCasework casework;
    added(casework, somebody("asha", {Role::vlo, Role::manager}), the_work());
    CHECK(required_staff(casework.database, "asha").has(Role::manager));
    CHECK(casework.text("SELECT what FROM audit") == "asha on the staff as vlo, manager");
    CHECK(casework.number("SELECT count(*) FROM audit WHERE case_reference IS NULL") == 1);
}

TEST_CASE("somebody who is there is given further roles and loses none") {
    OpenCasework casework;
    added(casework, somebody("asha", {Role::vlo}), the_work());
    const Staff saved =
        added(casework, somebody("asha", {Role::front_desk}), work_on(day("2013-03-05")));
    CHECK(saved.has(Role::vlo));
    CHECK(saved.has(Role::front_desk));
    CHECK(iso(saved.added_on) == "2013-03-04");
    CHECK(required_staff(casework.database, "asha").roles.size() == 2);
}

TEST_CASE("what is said of somebody who was added is what is kept of them") {
    OpenCasework casework;
    Staff asha = somebody("asha", {Role::vlo});
    asha.email = "asha@trust.example";
    added(casework, asha, the_work());
    const Staff saved = added(casework, somebody("asha", {Role::front_desk}), the_work());
    CHECK(required_staff(casework.database, "asha").email == "asha@trust.example");
    CHECK(saved.email == "asha@trust.example");
}

TEST_CASE("nobody is victim liaison officer and works with offenders, at once or one by one") {
    OpenCasework casework;
    const Role other = GENERATE(Role::facilitator, Role::offender_manager, Role::report_writer);
    CAPTURE(name_of(other));
    const auto refused = [&](const Staff& member) {
        const Error error = refusal_of([&] { added(casework, member, the_work()); });
        CHECK_THAT(error.what(), Catch::Contains(std::string{name_of(other)}));
        return error.exit == Exit::data;
    };
    CHECK(refused(somebody("both", {Role::vlo, other})));
    CHECK(casework.rows("staff") == 0);

    added(casework, somebody("asha", {Role::vlo}), the_work());
    added(casework, somebody("khan", {other}), the_work());
    CHECK(refused(somebody("asha", {other})));
    CHECK(refused(somebody("khan", {Role::vlo})));
    CHECK(required_staff(casework.database, "asha").roles == std::vector{Role::vlo});
    CHECK(required_staff(casework.database, "khan").roles == std::vector{other});
}

TEST_CASE("a manager and the front desk may be victim liaison officers as well") {
    OpenCasework casework;
    CHECK_NOTHROW(added(
        casework, somebody("asha", {Role::manager, Role::vlo, Role::front_desk}), the_work()));
}

TEST_CASE("a dry run adds nobody") {
    OpenCasework casework;
    Work work = the_work();
    work.dry_run = true;
    CHECK(added(casework, somebody("asha", {Role::vlo}), work).has(Role::vlo));
    CHECK(casework.rows("staff") == 0);
    CHECK(casework.rows("audit") == 0);
}

TEST_CASE("where the trail cannot be written nobody is added") {
    OpenCasework casework;
    break_audit(casework);
    CHECK_THROWS(added(casework, somebody("asha", {Role::vlo}), the_work()));
    CHECK(casework.rows("staff") == 0);
    CHECK(casework.rows("staff_roles") == 0);
}

TEST_CASE("a login that nobody has is refused with the nearest of those who are there") {
    OpenCasework casework;
    some_staff(casework.database);
    const Error error = refusal_of([&] { required_staff(casework.database, "ahsa"); });
    CHECK(error.exit == Exit::no_record);
    CHECK(error.suggestions == Names{"asha"});
    const Error strange = refusal_of([&] { required_staff(casework.database, "\x1b[2J"); });
    CHECK_THAT(strange.what(), !Catch::Contains("\x1b"));
}

TEST_CASE("who may work on a case is of its team, or a manager, or on no list of staff") {
    OpenCasework casework;
    Database& database = casework.database;
    using Row = std::tuple<Role, bool, bool>;
    const auto [role, contact, rj] = GENERATE(values<Row>({
        {Role::vlo, true, false},
        {Role::facilitator, false, true},
        {Role::offender_manager, false, true},
        {Role::report_writer, false, true},
        {Role::front_desk, false, false},
        {Role::manager, true, true},
    }));
    CAPTURE(name_of(role));
    save(database, somebody("sam", {role}));
    const auto may = [&](Scheme scheme, const std::string& login) {
        try {
            require_may_work(database, login, {.reference = "a case", .scheme = scheme});
            return true;
        } catch (const Error& error) {
            CHECK(error.exit == Exit::not_permitted);
            return false;
        }
    };
    CHECK(may(Scheme::contact, "sam") == contact);
    CHECK(may(Scheme::rj, "sam") == rj);
    CHECK(may(Scheme::contact, "stranger"));
    CHECK(may(Scheme::rj, "stranger"));
}

TEST_CASE("a deputy holds the roles in which the other owns cases") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    save(database, somebody("tom", {Role::vlo}));
    const auto deputy = [&](const std::string& login, const std::string& by) {
        add_deputy(database, {login, by, the_day(), day("2013-03-08")}, the_work());
    };
    CHECK_NOTHROW(deputy("asha", "tom"));
    using Row = std::tuple<std::string, std::string, Exit>;
    const auto [login, by, status] = GENERATE(values<Row>({{"asha", "khan", Exit::data},
                                                           {"khan", "tom", Exit::data},
                                                           {"mary", "tom", Exit::data},
                                                           {"asha", "asha", Exit::data},
                                                           {"asha", "tmo", Exit::no_record}}));
    CHECK(refusal_of([&, one = login, other = by] { deputy(one, other); }).exit == status);
    CHECK(casework.rows("deputies") == 1);
}

}  // namespace lrpt::test
