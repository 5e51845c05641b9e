#include "render/handout.hpp"

#include "load/letters_folder.hpp"
#include "render/lawyer_texts.hpp"
#include "render/letter.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/render/reading_ease.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const Letters& shipped() {
    static const Letters letters = read_letters("share/letters");
    return letters;
}

Handout the_handout() {
    return {.title = "Parole lawyers",
            .day = date_of(2013, 3, 4),
            .introduction = "First\nwords.",
            .firms = {{.name = "A <b> & \x1b[1mC", .lines = {"Telephone: 01632 960 001"}}},
            .parts = {"HEADING ONE\n\n* first\n* second\n\nLast words."}};
}

}  // namespace

TEST_CASE("a handout as text has one firm to a block") {
    CHECK(handout_text(the_handout()) ==
          "PAROLE LAWYERS\n\nMonday 4 March 2013\n\nFirst words.\n\n\n"
          "    A <b> & \\x1b[1mC\n\n    Telephone: 01632 960 001\n\n\n"
          "HEADING ONE\n\n* first\n* second\n\nLast words.\n");
}

TEST_CASE("a handout as a page says the same, and nothing in it is taken for markup") {
    const std::string page = handout_page(the_handout());
    CHECK_THAT(page, Catch::Contains("<h1>Parole lawyers</h1>"));
    CHECK_THAT(page, Catch::Contains("<h3>A &lt;b&gt; &amp; "));
    CHECK_THAT(page, Catch::Contains("<h2>Heading one</h2>"));
    CHECK_THAT(page, Catch::Contains("<li>second</li>"));
    CHECK_THAT(page, Catch::Contains("<p>Last words.</p>"));
    CHECK(page.find('\x1b') == std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("the shipped texts are in order, and easy to read") {
    check_lawyer_texts(shipped());
    for (const bool relative : {false, true}) {
        const LawyerReader reader{.is_relative = relative, .day = date_of(2013, 3, 4)};
        std::string all;
        for (const auto& [name, text] : shipped().texts) {
            if (!name.starts_with("lawyers-topic-")) continue;
            all += topic_text(shipped(), {.name = name.substr(14)}, reader) + "\n\n";
        }
        for (const LawyerText text : {LawyerText::introduction,
                                      LawyerText::bring,
                                      LawyerText::properly,
                                      LawyerText::refused})
            all += lawyer_text(shipped(), text, reader) + "\n\n";
        CHECK(reading_ease(in_paragraphs(all, 72)) >= 60);
    }
}

TEST_CASE("a text is worded for the person or for a loved one") {
    const auto words = [](bool relative) {
        return topic_text(shipped(), {.name = "parole"}, {.is_relative = relative});
    };
    CHECK_THAT(words(false), Catch::Contains("You are entitled to ask"));
    CHECK_THAT(words(true), Catch::Contains("Your loved one is entitled to ask"));
    CHECK_THAT(topic_text(shipped(), {.name = "housing"}, {}), Catch::Contains("WHAT TO ASK"));
}

TEST_CASE("a text that is missing or asks for what there is not is named") {
    Letters letters = shipped();
    letters.texts.erase("lawyers-refused");
    CHECK_THAT(refusal_of([&] { check_lawyer_texts(letters); }).what(),
               Catch::Contains("lawyers-refused.txt: there is no such template"));
    letters = shipped();
    letters.texts["lawyers-topic-housing"] = "{{name}}";
    CHECK_THAT(refusal_of([&] { check_lawyer_texts(letters); }).what(),
               Catch::Contains("lawyers-topic-housing.txt:1"));
}

}  // namespace lrpt::test
