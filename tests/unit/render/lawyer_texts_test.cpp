// What a visitor reads: worded for what was asked, easy to read, and naming no firm and no money.
#include "render/lawyer_texts.hpp"

#include "base/text.hpp"
#include "load/letters_folder.hpp"
#include "render/letter.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/render/reading_ease.hpp"

#include <catch2/catch.hpp>

#include <regex>

namespace lrpt::test {

namespace {

constexpr int width = 64;

const Letters& shipped() {
    static const Letters letters = read_letters("share/letters");
    return letters;
}

LawyerReader reader_of(bool is_relative, bool is_near, bool has_topic) {
    LawyerReader reader{.is_relative = is_relative, .is_near = is_near, .day = day("2013-03-04")};
    if (has_topic) reader.topics = "parole and visits";
    return reader;
}

std::string words_of(LawyerText text, const LawyerReader& reader) {
    return with_single_spaces(lawyer_text(shipped(), text, reader));
}

// Every template for visitors, worded for one reader.
std::vector<std::string> all_texts(const LawyerReader& reader) {
    std::vector<std::string> texts;
    for (const auto& [text, name] : names_of<LawyerText>)
        texts.push_back(lawyer_text(shipped(), text, reader));
    for (const std::string topic : {"parole",
                                    "probation",
                                    "immigration",
                                    "adjudications",
                                    "visits",
                                    "complaints",
                                    "disputes",
                                    "housing"}) {
        texts.push_back(topic_text(shipped(), {.name = topic}, reader));
    }
    return texts;
}

}  // namespace

TEST_CASE("an introduction claims an order by distance only where a place was asked for") {
    const std::string near = words_of(LawyerText::introduction, reader_of(false, true, true));
    CHECK_THAT(near, Catch::Contains("The nearest come first, as on Monday 4 March 2013."));
    const std::string anywhere = words_of(LawyerText::introduction, reader_of(false, false, true));
    CHECK_THAT(anywhere, Catch::Contains("Their order says nothing about them."));
    CHECK_THAT(anywhere, !Catch::Contains("nearest"));
    for (const std::string& text : {near, anywhere})
        CHECK_THAT(text, Catch::Contains("we do not recommend one over another"));
}

TEST_CASE("an introduction speaks of the work asked about only where some was") {
    CHECK_THAT(words_of(LawyerText::introduction, reader_of(false, true, true)),
               Catch::Contains("listed for the kind of work you asked about"));
    CHECK_THAT(words_of(LawyerText::introduction, reader_of(false, true, false)),
               !Catch::Contains("you asked about"));
}

TEST_CASE("a letter and a note name the topic, or leave a blank for it") {
    const auto [text, before] = GENERATE(table<LawyerText, std::string>({
        {LawyerText::ask_letter, "About "},
        {LawyerText::ask_telephone, "I am calling about "},
    }));
    CHECK_THAT(words_of(text, reader_of(false, false, true)),
               Catch::Contains(before + "parole and visits"));
    CHECK_THAT(words_of(text, reader_of(false, false, false)), Catch::Contains(before + "____"));
}

TEST_CASE("only a relative says for whom they ask, and whether that person agrees") {
    const auto text = GENERATE(LawyerText::ask_letter, LawyerText::ask_telephone);
    CHECK_THAT(words_of(text, reader_of(true, false, true)),
               Catch::Contains("They agree that I") && Catch::Contains("(yes or no)"));
    CHECK_THAT(words_of(text, reader_of(false, false, true)), !Catch::Contains("They agree"));
}

TEST_CASE("each text for visitors is easy to read by itself") {
    const bool is_relative = GENERATE(false, true);
    for (const std::string& text : all_texts(reader_of(is_relative, true, true))) {
        CAPTURE(text);
        CHECK(reading_ease(in_paragraphs(text, width)) >= 60);
    }
}

// What changes (sums, numbers to call, addresses) and what would favour somebody stays out: the
// texts hold for years, and for every firm.
TEST_CASE("no text for visitors names a firm, a sum, a number to call or a year, or promises") {
    const std::regex unwanted{
        R"(\bLLP\b|\bLtd\b|Solicitors LLP|£|www\.|@|\b0\d{3}|\b20[0-9]{2}\b|guarantee|\bwill pay\b|\bbest\b)"};
    LawyerReader reader = reader_of(GENERATE(false, true), false, true);
    for (const std::string& text : all_texts(reader)) {
        CAPTURE(text);
        CHECK(!std::regex_search(text, unwanted));
    }
}

TEST_CASE("a text of the trust's own that needs a topic must ask whether there is one") {
    Letters letters = shipped();
    letters.texts["lawyers-ask-letter"] = "Dear all,\n\nAbout {{topic}}";
    CHECK_THAT(refusal_of([&] { check_lawyer_texts(letters); }).what(),
               Catch::Contains("lawyers-ask-letter.txt:3: {{topic}} may have no value"));
    letters.texts["lawyers-ask-letter"] = "About {{#topic}}{{topic}}{{/topic}}";
    CHECK_NOTHROW(check_lawyer_texts(letters));
}

}  // namespace lrpt::test
