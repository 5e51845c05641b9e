#include "model/erasure.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("the reference of a decision is no place for a name") {
    for (const char* good : {"DPO-2013-009", "7", "2013/14.b"})
        CHECK(read_decision(good) == good);
    for (const std::string& bad : {std::string{},
                                   std::string{"Tarrant"},
                                   std::string{"DPO 7"},
                                   std::string{"7;x"},
                                   std::string{"7\n"},
                                   std::string(41, '7')}) {
        CAPTURE(bad);
        CHECK(refusal_of([&] { read_decision(bad); }).exit == Exit::usage);
    }
    CHECK(read_decision(std::string(40, '7')).size() == 40);
}

}  // namespace lrpt::test
