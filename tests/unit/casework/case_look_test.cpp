// Looking at a case, its people and its notes, and giving it to somebody.
#include "casework/case_work.hpp"
#include "store/contact_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const std::string named_record =
    R"({"id":"P-1","offender_name":"Quillfeather","crn":"A310002","victim_name":"Wrenthistle",)"
    R"("offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months",)"
    R"("sentenced_on":"2013-02-14"})";

// One victim contact case with people and a note.
class NamedCase {
  public:
    NamedCase() {
        some_staff(casework.database);
        open_from(casework.database, named_record);
        add(casework.database,
            "VC-2013-0001",
            Contact{.on = the_day(), .note = "Marrowgate", .recorded_by = "asha"},
            "2013-03-04T09:00:00Z");
    }

    Case kept() { return required_case(casework.database, "VC-2013-0001"); }
    std::size_t trail() { return history_of(casework.database, "VC-2013-0001").size(); }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("looking at the people of a case writes a row into its trail") {
    NamedCase named;
    const std::size_t before = named.trail();
    const People people = look_at_people(named.casework.database, named.kept(), the_work());
    CHECK(people.offender_name == "Quillfeather");
    CHECK(people.crn == "A310002");
    CHECK(people.victim_name == "Wrenthistle");
    REQUIRE(named.trail() == before + 1);
    const AuditEntry entry = history_of(named.casework.database, "VC-2013-0001").back();
    CHECK(entry.login == "mary");
    CHECK(entry.what == "names were looked at");
}

TEST_CASE("looking at notes writes a row into the trail of the case") {
    NamedCase named;
    const std::size_t before = named.trail();
    const auto contacts = look_at_notes(named.casework.database, named.kept(), the_work());
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().note == "Marrowgate");
    CHECK(named.trail() == before + 1);
}

TEST_CASE("a look in a dry run is a look: it is recorded") {
    NamedCase named;
    const std::size_t before = named.trail();
    Work work = the_work();
    work.dry_run = true;
    look_at_people(named.casework.database, named.kept(), work);
    CHECK(named.trail() == before + 1);
}

TEST_CASE("where a look cannot be recorded nothing is shown") {
    NamedCase named;
    const Case kept = named.kept();
    break_audit(named.casework);
    CHECK_THROWS(look_at_people(named.casework.database, kept, the_work()));
    CHECK_THROWS(look_at_notes(named.casework.database, kept, the_work()));
}

TEST_CASE("a case is viewed without its people and without a row in its trail") {
    NamedCase named;
    const std::size_t before = named.trail();
    const CaseView view =
        view_of(named.casework.database, "VC-2013-0001", the_reference_data(), the_day());
    CHECK(view.kept.reference == "VC-2013-0001");
    CHECK(view.records.facts.id == "P-1");
    CHECK(view.records.facts.main.term == Term{.months = 18});
    CHECK(outcome(view.decision.contact) == "eligible");
    CHECK(view.deadlines.size() == 1);
    CHECK(view.records.contacts.size() == 1);
    CHECK(named.trail() == before);
}

TEST_CASE("a case that there is none of is refused with those that are one slip away") {
    NamedCase named;
    const Error error = refusal_of([&] { required_case(named.casework.database, "VC-2013-0002"); });
    CHECK(error.exit == Exit::no_record);
    CHECK_THAT(error.what(), Catch::Contains("VC-2013-0002"));
    CHECK(error.suggestions == Names{"VC-2013-0001"});

    const Error far = refusal_of([&] { required_case(named.casework.database, "RJ-2011-0999"); });
    CHECK(far.exit == Exit::no_record);
    CHECK(far.suggestions.empty());
}

TEST_CASE("a case is given to somebody whose role its scheme asks for, and the trail says so") {
    NamedCase named;
    const std::size_t before = named.trail();
    const Work work = the_work();
    CHECK_FALSE(assign(desk_on(named.casework.database, work), named.kept(), "asha"));
    CHECK(named.kept().owner == "asha");
    CHECK(named.trail() == before + 1);
    CHECK(history_of(named.casework.database, "VC-2013-0001").back().what == "assigned to asha");
}

TEST_CASE("a case is not given to a stranger or to somebody of another role") {
    NamedCase named;
    const std::size_t before = named.trail();
    using Row = std::tuple<std::string, Exit>;
    const auto [login, status] = GENERATE(
        values<Row>({{"stranger", Exit::no_record}, {"khan", Exit::data}, {"mary", Exit::data}}));
    const Work work = the_work();
    const Error error = refusal_of(
        [&, name = login] { assign(desk_on(named.casework.database, work), named.kept(), name); });
    CHECK(error.exit == status);
    CHECK_FALSE(named.kept().owner);
    CHECK(named.trail() == before);
}

TEST_CASE("a dry run of an assignment leaves the case with its owner") {
    NamedCase named;
    Work work = the_work();
    work.dry_run = true;
    assign(desk_on(named.casework.database, work), named.kept(), "asha");
    CHECK_FALSE(named.kept().owner);
}

}  // namespace lrpt::test
