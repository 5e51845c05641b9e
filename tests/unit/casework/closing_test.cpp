#include "casework/closing.hpp"

#include "casework/case_work.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"
#include "tests/unit/rules/meeting_fixtures.hpp"

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

    ClosedCase close(const std::string& reference,
                     std::optional<ClosedBecause> because,
                     Date on = the_day()) {
        const Work work = the_work();
        return close_case(
            desk_on(casework.database, work), kept(reference), {.because = because, .on = on});
    }

    std::vector<DeadlineChange> reopen(const std::string& reference) {
        const Work work = the_work();
        return reopen_case(desk_on(casework.database, work), kept(reference));
    }

    // What is recorded of the programme: "not ordered", "ordered, declined".
    void bring_to(const std::string& stage) {
        const bool ordered = stage.starts_with("ordered") || stage == "completed";
        if (!ordered) {
            casework.run(stage == "not ordered" ? "UPDATE occasions SET rj_ordered = 'no'"
                                                : "UPDATE occasions SET rj_ordered = NULL");
        }
        const auto add = [&](const auto& record) {
            add_record(casework.database, "RJ-2013-0001", record);
        };
        const Date before = day("2013-02-14");
        add(Referral{.on = before, .report_writer = "mary"});
        if (stage == "unsuitable" || stage == "not arranged") {
            add(Suitability{
                .on = before, .suitable = stage == "not arranged", .recorded_by = "mary"});
        }
        if (stage == "not arranged") add(Confirmation{.on = before, .confirmed_by = "mary"});
        if (stage.ends_with("declined")) add(Consent{.party = Party::victim, .on = before});
        if (stage.ends_with("withdrew")) add(Consent{.party = Party::offender, .on = before});
        if (stage != "completed") return;
        using enum MeetingKind;
        int days = 0;
        for (const MeetingKind kind : {assessment, preparation, reparation, review}) {
            Meeting meeting = a_meeting(0, kind, "2013-02-18", MeetingState::held);
            meeting.on += std::chrono::days{++days};
            add(meeting);
        }
    }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("a case is closed for the reasons of its scheme") {
    for (const auto& [because, name] : names_of<ClosedBecause>) {
        BothCases both;
        CAPTURE(name);
        const auto reasons = closing_reasons(Scheme::contact);
        if (std::find(reasons.begin(), reasons.end(), because) != reasons.end()) {
            both.close("VC-2013-0001", because);
            CHECK(both.kept("VC-2013-0001").closed_because == because);
        } else {
            CHECK(refusal_of([&, reason = because] { both.close("VC-2013-0001", reason); }).exit ==
                  Exit::data);
            CHECK(both.kept("VC-2013-0001").state == CaseState::open);
        }
    }
}

TEST_CASE("restorative justice is closed for what is recorded, and by death or another trust") {
    using Because = ClosedBecause;
    struct Row {
        std::string stage;
        std::vector<Because> reasons;
        std::optional<Because> without_a_word;
    };
    const auto row = GENERATE(values<Row>({
        {"opened", {}, {}},
        {"unsuitable", {Because::unsuitable}, Because::unsuitable},
        {"not arranged", {Because::unsuitable}, {}},
        {"declined", {Because::victim_declined}, {}},
        {"withdrew", {Because::offender_withdrew}, {}},
        {"not ordered", {Because::not_ordered}, Because::not_ordered},
        {"ordered", {Because::breach, Because::revoked}, {}},
        {"ordered, declined", {Because::breach, Because::revoked}, {}},
        {"ordered, withdrew", {Because::breach, Because::revoked, Because::offender_withdrew}, {}},
        {"completed", {Because::completed}, Because::completed},
    }));
    CAPTURE(row.stage);
    for (const ClosedBecause because : closing_reasons(Scheme::rj)) {
        BothCases both;
        both.bring_to(row.stage);
        CAPTURE(name_of(because));
        const bool always = because == Because::offender_died || because == Because::other_trust;
        const bool may = always || std::find(row.reasons.begin(), row.reasons.end(), because) !=
                                       row.reasons.end();
        if (may) {
            CHECK(both.close("RJ-2013-0001", because).because == because);
        } else {
            CHECK(refusal_of([&] { both.close("RJ-2013-0001", because); }).exit == Exit::data);
            CHECK(both.kept("RJ-2013-0001").state == CaseState::open);
        }
    }
    BothCases both;
    both.bring_to(row.stage);
    if (row.without_a_word) {
        CHECK(both.close("RJ-2013-0001", {}).because == row.without_a_word);
        CHECK(both.kept("RJ-2013-0001").closed_because == row.without_a_word);
    } else {
        CHECK(refusal_of([&] { both.close("RJ-2013-0001", {}); }).exit == Exit::usage);
    }
}

TEST_CASE("the meetings of a case that is closed are cancelled") {
    BothCases both;
    Database& database = both.casework.database;
    const std::string reference = "RJ-2013-0001";
    add_record(database,
               reference,
               a_meeting(0, MeetingKind::assessment, "2013-02-20", MeetingState::held));
    add_record(database, reference, a_meeting(0, MeetingKind::preparation, "2013-03-11"));
    CHECK(both.close(reference, ClosedBecause::breach).undone.meetings == 1);
    const auto meetings = records_of<Meeting>(database, reference);
    CHECK(meetings[0].state == MeetingState::held);
    CHECK(meetings[1].state == MeetingState::cancelled);
    CHECK(meetings[1].cancelled_by == AskedBy::service);
    CHECK(meetings[1].sequence == 1);
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
        both.close("RJ-2013-0001", ClosedBecause::other_trust, day(on));
        CHECK(iso(both.kept("RJ-2013-0001").closed_on) == on);
    } else {
        CHECK_THROWS_AS(both.close("RJ-2013-0001", ClosedBecause::other_trust, day(on)), Error);
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
