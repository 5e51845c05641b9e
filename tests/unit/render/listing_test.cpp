#include "render/listing.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const ListingShape& shape() {
    static const ListingShape cases{.kind = "case-list",
                                    .item_kind = "case",
                                    .columns = {{"case", "case", 9},
                                                {"owner", "owner", 3},
                                                {"due_on", "due", 5},
                                                {"days_late", "days late", 4},
                                                {"open", "", 0}}};
    return cases;
}

std::string listed_as(const ListingFormat& format, const std::vector<std::vector<Cell>>& rows) {
    std::string text;
    ListingWriter writer{shape(), format, [&](std::string_view part) { text += part; }};
    for (const auto& row : rows)
        writer.row(row);
    writer.finish();
    CHECK(writer.rows() == rows.size());
    return text;
}

std::vector<Cell> late_row() {
    return {std::string{"VC-2013-0001"}, std::string{"asha"}, the_day(), 2LL, true};
}

std::vector<Cell> bare_row() {
    return {std::string{"RJ-2013-0001"}, Cell{}, Cell{}, 0LL, false};
}

// One text in the first column, and nothing else chosen.
std::string one_cell(Form form, const std::string& text) {
    const ListingFormat format{.form = form, .fields = {"owner"}, .as_of = the_day()};
    return listed_as(format, {{Cell{}, text, Cell{}, Cell{}, Cell{}}});
}

std::string after_heading(const std::string& text) {
    return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("people are shown a table, with weekdays and without hidden columns") {
    CHECK(listed_as({.as_of = the_day()}, {late_row(), bare_row()}) ==
          "CASE          OWNER  DUE             DAYS LATE\n"
          "VC-2013-0001  asha   Mon 4 Mar 2013  2\n"
          "RJ-2013-0001                         0\n");
}

TEST_CASE("JSON is one document, with null for what is not recorded") {
    CHECK(listed_as({.form = Form::json, .as_of = the_day()}, {late_row(), bare_row()}) ==
          R"({"format_version":1,"kind":"case-list","as_of":"2013-03-04","items":[
{"kind":"case","case":"VC-2013-0001","owner":"asha","due_on":"2013-03-04","days_late":2,"open":true},
{"kind":"case","case":"RJ-2013-0001","owner":null,"due_on":null,"days_late":0,"open":false}
]}
)");
}

TEST_CASE("JSON Lines are one item on a line, each complete by itself") {
    CHECK(
        listed_as({.form = Form::jsonl, .as_of = the_day()}, {late_row(), bare_row()}) ==
        R"({"kind":"case","case":"VC-2013-0001","owner":"asha","due_on":"2013-03-04","days_late":2,"open":true}
{"kind":"case","case":"RJ-2013-0001","owner":null,"due_on":null,"days_late":0,"open":false}
)");
}

TEST_CASE("CSV has the keys for its heading, and yes and no for answers") {
    CHECK(listed_as({.form = Form::csv, .as_of = the_day()}, {late_row(), bare_row()}) ==
          "case,owner,due_on,days_late,open\n"
          "VC-2013-0001,asha,2013-03-04,2,yes\n"
          "RJ-2013-0001,,,0,no\n");
}

TEST_CASE("plain text is the same with tabs, for awk and cut") {
    CHECK(listed_as({.form = Form::plain, .as_of = the_day()}, {late_row(), bare_row()}) ==
          "case\towner\tdue_on\tdays_late\topen\n"
          "VC-2013-0001\tasha\t2013-03-04\t2\tyes\n"
          "RJ-2013-0001\t\t\t0\tno\n");
}

TEST_CASE("values alone have no heading, for the shell") {
    const ListingFormat format{.form = Form::values, .fields = {"case", "owner"}};
    CHECK(listed_as(format, {late_row(), bare_row()}) == "VC-2013-0001\tasha\nRJ-2013-0001\t\n");
}

TEST_CASE("a list of nothing is still a document where a program reads it") {
    using Row = std::tuple<Form, std::string>;
    const auto [form, text] = GENERATE(values<Row>({
        {Form::text, ""},
        {Form::jsonl, ""},
        {Form::values, ""},
        {Form::csv, "case,owner,due_on,days_late,open\n"},
        {Form::plain, "case\towner\tdue_on\tdays_late\topen\n"},
        {Form::json,
         "{\"format_version\":1,\"kind\":\"case-list\",\"as_of\":\"2013-03-04\",\"items\":[]}\n"},
    }));
    CHECK(listed_as({.form = form, .as_of = the_day()}, {}) == text);
}

TEST_CASE("chosen fields come in the order in which they are chosen, hidden ones too") {
    const Names fields{"open", "case"};
    CHECK(listed_as({.form = Form::csv, .fields = fields}, {late_row()}) ==
          "open,case\nyes,VC-2013-0001\n");
    CHECK(listed_as({.form = Form::jsonl, .fields = fields}, {late_row()}) ==
          "{\"kind\":\"case\",\"open\":true,\"case\":\"VC-2013-0001\"}\n");
    CHECK(listed_as({.fields = fields}, {late_row()}) == "OPEN  CASE\nyes   VC-2013-0001\n");
}

TEST_CASE("a field that the listing does not have is refused with those that it has") {
    const Error error = refusal_of([] {
        listed_as({.form = Form::csv, .fields = {"case", "ownr"}}, {});
    });
    CHECK(error.exit == Exit::usage);
    CHECK_THAT(error.what(), Catch::Contains("\"ownr\""));
    REQUIRE_FALSE(error.advice.empty());
    CHECK_THAT(error.advice.front(), Catch::Contains("case, owner, due_on, days_late, open"));
    CHECK(error.suggestions == Names{"owner"});
}

TEST_CASE("an unknown field is repeated without what a terminal would obey") {
    const Error error = refusal_of([] { listed_as({.fields = {"\x1b[31m"}}, {}); });
    CHECK_THAT(error.what(), !Catch::Contains("\x1b"));
}

TEST_CASE("a value that a spreadsheet would run is defused in CSV and untouched elsewhere") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, csv] = GENERATE(values<Row>({
        {"=1+1", "'=1+1"},
        {"+441162", "'+441162"},
        {"-2", "'-2"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"},
        {"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
        {"a=1", "a=1"},
        {"1-2", "1-2"},
    }));
    CAPTURE(text);
    CHECK(after_heading(one_cell(Form::csv, text)) == csv + "\n");
    const auto json = nlohmann::json::parse(one_cell(Form::jsonl, text));
    CHECK(json.at("owner") == text);
}

TEST_CASE("CSV quotes what would break a row") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, csv] = GENERATE(values<Row>({
        {"Smith, Jones", "\"Smith, Jones\""},
        {"the \"Duke\"", "\"the \"\"Duke\"\"\""},
        {"one\ntwo", "\"one\ntwo\""},
        {"one\rtwo", "\"one\rtwo\""},
        {"O'Neil", "O'Neil"},
        {"", ""},
    }));
    CHECK(after_heading(one_cell(Form::csv, text)) == csv + "\n");
}

TEST_CASE("a value with tabs or line ends stays one field of one line in plain text") {
    const Form form = GENERATE(Form::plain, Form::values);
    const std::string text = one_cell(form, "one\ttwo\nthree\x1b[0m");
    const std::string line = form == Form::plain ? after_heading(text) : text;
    CHECK(line == "one\\x09two\\x0athree\\x1b[0m\n");
}

TEST_CASE("what people read cannot command their terminal") {
    const std::string text = one_cell(Form::text,
                                      "\x1b]0;title\x07\xE2\x80\xAE"
                                      "evil\xFF");
    CHECK(text == "OWNER\n\\x1b]0;title\\x07evil\\xff\n");
}

TEST_CASE("every form writes each row as it comes, but for the table, which waits for its widths") {
    const Form form = GENERATE(Form::json, Form::jsonl, Form::csv, Form::plain, Form::values);
    std::string text;
    ListingWriter writer{shape(), {.form = form}, [&](std::string_view part) { text += part; }};
    const std::size_t before = text.size();
    writer.row(late_row());
    CHECK(text.size() > before);
}

TEST_CASE("an absent text or date is an empty cell, a present one is its value") {
    CHECK(std::holds_alternative<std::monostate>(cell(std::optional<std::string>{})));
    CHECK(std::holds_alternative<std::monostate>(cell(std::optional<Date>{})));
    CHECK(std::get<std::string>(cell(std::optional<std::string>{""})).empty());
    CHECK(std::get<Date>(cell(std::optional{the_day()})) == the_day());
}

}  // namespace lrpt::test
