#include "casework/explain.hpp"

#include "casework/case_work.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const std::string named_record =
    R"({"id":"P-1","offender_name":"Quillfeather","crn":"A310002","victim_name":"Wrenthistle",)"
    R"("prison_number":"A1234BC","offence":"OF61102","plea":"guilty","disposal":"imprisonment",)"
    R"("term":"2 years 6 months","sentenced_on":"2013-02-14"})";

class ExplainedCases {
  public:
    ExplainedCases() {
        some_staff(casework.database);
        open_from(casework.database,
                  named_record + "\n" + contact_record("P-2") + both_record("P-3") +
                      ordered_record("P-4", "2013-02-14"));
    }

    Sheet explained(const std::string& reference, bool by_name = false) {
        return explain_sentence(casework.database,
                                {.reference = reference, .by_name = by_name},
                                the_reference_data(),
                                the_work());
    }
    std::size_t trail() { return history_of(casework.database, "VC-2013-0001").size(); }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("a sheet explains the sentence of the case and names nobody") {
    ExplainedCases cases;
    const std::size_t before = cases.trail();
    const Sheet sheet = cases.explained("VC-2013-0001");
    CHECK(sheet.release.kind == SheetKind::half_way_licence);
    CHECK(iso(sheet.release.first_release) == "2014-05-15");
    CHECK_THAT(sheet.text, Catch::Contains("May 2014") && Catch::Contains("VC-2013-0001"));
    CHECK_THAT(sheet.text, !Catch::Contains("Wrenthistle"));
    CHECK(cases.trail() == before);
}

TEST_CASE("a sheet by name greets the victim, holds nothing of the offender, and is recorded") {
    ExplainedCases cases;
    const std::size_t before = cases.trail();
    const Sheet sheet = cases.explained("VC-2013-0001", true);
    CHECK_THAT(sheet.text, Catch::StartsWith("Dear Wrenthistle,\n"));
    CHECK_THAT(sheet.text, !Catch::Contains("Quillfeather"));
    CHECK_THAT(sheet.text, !Catch::Contains("A310002") && !Catch::Contains("A1234BC"));
    REQUIRE(cases.trail() == before + 1);
    CHECK(history_of(cases.casework.database, "VC-2013-0001").back().what ==
          "people were looked at");
}

TEST_CASE("where the look cannot be recorded there is no sheet by name") {
    ExplainedCases cases;
    break_audit(cases.casework);
    CHECK_THROWS(cases.explained("VC-2013-0001", true));
    CHECK_NOTHROW(cases.explained("VC-2013-0001"));
}

TEST_CASE("a name that is not recorded is not made up") {
    ExplainedCases cases;
    const Error error = refusal_of([&] { cases.explained("VC-2013-0002", true); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("VC-2013-0002 has no name of person 1"));
}

TEST_CASE("a restorative justice case is refused with where to go") {
    ExplainedCases cases;
    const Error linked = refusal_of([&] { cases.explained("RJ-2013-0001"); });
    CHECK(linked.exit == Exit::data);
    CHECK(linked.advice == Names{"Of the same sentence it is VC-2013-0003"});
    const Error alone = refusal_of([&] { cases.explained("RJ-2013-0002"); });
    REQUIRE(alone.advice.size() == 1);
    CHECK_THAT(alone.advice.front(), Catch::Contains("lrpt case list --scheme contact"));
}

TEST_CASE("a case that is not there, or whose sentence is not recorded, has no sheet") {
    ExplainedCases cases;
    CHECK(refusal_of([&] { cases.explained("VC-2013-0099"); }).exit == Exit::no_record);
    cases.casework.run("UPDATE occasions SET disposal = NULL, term = NULL");
    const Error error = refusal_of([&] { cases.explained("VC-2013-0001"); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("nothing to explain"));
}

TEST_CASE("a sentence that is not custody, by a later change of the record, has its sheet too") {
    ExplainedCases cases;
    const std::string disposal =
        GENERATE("suspended", "community-order", "fine", "discharge", "unsentenced");
    cases.casework.run("UPDATE occasions SET term = NULL, disposal = '" + disposal + "'");
    const Sheet sheet = cases.explained("VC-2013-0001");
    CHECK(std::string{name_of(sheet.release.kind)} == disposal);
    CHECK_FALSE(sheet.release.first_release);
}

TEST_CASE("a folder of letters that is not there is a fault of the settings") {
    ExplainedCases cases;
    ReferenceData data{"share", "", "/nowhere/letters"};
    const Error error = refusal_of([&] {
        explain_sentence(cases.casework.database, {.reference = "VC-2013-0001"}, data, the_work());
    });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("/nowhere/letters"));
}

}  // namespace lrpt::test
