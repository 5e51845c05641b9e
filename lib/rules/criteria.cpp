#include "rules/criteria.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

// The verdict of the parts where `settling` in one of them settles the whole.
Verdict combined(const std::vector<Criterion>& parts, Verdict settling, Verdict otherwise) {
    const auto any = [&](Verdict wanted) {
        return std::any_of(parts.begin(), parts.end(), [&](const Criterion& part) {
            return part.verdict == wanted;
        });
    };
    for (const Verdict verdict : {settling, Verdict::unknown, Verdict::refer}) {
        if (any(verdict)) return verdict;
    }
    return otherwise;
}

// The order to ask: what settles most first, and what only a person can find out last.
constexpr std::array contact_order{"offence", "disposal", "term", "sentenced_on", "other_offences"};
constexpr std::array rj_order{
    "disposal", "plea", "offence", "risk", "custody_risk", "personal_victim"};

template <typename Order>
void sort_by(const Order& order, std::vector<std::string_view>& facts) {
    const auto place = [&](std::string_view fact) {
        return std::find(order.begin(), order.end(), fact) - order.begin();
    };
    std::stable_sort(facts.begin(), facts.end(), [&](std::string_view one, std::string_view other) {
        return place(one) < place(other);
    });
}

void collect_missing(const std::vector<Criterion>& parts, std::vector<std::string_view>& missing) {
    for (const Criterion& part : parts) {
        if (part.verdict != Verdict::unknown) continue;
        collect_missing(part.parts, missing);
        const bool known = std::find(missing.begin(), missing.end(), part.missing) != missing.end();
        if (!part.missing.empty() && !known) missing.push_back(part.missing);
    }
}

}  // namespace

Verdict all_of(const std::vector<Criterion>& parts) {
    return combined(parts, Verdict::not_met, Verdict::met);
}

Verdict any_of(const std::vector<Criterion>& parts) {
    return combined(parts, Verdict::met, Verdict::not_met);
}

Criterion all_of(std::string_view rule, std::string sentence, std::vector<Criterion> parts) {
    const Verdict verdict = all_of(parts);
    return {.rule = rule,
            .verdict = verdict,
            .because = std::move(sentence),
            .parts = std::move(parts)};
}

Criterion any_of(std::string_view rule, std::string sentence, std::vector<Criterion> parts) {
    const Verdict verdict = any_of(parts);
    return {.rule = rule,
            .verdict = verdict,
            .because = std::move(sentence),
            .parts = std::move(parts)};
}

std::vector<std::string_view> missing_facts(const std::vector<Criterion>& reasons, Scheme scheme) {
    std::vector<std::string_view> missing;
    collect_missing(reasons, missing);
    if (scheme == Scheme::contact) {
        sort_by(contact_order, missing);
    } else {
        sort_by(rj_order, missing);
    }
    return missing;
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
