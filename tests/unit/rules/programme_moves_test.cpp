// Every move at every stage: open, or why not.
#include "tests/unit/rules/programme_fixtures.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace lrpt::test {

namespace {

using enum Stage;

const std::string ordered_already = "the court has ordered it: what comes before sentence is over";
const std::string was_ordered = "the court has ordered it already";
const std::string refused = "the court did not order it";
const std::string no_order = "the court has not ordered it";
const std::string no_referral = "it has not been referred";
const std::string not_settled = "the criteria have not been settled";
const std::string not_judged = "nobody has judged whether the offender is suitable";
const std::string is_unsuitable = "the offender was judged not suitable";
const std::string not_confirmed =
    "the Restorative Justice Service has not confirmed that it can be arranged";
const std::string cannot_arrange = "the Restorative Justice Service cannot arrange it";
const std::string is_complete = "the programme is complete";
const std::string too_late =
    "the meeting with the victim, or the reparation, has been held: this comes before it";
const std::string no_assessment = "no assessment has been held that counts";
const std::string no_preparation = "no preparation has been held that counts";
const std::string no_event = "neither a conference nor reparation has been held";
const std::string meetings_missing =
    "completion follows from the meetings, and not all have been held";
const std::string no_result = "what the court did is not recorded";
const std::string not_judged_no = "nobody has judged the offender not suitable";
const std::string not_declined = "no word of the victim's is recorded that they decline";
const std::string not_withdrawn = "no word of the offender's is recorded that they withdraw";
const std::string open{};

using Row = std::map<Stage, std::string>;

// The rows of a table are put together from runs of stages with one answer.
struct Run {
    std::vector<Stage> stages;
    std::string answer;
};

Row row_of(const std::vector<Run>& runs) {
    Row row;
    for (const Run& run : runs) {
        for (const Stage stage : run.stages) {
            CHECK(row.count(stage) == 0);
            row[stage] = run.answer;
        }
    }
    return row;
}

const std::vector<Stage> after_order{ordered, contacted, assessed, prepared, event_held, completed};
const std::vector<Stage> not_by_court{
    opened, referred, screened, suitable, confirmed, proposed, unsuitable, not_arranged};

std::vector<Run> of_court_first(std::vector<Run> runs) {
    runs.push_back({after_order, ordered_already});
    runs.push_back({{not_ordered}, refused});
    return runs;
}

// What is held after the order, with the answers of its six stages in their order.
std::vector<Run> of_meeting(const std::vector<std::string>& answers) {
    std::vector<Run> runs{{not_by_court, no_order}, {{not_ordered}, refused}};
    for (std::size_t i = 0; i < after_order.size(); ++i)
        runs.push_back({{after_order[i]}, answers[i]});
    return runs;
}

std::vector<Run> runs_before_court(Move move) {
    switch (move) {
        case Move::refer: return of_court_first({{not_by_court, open}});
        case Move::judge_suitability:
            return of_court_first(
                {{{opened}, no_referral},
                 {{referred}, not_settled},
                 {{screened, suitable, confirmed, proposed, unsuitable, not_arranged}, open}});
        case Move::confirm:
            return of_court_first({{{opened}, no_referral},
                                   {{referred}, not_settled},
                                   {{screened}, not_judged},
                                   {{unsuitable}, is_unsuitable},
                                   {{suitable, confirmed, proposed, not_arranged}, open}});
        case Move::propose:
            return of_court_first({{{opened}, no_referral},
                                   {{referred}, not_settled},
                                   {{screened}, not_judged},
                                   {{unsuitable}, is_unsuitable},
                                   {{suitable}, not_confirmed},
                                   {{not_arranged}, cannot_arrange},
                                   {{confirmed, proposed}, open}});
        default:
            return {{not_by_court, open}, {after_order, was_ordered}, {{not_ordered}, refused}};
    }
}

std::vector<Run> runs_of_meetings(Move move) {
    switch (move) {
        case Move::hold_assessment:
            return of_meeting({open, open, open, open, too_late, is_complete});
        case Move::hold_preparation:
            return of_meeting({no_assessment, no_assessment, open, open, too_late, is_complete});
        case Move::hold_conference:
        case Move::hold_reparation:
            return of_meeting(
                {no_assessment, no_assessment, no_preparation, open, open, is_complete});
        default:
            return of_meeting(
                {no_assessment, no_assessment, no_preparation, no_event, open, is_complete});
    }
}

std::vector<Run> runs_of_closing(Move move) {
    const std::string& missing = meetings_missing;
    switch (move) {
        case Move::close_completed:
            return of_meeting({missing, missing, missing, missing, missing, open});
        case Move::close_not_ordered:
            return {{not_by_court, no_result}, {after_order, was_ordered}, {{not_ordered}, open}};
        case Move::close_unsuitable:
            return of_court_first(
                {{{opened, referred, screened, suitable, confirmed, proposed}, not_judged_no},
                 {{unsuitable, not_arranged}, open}});
        case Move::close_victim_declined: return of_court_first({{not_by_court, not_declined}});
        case Move::close_offender_withdrew:
            return {{not_by_court, not_withdrawn},
                    {{ordered, contacted, assessed, prepared, event_held}, not_withdrawn},
                    {{completed}, is_complete},
                    {{not_ordered}, refused}};
        default: return of_meeting({open, open, open, open, open, is_complete});
    }
}

Row table_of(Move move) {
    if (move <= Move::refuse_order) return row_of(runs_before_court(move));
    if (move <= Move::hold_review) return row_of(runs_of_meetings(move));
    return row_of(runs_of_closing(move));
}

std::string why(Move move, const CaseRecords& records) {
    const auto closed = why_not(move, records, the_day());
    if (!closed) return open;
    CHECK_FALSE(closed->why.empty());
    CHECK_FALSE(closed->remedy.empty());
    return closed->why;
}

std::string remedy(Move move, Stage stage) {
    const auto closed = why_not(move, case_at(stage), the_day());
    return closed ? closed->remedy : "open";
}

CaseRecords with_word(Stage stage, Party party, bool given) {
    CaseRecords records = case_at(stage);
    records.consents = {{.number = 1, .party = party, .on = day("2013-02-04"), .given = given}};
    return records;
}

}  // namespace

TEST_CASE("nothing is referred, judged, confirmed or proposed once sentence was passed") {
    CaseRecords records = case_at(Stage::confirmed);
    records.facts.sentenced_on = day("2013-02-20");
    for (const Move move : {Move::refer, Move::judge_suitability, Move::confirm, Move::propose}) {
        CAPTURE(name_of(move));
        CHECK_FALSE(why_not(move, records, day("2013-02-19")));
        const auto closed = why_not(move, records, day("2013-02-20"));
        REQUIRE(closed);
        CHECK(closed->why ==
              "the court has passed sentence, and whether it ordered this is not recorded");
    }
    CHECK_FALSE(why_not(Move::order, records, day("2013-02-20")));
}

TEST_CASE("every move at every stage is open or says why not") {
    for (const auto& [move, name] : names_of<Move>) {
        const Row row = table_of(move);
        CHECK(row.size() == names_of<Stage>.size());
        for (const auto& [stage, answer] : row) {
            INFO(name << " at " << name_of(stage));
            CHECK(why(move, case_at(stage)) == answer);
        }
    }
}

TEST_CASE("a conference is proposed only with the victim's consent, reparation without it") {
    CaseRecords records = case_at(confirmed);
    records.confirmations.front().arrangement = Arrangement::conference;
    const std::string asks =
        "a conference may be proposed only with the victim's consent "
        "(Criminal Justice Act 2003 s.201(4))";
    CHECK(why(Move::propose, records) == asks);
    records.facts.victim_consent = true;
    CHECK(why(Move::propose, records) == open);
    records.consents = {{.number = 1, .on = day("2013-02-20"), .given = false}};
    CHECK(why(Move::propose, records) == asks);
    records.consents.push_back({.number = 2, .on = day("2013-03-04"), .given = true});
    CHECK(why(Move::propose, records) == open);
    records.consents.back().on = day("2013-03-05");
    CHECK(why(Move::propose, records) == asks);
}

TEST_CASE("a confirmation of a later day says nothing of what may be proposed before it") {
    CaseRecords records = case_at(confirmed);
    records.confirmations.push_back({.number = 2,
                                     .on = day("2013-03-05"),
                                     .arranged = true,
                                     .arrangement = Arrangement::conference});
    CHECK(why(Move::propose, records) == open);
}

TEST_CASE("a victim's no closes a case before the order, and makes it reparation after it") {
    const Stage before = GENERATE(screened, suitable, confirmed, proposed, unsuitable);
    CHECK(why(Move::close_victim_declined, with_word(before, Party::victim, false)) == open);
    CHECK(why(Move::close_victim_declined, with_word(before, Party::victim, true)) == not_declined);
    CHECK(why(Move::close_victim_declined, with_word(before, Party::offender, false)) ==
          not_declined);
    const Stage after = GENERATE(ordered, assessed, prepared);
    CHECK(why(Move::close_victim_declined, with_word(after, Party::victim, false)) ==
          ordered_already);
    CHECK(remedy(Move::close_victim_declined, after) ==
          "A victim who declines is not the end of it: the requirement goes on with reparation. "
          "lrpt meeting add REF --kind reparation");
}

TEST_CASE("an offender's no closes a case until it is complete or the court did not order it") {
    const Stage stage = GENERATE(screened, proposed, ordered, prepared, event_held);
    CHECK(why(Move::close_offender_withdrew, with_word(stage, Party::offender, false)) == open);
    CHECK(why(Move::close_offender_withdrew, with_word(stage, Party::offender, true)) ==
          not_withdrawn);
    const auto over = GENERATE(
        values<std::pair<Stage, std::string>>({{completed, is_complete}, {not_ordered, refused}}));
    CHECK(why(Move::close_offender_withdrew, with_word(over.first, Party::offender, false)) ==
          over.second);
}

TEST_CASE("what is refused after the court has spoken names how the case ends") {
    const Move move = GENERATE(Move::close_unsuitable, Move::close_victim_declined);
    CHECK(remedy(move, not_ordered) == "To close it: lrpt case close REF --because not-ordered");
    CHECK(remedy(move, completed) == "To close it: lrpt case close REF --because completed");
    CHECK(remedy(move, event_held) ==
          "If the court ended it: lrpt case close REF --because revoked, or breach");
}

TEST_CASE("the meeting of a kind is held by a move of its own") {
    CHECK(move_to_hold(MeetingKind::assessment) == Move::hold_assessment);
    CHECK(move_to_hold(MeetingKind::preparation) == Move::hold_preparation);
    CHECK(move_to_hold(MeetingKind::conference) == Move::hold_conference);
    CHECK(move_to_hold(MeetingKind::reparation) == Move::hold_reparation);
    CHECK(move_to_hold(MeetingKind::review) == Move::hold_review);
}

}  // namespace lrpt::test
