#include "base/clock_time.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("a time of the day is read as people write it") {
    using Row = std::tuple<const char*, int>;
    const auto [text, minutes] = GENERATE(table<const char*, int>({
        Row{"00:00", 0},
        Row{"0:00", 0},
        Row{"9:30", 570},
        Row{"09:30", 570},
        Row{"14.10", 850},
        Row{"23:59", 1439},
    }));
    CAPTURE(text);
    REQUIRE(clock_time(text).has_value());
    CHECK(clock_time(text)->minutes == minutes);
}

TEST_CASE("what is no time of the day is not taken for one") {
    const char* text = GENERATE("",
                                "24:00",
                                "12:60",
                                "9",
                                "930",
                                ":30",
                                "9:",
                                "9:3",
                                "9:300",
                                "009:30",
                                "-1:00",
                                "nine",
                                "9:30pm",
                                "9:30 ");
    CAPTURE(text);
    CHECK_FALSE(clock_time(text).has_value());
}

TEST_CASE("a time of the day is written with two digits each") {
    CHECK(to_text(*clock_time("9:05")) == "09:05");
    CHECK(to_text(*clock_time("23.59")) == "23:59");
    CHECK(clock_time("14:10")->hour() == 14);
}

}  // namespace lrpt::test
