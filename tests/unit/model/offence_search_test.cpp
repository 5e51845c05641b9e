#include "model/offence_search.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Names codes_like(std::string_view typed) {
    Names codes;
    for (const Offence* offence : offences_like(the_catalogue(), typed))
        codes.push_back(offence->code);
    return codes;
}

}  // namespace

TEST_CASE("an offence is found by words that people use for it") {
    const auto [typed, first] = GENERATE(table<std::string, std::string>({
        {"common assault", "CJ88001"},
        {"assault by beating", "CJ88116"},
        {"Actual Bodily", "OF61102"},
        {"actual-bodily-harm", "OF61102"},
        {"abh", "OF61102"},
        {"ABH", "OF61102"},
        {"murder", "COML025"},
        {"attempted murder", "COML025A"},
        {"of61102", "OF61102"},
        {"shoplift", "TH68010"},
        {"asault beating", "CJ88116"},
    }));
    CAPTURE(typed);
    const Names codes = codes_like(typed);
    REQUIRE_FALSE(codes.empty());
    CHECK(codes.front() == first);
}

TEST_CASE("every word has to fit") {
    CHECK(codes_like("assault").size() > codes_like("assault constable").size());
    CHECK_FALSE(codes_like("assault constable").empty());
    CHECK(codes_like("assault zebra").empty());
}

TEST_CASE("slips are allowed only where nothing fits without them") {
    for (const std::string& code : codes_like("beating"))
        CHECK(the_catalogue().find(code)->title.find("beating") != std::string::npos);
    CHECK_FALSE(codes_like("beeting").empty());
}

TEST_CASE("text without a word finds nothing") {
    const auto typed = GENERATE(as<std::string>{}, "", " ", "-", "xyzzy", "\xff");
    CHECK(codes_like(typed).empty());
}

}  // namespace lrpt::test
