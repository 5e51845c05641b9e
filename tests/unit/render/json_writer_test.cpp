#include "render/json_writer.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using Json = nlohmann::json;

std::string json_text_of(std::string_view text) {
    std::string json;
    append_json_text(json, text);
    return json;
}

// The text that a program reads out of what was written.
std::string read_back(std::string_view text) {
    return Json::parse(json_text_of(text)).get<std::string>();
}

}  // namespace

TEST_CASE("text stands in quotation marks, with JSON's escapes where they are needed") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, json] = GENERATE(values<Row>({
        {"", R"("")"},
        {"plain", R"("plain")"},
        {"say \"no\"", R"("say \"no\"")"},
        {"C:\\new", R"("C:\\new")"},
        {"one\ntwo\r\tthree", R"("one\ntwo\r\tthree")"},
        {"a/b", R"("a/b")"},
        {"\x1b[31m", R"("\u001b[31m")"},
        {"\x7f", R"("\u007f")"},
        {"Zo\xC3\xAB \xE2\x82\xAC \xF0\x9F\x98\x80",
         "\"Zo\xC3\xAB \xE2\x82\xAC \xF0\x9F\x98\x80\""},
    }));
    CHECK(json_text_of(text) == json);
}

TEST_CASE(
    "every character that ASCII has is read back as it was, and none reaches a terminal raw") {
    for (int code = 0; code < 0x80; ++code) {
        CAPTURE(code);
        const std::string text(1, static_cast<char>(code));
        CHECK(read_back(text) == text);
        const std::string json = json_text_of(text);
        for (const char c : json) {
            CHECK(c >= 0x20);
            CHECK(c != 0x7F);
        }
    }
}

TEST_CASE("a character is escaped wherever it stands, and whatever stands beside it") {
    for (const char beside : {'!', '#', '[', ']', '~', ' ', 'a'}) {
        for (const char c : {'\x01', '\x1f', '"', '\\', '\x7f'}) {
            for (std::size_t place = 0; place < 17; ++place) {
                CAPTURE(beside, static_cast<int>(c), place);
                std::string text(17, beside);
                CHECK(json_text_of(text) == '"' + text + '"');
                text[place] = c;
                CHECK(read_back(text) == text);
                CHECK(json_text_of(text).size() > text.size() + 2);
            }
        }
    }
}

TEST_CASE("bytes that are not UTF-8 become the replacement character, and the rest stays") {
    const std::string mark = "\xEF\xBF\xBD";
    using Row = std::tuple<std::string, std::string>;
    const auto [text, expected] = GENERATE_COPY(values<Row>({
        {"\xFF", mark},
        {"a\xFFz", "a" + mark + "z"},
        {"\xE9t\xC3\xA9", mark + "t\xC3\xA9"},
        {"\xC3", mark},
        {"\x80quoted\"", mark + "quoted\""},
    }));
    CHECK(read_back(text) == expected);
}

TEST_CASE("overlong forms, surrogates and cut sequences are never written as they are") {
    const std::string text =
        GENERATE("\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xF0\x9F\x98");
    const std::string json = json_text_of("<" + text + ">");
    REQUIRE_NOTHROW(Json::parse(json));
    CHECK(json.find(text) == std::string::npos);
    CHECK(json.substr(0, 2) == "\"<");
    CHECK(json.substr(json.size() - 2) == ">\"");
}

TEST_CASE("keys stay in the order in which they are given, with commas only between") {
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("zebra", std::string_view{"z"});
    json.member("apple", 3LL);
    json.key("list");
    json.begin_list();
    json.value(std::string_view{"one"});
    json.begin_object();
    json.end_object();
    json.begin_list();
    json.end_list();
    json.begin_object();
    json.member("deep", true);
    json.end_object();
    json.value(false);
    json.end_list();
    json.member("last", std::optional<std::string>{});
    json.end_object();
    CHECK(text ==
          R"({"zebra":"z","apple":3,"list":["one",{},[],{"deep":true},false],"last":null})");
}

TEST_CASE("what is not recorded is null, and a date is ISO") {
    std::string text;
    JsonWriter json{text};
    json.begin_list();
    json.value(std::optional<Date>{the_day()});
    json.value(std::optional<Date>{});
    json.value(std::optional<std::string>{"x"});
    json.value(std::optional<std::string>{});
    json.null();
    json.value(-7LL);
    json.end_list();
    CHECK(text == R"(["2013-03-04",null,"x",null,null,-7])");
}

TEST_CASE("a document says what it is and as of which day, with or without items") {
    CHECK(json_document("case-list", the_day(), {}) ==
          "{\"format_version\":1,\"kind\":\"case-list\",\"as_of\":\"2013-03-04\",\"items\":[]}\n");
    const Json document = Json::parse(json_document("case-list", the_day(), {"{\"n\":1}", "2"}));
    CHECK(document.at("items").size() == 2);
    CHECK(document.at("items")[0].at("n") == 1);
    CHECK(document.at("kind") == "case-list");
}

TEST_CASE("a document written piece by piece is the same as one written at once") {
    const std::string pieces =
        document_start("case-list", the_day()) + "\n1,\n2" + document_end(true);
    CHECK(pieces == json_document("case-list", the_day(), {"1", "2"}));
    CHECK(document_start("case-list", the_day()) + document_end(false) ==
          json_document("case-list", the_day(), {}));
}

}  // namespace lrpt::test
