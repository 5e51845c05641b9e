#include "store/audit_store.hpp"

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

}  // namespace lrpt::test
