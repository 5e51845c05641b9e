#include "model/case.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

constexpr int this_year = 2013;

}  // namespace

TEST_CASE("a reference is read as people type it") {
    using Row = std::tuple<std::string, std::string>;
    const auto [typed, expected] = GENERATE(values<Row>({
        {"VC-2013-0027", "VC-2013-0027"},
        {"RJ-2013-0142", "RJ-2013-0142"},
        {"rj-2013-0142", "RJ-2013-0142"},
        {" RJ-2013-0142 ", "RJ-2013-0142"},
        {"rj-142", "RJ-2013-0142"},
        {"rj142", "RJ-2013-0142"},
        {"RJ-2012-7", "RJ-2012-0007"},
        {"RJ2012-7", "RJ-2012-0007"},
        {"RJ20120142", "RJ-2012-0142"},
        {"vc-1", "VC-2013-0001"},
        {"VC-2013-12345", "VC-2013-12345"},
    }));
    CAPTURE(typed);
    CHECK(to_text(read_reference(typed, this_year)) == expected);
}

TEST_CASE("what is not a reference is refused, and shown how one looks") {
    const std::string typed = GENERATE("",
                                       "142",
                                       "VC",
                                       "VC-",
                                       "VC-0",
                                       "VC-2013-0",
                                       "VC-2013-",
                                       "XX-2013-0001",
                                       "VC-13-0027",
                                       "VC-2013-0027/3",
                                       "VC--0027",
                                       "VC-2013-27x",
                                       "VC-2013-0027-1",
                                       "VC 2013 27",
                                       "VC-99999999999999");
    CAPTURE(typed);
    const Error error = refusal_of([&] { read_reference(typed, this_year); });
    CHECK(error.exit == Exit::usage);
    CHECK_FALSE(error.advice.empty());
}

TEST_CASE("a reference is written with four digits or more and read back the same") {
    const Reference reference =
        GENERATE(Reference{Scheme::contact, 2013, 1}, Reference{Scheme::rj, 2014, 10000});
    CHECK(read_reference(to_text(reference), this_year) == reference);
}

}  // namespace lrpt::test
