#include "rules/turns.hpp"

#include "model/field.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// "risk=medium,high | custody_risk=yes personal_victim=yes".
std::string text_of(const std::vector<Turn>& turns) {
    std::string text;
    for (const Turn& turn : turns) {
        if (!text.empty()) text += " | ";
        for (const TurningFact& fact : turn.facts) {
            const bool first = &fact == &turn.facts.front();
            text += (first ? "" : " ") + std::string{fact.field} + "=";
            for (const std::string& value : fact.values)
                text += value + (&value == &fact.values.back() ? "" : ",");
        }
    }
    return text;
}

using Recorded = std::vector<std::pair<std::string, std::string>>;

// An eligible record of a scheme, with some facts changed; an empty text takes the fact away.
Facts record(Scheme scheme, const Recorded& changes) {
    CourtResult result{.facts =
                           scheme == Scheme::contact ? an_eligible_contact() : an_eligible_rj()};
    for (const auto& [name, text] : changes) {
        if (!text.empty()) {
            field_named(fields(), name)->read(result, text);
        } else if (name == "offence") {
            result.facts.main.offence.reset();
        } else if (name == "plea") {
            result.facts.main.plea.reset();
        } else if (name == "disposal") {
            result.facts.main.disposal.reset();
        } else if (name == "term") {
            result.facts.main.term.reset();
        } else if (name == "sentenced_on") {
            result.facts.sentenced_on.reset();
        } else if (name == "risk") {
            result.facts.risk.reset();
        }
    }
    return result.facts;
}

std::vector<Turn> turns_for(Scheme scheme, const Recorded& changes) {
    const Facts facts = record(scheme, changes);
    return turns_of(question_about(facts), scheme);
}

struct Row {
    std::string why;
    Recorded changes;
    std::string turns;
};

void check_rows(Scheme scheme, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        CAPTURE(row.why);
        CHECK(text_of(turns_for(scheme, row.changes)) == row.turns);
    }
}

std::string note_on(const Recorded& changes) {
    const std::vector<Turn> turns = turns_for(Scheme::contact, changes);
    return turns.empty() ? "no turn" : turns.front().note.value_or("no note");
}

}  // namespace

TEST_CASE("what would turn a decision on restorative justice") {
    check_rows(
        Scheme::rj,
        {{"eligible already", {}, ""},
         {"risk may be put right", {{"risk", "low"}}, "risk=medium,high"},
         {"or be found out", {{"risk", ""}}, "risk=medium,high"},
         {"a person decides on very high risk", {{"risk", "very-high"}}, "risk=medium,high"},
         {"one fact goes before two",
          {{"risk", "low"}, {"custody_risk", "yes"}},
          "risk=medium,high | personal_victim=yes"},
         {"a recorded plea stands", {{"plea", "not-guilty"}}, ""},
         {"mixed pleas leave the main one open", {{"plea", "mixed"}}, "plea=guilty"},
         {"a plea and a risk", {{"plea", ""}, {"risk", "low"}}, "plea=guilty risk=medium,high"},
         {"a recorded sentence stands", {{"disposal", "fine"}}, ""},
         {"one that is not recorded is asked for", {{"disposal", ""}}, "disposal=community-order"},
         {"a recorded day stands", {{"sentenced_on", "2013-01-31"}}, ""},
         {"a recorded offence stands", {{"offence", "TH68010"}}, ""},
         {"kinds of offence, no codes",
          {{"offence", ""}},
          "offence=violence,domestic-burglary,personal"},
         {"a personal victim lets more in",
          {{"offence", ""}, {"personal_victim", "yes"}},
          "offence=violence,domestic-burglary,personal,depends"},
         {"a code that is not listed is none",
          {{"offence", "ZZ99999"}},
          "offence=violence,domestic-burglary,personal"}});
}

TEST_CASE("what would turn a decision on victim contact") {
    const std::string any_length = "hm-pleasure,life,ipp,hospital-order,restricted-hospital-order";
    check_rows(
        Scheme::contact,
        {{"eligible already", {}, ""},
         {"a term that is missing", {{"term", ""}}, "term=12 months"},
         {"a term that is far off stands", {{"term", "10 months"}}, ""},
         {"a day short", {{"term", "364 days"}}, "term=12 months"},
         {"a week short", {{"term", "358 days"}}, "term=12 months"},
         {"more than a week short", {{"term", "357 days"}}, ""},
         {"a month short", {{"term", "11 months"}}, "term=12 months"},
         {"eleven months and some days, not within a week", {{"term", "11 months 20 days"}}, ""},
         {"the day decides",
          {{"term", "365 days"}, {"sentenced_on", ""}},
          "term=12 months | sentenced_on="},
         {"a sentence that is not passed yet",
          {{"disposal", "unsentenced"}, {"term", ""}},
          "disposal=" + any_length},
         {"with its term recorded, only custody has one",
          {{"disposal", ""}},
          "disposal=imprisonment,yoi-detention,section-91,detention-and-training,extended"},
         {"an order of custody that has no such length is not proposed",
          {{"disposal", ""}, {"term", "13 months"}},
          "disposal=imprisonment,yoi-detention,section-91,extended"},
         {"theft stands, what follows from it may be missing",
          {{"offence", "TH68010"}},
          "notification=yes | offence_against_child=yes"},
         {"what is recorded of that stands too",
          {{"offence", "TH68010"}, {"notification", "no"}, {"offence_against_child", "no"}},
          ""},
         {"a finding of racial aggravation only refers",
          {{"offence", "TH68010"},
           {"term", "6 months"},
           {"notification", "no"},
           {"offence_against_child", "no"}},
          ""},
         {"before the scheme", {{"sentenced_on", "2005-06-30"}}, ""},
         {"a suspended sentence", {{"disposal", "suspended"}}, ""}});
}

TEST_CASE("a near miss says by how much, and where to look") {
    CHECK(note_on({{"term", "364 days"}}) ==
          "364 days; 12 months from Thu 14 Feb 2013 are 365: check the court record");
    CHECK(note_on({{"term", "52 weeks"}}) ==
          "52 weeks are 364 days; 12 months from Thu 14 Feb 2013 are 365: check the court record");
    CHECK(note_on({{"term", "365 days"}, {"sentenced_on", "2012-02-14"}}) ==
          "365 days; 12 months from Tue 14 Feb 2012 are 366: check the court record");
    CHECK(note_on({{"term", "52 weeks"}, {"sentenced_on", ""}}) ==
          "52 weeks; 12 months are needed: check the court record");
    CHECK(note_on({{"term", "365 days"}, {"sentenced_on", ""}}) ==
          "365 days; whether that is 12 months depends on the day: check the court record");
    CHECK(note_on({{"term", ""}}) == "no note");
}

TEST_CASE("where a sentence of any length would do, custody of some length is said as well") {
    CHECK(note_on({{"disposal", ""}, {"term", ""}}) == "or custody of 12 months or more");
    CHECK(note_on({{"disposal", ""}}) == "no note");
    CHECK(note_on({{"disposal", ""}, {"term", ""}, {"offence", "CD98014"}}) == "no note");
}

TEST_CASE("what would turn it is added for the schemes that were asked for") {
    Facts facts = record(Scheme::rj, {{"risk", "low"}});
    facts.main.disposal.reset();
    Decision decision{.contact = contact_for(facts), .rj = rj_for(facts)};
    add_turns(decision, question_about(facts), {Scheme::rj});
    CHECK(decision.contact.turns.empty());
    CHECK(text_of(decision.rj.turns) == "disposal=community-order risk=medium,high");
}

}  // namespace lrpt::test
