// A decision is its tree of reasons: every test that was asked, how it came out, and why.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/scheme.hpp"
#include "model/turn.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// `unknown` means that a fact is missing: it is never a polite `not_met`. `refer` means that the
// facts are there and policy leaves the answer to a person.
enum class Verdict { met, not_met, unknown, refer };

enum class Outcome { eligible, not_eligible, needs_information, refer };

// Which way into the scheme: the first two for contact, the others for restorative justice.
enum class Route { statutory, local, conference, reparation };

template <>
inline constexpr auto names_of<Verdict> = std::array{
    Name{Verdict::met, "met"},
    Name{Verdict::not_met, "not-met"},
    Name{Verdict::unknown, "unknown"},
    Name{Verdict::refer, "refer"},
};
template <>
inline constexpr auto names_of<Outcome> = std::array{
    Name{Outcome::eligible, "eligible"},
    Name{Outcome::not_eligible, "not-eligible"},
    Name{Outcome::needs_information, "needs-information"},
    Name{Outcome::refer, "refer"},
};
template <>
inline constexpr auto names_of<Route> = std::array{
    Name{Route::statutory, "statutory"},
    Name{Route::local, "local"},
    Name{Route::conference, "conference"},
    Name{Route::reparation, "reparation"},
};

// The facts that a decision can wait for. Of the offences beside the main one it is the list as a
// whole.
enum class AwaitedFact {
    offence,
    plea,
    disposal,
    term,
    sentenced_on,
    other_offences,
    risk,
    custody_risk,
    personal_victim,
};

template <>
inline constexpr auto names_of<AwaitedFact> = std::array{
    Name{AwaitedFact::offence, "offence"},
    Name{AwaitedFact::plea, "plea"},
    Name{AwaitedFact::disposal, "disposal"},
    Name{AwaitedFact::term, "term"},
    Name{AwaitedFact::sentenced_on, "sentenced_on"},
    Name{AwaitedFact::other_offences, "other_offences"},
    Name{AwaitedFact::risk, "risk"},
    Name{AwaitedFact::custody_risk, "custody_risk"},
    Name{AwaitedFact::personal_victim, "personal_victim"},
};

// Some of them, without an order: taken together at no cost.
class AwaitedFacts {
  public:
    constexpr AwaitedFacts() = default;
    constexpr AwaitedFacts(AwaitedFact fact) : bits_(bit_of(fact)) {}

    constexpr void add(AwaitedFacts others) { bits_ |= others.bits_; }
    constexpr bool has(AwaitedFact fact) const { return (bits_ & bit_of(fact)) != 0; }

  private:
    static constexpr std::uint32_t bit_of(AwaitedFact fact) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(fact);
    }

    std::uint32_t bits_ = 0;
};

// One test, answered.
struct Criterion {
    std::string_view rule = {};  // stable id: it is stored, and scripts read it
    Verdict verdict = Verdict::unknown;
    AwaitedFacts missing = {};  // what to ask for; nothing unless the verdict is unknown
    std::string because = {};   // what was found, against what is required; empty under --brief
    std::vector<Criterion> parts = {};  // the tests that it is made of; empty under --brief
};

struct SchemeDecision {
    Scheme scheme = Scheme::contact;
    Outcome outcome = Outcome::needs_information;
    std::optional<Route> route = {};             // nothing unless eligible and the way in is known
    std::vector<std::string_view> missing = {};  // facts that can still change the outcome, in the
                                                 // order to ask; empty once it is settled
    std::vector<Criterion> reasons = {};         // empty under --brief
    std::vector<Turn> turns = {};  // what would make it eligible; empty unless that was asked for
};

struct Decision {
    std::optional<Date> policy = {};  // the version that it was taken under
    SchemeDecision contact = {.scheme = Scheme::contact};
    SchemeDecision rj = {.scheme = Scheme::rj};

    const SchemeDecision& of(Scheme scheme) const {
        return scheme == Scheme::contact ? contact : rj;
    }
};

}  // namespace lrpt
