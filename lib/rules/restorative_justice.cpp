#include "rules/restorative_justice.hpp"

#include <array>

namespace lrpt {

namespace {

Criterion yes_or_no(std::string_view rule, bool yes, std::string sentence) {
    return {.rule = rule,
            .verdict = yes ? Verdict::met : Verdict::not_met,
            .because = std::move(sentence)};
}

Criterion refer(std::string_view rule, std::string sentence) {
    return {.rule = rule, .verdict = Verdict::refer, .because = std::move(sentence)};
}

Criterion unknown(std::string_view rule, AwaitedFact fact, std::string sentence) {
    return {
        .rule = rule, .verdict = Verdict::unknown, .missing = fact, .because = std::move(sentence)};
}

// "LRPT launched its Restorative Justice programme in February 2013".
Criterion in_force(const Question& question) {
    constexpr std::string_view rule = "rj.in-force";
    const auto& sentenced_on = question.facts.sentenced_on;
    if (!sentenced_on)
        return yes_or_no(rule, true, because(question, "No sentence date stands against it."));
    const bool running = question.policy.in_force(Scheme::rj, *sentenced_on);
    return yes_or_no(rule,
                     running,
                     because(question,
                             "The programme {} on {}.",
                             running ? "was running" : "did not exist",
                             *sentenced_on));
}

// "as a specified activity to run alongside a community order".
Criterion sentence(const Question& question) {
    constexpr std::string_view rule = "rj.sentence";
    const auto& disposal = question.facts.main.disposal;
    if (!disposal && question.facts.sentenced_on) {
        return unknown(rule,
                       AwaitedFact::disposal,
                       because(question, "What sentence was passed is not recorded."));
    }
    if (!disposal || *disposal == Disposal::unsentenced) {
        return yes_or_no(rule, true, because(question, "The court has not passed sentence yet."));
    }
    if (*disposal == Disposal::suspended) {
        return refer(rule,
                     because(question,
                             "A suspended sentence order can carry the requirement, the programme "
                             "speaks of community orders: a person decides."));
    }
    const bool community = *disposal == Disposal::community_order;
    return yes_or_no(rule,
                     community,
                     because(question,
                             "The sentence is {}, which {} a community order.",
                             name_of(*disposal),
                             community ? "is" : "is not"));
}

Criterion guilty_plea(const Question& question) {
    constexpr std::string_view rule = "rj.plea";
    const auto& plea = question.facts.main.plea;
    if (!plea) return unknown(rule, AwaitedFact::plea, because(question, "No plea is recorded."));
    if (*plea == Plea::mixed) {
        return unknown(
            rule,
            AwaitedFact::plea,
            because(question, "The pleas are mixed: the plea to the main offence counts."));
    }
    const bool guilty = *plea == Plea::guilty;
    return yes_or_no(
        rule, guilty, because(question, "The plea to the main offence is {}.", name_of(*plea)));
}

Criterion harm_to_a_person(const Question& question) {
    constexpr std::string_view rule = "rj.offence";
    const Offence* offence = listed_offence(question, question.facts.main);
    if (offence == nullptr) {
        const auto& code = question.facts.main.offence;
        return unknown(rule,
                       AwaitedFact::offence,
                       code ? because(question, "{} is not in the catalogue.", *code)
                            : because(question, "No offence is recorded."));
    }
    const std::string& title = offence->title;
    const auto& victim = question.facts.personal_victim;
    switch (offence->rj_class) {
        case RjClass::violence:
            return yes_or_no(rule, true, because(question, "{} is an offence of violence.", title));
        case RjClass::domestic_burglary:
            return yes_or_no(rule, true, because(question, "{} is domestic burglary.", title));
        case RjClass::personal:
            return yes_or_no(
                rule, true, because(question, "{} is harm directed at a person.", title));
        case RjClass::none:
            return yes_or_no(
                rule, false, because(question, "{} is not harm directed at a person.", title));
        case RjClass::depends: break;
    }
    if (!victim) {
        return unknown(rule,
                       AwaitedFact::personal_victim,
                       because(question,
                               "{} is harm directed at a person where it had a personal victim.",
                               title));
    }
    return yes_or_no(
        rule,
        *victim,
        because(question, "{} {} a personal victim.", title, *victim ? "had" : "did not have"));
}

Criterion risk_band(const Question& question) {
    constexpr std::string_view rule = "rj.risk";
    const auto& risk = question.facts.risk;
    if (!risk)
        return unknown(rule,
                       AwaitedFact::risk,
                       because(question, "The risk of serious harm is not recorded."));
    if (*risk == Risk::very_high) {
        return refer(rule,
                     because(question,
                             "The programme names high and medium risk; very high risk goes to a "
                             "person."));
    }
    return yes_or_no(rule,
                     *risk != Risk::low,
                     because(question, "The risk of serious harm is {}.", name_of(*risk)));
}

Criterion risk_of_custody(const Question& question) {
    constexpr std::string_view rule = "rj.custody-risk";
    const auto& at_risk = question.facts.custody_risk;
    if (!at_risk) {
        return unknown(rule,
                       AwaitedFact::custody_risk,
                       because(question, "Whether custody was likely is not recorded."));
    }
    return yes_or_no(
        rule,
        *at_risk,
        because(question, "The offender {} at risk of custody.", *at_risk ? "is" : "is not"));
}

Criterion personal_victim(const Question& question) {
    constexpr std::string_view rule = "rj.personal-victim";
    const auto& victim = question.facts.personal_victim;
    if (!victim) {
        return unknown(rule,
                       AwaitedFact::personal_victim,
                       because(question, "Whether there is a personal victim is not recorded."));
    }
    return yes_or_no(
        rule, *victim, because(question, "There is {} personal victim.", *victim ? "a" : "no"));
}

// "This applies to high and medium risk cases and others, who are at risk of custody and whose
// offences have a personal victim": two ways in, the second for those of low risk.
Criterion seriousness(const Question& question) {
    std::array both{risk_of_custody(question), personal_victim(question)};
    std::array ways{risk_band(question),
                    all_of(question,
                           "rj.custody-and-victim",
                           because(question, "At risk of custody, with a personal victim."),
                           both)};
    return any_of(
        question,
        "rj.seriousness",
        because(question, "High or medium risk, or at risk of custody with a personal victim."),
        ways);
}

// Refers on what is recorded and never fails: sensitive cases need a person's judgement.
Criterion guard(const Question& question) {
    constexpr std::string_view rule = "rj.guard";
    if (question.facts.risk == Risk::very_high) {
        return refer(rule, because(question, "Very high risk: a person decides."));
    }
    const Offence* offence = listed_offence(question, question.facts.main);
    if (offence != nullptr && offence->is_sexual()) {
        return refer(
            rule, because(question, "{} is a sexual offence: a person decides.", offence->title));
    }
    const bool sensitive =
        offence != nullptr &&
        question.policy.lists_code(policy_name::rj_sensitive, offence->code, question.policy_day());
    if (sensitive) {
        return refer(rule,
                     because(question,
                             "{} is on the trust's list of sensitive offences: a person decides.",
                             offence->title));
    }
    return yes_or_no(rule, true, because(question, "Nothing recorded calls for special care."));
}

std::optional<Route> route_of(const Facts& facts) {
    if (!facts.victim_consent) return std::nullopt;
    return *facts.victim_consent ? Route::conference : Route::reparation;
}

}  // namespace

SchemeDecision restorative_justice(const Question& question) {
    std::array reasons{in_force(question),
                       sentence(question),
                       guilty_plea(question),
                       harm_to_a_person(question),
                       seriousness(question),
                       guard(question)};
    const Verdict verdict = all_of(reasons);
    SchemeDecision decision = decided(question, Scheme::rj, verdict, reasons);
    if (verdict == Verdict::met) decision.route = route_of(question.facts);
    return decision;
}

std::string_view requirement_name(const Facts& facts) {
    const Date replaced_from = date_of(2015, 2, 1);
    const bool replaced = facts.offence_date && *facts.offence_date >= replaced_from;
    return replaced ? "rehabilitation activity requirement" : "specified activity requirement";
}

}  // namespace lrpt
