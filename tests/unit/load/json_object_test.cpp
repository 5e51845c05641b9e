#include "load/json_object.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace lrpt::test {

namespace {

Error refusal_of_text(const std::string& text) {
    try {
        read_json_object(text);
    } catch (const Error& error) {
        return error;
    }
    return Error{Exit::done, "nothing was refused"};
}

}  // namespace

TEST_CASE("the members of an object come in their order, each with its form") {
    const auto members = read_json_object(
        R"({"name":"Zo\u00eb","spokesperson":true,"acts_for":2,"born_on":null,"x":false})");
    REQUIRE(members.size() == 4);
    CHECK(members[0].key == "name");
    CHECK(members[0].text == "Zo\xC3\xAB");
    CHECK(members[1].form == JsonForm::yes_no);
    CHECK(members[1].text == "yes");
    CHECK(members[2].form == JsonForm::number);
    CHECK(members[2].text == "2");
    CHECK(members[3].text == "no");
    CHECK(read_json_object("{}").empty());
    CHECK(read_json_object(" {\n} ").empty());
}

TEST_CASE("what is not one object of plain values is refused, without its words") {
    const std::string text = GENERATE(as<std::string>{},
                                      R"()",
                                      R"("Quill")",
                                      R"(null)",
                                      R"(true)",
                                      R"(7)",
                                      R"([{"name":"Quill"}])",
                                      R"({"name":["Quill"]})",
                                      R"({"name":{"first":"Quill"}})",
                                      R"({"name":"Quill")",
                                      R"({"name":"Quill"} {"name":"Quill"})",
                                      R"({"name":"Quill","name":"Quill"})",
                                      R"({name:"Quill"})",
                                      std::string{"{\"name\":\"Quill\"}\0", 17});
    CAPTURE(text);
    const Error error = refusal_of_text(text);
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), !Catch::Contains("Quill"));
}

}  // namespace lrpt::test
