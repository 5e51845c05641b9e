#include "render/letter.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const TagValues the_values{
    {"month", "May 2014"}, {"name", "O'Hara & <Sons> {{month}}"}, {"term", {}}};

Letters one_letter(const std::string& text) {
    return {.folder = "letters", .texts = {{"sheet", text}, {"part", "in {{month}}"}}};
}

std::string filled_from(const std::string& text) {
    return filled(one_letter(text), "sheet", the_values);
}

}  // namespace

TEST_CASE("a template is filled with values as they are") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, expected] = GENERATE(values<Row>({
        {"", ""},
        {"in {{month}}.", "in May 2014."},
        {"in {{ month }}{{! a remark }}.", "in May 2014."},
        {"{{{month}}} {{& month}}", "May 2014 May 2014"},
        {"Dear {{name}},", "Dear O'Hara & <Sons> {{month}},"},
        {"so: {{> part}}!", "so: in May 2014!"},
        {"a{{#month}} b {{month}}{{/month}}", "a b May 2014"},
        {"a{{#term}} b {{term}}{{/term}}", "a"},
        {"a{{^term}} b{{/term}}{{^month}} c{{/month}}", "a b"},
        {"a\n{{#month}}\nb\n{{/month}}\nc\n", "a\nb\nc\n"},
        {"a\n{{#term}}\nb\n{{/term}}\n{{! a remark }}\nc\n", "a\nc\n"},
        {"a\n{{^term}}\nb\n{{/term}}\n", "a\nb\n"},
        {"a\n\n{{#month}}\nb\n{{/month}}\n{{^month}}\nc\n{{/month}}\n\nd", "a\n\nb\n\nd"},
        {"a\n\n{{> part}}\n\nd", "a\n\nin May 2014\n\nd"},
        {"{{#month}}b{{/month}} {{^term}}c{{/term}}\nd", "b c\nd"},
    }));
    CHECK(filled_from(text) == expected);
}

TEST_CASE("what would be half filled is refused with its file, line and tag") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, problem] = GENERATE(values<Row>({
        {"a\n{{term}}", "letters/sheet.txt:2: {{term}} may have no value"},
        {"{{^term}}{{term}}{{/term}}", "letters/sheet.txt:1: {{term}} may have no value"},
        {"{{#month}}{{term}}{{/month}}", "{{term}} may have no value"},
        {"a\n\n{{mnth}}", "letters/sheet.txt:3: {{mnth}} is not a tag of this template"},
        {"{{#term}}{{prison}}{{/term}}", "{{prison}} is not a tag"},
        {"{{#prison}}a{{/prison}}", "{{prison}} is not a tag"},
        {"{{^prison}}a{{/prison}}", "{{prison}} is not a tag"},
        {"{{.}}", "{{.}} is not a tag"},
        {"{{}}", "{{}} is not a tag"},
        {"a\n{{#month}}b", "letters/sheet.txt:2: unclosed section \"month\""},
        {"{{#month}}b{{/term}}", "unclosed section \"month\""},
        {"b{{/month}}", "unopened section \"month\""},
        {"a\n{{month", "letters/sheet.txt:2: unclosed tag"},
        {"{{=<% %>=}}<% month %>", "in no other way"},
        {"{{> prat}}", "letters/prat.txt: there is no such template"},
        {"{{> sheet}}", "letters/sheet.txt: it takes itself in"},
    }));
    CAPTURE(text);
    const Error error = refusal_of([&, given = text] { filled_from(given); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains(problem));
}

TEST_CASE("a slip in a tag is offered the right one") {
    const Error error = refusal_of([] { filled_from("{{mnth}}"); });
    CHECK(error.advice ==
          Names{"Did you mean: month", "The tags of sheet.txt are: month, name, term"});
}

TEST_CASE("a fault in a template that is taken in names that template") {
    Letters letters = one_letter("a\n{{> part}}");
    letters.texts["part"] = "b\n\n{{prison}}";
    const Error error = refusal_of([&] { filled(letters, "sheet", the_values); });
    CHECK_THAT(error.what(), Catch::Contains("letters/part.txt:3: {{prison}}"));
}

TEST_CASE("a template that is not there is refused") {
    const Error error = refusal_of([] { filled(one_letter(""), "life", the_values); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("letters/life.txt"));
}

TEST_CASE("lines become paragraphs, one empty line apart, and lists keep their items") {
    const std::string text =
        "\n\nfirst words\nsecond  words third\n\n\n\nHEAD\n\nfour\n"
        "* five six seven eight nine\n* ten\n\n";
    CHECK(in_paragraphs(text, 24) ==
          "first words second words\nthird\n\nHEAD\n\nfour\n"
          "* five six seven eight\n  nine\n* ten\n");
    CHECK(in_paragraphs("", 24) == "\n");
}

}  // namespace lrpt::test
