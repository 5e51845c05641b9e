// How tests combine, and what every rule is given.
#pragma once

#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/offence.hpp"
#include "model/policy.hpp"

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// `brief` gives no reasons: no sentence is put together and no part of a test is kept. What is
// decided is the same, by the same steps.
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

// How a sentence names a value: days and terms in words, all else as it is.
template <typename Value>
const Value& in_words(const Value& value) {
    return value;
}
inline std::string in_words(Date day) {
    return spoken(day);
}
inline std::string in_words(const Term& term) {
    return to_text(term);
}

template <typename... Values>
using Sentence = fmt::format_string<decltype(in_words(std::declval<const Values&>()))...>;

// The reason's sentence, or nothing under Detail::brief. The values come as they are, so that none
// is put into words for a sentence that nobody wants.
template <typename... Values>
std::string because(const Question& question,
                    Sentence<Values...> sentence,
                    const Values&... values) {
    if (question.detail == Detail::brief) return {};
    return fmt::vformat(sentence, fmt::make_format_args(in_words(values)...));
}

// One failure settles all-of and one success settles any-of, whatever is missing elsewhere;
// otherwise a missing fact leaves the whole unknown, and then a referral refers the whole.
Verdict all_of(std::span<const Criterion> parts);
Verdict any_of(std::span<const Criterion> parts);

// A criterion made of others, which are moved into it.
Criterion all_of(const Question& question,
                 std::string_view rule,
                 std::string sentence,
                 std::span<Criterion> parts);
Criterion any_of(const Question& question,
                 std::string_view rule,
                 std::string sentence,
                 std::span<Criterion> parts);

// The decision that a verdict on the reasons comes to, without a route. The reasons are moved into
// it. Missing are the facts that can still change the outcome, each once, in the order to ask:
// those that unknown criteria wait for.
SchemeDecision decided(const Question& question,
                       Scheme scheme,
                       Verdict verdict,
                       std::span<Criterion> reasons);

Outcome outcome_of(Verdict verdict);

// The offence of a recorded code; null where none is recorded or it is not in the catalogue.
const Offence* listed_offence(const Question& question, const SentencedOffence& sentenced);

}  // namespace lrpt
