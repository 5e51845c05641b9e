#include "model/law_topic.hpp"

#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const LawTopics& shipped() {
    return the_reference_data().law_topics();
}

LegalAidCover cover(std::string_view topic, Date day) {
    const LegalAidScope* scope = shipped().find(topic)->scope_on(day);
    return scope == nullptr ? LegalAidCover::unknown : scope->cover;
}

}  // namespace

TEST_CASE("a subject is found by its name, its title and the words people use") {
    for (const std::string_view word : {"parole", "Parole", " PAROLE BOARD ", "parole-hearing"}) {
        CAPTURE(word);
        REQUIRE(shipped().find(word) != nullptr);
        CHECK(shipped().find(word)->name == "parole");
    }
    CHECK(shipped().find("licence")->name == "probation");
    CHECK(shipped().find("parol") == nullptr);
}

TEST_CASE("every subject of the trust's page is there, with a text for visitors") {
    for (const std::string_view name : {"parole",
                                        "probation",
                                        "immigration",
                                        "adjudications",
                                        "visits",
                                        "complaints",
                                        "disputes"}) {
        CAPTURE(name);
        REQUIRE(shipped().find(name) != nullptr);
        CHECK(the_reference_data().letters().texts.contains("lawyers-topic-" + std::string{name}));
    }
}

TEST_CASE("an office covers a subject by any of its categories") {
    const LawTopic& disputes = *shipped().find("disputes");
    CHECK(covers({"PL"}, disputes));
    CHECK(covers({"CRM", "AAP"}, disputes));
    CHECK_FALSE(covers({"CRM", "PUB"}, disputes));
    CHECK_FALSE(covers({}, disputes));
    CHECK(shipped().covered_by({"IMMAS"}) == std::vector<std::string>{"immigration"});
    CHECK(shipped().title_of("PL") == "prison law");
    CHECK(shipped().title_of("XX") == "XX");
}

TEST_CASE("legal aid is that of the day") {
    CHECK(cover("visits", date_of(2013, 12, 1)) == LegalAidCover::some);
    CHECK(cover("visits", date_of(2013, 12, 2)) == LegalAidCover::no);
    CHECK(cover("parole", date_of(2013, 12, 1)) == LegalAidCover::yes);
    CHECK(cover("parole", date_of(2013, 12, 2)) == LegalAidCover::some);
    CHECK(cover("parole", date_of(2018, 2, 20)) == LegalAidCover::some);
    CHECK(cover("parole", date_of(2018, 2, 21)) == LegalAidCover::yes);
    CHECK(shipped().find("parole")->scope_on(date_of(2005, 3, 31)) == nullptr);
}

}  // namespace lrpt::test
