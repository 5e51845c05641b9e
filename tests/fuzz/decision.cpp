// The decision against a second opinion. The bytes of an input are choices: which fact has which
// value.
#include "load/data_files.hpp"
#include "load/policy_file.hpp"
#include "rules/decide.hpp"
#include "rules/record_check.hpp"
#include "tests/fuzz/second_opinion.hpp"
#include "tests/fuzz/support.hpp"

#include <array>
#include <cstdio>

using namespace lrpt;

namespace {

const Catalogue catalogue = read_offences(LRPT_SHARE "/offences.csv");
const Courts courts = read_courts(LRPT_SHARE "/courts.toml");
const Policy policy = read_policy(LRPT_SHARE "/policy.toml");
const Date today = date_of(2013, 3, 4);

class Choices {
  public:
    Choices(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}

    std::size_t below(std::size_t count) {
        const std::size_t value = byte() * 256U + byte();
        return value % count;
    }
    bool yes() { return below(2) == 1; }
    std::optional<bool> yes_no() {
        const std::size_t value = below(3);
        return value == 2 ? std::nullopt : std::optional{value == 1};
    }

    // A value of the enum, or none.
    template <typename Enum>
    std::optional<Enum> one_of() {
        const std::size_t value = below(names_of<Enum>.size() + 1);
        if (value == names_of<Enum>.size()) return std::nullopt;
        return names_of<Enum>[value].value;
    }

  private:
    std::size_t byte() {
        if (left_ == 0) return 0;
        --left_;
        return *data_++;
    }

    const std::uint8_t* data_;
    std::size_t left_;
};

std::optional<std::string> code(Choices& choose) {
    if (choose.below(12) == 0) return std::nullopt;
    if (choose.below(12) == 0) return "ZZ99001";
    std::string code = catalogue.offences()[choose.below(catalogue.offences().size())].code;
    constexpr std::string_view suffixes = "ABCEI";
    const bool is_plain = suffixes.find(code.back()) == std::string_view::npos;
    if (is_plain && choose.below(5) == 0) code += suffixes[choose.below(suffixes.size())];
    return code;
}

// Around 12 months and its halves, and anything.
std::optional<Term> term(Choices& choose) {
    constexpr std::array near{Term{.months = 12},
                              Term{.years = 1},
                              Term{.months = 11, .days = 30},
                              Term{.weeks = 52},
                              Term{.days = 364},
                              Term{.days = 365},
                              Term{.days = 366},
                              Term{.months = 6},
                              Term{.weeks = 26},
                              Term{.days = 183},
                              Term{.months = 5, .days = 31},
                              Term{.months = 11},
                              Term{.months = 4},
                              Term{.months = 8},
                              Term{.days = 1}};
    switch (choose.below(4)) {
        case 0: return std::nullopt;
        case 1:
            return Term{.months = static_cast<int>(choose.below(30)),
                        .days = 1 + static_cast<int>(choose.below(40))};
        default: return near[choose.below(near.size())];
    }
}

SentencedOffence offence(Choices& choose) {
    SentencedOffence one{.offence = code(choose),
                         .plea = choose.one_of<Plea>(),
                         .disposal = choose.one_of<Disposal>()};
    one.term = term(choose);
    return one;
}

std::optional<Date> day(Choices& choose) {
    switch (choose.below(4)) {
        case 0: return std::nullopt;
        case 1: return date_of(2005, 6, 25) + std::chrono::days{choose.below(12)};
        case 2: return date_of(2013, 1, 25) + std::chrono::days{choose.below(400)};
        default: return date_of(2000, 1, 1) + std::chrono::days{choose.below(20000)};
    }
}

Facts facts(Choices& choose) {
    Facts made{.main = offence(choose)};
    for (std::size_t more = choose.below(4); more > 0; --more) {
        made.other_offences.push_back(offence(choose));
        made.other_offences.back().relation =
            choose.yes() ? Relation::consecutive : Relation::concurrent;
    }
    made.sentenced_on = day(choose);
    made.racially_aggravated = choose.yes_no();
    made.notification = choose.yes_no();
    made.offence_against_child = choose.yes_no();
    made.risk = choose.one_of<Risk>();
    made.custody_risk = choose.yes_no();
    made.personal_victim = choose.yes_no();
    made.victim_consent = choose.yes_no();
    return made;
}

void compare(std::string_view scheme, const SchemeDecision& ours, const fuzz::Opinion& theirs) {
    if (ours.outcome == theirs.outcome && ours.route == theirs.route) return;
    std::fprintf(stderr,
                 "%s: %s, second opinion %s\n",
                 std::string{scheme}.c_str(),
                 std::string{name_of(ours.outcome)}.c_str(),
                 std::string{name_of(theirs.outcome)}.c_str());
    fuzz::fail("the two differ");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Choices choose{data, size};
    Facts made = facts(choose);
    if (!check(made, catalogue, courts).empty()) return 0;
    const Decision ours =
        decide({.facts = made, .policy = policy, .catalogue = catalogue, .today = today});
    const fuzz::Opinions theirs = fuzz::second_opinion(made, catalogue);
    compare("contact", ours.contact, theirs.contact);
    compare("rj", ours.rj, theirs.rj);
    const Decision brief = decide({.facts = made,
                                   .policy = policy,
                                   .catalogue = catalogue,
                                   .today = today,
                                   .detail = Detail::brief});
    if (brief.contact.outcome != ours.contact.outcome || brief.rj.outcome != ours.rj.outcome)
        fuzz::fail("brief decides otherwise");
    return 0;
}
