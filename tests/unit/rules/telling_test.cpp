#include "rules/telling.hpp"

#include "tests/unit/rules/people_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using Numbers = std::vector<int>;

// One victim who has wanted to hear of key stages since 1 February.
CaseRecords one_who_wants_contact() {
    return {.people = {a_victim(1)},
            .offers = {answered(1, "2013-02-01", Answer::yes, ContactLevel::key_stages)}};
}

ProgressEvent a_transfer(std::string_view known_on) {
    return an_event(1, ProgressKind::transfer, known_on);
}

ProgressEvent a_month(int number, std::string_view known_on, const std::string& month) {
    ProgressEvent event = an_event(number, ProgressKind::release_month, known_on);
    event.month = month;
    return event;
}

// As "event>person" with spaces between.
std::string gaps_of(const CaseRecords& records, std::string_view on = "2013-03-04") {
    std::string found;
    for (const Gap& gap : gaps(records, day(on))) {
        found += (found.empty() ? "" : " ") + std::to_string(gap.event.number) + ">" +
                 std::to_string(gap.person);
    }
    return found;
}

}  // namespace

TEST_CASE("each level of contact covers its events") {
    using enum ProgressKind;
    using Row = std::tuple<ProgressKind, std::string>;
    const auto [kind, levels] = GENERATE(values<Row>({
        {sentence_explained, ""},
        {sentence_changed, "key-stages yearly release-month "},
        {open_conditions, "key-stages "},
        {temporary_release, "key-stages "},
        {transfer, "key-stages "},
        {adjudication, ""},
        {appeal, "key-stages yearly "},
        {release_month, "key-stages yearly release-month "},
        {parole_eligible, "key-stages yearly "},
        {parole_hearing, "key-stages yearly "},
        {parole_decision, "key-stages yearly release-month "},
        {condition_decided, "key-stages yearly release-month "},
        {released, "key-stages yearly release-month "},
        {recalled, "key-stages yearly "},
        {discharged, "key-stages yearly release-month "},
        {end_of_licence, "key-stages yearly "},
    }));
    CAPTURE(name_of(kind));
    std::string found;
    for (const ContactLevel level :
         {ContactLevel::key_stages, ContactLevel::yearly, ContactLevel::release_month}) {
        if (is_told(kind, level)) found += std::string{name_of(level)} + " ";
    }
    CHECK(found == levels);
}

TEST_CASE("every kind of event but an adjudication has words that may be said, without a day") {
    for (const auto& [kind, name] : names_of<ProgressKind>) {
        CAPTURE(name);
        CHECK(may_be_told(kind) == (kind != ProgressKind::adjudication));
        if (!may_be_told(kind)) continue;
        ProgressEvent event = an_event(1, kind, "2013-03-02");
        event.note = "HMP Nowhere";
        const std::string said = may_be_said(event, {event});
        CHECK_THAT(said, Catch::StartsWith("You may say: "));
        CHECK_THAT(said, Catch::EndsWith(". Not: the day, the prison or the place."));
        CHECK_THAT(said, !Catch::Contains("2013") && !Catch::Contains("Nowhere"));
    }
}

TEST_CASE("of a release the month may be said, and always the newest one") {
    const ProgressEvent first = a_month(1, "2013-02-10", "2014-05");
    const ProgressEvent later = a_month(2, "2013-03-01", "2014-07");
    const std::string may =
        "You may say: release is expected in May 2014. Not: the day, the prison or the place.";
    const std::string july =
        "You may say: release is expected in July 2014. Not: the day, the prison or the place.";
    CHECK(may_be_said(first, {first}) == may);
    CHECK(may_be_said(first, {first, a_transfer("2013-03-01")}) == may);
    CHECK(may_be_said(first, {first, later}) == july);
    CHECK(may_be_said(later, {first, later}) == july);
}

TEST_CASE("the deadline of parole decisions and conditions is their own") {
    CHECK(deadline_to_tell(ProgressKind::parole_decision) == DeadlineKind::parole_tell_decision);
    CHECK(deadline_to_tell(ProgressKind::condition_decided) ==
          DeadlineKind::condition_tell_outcome);
    CHECK(deadline_to_tell(ProgressKind::parole_hearing) == DeadlineKind::contact_tell);
    CHECK(deadline_to_tell(ProgressKind::transfer) == DeadlineKind::contact_tell);
}

TEST_CASE("told is what became known from the day on which contact was wanted") {
    using Row = std::tuple<std::string, Numbers>;
    const auto [known_on, numbers] = GENERATE(values<Row>({
        {"2013-01-31", {}},
        {"2013-02-01", {1}},
        {"2013-03-04", {1}},
    }));
    CHECK(people_to_tell(a_transfer(known_on), one_who_wants_contact(), the_day()) == numbers);
}

TEST_CASE("who opted out is not told, and who came back is told what became known since") {
    CaseRecords records = one_who_wants_contact();
    records.offers.push_back(answered(1, "2013-02-10", Answer::no));
    const auto told_of = [&](std::string_view known_on) {
        return people_to_tell(a_transfer(known_on), records, the_day());
    };
    CHECK(told_of("2013-02-05").empty());
    CHECK(told_of("2013-02-20").empty());

    records.offers.push_back(answered(1, "2013-03-01", Answer::yes));
    using Row = std::tuple<std::string, Numbers>;
    const auto [known_on, numbers] = GENERATE(values<Row>({
        {"2013-02-05", {}},  // while they wanted contact the first time
        {"2013-02-20", {}},
        {"2013-02-28", {}},
        {"2013-03-01", {1}},
    }));
    CAPTURE(known_on);
    CHECK(told_of(known_on) == numbers);
}

TEST_CASE("nobody is told who has not answered, or wants less than that") {
    CaseRecords records{.people = {a_victim(1), a_victim(2), a_victim(3), a_victim(4)},
                        .offers = {offered(1, "2013-02-01"),
                                   answered(2, "2013-02-01", Answer::yes, ContactLevel::yearly),
                                   answered(3, "2013-02-01", Answer::yes),
                                   answered(4, "2013-02-01", Answer::not_now)}};
    const auto told_of = [&](ProgressKind kind) {
        return people_to_tell(an_event(1, kind, "2013-03-01"), records, the_day());
    };
    CHECK(told_of(ProgressKind::transfer) == Numbers{3});
    CHECK(told_of(ProgressKind::release_month) == Numbers{2, 3});
    CHECK(told_of(ProgressKind::adjudication).empty());
    CHECK(told_of(ProgressKind::sentence_explained).empty());
}

TEST_CASE("the outcome of a condition is told to who asked for it, at any level") {
    CaseRecords records{
        .people = {a_victim(1), a_victim(2)},
        .offers = {answered(1, "2013-02-01", Answer::yes),
                   answered(2, "2013-02-20", Answer::yes, ContactLevel::release_month)},
        .conditions = {{.number = 1, .person = 2}}};
    const auto told_of = [&](std::optional<int> about) {
        return people_to_tell(
            an_event(1, ProgressKind::condition_decided, "2013-02-10", about), records, the_day());
    };
    CHECK(told_of(1) == Numbers{2});
    CHECK(told_of(2).empty());
    CHECK(told_of({}).empty());
    records.offers.push_back(answered(2, "2013-03-01", Answer::no));
    CHECK(told_of(1).empty());
}

TEST_CASE("at 18 it is the victim who is told, of what they wanted to hear themselves") {
    CaseRecords records{.people = {a_child(1, "1995-03-04"), acting_for(1, 2, ActsBecause::child)},
                        .offers = {answered(2, "2013-01-20", Answer::yes)}};
    const auto told_on = [&](std::string_view on, std::string_view known_on) {
        return people_to_tell(a_transfer(known_on), records, day(on));
    };
    CHECK(told_on("2013-03-03", "2013-03-01") == Numbers{2});
    CHECK(told_on("2013-03-04", "2013-03-01").empty());  // nobody has asked the victim yet
    records.offers.push_back(answered(1, "2013-03-05", Answer::yes));
    CHECK(told_on("2013-03-05", "2013-03-04").empty());
    CHECK(told_on("2013-03-05", "2013-03-05") == Numbers{1});
}

TEST_CASE("a gap is an event that somebody who should hear of it has not been told") {
    CaseRecords records{
        .people = {a_victim(1), a_victim(2)},
        .offers = {answered(1, "2013-02-01", Answer::yes), answered(2, "2013-02-01", Answer::yes)},
        .progress = {a_transfer("2013-02-20"),
                     an_event(2, ProgressKind::adjudication, "2013-02-21"),
                     a_month(3, "2013-02-22", "2014-05")}};
    CHECK(gaps_of(records) == "1>1 1>2 3>1 3>2");
    records.told = {told_to(1, 1, "2013-02-22"), told_to(2, 3, "2013-02-25")};
    CHECK(gaps_of(records) == "1>2 3>1");
    CHECK(gaps_of(records, "2013-02-24") == "1>2 3>1 3>2");
    CHECK(gaps_of(records, "2013-02-21") == "1>1 1>2");
    CHECK(gaps_of(records, "2013-02-19").empty());
    records.offers.push_back(answered(1, "2013-03-01", Answer::no));
    CHECK(gaps_of(records) == "1>2");
}

}  // namespace lrpt::test
