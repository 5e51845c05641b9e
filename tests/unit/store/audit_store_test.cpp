#include "store/audit_store.hpp"

#include "store/audit_tail.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

AuditEntry entry(const std::optional<std::string>& reference, const std::string& what) {
    return {.at = "2013-03-04T09:00:00Z",
            .login = "asha",
            .command = "case contact",
            .case_reference = reference,
            .what = what};
}

}  // namespace

TEST_CASE("the trail of a case is its own entries, oldest first") {
    OpenCasework casework;
    add(casework.database, entry("VC-2013-0001", "first"));
    add(casework.database, entry("VC-2013-0002", "of another case"));
    add(casework.database, entry(std::nullopt, "of the file"));
    add(casework.database, entry("VC-2013-0001", "second"));

    const auto trail = audit_of_case(casework.database, "VC-2013-0001");
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].what == "first");
    CHECK(trail[0].at == "2013-03-04T09:00:00Z");
    CHECK(trail[0].login == "asha");
    CHECK(trail[0].command == "case contact");
    CHECK(trail[0].case_reference == "VC-2013-0001");
    CHECK(trail[1].what == "second");
    CHECK(casework.rows("audit") == 4);
    CHECK(audit_of_case(casework.database, "VC-2013-0003").empty());
}

// Worked out by hand with Python: hashlib.blake2b(bytes, digest_size=32) over what docs/formats.md
// says. Should this ever differ, every trail that was written before reads as damaged.
TEST_CASE("each entry of the trail is chained to the one before") {
    OpenCasework casework;
    CHECK(trail_head(casework.database) == TrailHead{});
    add(casework.database, entry(std::nullopt, "casework file made"));
    const TrailHead first = trail_head(casework.database);
    CHECK(first.entries == 1);
    CHECK(hexadecimal(first.hash) ==
          "67f2a445d52e06472e0737770871a617f27749603e0992e8f78a95d89745c740");
    add(casework.database, entry("VC-2013-0001", "Caf\u00e9"));
    const TrailHead second = trail_head(casework.database);
    CHECK(second.entries == 2);
    CHECK(hexadecimal(second.hash) ==
          "9749de03ebea520f7090cf1718977dab4b7897b0daaecc69257b856cc96f3131");
    CHECK(second == chained(first, entry("VC-2013-0001", "Caf\u00e9")));
}

TEST_CASE("no two entries are chained alike") {
    const AuditEntry one = entry("VC-2013-0001", "first");
    const TrailHead head = chained({}, one);
    AuditEntry other = one;
    SECTION("nothing about a case is not an empty reference") {
        other.case_reference = "";
        AuditEntry nothing = one;
        nothing.case_reference.reset();
        CHECK(chained({}, nothing) != chained({}, other));
    }
    SECTION("a letter that moved into the next field") {
        other.login = "ash";
        other.command = "acase contact";
    }
    SECTION("what looks like the next field") {
        other.what = "1:-first";
    }
    CHECK(chained({}, other) != head);
    CHECK(chained(head, one).hash != head.hash);
}

}  // namespace lrpt::test
