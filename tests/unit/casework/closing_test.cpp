#include "casework/closing.hpp"

#include "casework/case_work.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace lrpt::test {

namespace {

class BothCases {
  public:
    BothCases() {
        some_staff(casework.database);
        open_from(casework.database, both_record("B-1"), work_on(day("2013-02-15")));
    }

    Case kept(const std::string& reference) { return required_case(casework.database, reference); }

    ClosedCase close(const std::string& reference, ClosedBecause because, Date on = the_day()) {
        const Work work = the_work();
        return close_case(
            desk_on(casework.database, work), kept(reference), {.because = because, .on = on});
    }

    std::vector<DeadlineChange> reopen(const std::string& reference) {
        const Work work = the_work();
        return reopen_case(desk_on(casework.database, work), kept(reference));
    }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("a case is closed for the reasons of its scheme") {
    for (const auto& [because, name] : names_of<ClosedBecause>) {
        for (const Scheme scheme : every_scheme) {
            BothCases both;
            CAPTURE(name, name_of(scheme));
            const std::string reference =
                scheme == Scheme::contact ? "VC-2013-0001" : "RJ-2013-0001";
            const auto reasons = closing_reasons(scheme);
            if (std::find(reasons.begin(), reasons.end(), because) != reasons.end()) {
                both.close(reference, because);
                CHECK(both.kept(reference).closed_because == because);
            } else {
                CHECK(refusal_of([&, reason = because] { both.close(reference, reason); }).exit ==
                      Exit::data);
                CHECK(both.kept(reference).state == CaseState::open);
            }
        }
    }
}

TEST_CASE("what is due falls away with the case and comes back with it, each once") {
    BothCases both;
    const ClosedCase closed = both.close("VC-2013-0001", ClosedBecause::other_trust);
    REQUIRE(closed.deadlines.size() == 1);
    CHECK(closed.deadlines.front().what == DeadlineChange::What::dropped);
    CHECK(both.casework.rows("deadlines") == 1);  // that of the other case
    CHECK(refusal_of([&] { both.close("VC-2013-0001", ClosedBecause::other_trust); }).exit ==
          Exit::data);

    CHECK(both.reopen("VC-2013-0001").size() == 1);
    CHECK(both.casework.rows("deadlines") == 2);
    CHECK_FALSE(both.kept("VC-2013-0001").closed_on);
    CHECK_FALSE(both.kept("VC-2013-0001").closed_because);
    CHECK(refusal_of([&] { both.reopen("VC-2013-0001"); }).exit == Exit::data);
}

TEST_CASE("a case is closed from the day of its opening until today") {
    using Row = std::tuple<std::string, bool>;
    const auto [on, may] = GENERATE(values<Row>({{"2013-02-14", false},
                                                 {"2013-02-15", true},
                                                 {"2013-03-04", true},
                                                 {"2013-03-05", false}}));
    BothCases both;
    CAPTURE(on);
    if (may) {
        both.close("RJ-2013-0001", ClosedBecause::completed, day(on));
        CHECK(iso(both.kept("RJ-2013-0001").closed_on) == on);
    } else {
        CHECK_THROWS_AS(both.close("RJ-2013-0001", ClosedBecause::completed, day(on)), Error);
    }
}

TEST_CASE("what is left undone on a closed case is counted and stops nothing") {
    BothCases both;
    Database& database = both.casework.database;
    const std::string reference = "VC-2013-0001";
    add_record(database, reference, Promise{.made_on = the_day(), .due_on = the_day()});
    add_record(database,
               reference,
               Promise{.made_on = the_day(), .due_on = the_day(), .kept_on = the_day()});
    add_record(
        database, reference, Offer{.person = 1, .on = day("2013-02-20"), .answer = Answer::yes});
    add_record(
        database,
        reference,
        ProgressEvent{.kind = ProgressKind::released, .on = the_day(), .known_on = the_day()});
    const Undone undone = both.close(reference, ClosedBecause::end_of_licence).undone;
    CHECK(undone.promises == 1);
    CHECK(undone.gaps == 1);
    CHECK(both.kept(reference).state == CaseState::closed);
}

}  // namespace lrpt::test
