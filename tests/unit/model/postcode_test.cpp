#include "model/postcode.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <string_view>

using namespace lrpt;

namespace {

std::string text_or_none(const std::optional<Postcode>& postcode) {
    return postcode ? postcode->text() : "none";
}

}  // namespace

TEST_CASE("a postcode is read whatever its capitals, with or without its space") {
    struct Row {
        std::string_view typed;
        std::string_view read;
    };
    const auto row = GENERATE(Row{"LE11 1AZ", "LE11 1AZ"},
                              Row{"le111az", "LE11 1AZ"},
                              Row{"  Le1  6bt ", "LE1 6BT"},
                              Row{"M1 1AE", "M1 1AE"},
                              Row{"SW1A 2AA", "SW1A 2AA"},
                              Row{"W1A 0AX", "W1A 0AX"},
                              Row{"gir 0aa", "GIR 0AA"});
    CAPTURE(row.typed);
    CHECK(text_or_none(postcode_in(row.typed)) == row.read);
}

TEST_CASE("what is no postcode is not taken for one") {
    const std::string_view typed = GENERATE("",
                                            "LE11",
                                            "EH1 JS",
                                            "1A1 1AA",
                                            "LE1 6OT",  // O never stands in the unit
                                            "SW1A 2AO",
                                            "QE1 1AA",   // Q never begins one
                                            "LI1 1AA",   // I is never the second letter
                                            "LE1I 1AA",  // nor the fourth
                                            "LE15 IHD",
                                            "TW13 JF",  // TW1 3JF, or a digit is missing
                                            "LE1 1 AZ",
                                            "LE11 1AZX",
                                            "LE1-6BT");
    CAPTURE(typed);
    CHECK(text_or_none(postcode_in(typed)) == "none");
}

TEST_CASE("what was meant is proposed where it is near") {
    struct Row {
        std::string_view typed;
        std::string_view proposed;
    };
    const auto row = GENERATE(Row{"LE15 IHD", "LE15 1HD"},
                              Row{"LEl 6BT", "LE1 6BT"},
                              Row{"LEO 6BT", "LE0 6BT"},
                              Row{"LE1-6BT", "LE1 6BT"},
                              Row{"LE11 1AZ.", "LE11 1AZ"},
                              Row{"LE11 1AZX", "LE11 1AZ"},
                              Row{"TW13 JF", "TW1 3JF"},
                              Row{"EH1 JS", "none"},
                              Row{"nowhere", "none"});
    CAPTURE(row.typed);
    CHECK(text_or_none(proposed_postcode(row.typed)) == row.proposed);
}

TEST_CASE("a district stands alone, or before what is wrong") {
    CHECK(district_in("le11") == "LE11");
    CHECK(district_in("SW1A") == "SW1A");
    CHECK_FALSE(district_in("LE"));
    CHECK_FALSE(district_in("Leicester"));
    CHECK(district_before_fault("LE15 IHD") == "LE15");
    CHECK(district_before_fault("LE1 6BT") == "LE1");
    CHECK_FALSE(district_before_fault("IHD LE15"));
    CHECK_FALSE(district_before_fault(""));
}
