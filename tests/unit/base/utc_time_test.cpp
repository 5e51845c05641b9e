#include "base/utc_time.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("a time is read and written in one form") {
    const auto text = GENERATE(as<std::string>{},
                               "2013-03-04T07:00:03Z",
                               "2012-02-29T23:59:59Z",
                               "9999-12-31T00:00:00Z",
                               "1969-12-31T23:59:59Z");
    CAPTURE(text);
    const auto time = utc_time(text);
    REQUIRE(time);
    CHECK(to_rfc3339(*time) == text);
}

TEST_CASE("what is no such time is not taken for one") {
    const auto text = GENERATE(as<std::string>{},
                               "",
                               "2013-03-04",
                               "2013-03-04T07:00:03",
                               "2013-03-04T07:00:03+01:00",
                               "2013-03-04 07:00:03Z",
                               "2013-02-29T07:00:03Z",
                               "2013-03-04T24:00:00Z",
                               "2013-03-04T07:60:00Z",
                               "2013-03-04T07:00:60Z",
                               "2013-03-04T-7:00:03Z");
    CAPTURE(text);
    CHECK_FALSE(utc_time(text));
}

TEST_CASE("minutes carry over the end of a day") {
    CHECK(to_rfc3339(*utc_time("2013-03-31T23:58:00Z") + std::chrono::minutes{5}) ==
          "2013-04-01T00:03:00Z");
}

}  // namespace lrpt::test
