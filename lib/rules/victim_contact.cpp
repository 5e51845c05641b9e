#include "rules/victim_contact.hpp"

#include "rules/contact_routes.hpp"

namespace lrpt {

namespace {

// Before the scheme's present thresholds another rule held: a person has to look it up.
std::vector<Criterion> before_the_scheme(const Question& question) {
    return {{.rule = "contact.in-force",
             .verdict = Verdict::refer,
             .because = because(question,
                                "The sentence of {} was passed before the present rules of the "
                                "victim contact scheme came into force.",
                                spoken(*question.facts.sentenced_on))}};
}

bool sentenced_before_the_scheme(const Question& question) {
    return question.facts.sentenced_on &&
           !question.policy.in_force(Scheme::contact, *question.facts.sentenced_on);
}

}  // namespace

SchemeDecision victim_contact(const Question& question) {
    SchemeDecision decision{.scheme = Scheme::contact};
    decision.reasons = sentenced_before_the_scheme(question)
                           ? before_the_scheme(question)
                           : std::vector{statutory_route(question), local_route(question)};
    const Verdict verdict = any_of(decision.reasons);
    decision.outcome = outcome_of(verdict);
    if (verdict == Verdict::unknown)
        decision.missing = missing_facts(decision.reasons, decision.scheme);
    if (verdict == Verdict::met) {
        const bool statutory = decision.reasons.front().verdict == Verdict::met;
        decision.route = statutory ? Route::statutory : Route::local;
    }
    return decision;
}

}  // namespace lrpt
