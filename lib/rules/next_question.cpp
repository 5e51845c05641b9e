#include "rules/next_question.hpp"

#include "model/court.hpp"
#include "model/field.hpp"
#include "rules/decide.hpp"
#include "rules/record_check.hpp"

#include <algorithm>

namespace lrpt {

namespace {

std::vector<std::string> possible_terms(const Question& question) {
    const auto minimum =
        question.policy.number_on(policy_name::contact_minimum_months, question.policy_day());
    std::vector<std::string> terms{"1 day"};
    if (minimum) terms.push_back(to_text(Term{.months = *minimum}));
    return terms;
}

// Four years, so that a 29 February falls into the year after one of the days.
std::vector<std::string> possible_days(Date today) {
    std::vector<std::string> days;
    for (int years = 1; years <= 4; ++years)
        days.push_back(to_iso(date_of(year_of(today) - years, 3, 1)));
    return days;
}

std::vector<std::string> possible_answers(const Question& question, const Field& field) {
    if (field.type == FieldType::term) return possible_terms(question);
    if (field.type == FieldType::date) return possible_days(question.today);
    std::vector<std::string> answers(field.choices.begin(), field.choices.end());
    if (field.name != "offence") return answers;
    for (const Offence& offence : question.catalogue.offences())
        answers.push_back(offence.code);
    return answers;
}

int decisions_settled(const Decision& decision, const std::vector<Scheme>& schemes) {
    return static_cast<int>(std::count_if(schemes.begin(), schemes.end(), [&](const Scheme scheme) {
        return decision.of(scheme).outcome != Outcome::needs_information;
    }));
}

// How many decisions an answer settles on average.
double settled_by(const Field& field, const Undecided& undecided) {
    const Question& question = undecided.question;
    CourtResult result{.facts = question.facts};
    int settled = 0;
    int answers = 0;
    for (const std::string& answer : possible_answers(question, field)) {
        field.read(result, answer);
        if (!check(result.facts, question.catalogue, Courts{}).empty()) continue;
        const Question answered{.facts = result.facts,
                                .policy = question.policy,
                                .catalogue = question.catalogue,
                                .today = question.today,
                                .detail = Detail::brief};
        settled += decisions_settled(decide(answered), undecided.schemes);
        ++answers;
    }
    return answers == 0 ? 0 : static_cast<double>(settled) / answers;
}

bool holds(const std::vector<std::string_view>& facts, std::string_view fact) {
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

std::vector<std::string_view> facts_to_ask_for(const Undecided& undecided) {
    const Decision decision = decide(undecided.question);
    std::vector<std::string_view> facts;
    for (const Scheme scheme : undecided.schemes) {
        for (const std::string_view fact : decision.of(scheme).missing) {
            const bool known = holds(undecided.asked, fact) || holds(facts, fact);
            if (fact != "other_offences" && !known) facts.push_back(fact);
        }
    }
    return facts;
}

}  // namespace

std::optional<std::string_view> next_question(const Undecided& undecided) {
    std::optional<std::string_view> best;
    double most = -1;
    for (const std::string_view fact : facts_to_ask_for(undecided)) {
        const double settled = settled_by(*field_named(fields(), fact), undecided);
        if (settled <= most) continue;
        most = settled;
        best = fact;
    }
    return best;
}

}  // namespace lrpt
