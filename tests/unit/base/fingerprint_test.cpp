#include "base/fingerprint.hpp"

#include <catch2/catch.hpp>

using namespace lrpt;

// The values of the published implementation (b2sum --length 256).
TEST_CASE("a digest is BLAKE2b of 256 bits") {
    CHECK(hexadecimal(fingerprint_of("")) ==
          "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(hexadecimal(fingerprint_of("abc")) ==
          "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("a digest is repeatable, and another for another text") {
    CHECK(fingerprint_of("RJ-2013-0142") == fingerprint_of("RJ-2013-0142"));
    CHECK(fingerprint_of("RJ-2013-0142") != fingerprint_of("RJ-2013-0143"));
}
