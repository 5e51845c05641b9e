#include "rules/referral_match.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

using namespace lrpt;
using namespace lrpt::test;

namespace {

using Text = std::optional<std::string>;

struct Row {
    Text id;
    Text crn;
    Text offence;
};

const Catalogue& a_catalogue() {
    static const Catalogue catalogue{{{.code = "TH68036", .short_name = "burglary-dwelling"},
                                      {.code = "OF61102", .short_name = "actual-bodily-harm"}}};
    return catalogue;
}

bool matches(const Row& result, const Row& referral) {
    return is_outcome_of({result.id, result.crn, result.offence},
                         {referral.id, referral.crn, referral.offence},
                         a_catalogue());
}

}  // namespace

TEST_CASE("offences are the same by code, short name or suffix") {
    struct Pair {
        std::string one;
        std::string other;
        bool same;
    };
    const auto pair = GENERATE(values<Pair>({
        {"TH68036", "TH68036", true},
        {"TH68036", "TH68036A", true},
        {"TH68036C", "TH68036A", true},
        {"TH68036", "burglary-dwelling", true},
        {"Burglary-Dwelling", "th68036", true},
        {"TH68036", "OF61102", false},
        {"burglary-dwelling", "actual-bodily-harm", false},
        {"XX99001", "XX99001", true},  // not in the catalogue
        {"XX99001", "XX99001A", true},
        {"XX99001", "XX99002", false},
        {"ABCD123", "ABCD123I", true},
    }));
    INFO(pair.one << " " << pair.other);
    CHECK(is_same_offence(pair.one, pair.other, a_catalogue()) == pair.same);
}

TEST_CASE("a result is the outcome of a referral by its id, or by offender and offence") {
    const Row referral{"LCC-1", "A100001", "TH68036"};
    CHECK(matches({"LCC-1", "A100009", "OF61102"}, referral));
    CHECK(matches({"LCC-9", "A100001", "TH68036A"}, referral));
    CHECK(matches({{}, "A100001", "burglary-dwelling"}, referral));
    CHECK_FALSE(matches({"LCC-9", "A100002", "TH68036"}, referral));
    CHECK_FALSE(matches({"LCC-9", "A100001", "OF61102"}, referral));
}

TEST_CASE("what is not recorded matches nothing") {
    CHECK_FALSE(matches({{}, {}, "TH68036"}, {{}, {}, "TH68036"}));
    CHECK_FALSE(matches({{}, "A100001", {}}, {{}, "A100001", {}}));
    CHECK_FALSE(matches({{}, "A100001", "TH68036"}, {{}, "A100001", {}}));
    CHECK_FALSE(matches({{}, {}, {}}, {{}, {}, {}}));
}
