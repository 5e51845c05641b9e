#include "rules/exposure.hpp"

#include "model/field.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace lrpt::test {

namespace {

Exposure exposed(const std::string& command, const std::string& what) {
    return exposure_of(AuditEntry{"2013-03-04T09:00:00Z", "asha", command, "VC-2013-0001", what});
}

bool has(const Exposure& one, const std::string& field) {
    return std::find(one.fields.begin(), one.fields.end(), field) != one.fields.end();
}

}  // namespace

TEST_CASE("exposure: a look names the fields that it shows, and no others") {
    const Exposure names = exposed("case show", "names were looked at");
    CHECK(names.kind == ExposureKind::looked);
    CHECK(has(names, "victim_name"));
    CHECK(has(names, "offender_address"));
    CHECK_FALSE(has(names, "plea"));
    CHECK_FALSE(has(names, "person.name"));
    CHECK(exposed("case handover", "names were looked at to hand the case over").fields ==
          names.fields);
    CHECK(has(exposed("case people", "people were looked at"), "person.name"));
    CHECK(exposed("case history", "notes were looked at").fields ==
          std::vector<std::string>{"contact.note"});
    CHECK(exposed("case show", "why it was taken on was looked at").fields ==
          std::vector<std::string>{"decided_because"});
}

TEST_CASE("exposure: every look that lrpt records is one whose fields are known") {
    for (const std::string_view words : {"names",
                                         "people",
                                         "contact points",
                                         "notes",
                                         "words of victims",
                                         "notes on progress",
                                         "promises",
                                         "parole reviews",
                                         "licence conditions",
                                         "consents",
                                         "judgements of suitability",
                                         "confirmations",
                                         "outcomes of the referral",
                                         "meetings",
                                         "meeting places",
                                         "letters of apology",
                                         "words of tasks and pauses"}) {
        CAPTURE(words);
        const Exposure look = exposed("case show", std::string{words} + " were looked at");
        CHECK(look.kind == ExposureKind::looked);
        CHECK_FALSE(look.fields.empty());
    }
}

TEST_CASE("exposure: an export holds one side, a change what it names") {
    const Exposure given =
        exposed("case export", "all that is held was put together for the victim, person 1");
    CHECK(given.kind == ExposureKind::exported);
    CHECK(has(given, "victim_name"));
    CHECK(has(given, "person.name"));
    CHECK_FALSE(has(given, "crn"));
    const Exposure other =
        exposed("case export", "all that is held was put together for the offender");
    CHECK(has(other, "crn"));
    CHECK_FALSE(has(other, "victim_name"));

    const Exposure changed = exposed(
        "case update", "court result changed, correction of B-1: risk low -> high, victim_name");
    CHECK(changed.kind == ExposureKind::changed);
    CHECK(changed.fields == std::vector<std::string>{"risk", "victim_name"});
    CHECK(exposed("case assign", "assigned to asha").fields.empty());
    CHECK(exposed("case condition send", "request 2 sent").kind == ExposureKind::sent);
}

TEST_CASE("exposure: a mail is what was sent to its recipient") {
    const Exposure sent = exposure_of(OutboxMail{.recipient = "asha",
                                                 .period = *iso_date("2013-03-04"),
                                                 .state = OutboxState::sent,
                                                 .written_at = "2013-03-04T07:00:00Z",
                                                 .sent_at = "2013-03-04T07:00:09Z"},
                                      "VC-2013-0001");
    CHECK(sent.kind == ExposureKind::sent);
    CHECK(sent.at == "2013-03-04T07:00:09Z");
    CHECK(sent.login == "asha");
    CHECK(sent.what == "mail of 2013-03-04 to asha: sent");
}

}  // namespace lrpt::test
