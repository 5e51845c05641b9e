#include "rules/contact_routes.hpp"

#include "base/error.hpp"
#include "rules/disposals.hpp"
#include "rules/sentence_length.hpp"

#include <array>

namespace lrpt {

namespace {

bool is_sentenced(const SentencedOffence& sentenced) {
    return sentenced.disposal && *sentenced.disposal != Disposal::unsentenced;
}

Criterion disposal_missing(const Question& question,
                           const SentencedOffence& sentenced,
                           std::string_view rule) {
    return {.rule = rule,
            .verdict = Verdict::unknown,
            .missing = missing_name(question, sentenced, AwaitedFact::disposal),
            .because = because(question, "No sentence is recorded.")};
}

// Murder is named in section 45 of the Act itself; the others stand in Schedule 15.
struct PlaceInStatute {
    const std::string& paragraph;
};

std::string in_words(const PlaceInStatute& place) {
    const std::string& paragraph = place.paragraph;
    if (paragraph.starts_with("s.")) return "named in section " + paragraph.substr(2);
    return "Schedule 15, paragraph " + paragraph;
}

Criterion length_of_term(const Question& question, const SentencedOffence& sentenced) {
    constexpr std::string_view rule = "contact.term";
    if (!sentenced.term) {
        return {.rule = rule,
                .verdict = Verdict::unknown,
                .missing = missing_name(question, sentenced, AwaitedFact::term),
                .because = because(question, "The length of the sentence is not recorded.")};
    }
    const int minimum = minimum_months(question);
    const Verdict verdict =
        verdict_of(reach_of(*sentenced.term, minimum, question.facts.sentenced_on));
    const std::string_view found = verdict == Verdict::met       ? "is"
                                   : verdict == Verdict::not_met ? "is not"
                                                                 : "may or may not be";
    const std::string_view why =
        verdict == Verdict::unknown ? ": it depends on the date of the sentence" : "";
    return {.rule = rule,
            .verdict = verdict,
            .missing = verdict == Verdict::unknown ? AwaitedFact::sentenced_on : AwaitedFacts{},
            .because = because(question,
                               "{} ({}) {} {} months or more{}.",
                               *sentenced.term,
                               name_of(*sentenced.disposal),
                               found,
                               minimum,
                               why)};
}

Criterion relevant_sentence(const Question& question, const SentencedOffence& sentenced) {
    constexpr std::string_view rule = "contact.term";
    if (!is_sentenced(sentenced)) return disposal_missing(question, sentenced, rule);
    const Disposal disposal = *sentenced.disposal;
    if (is_custodial_term(disposal)) return length_of_term(question, sentenced);
    if (disposal == Disposal::suspended) {
        return {.rule = rule,
                .verdict = Verdict::refer,
                .because = because(question,
                                   "A suspended sentence counts or not as a person decides; it is "
                                   "looked at again if it is activated.")};
    }
    const bool counts = is_without_end(disposal) || is_hospital_order(disposal);
    return {.rule = rule,
            .verdict = counts ? Verdict::met : Verdict::not_met,
            .because = because(
                question,
                "The sentence is {}, which {}.",
                name_of(disposal),
                counts ? "counts whatever its length" : "is neither custody nor a hospital order")};
}

// Why the code does not stand for an offence that the rules know.
Criterion offence_unknown(const Question& question,
                          const SentencedOffence& sentenced,
                          std::string_view rule) {
    return {.rule = rule,
            .verdict = Verdict::unknown,
            .missing = missing_name(question, sentenced, AwaitedFact::offence),
            .because = sentenced.offence
                           ? because(question, "{} is not in the catalogue.", *sentenced.offence)
                           : because(question, "No offence is recorded.")};
}

Criterion racially_aggravated(const Question& question, const SentencedOffence& sentenced) {
    constexpr std::string_view rule = "contact.racial";
    const Offence* offence = listed_offence(question, sentenced);
    const RacialFamily family = offence == nullptr ? RacialFamily::none : offence->racial;
    const bool found_at_sentence =
        is_main(question, sentenced) && question.facts.racially_aggravated.value_or(false);
    if (family == RacialFamily::race || family == RacialFamily::race_or_religion) {
        return {
            .rule = rule,
            .verdict = Verdict::met,
            .because = because(question, "{} is a racially aggravated offence.", offence->title)};
    }
    if (family == RacialFamily::religion) {
        return {
            .rule = rule,
            .verdict = Verdict::refer,
            .because = because(
                question, "{} is aggravated by religion only: a person decides.", offence->title)};
    }
    if (found_at_sentence && sentenced.offence) {
        return {.rule = rule,
                .verdict = Verdict::refer,
                .because = because(question,
                                   "Racial aggravation was found at sentence, though {} is not a "
                                   "racially aggravated offence by name: a person decides.",
                                   *sentenced.offence)};
    }
    if (offence == nullptr) return offence_unknown(question, sentenced, rule);
    return {
        .rule = rule,
        .verdict = Verdict::not_met,
        .because = because(question, "{} is not a racially aggravated offence.", offence->title)};
}

Criterion immediate_custody(const Question& question, const SentencedOffence& sentenced) {
    constexpr std::string_view rule = "contact.custody";
    if (!is_sentenced(sentenced)) return disposal_missing(question, sentenced, rule);
    const Disposal disposal = *sentenced.disposal;
    if (disposal == Disposal::suspended) {
        return {.rule = rule,
                .verdict = Verdict::refer,
                .because = because(question, "The custodial sentence is suspended.")};
    }
    const bool custody = is_immediate_custody(disposal);
    return {.rule = rule,
            .verdict = custody ? Verdict::met : Verdict::not_met,
            .because = because(question,
                               "The sentence is {}, which {} immediate custody.",
                               name_of(disposal),
                               custody ? "is" : "is not")};
}

// A route asks its two tests of every offence of the occasion; one offence that satisfies both is
// enough. With a single offence the tests stand directly under the route.
struct RouteTests {
    std::string_view route;
    std::string_view each_offence;
    std::string_view wanted;  // what the route is for, in words
    Criterion (*about_offence)(const Question&, const SentencedOffence&);
    Criterion (*about_sentence)(const Question&, const SentencedOffence&);
};

constexpr std::string_view no_code = "an offence whose code is not recorded";

std::string heading(const Question& question, Verdict verdict, std::string_view wanted) {
    switch (verdict) {
        case Verdict::met: return because(question, "It is a {}.", wanted);
        case Verdict::not_met: return because(question, "It is not a {}.", wanted);
        case Verdict::refer: return because(question, "A person decides if it is a {}.", wanted);
        case Verdict::unknown: break;
    }
    return because(question, "It is not known yet if it is a {}.", wanted);
}

Criterion for_single_offence(const Question& question, const RouteTests& tests) {
    const SentencedOffence& sentenced = question.facts.main;
    std::array parts{tests.about_offence(question, sentenced),
                     tests.about_sentence(question, sentenced)};
    return all_of(question, tests.route, heading(question, all_of(parts), tests.wanted), parts);
}

std::vector<Criterion> for_each_offence(const Question& question, const RouteTests& tests) {
    std::vector<Criterion> offences;
    for (const SentencedOffence& sentenced : all_offences(question.facts)) {
        std::array parts{tests.about_offence(question, sentenced),
                         tests.about_sentence(question, sentenced)};
        const std::string_view code =
            sentenced.offence ? std::string_view{*sentenced.offence} : no_code;
        offences.push_back(
            all_of(question, tests.each_offence, because(question, "Of {}.", code), parts));
    }
    return offences;
}

Criterion any_offence(const Question& question,
                      const RouteTests& tests,
                      std::vector<Criterion> offences) {
    return any_of(
        question, tests.route, heading(question, any_of(offences), tests.wanted), offences);
}

}  // namespace

std::vector<std::reference_wrapper<const SentencedOffence>> all_offences(const Facts& facts) {
    std::vector<std::reference_wrapper<const SentencedOffence>> all{facts.main};
    all.insert(all.end(), facts.other_offences.begin(), facts.other_offences.end());
    return all;
}

bool is_main(const Question& question, const SentencedOffence& sentenced) {
    return &sentenced == &question.facts.main;
}

AwaitedFact missing_name(const Question& question,
                         const SentencedOffence& sentenced,
                         AwaitedFact fact) {
    return is_main(question, sentenced) ? fact : AwaitedFact::other_offences;
}

int minimum_months(const Question& question) {
    const auto minimum =
        question.policy.number_on(policy_name::contact_minimum_months, question.policy_day());
    if (!minimum) {
        throw Error{Exit::configuration,
                    fmt::format("policy has no {} for {}",
                                policy_name::contact_minimum_months,
                                spoken(question.policy_day()))};
    }
    return *minimum;
}

Criterion sexual_or_violent(const Question& question, const SentencedOffence& sentenced) {
    constexpr std::string_view rule = "contact.offence";
    const Offence* offence = listed_offence(question, sentenced);
    if (offence != nullptr && offence->is_sexual_or_violent()) {
        const bool sexual = offence->is_sexual();
        return {.rule = rule,
                .verdict = Verdict::met,
                .because = because(question,
                                   "{} is a {} offence ({}).",
                                   offence->title,
                                   sexual ? "sexual" : "violent",
                                   PlaceInStatute{sexual ? offence->schedule_15_part_2
                                                         : offence->schedule_15_part_1})};
    }
    const bool main = is_main(question, sentenced);
    if (main && question.facts.notification.value_or(false)) {
        return {.rule = rule,
                .verdict = Verdict::met,
                .because = because(question, "Sex-offender notification applies.")};
    }
    if (main && question.facts.offence_against_child.value_or(false)) {
        return {.rule = rule,
                .verdict = Verdict::met,
                .because = because(question, "It is an offence against a child.")};
    }
    if (offence == nullptr) return offence_unknown(question, sentenced, rule);
    return {.rule = rule,
            .verdict = Verdict::not_met,
            .because = because(question,
                               "{} is not on the statute's list of sexual and violent offences.",
                               offence->title)};
}

Criterion statutory_route(const Question& question) {
    const RouteTests tests{.route = "contact.statutory",
                           .each_offence = "contact.statutory-offence",
                           .wanted = "sexual or violent offence with a relevant sentence",
                           .about_offence = sexual_or_violent,
                           .about_sentence = relevant_sentence};
    if (question.facts.other_offences.empty()) return for_single_offence(question, tests);
    std::vector<Criterion> offences = for_each_offence(question, tests);
    if (any_of(offences) != Verdict::met) offences.push_back(sum_of_consecutive_terms(question));
    return any_offence(question, tests, std::move(offences));
}

Criterion local_route(const Question& question) {
    const RouteTests tests{.route = "contact.local",
                           .each_offence = "contact.local-offence",
                           .wanted = "racially aggravated offence with immediate custody",
                           .about_offence = racially_aggravated,
                           .about_sentence = immediate_custody};
    if (question.facts.other_offences.empty()) return for_single_offence(question, tests);
    return any_offence(question, tests, for_each_offence(question, tests));
}

}  // namespace lrpt
