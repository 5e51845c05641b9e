#include "rules/victim_contact.hpp"

#include "rules/contact_routes.hpp"

#include <array>

namespace lrpt {

namespace {

// Before the scheme's present thresholds another rule held: a person has to look it up.
Criterion before_the_scheme(const Question& question) {
    return {.rule = "contact.in-force",
            .verdict = Verdict::refer,
            .because = because(question,
                               "The sentence of {} was passed before the present rules of the "
                               "victim contact scheme came into force.",
                               *question.facts.sentenced_on)};
}

bool sentenced_before_the_scheme(const Question& question) {
    return question.facts.sentenced_on &&
           !question.policy.in_force(Scheme::contact, *question.facts.sentenced_on);
}

}  // namespace

SchemeDecision victim_contact(const Question& question) {
    if (sentenced_before_the_scheme(question)) {
        std::array reasons{before_the_scheme(question)};
        return decided(question, Scheme::contact, Verdict::refer, reasons);
    }
    std::array reasons{statutory_route(question), local_route(question)};
    const Verdict verdict = any_of(reasons);
    const bool statutory = reasons.front().verdict == Verdict::met;
    SchemeDecision decision = decided(question, Scheme::contact, verdict, reasons);
    if (verdict == Verdict::met) decision.route = statutory ? Route::statutory : Route::local;
    return decision;
}

}  // namespace lrpt
