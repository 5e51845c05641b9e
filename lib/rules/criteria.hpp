// How tests combine, and what every rule is given.
#pragma once

#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/offence.hpp"
#include "model/policy.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// `brief` leaves the sentences out of the reasons; the verdicts are the same.
enum class Detail { brief, full };

// What a decision is taken on. `today` is the day that policy is looked up on while no sentence
// date is recorded.
struct Question {
    const Facts& facts;
    const Policy& policy;
    const Catalogue& catalogue;
    Date today;
    Detail detail = Detail::full;

    Date policy_day() const { return facts.sentenced_on.value_or(today); }
};

// The reason's sentence, or nothing under Detail::brief.
template <typename... Args>
std::string because(const Question& question, fmt::format_string<Args...> format, Args&&... args) {
    if (question.detail == Detail::brief) return {};
    return fmt::format(format, std::forward<Args>(args)...);
}

// One failure settles all-of and one success settles any-of, whatever is missing elsewhere;
// otherwise a missing fact leaves the whole unknown, and then a referral refers the whole.
Verdict all_of(const std::vector<Criterion>& parts);
Verdict any_of(const std::vector<Criterion>& parts);

Criterion all_of(std::string_view rule, std::string sentence, std::vector<Criterion> parts);
Criterion any_of(std::string_view rule, std::string sentence, std::vector<Criterion> parts);

// The facts that can still change the outcome, each once, in the order to ask: those that unknown
// criteria name. Nothing from settled ones.
std::vector<std::string_view> missing_facts(const std::vector<Criterion>& reasons, Scheme scheme);

Outcome outcome_of(Verdict verdict);

// The offence of a recorded code; null where none is recorded or it is not in the catalogue.
const Offence* listed_offence(const Question& question, const SentencedOffence& sentenced);

}  // namespace lrpt
