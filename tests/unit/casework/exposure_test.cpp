#include "casework/exposure.hpp"

#include "casework/case_work.hpp"
#include "store/audit_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Names drawn(OpenCasework& casework, const SampleAsked& asked) {
    Names found;
    for (const Case& kept : dip_sample(casework.database, asked))
        found.push_back(kept.reference);
    return found;
}

void open_many(OpenCasework& casework, int from, int count) {
    std::string records;
    for (int number = from; number < from + count; ++number)
        records += contact_record("B-" + std::to_string(number));
    open_from(casework.database, records);
}

}  // namespace

TEST_CASE("exposure: what is recorded of both cases of the sentence in the time, oldest first") {
    OpenCasework casework;
    some_staff(casework.database);
    open_from(casework.database, both_record("B-1") + contact_record("B-2"));
    const auto entry = [&](const std::string& at, const std::string& reference) {
        add(casework.database,
            AuditEntry{at, "khan", "case show", reference, "names were looked at"});
    };
    entry("2013-03-05T09:00:00Z", "RJ-2013-0001");
    entry("2013-03-05T08:00:00Z", "VC-2013-0001");
    entry("2013-03-05T08:30:00Z", "VC-2013-0002");
    entry("2013-03-06T00:00:00Z", "VC-2013-0001");
    const auto found = exposures_of(casework.database,
                                    required_case(casework.database, "VC-2013-0001"),
                                    {.from = day("2013-03-05"), .until = day("2013-03-05")});
    REQUIRE(found.size() == 2);
    CHECK(found[0].at == "2013-03-05T08:00:00Z");
    CHECK(found[1].case_reference == "RJ-2013-0001");
}

TEST_CASE("sample: the same seed draws the same cases, another one others") {
    OpenCasework casework;
    open_many(casework, 1, 40);
    const Names seven = drawn(casework, {.count = 10, .seed = 7});
    CHECK(seven.size() == 10);
    CHECK(std::is_sorted(seven.begin(), seven.end()));
    CHECK(drawn(casework, {.count = 10, .seed = 7}) == seven);
    CHECK(drawn(casework, {.count = 10, .seed = 8}) != seven);
    CHECK(drawn(casework, {.count = 100, .seed = 7}).size() == 40);
    CHECK(drawn(casework, {.count = 10, .seed = 7, .state = CaseState::closed}).empty());

    // A case that is opened later changes at most one of them.
    open_many(casework, 41, 1);
    const Names later = drawn(casework, {.count = 10, .seed = 7});
    Names same;
    std::set_intersection(
        seven.begin(), seven.end(), later.begin(), later.end(), std::back_inserter(same));
    CHECK(same.size() >= 9);
}

}  // namespace lrpt::test
