#include "casework/handover.hpp"

#include "casework/case_work.hpp"
#include "casework/staff.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// Asha's two cases of contact; on the first is a promise, and a number at which the victim is safe.
class AshasCases {
  public:
    AshasCases() {
        some_staff(casework.database);
        save(casework.database, {.login = "tom", .roles = {Role::vlo}, .added_on = the_day()});
        OpeningRequest request{.owners = {"asha"}};
        open_from(casework.database,
                  replaced(contact_record("C-1"), "{", R"({"victim_name":"Ivy Cottam",)") +
                      contact_record("C-2"),
                  the_work(),
                  std::move(request));
        add_record(casework.database,
                   "VC-2013-0001",
                   Promise{.made_on = the_day(), .due_on = the_day(), .words = "To ring her"});
        add_record(casework.database,
                   "1",
                   ContactPoint{.person = 1, .value = "0116 496 0012", .safe = true});
    }

    std::vector<HandoverEntry> pack(bool names) {
        const Work work = the_work();
        return handover_pack(desk_on(casework.database, work), "asha", names);
    }

    std::vector<std::string> to(const std::string& login, const std::string& by = "mary") {
        Work work = the_work();
        work.login = by;
        return hand_over(desk_on(casework.database, work), {"asha", login}).references;
    }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("the pack has what stands open, and nothing personal unless it was asked for") {
    AshasCases ashas;
    const auto pack = ashas.pack(false);
    REQUIRE(pack.size() == 2);
    const HandoverEntry& first = pack.front();
    REQUIRE(first.next);
    CHECK(iso(first.next->due.due_on) == "2013-04-11");
    REQUIRE(first.promises.size() == 1);
    CHECK_FALSE(first.promises.front().words);
    REQUIRE(first.people.size() == 1);
    CHECK_FALSE(first.people.front().person.name);
    CHECK(first.contact_points.empty());
    CHECK(ashas.casework.rows("audit") == 2);
}

TEST_CASE("names in the pack are a look at each case, and not shown where it cannot be recorded") {
    AshasCases ashas;
    const auto pack = ashas.pack(true);
    CHECK(pack.front().promises.front().words == "To ring her");
    CHECK(pack.front().people.front().person.name == "Ivy Cottam");
    CHECK(pack.front().contact_points.front().value == "0116 496 0012");
    CHECK(ashas.casework.rows("audit") == 4);
    break_audit(ashas.casework);
    CHECK_THROWS(ashas.pack(true));
}

TEST_CASE("all open cases are handed over to somebody of the role, each with its row") {
    AshasCases ashas;
    CHECK(ashas.to("tom") == Names{"VC-2013-0001", "VC-2013-0002"});
    CHECK(ashas.casework.number("SELECT count(*) FROM cases WHERE owner = 'tom'") == 2);
    CHECK(history_of(ashas.casework.database, "VC-2013-0002").back().what ==
          "handed over from asha to tom");
    CHECK(ashas.to("tom").empty());
}

TEST_CASE("cases are handed over all or none, and by whose team they are") {
    AshasCases ashas;
    using Row = std::tuple<std::string, std::string, Exit>;
    const auto [to, by, status] = GENERATE(values<Row>({
        {"khan", "mary", Exit::data},
        {"asha", "mary", Exit::data},
        {"nobody", "mary", Exit::no_record},
        {"tom", "khan", Exit::not_permitted},
    }));
    CHECK(refusal_of([&, login = to, caller = by] { ashas.to(login, caller); }).exit == status);
    CHECK(ashas.casework.number("SELECT count(*) FROM cases WHERE owner = 'asha'") == 2);
}

TEST_CASE("somebody leaves when no open case is theirs, and is given none any more") {
    AshasCases ashas;
    Database& database = ashas.casework.database;
    CHECK(refusal_of([&] { leave_staff(database, "asha", the_day(), the_work()); }).exit ==
          Exit::data);
    ashas.to("tom");
    leave_staff(database, "asha", the_day(), the_work());
    CHECK(iso(required_staff(database, "asha").left_on) == "2013-03-04");
    const Case kept = required_case(database, "VC-2013-0001");
    const Work work = the_work();
    const Desk desk = desk_on(database, work);
    CHECK(refusal_of([&] { assign(desk, kept, "asha"); }).exit == Exit::data);
    add_staff(desk, {.login = "asha", .roles = {Role::vlo}});
    CHECK_NOTHROW(assign(desk, kept, "asha"));
}

}  // namespace lrpt::test
