#include "rules/trail_check.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

AuditEntry said(const std::string& what) {
    return {.at = "2013-03-04T09:00:00Z", .login = "asha", .command = "case offer", .what = what};
}

ChainedEntry written(const TrailHead& before, const AuditEntry& entry) {
    const TrailHead head = chained(before, entry);
    return {.number = head.entries, .entry = entry, .hash = head.hash};
}

}  // namespace

TEST_CASE("trail: an entry is as it was written, or it is said what is not") {
    const TrailHead before = chained({}, said("first"));
    ChainedEntry found = written(before, said("second"));
    CHECK_FALSE(trail_fault(before, found));

    SECTION("a field was changed") {
        found.entry.what = "something else";
        CHECK(*trail_fault(before, found) ==
              "it is not what was written, or the entry before it is not");
    }
    SECTION("the hash was changed, or is none") {
        found.hash->front() ^= 1U;
        CHECK(trail_fault(before, found));
        found.hash.reset();
        CHECK(trail_fault(before, found));
    }
    SECTION("the entry before was changed, with its hash") {
        CHECK(trail_fault(chained({}, said("not the first")), found));
    }
    SECTION("one is missing, or several") {
        found.number = 3;
        CHECK(*trail_fault(before, found) == "entry 2 is missing");
        found.number = 9;
        CHECK(*trail_fault(before, found) == "entries 2 to 8 are missing");
    }
}

TEST_CASE("trail: a head is at least 16 hexadecimal digits, in small letters") {
    const Fingerprint hash = chained({}, said("first")).hash;
    CHECK(is_head(short_head(hash)));
    CHECK(is_head(hexadecimal(hash)));
    CHECK(hexadecimal(hash).starts_with(short_head(hash)));
    CHECK_FALSE(is_head("0123456789abcde"));
    CHECK_FALSE(is_head(hexadecimal(hash) + "0"));
    CHECK_FALSE(is_head("0123456789ABCDEF"));
    CHECK_FALSE(is_head(""));
}

}  // namespace lrpt::test
