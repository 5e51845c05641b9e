#include "rules/criteria.hpp"

#include <array>
#include <iterator>

namespace lrpt {

namespace {

// The verdict of the parts where `settling` in one of them settles the whole.
Verdict combined(std::span<const Criterion> parts, Verdict settling, Verdict otherwise) {
    std::array<bool, names_of<Verdict>.size()> found{};
    for (const Criterion& part : parts)
        found[static_cast<std::size_t>(part.verdict)] = true;
    for (const Verdict verdict : {settling, Verdict::unknown, Verdict::refer}) {
        if (found[static_cast<std::size_t>(verdict)]) return verdict;
    }
    return otherwise;
}

// What the open ones wait for. Nothing of settled ones.
AwaitedFacts awaited(std::span<const Criterion> parts) {
    AwaitedFacts facts;
    for (const Criterion& part : parts) {
        if (part.verdict == Verdict::unknown) facts.add(part.missing);
    }
    return facts;
}

std::vector<Criterion> kept(const Question& question, std::span<Criterion> parts) {
    if (question.detail == Detail::brief) return {};
    return {std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end())};
}

Criterion joined(const Question& question,
                 std::string_view rule,
                 Verdict verdict,
                 std::string sentence,
                 std::span<Criterion> parts) {
    return {.rule = rule,
            .verdict = verdict,
            .missing = verdict == Verdict::unknown ? awaited(parts) : AwaitedFacts{},
            .because = std::move(sentence),
            .parts = kept(question, parts)};
}

// The order to ask: what settles most first, and what only a person can find out last.
constexpr std::array contact_order{AwaitedFact::offence,
                                   AwaitedFact::disposal,
                                   AwaitedFact::term,
                                   AwaitedFact::sentenced_on,
                                   AwaitedFact::other_offences};
constexpr std::array rj_order{AwaitedFact::disposal,
                              AwaitedFact::plea,
                              AwaitedFact::offence,
                              AwaitedFact::risk,
                              AwaitedFact::custody_risk,
                              AwaitedFact::personal_victim};

std::vector<std::string_view> in_order_to_ask(AwaitedFacts facts, Scheme scheme) {
    const std::span<const AwaitedFact> order =
        scheme == Scheme::contact ? std::span<const AwaitedFact>{contact_order} : rj_order;
    std::vector<std::string_view> names;
    for (const AwaitedFact fact : order) {
        if (facts.has(fact)) names.push_back(name_of(fact));
    }
    return names;
}

}  // namespace

Verdict all_of(std::span<const Criterion> parts) {
    return combined(parts, Verdict::not_met, Verdict::met);
}

Verdict any_of(std::span<const Criterion> parts) {
    return combined(parts, Verdict::met, Verdict::not_met);
}

Criterion all_of(const Question& question,
                 std::string_view rule,
                 std::string sentence,
                 std::span<Criterion> parts) {
    return joined(question, rule, all_of(parts), std::move(sentence), parts);
}

Criterion any_of(const Question& question,
                 std::string_view rule,
                 std::string sentence,
                 std::span<Criterion> parts) {
    return joined(question, rule, any_of(parts), std::move(sentence), parts);
}

SchemeDecision decided(const Question& question,
                       Scheme scheme,
                       Verdict verdict,
                       std::span<Criterion> reasons) {
    SchemeDecision decision{.scheme = scheme, .outcome = outcome_of(verdict)};
    if (verdict == Verdict::unknown) decision.missing = in_order_to_ask(awaited(reasons), scheme);
    decision.reasons = kept(question, reasons);
    return decision;
}

Outcome outcome_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::met: return Outcome::eligible;
        case Verdict::not_met: return Outcome::not_eligible;
        case Verdict::refer: return Outcome::refer;
        case Verdict::unknown: break;
    }
    return Outcome::needs_information;
}

const Offence* listed_offence(const Question& question, const SentencedOffence& sentenced) {
    return sentenced.offence ? question.catalogue.find(*sentenced.offence) : nullptr;
}

}  // namespace lrpt
