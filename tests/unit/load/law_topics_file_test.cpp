#include "load/law_topics_file.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const std::string categories =
    "[[categories]]\ncode = \"PL\"\ntitle = \"prison law\"\n"
    "[[categories]]\ncode = \"PUB\"\ntitle = \"public law\"\n";
const std::string a_topic =
    "[[topics]]\nname = \"visits\"\ntitle = \"Visits\"\nalso = [\"home visit\"]\n"
    "categories = [\"PL\"]\n";
const std::string before =
    "[[topics.legal_aid]]\nfrom = 2005-04-01\nto = 2013-12-01\ncover = \"some\"\n"
    "says = \"Some.\"\nsource = \"s\"\nstatus = \"statute\"\n";
const std::string after =
    "[[topics.legal_aid]]\nfrom = 2013-12-02\ncover = \"no\"\n"
    "says = \"No.\"\nsource = \"s\"\nstatus = \"statute\"\n";

LawTopics topics_in(std::string_view text) {
    return read_law_topics(TemporaryFile{text}.path());
}

Error refusal_of_topics(const std::string& text) {
    return refusal_of([&] { topics_in(text); });
}

}  // namespace

TEST_CASE("law topics: a subject is read with its words, categories and days of legal aid") {
    const LawTopics topics = topics_in(categories + a_topic + before + after);
    REQUIRE(topics.topics().size() == 1);
    CHECK(topics.has_category("PUB"));
    CHECK_FALSE(topics.has_category("pl"));
    const LawTopic* visits = topics.find("Home Visit");
    REQUIRE(visits != nullptr);
    CHECK(visits->categories == Names{"PL"});
    CHECK(visits->scope_on(day("2005-03-31")) == nullptr);
    CHECK(visits->scope_on(day("2005-04-01"))->cover == LegalAidCover::some);
    CHECK(visits->scope_on(day("2013-12-01"))->says == "Some.");
    CHECK(visits->scope_on(day("2013-12-02"))->cover == LegalAidCover::no);
    CHECK(visits->scope_on(day("2063-01-01"))->cover == LegalAidCover::no);
}

TEST_CASE("law topics: a subject of which nothing is known about legal aid is a subject") {
    const LawTopics topics = topics_in(categories + a_topic);
    CHECK(topics.find("visits")->legal_aid.empty());
    CHECK(topics.find("visits")->scope_on(the_day()) == nullptr);
}

TEST_CASE("law topics: what is not right in the file is refused with file, line and key") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [right, wrong, said] = GENERATE(values<Row>({
        {"code = \"PUB\"", "code = \"PL\"", "\"PL\", which stands twice"},
        {"code = \"PUB\"", "code = \"pl\"", "\"pl\", which stands twice"},
        {"code = \"PUB\"", "", "\"code\" is missing"},
        {"title = \"public law\"", "", "\"title\" is missing"},
        {"name = \"visits\"", "", "\"name\" is missing"},
        {"[\"PL\"]", "[]", "\"categories\" is empty"},
        {"[\"PL\"]", "[\"PLX\"]", "\"PLX\", which is not listed"},
        {"[\"PL\"]", "\"PL\"", "\"categories\""},
        {"[\"home visit\"]", "[\"Visits\"]", "\"Visits\", which stands twice"},
        {"[\"home visit\"]", "[\"tour\", \"Tour\"]", "\"Tour\", which stands twice"},
        {"also", "alse", "unknown key \"alse\""},
        {"from = 2013-12-02", "from = 2013-12-01", "within the days of another row"},
        {"to = 2013-12-01", "to = 2005-03-31", "to"},
        {"cover = \"no\"", "cover = \"none\"", "\"none\""},
        {"says = \"No.\"", "", "\"says\" is missing"},
        {"cover = \"no\"\nsays = \"No.\"\nsource = \"s\"",
         "cover = \"no\"\nsays = \"No.\"",
         "\"source\" is missing"},
        {"[[categories]]", "[[category]]", "\"PL\", which is not listed"},
    }));
    CAPTURE(right, wrong);
    const Error error =
        refusal_of_topics(replaced(categories + a_topic + before + after, right, wrong));
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains(said) && Catch::Contains("/input:"));
}

TEST_CASE("law topics: a word may stand for one subject only") {
    const std::string second =
        "[[topics]]\nname = \"tours\"\ntitle = \"Tours\"\nalso = [\"Home-Visit\"]\n"
        "categories = [\"PL\"]\n";
    CHECK_THAT(refusal_of_topics(categories + a_topic + second).what(),
               Catch::Contains("\"Home-Visit\", which stands twice"));
}

TEST_CASE("law topics: the table that ships is in order, and says where it has legal aid from") {
    const LawTopics topics = read_law_topics("share/law-topics.toml");
    CHECK(topics.categories().size() == 17);
    for (const LawTopic& topic : topics.topics()) {
        CAPTURE(topic.name);
        CHECK_FALSE(topic.title.empty());
        for (const LegalAidScope& scope : topic.legal_aid) {
            CHECK_FALSE(scope.says.empty());
            CHECK_FALSE(scope.provision.source.empty());
        }
    }
}

}  // namespace lrpt::test
