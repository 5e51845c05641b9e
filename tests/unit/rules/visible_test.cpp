#include "rules/visible.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

CaseRecords a_full_case() {
    CaseRecords records;
    records.facts.main.offence = "OF61102";
    records.facts.victim_consent = true;
    records.facts.referred_on = day("2013-01-31");
    records.contacts = {{.on = day("2013-02-01"), .with = With::victim},
                        {.on = day("2013-02-02"), .with = With::prison}};
    records.people = {{.number = 1, .name = "Ada Lockwood"}};
    records.contact_points = {{.number = 1, .person = 1, .value = "07700 900123"}};
    records.offers = {{.number = 1, .person = 1, .on = day("2013-02-01"), .answer = Answer::yes}};
    records.progress = {{.number = 1,
                         .kind = ProgressKind::release_month,
                         .on = day("2014-05-15"),
                         .known_on = day("2013-02-03"),
                         .month = "2014-05",
                         .note = "from a prison"}};
    records.told = {{.number = 1, .event = 1, .person = 1, .on = day("2013-02-04")}};
    records.reviews = {{.number = 1,
                        .hearing_on = day("2013-05-14"),
                        .invited_on = day("2013-03-01"),
                        .presented = Presentation::victim_reads}};
    records.conditions = {
        {.number = 1, .person = 1, .asked_on = day("2013-02-05"), .wording = "not here"},
        {.number = 2,
         .person = 1,
         .asked_on = day("2013-02-05"),
         .sent_on = day("2013-02-06"),
         .area = "the market",
         .wording = "not there",
         .why = "afraid"}};
    records.promises = {{.number = 1, .made_on = day("2013-02-05"), .due_on = day("2013-02-08")}};
    return records;
}

Deadline deadline_of(DeadlineKind kind) {
    return {.due = {.kind = kind}};
}

}  // namespace

TEST_CASE("staff see everything of a case") {
    const CaseRecords seen = visible_to(Audience::staff, a_full_case());
    CHECK(seen.facts.victim_consent == true);
    CHECK(seen.contacts.size() == 2);
    CHECK(seen.progress.front().note == "from a prison");
    CHECK(seen.conditions.size() == 2);
}

TEST_CASE("an offender manager sees nothing of the victim's side") {
    const CaseRecords seen = visible_to(Audience::offender_manager, a_full_case());
    CHECK(seen.facts.main.offence == "OF61102");
    CHECK_FALSE(seen.facts.victim_consent.has_value());
    CHECK_FALSE(seen.facts.referred_on.has_value());
    REQUIRE(seen.contacts.size() == 1);
    CHECK(seen.contacts.front().with == With::prison);
    CHECK(seen.people.empty());
    CHECK(seen.contact_points.empty());
    CHECK(seen.offers.empty());
    CHECK(seen.told.empty());
    CHECK(seen.promises.empty());
    CHECK(seen.progress.front().note == "from a prison");
    CHECK(seen.reviews.front().hearing_on == day("2013-05-14"));
    CHECK_FALSE(seen.reviews.front().invited_on.has_value());
    CHECK_FALSE(seen.reviews.front().presented.has_value());
}

TEST_CASE("an offender manager sees a requested condition once it was sent, without her words") {
    const CaseRecords seen = visible_to(Audience::offender_manager, a_full_case());
    REQUIRE(seen.conditions.size() == 1);
    const ConditionRequest& request = seen.conditions.front();
    CHECK(request.number == 2);
    CHECK(request.area == "the market");
    CHECK_FALSE(request.wording.has_value());
    CHECK_FALSE(request.why.has_value());
    CHECK(request.person == 0);
}

TEST_CASE("what the team sets itself, and why a deadline rests, is for nobody else") {
    CaseRecords records = a_full_case();
    records.tasks = {{.number = 1, .set_for = day("2013-03-08"), .words = "ring the court"}};
    records.pauses = {{.number = 1, .reason = PauseReason::ill, .words = "in hospital"}};
    const auto audience = GENERATE(Audience::staff, Audience::victim, Audience::offender_manager);
    const std::size_t left = audience == Audience::staff ? 1 : 0;
    CHECK(visible_to(audience, records).tasks.size() == left);
    CHECK(visible_to(audience, records).pauses.size() == left);
    Deadline task{.due = {.kind = DeadlineKind::case_task, .item = 1}};
    CHECK(visible_to(audience, std::vector<Deadline>{task}).size() == left);
}

TEST_CASE("a victim is told the month, never the day or what prison says") {
    const CaseRecords seen = visible_to(Audience::victim, a_full_case());
    const ProgressEvent& event = seen.progress.front();
    CHECK(event.month == "2014-05");
    CHECK_FALSE(event.note.has_value());
    CHECK(event.on == Date{});
    REQUIRE(seen.contacts.size() == 1);
    CHECK(seen.contacts.front().with == With::victim);
    CHECK(seen.conditions.size() == 2);
}

TEST_CASE("the names and numbers of a court result go to their own side") {
    const CourtResult result{
        .people = {.offender_name = "Cy Merrow", .crn = "A100002", .victim_name = "Di Amberley"}};
    const People for_victim = visible_to(Audience::victim, result).people;
    CHECK(for_victim.victim_name == "Di Amberley");
    CHECK_FALSE(for_victim.offender_name.has_value());
    CHECK_FALSE(for_victim.crn.has_value());
    const People for_manager = visible_to(Audience::offender_manager, result).people;
    CHECK(for_manager.offender_name == "Cy Merrow");
    CHECK_FALSE(for_manager.victim_name.has_value());
}

TEST_CASE("a deadline is seen by the side whose business it is") {
    const std::vector<Deadline> both{deadline_of(DeadlineKind::rj_first_contact),
                                     deadline_of(DeadlineKind::contact_tell)};
    const auto for_victim = visible_to(Audience::victim, both);
    REQUIRE(for_victim.size() == 1);
    CHECK(for_victim.front().due.kind == DeadlineKind::contact_tell);
    const auto for_manager = visible_to(Audience::offender_manager, both);
    REQUIRE(for_manager.size() == 1);
    CHECK(for_manager.front().due.kind == DeadlineKind::rj_first_contact);
    CHECK(visible_to(Audience::staff, both).size() == 2);
}

TEST_CASE("each side sees its own and the staff's, staff see all") {
    CHECK(may_see(Audience::staff, Side::victim));
    CHECK(may_see(Audience::staff, Side::offender));
    CHECK(may_see(Audience::victim, Side::staff));
    CHECK(may_see(Audience::victim, Side::victim));
    CHECK_FALSE(may_see(Audience::victim, Side::offender));
    CHECK(may_see(Audience::offender_manager, Side::staff));
    CHECK(may_see(Audience::offender_manager, Side::offender));
    CHECK_FALSE(may_see(Audience::offender_manager, Side::victim));
}

namespace {

CaseRecords a_programme() {
    CaseRecords records{.scheme = Scheme::rj};
    records.referrals = {{.number = 1, .on = day("2013-02-01"), .report_writer = "mary"}};
    records.suitability = {{.number = 1,
                            .on = day("2013-02-02"),
                            .suitable = true,
                            .accountability = Accountability::accepts,
                            .victim_view = VictimView::undecided,
                            .risk_manageable = true}};
    records.confirmations = {{.number = 1,
                              .on = day("2013-02-03"),
                              .arranged = true,
                              .facilitator = "khan",
                              .reason = "words of the team"}};
    records.consents = {{.number = 1, .party = Party::victim, .on = day("2013-02-04")},
                        {.number = 2, .party = Party::offender, .on = day("2013-02-05")}};
    records.meetings = {{.number = 1, .kind = MeetingKind::assessment},
                        {.number = 2,
                         .kind = MeetingKind::preparation,
                         .with = MeetingWith::victim,
                         .victim_asks = "why"},
                        {.number = 3,
                         .kind = MeetingKind::conference,
                         .with = MeetingWith::both,
                         .offender_presence = Presence::present,
                         .victim_presence = Presence::present,
                         .victim_says = "how it was"},
                        {.number = 4, .kind = MeetingKind::review}};
    for (Meeting& meeting : records.meetings)
        meeting.facilitator = "khan";
    records.moves = {{.number = 1, .meeting = 2, .asked_by = AskedBy::victim},
                     {.number = 2, .meeting = 3, .asked_by = AskedBy::offender}};
    records.arrangements = {
        {.number = 1, .meeting = 3, .victim_door = "north", .offender_door = "south"}};
    records.surveys = {{.number = 1, .party = Party::victim, .person = 1},
                       {.number = 2, .party = Party::offender}};
    records.reoffending = {{.number = 1, .found = true}};
    records.apologies = {{.number = 1,
                          .written_on = day("2013-02-06"),
                          .handed_on = day("2013-02-07"),
                          .wanted = true,
                          .words = "the letter"}};
    return records;
}

}  // namespace

TEST_CASE("of the programme an offender manager sees the offender's side only") {
    const CaseRecords seen = visible_to(Audience::offender_manager, a_programme());
    CHECK(seen.referrals.front().on == day("2013-02-01"));
    CHECK(seen.referrals.front().report_writer.empty());
    CHECK(seen.suitability.front().accountability == Accountability::accepts);
    CHECK_FALSE(seen.suitability.front().victim_view.has_value());
    CHECK_FALSE(seen.suitability.front().risk_manageable.has_value());
    CHECK_FALSE(seen.suitability.front().suitable);
    CHECK_FALSE(seen.confirmations.front().facilitator.has_value());
    CHECK_FALSE(seen.confirmations.front().reason.has_value());
    REQUIRE(seen.consents.size() == 1);
    CHECK(seen.consents.front().party == Party::offender);
    REQUIRE(seen.meetings.size() == 3);
    CHECK(numbered(seen.meetings, 2) == nullptr);
    const Meeting& conference = *numbered(seen.meetings, 3);
    CHECK(conference.offender_presence == Presence::present);
    CHECK_FALSE(conference.victim_presence.has_value());
    CHECK_FALSE(conference.victim_says.has_value());
    REQUIRE(seen.moves.size() == 1);
    CHECK(seen.moves.front().meeting == 3);
    CHECK_FALSE(seen.moves.front().asked_by.has_value());
    CHECK(seen.arrangements.front().offender_door == "south");
    CHECK_FALSE(seen.arrangements.front().victim_door.has_value());
    REQUIRE(seen.surveys.size() == 1);
    CHECK(seen.surveys.front().party == Party::offender);
    CHECK(seen.reoffending.size() == 1);
    CHECK(seen.apologies.front().written_on == day("2013-02-06"));
    CHECK_FALSE(seen.apologies.front().handed_on.has_value());
    CHECK_FALSE(seen.apologies.front().wanted.has_value());
    CHECK_FALSE(seen.apologies.front().words.has_value());
}

TEST_CASE("of the programme a victim sees the victim's side only") {
    const CaseRecords seen = visible_to(Audience::victim, a_programme());
    CHECK_FALSE(seen.suitability.front().accountability.has_value());
    CHECK(seen.suitability.front().victim_view == VictimView::undecided);
    REQUIRE(seen.consents.size() == 1);
    CHECK(seen.consents.front().party == Party::victim);
    REQUIRE(seen.meetings.size() == 2);
    CHECK(numbered(seen.meetings, 2)->victim_asks == "why");
    const Meeting& conference = *numbered(seen.meetings, 3);
    CHECK(conference.victim_presence == Presence::present);
    CHECK_FALSE(conference.offender_presence.has_value());
    CHECK(seen.moves.size() == 2);
    CHECK(seen.arrangements.front().victim_door == "north");
    CHECK_FALSE(seen.arrangements.front().offender_door.has_value());
    REQUIRE(seen.surveys.size() == 1);
    CHECK(seen.surveys.front().person == 1);
    CHECK(seen.reoffending.empty());
    CHECK(seen.apologies.front().handed_on == day("2013-02-07"));
    CHECK_FALSE(seen.apologies.front().words.has_value());
}

TEST_CASE("whether somebody is suitable is the team's own, in the stage as well") {
    for (const Stage stage : {Stage::screened, Stage::suitable, Stage::unsuitable}) {
        CHECK(visible_to(Audience::staff, stage) == stage);
        CHECK(visible_to(Audience::victim, stage) == Stage::referred);
        CHECK(visible_to(Audience::offender_manager, stage) == Stage::referred);
    }
    const Stage open = GENERATE(Stage::opened, Stage::confirmed, Stage::prepared, Stage::completed);
    CHECK(visible_to(Audience::victim, open) == open);
}

}  // namespace lrpt::test
