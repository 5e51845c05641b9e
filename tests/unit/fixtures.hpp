// What the tests start from: eligible records of which each test changes one fact, and the data
// that ships in share/. Tests run from the top of the tree.
#pragma once

#include "base/date.hpp"
#include "base/error.hpp"
#include "load/data_files.hpp"
#include "load/policy_file.hpp"
#include "model/facts.hpp"
#include "rules/criteria.hpp"
#include "rules/restorative_justice.hpp"
#include "rules/victim_contact.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt::test {

inline const Policy& the_policy() {
    static const Policy policy = read_policy("share/policy.toml");
    return policy;
}

inline const Catalogue& the_catalogue() {
    static const Catalogue catalogue = read_offences("share/offences.csv");
    return catalogue;
}

inline const Courts& the_courts() {
    static const Courts courts = read_courts("share/courts.toml");
    return courts;
}

inline const BankHolidays& the_holidays() {
    static const BankHolidays holidays = read_bank_holidays("share/bank-holidays.csv");
    return holidays;
}

// Throws std::bad_optional_access where there is no such day.
inline Date day(std::string_view iso) {
    return iso_date(iso).value();
}

// Monday 4 March 2013: the day on which every test takes place.
inline Date the_day() {
    return date_of(2013, 3, 4);
}

// 18 months for actual bodily harm: the victim is offered contact by the statutory route.
inline Facts an_eligible_contact() {
    return {
        .main = {.offence = "OF61102",
                 .plea = Plea::guilty,
                 .disposal = Disposal::imprisonment,
                 .term = Term{.months = 18}},
        .sentenced_on = date_of(2013, 2, 14),
    };
}

// A community order for common assault after a guilty plea, at medium risk.
inline Facts an_eligible_rj() {
    return {
        .main = {.offence = "CJ88001", .plea = Plea::guilty, .disposal = Disposal::community_order},
        .sentenced_on = date_of(2013, 2, 14),
        .risk = Risk::medium,
    };
}

inline Question question_about(const Facts& facts) {
    return {
        .facts = facts, .policy = the_policy(), .catalogue = the_catalogue(), .today = the_day()};
}

inline SchemeDecision contact_for(const Facts& facts) {
    return victim_contact(question_about(facts));
}

inline SchemeDecision rj_for(const Facts& facts) {
    return restorative_justice(question_about(facts));
}

// Null where no reason of the tree has the rule.
inline const Criterion* reason(const std::vector<Criterion>& reasons, std::string_view rule) {
    for (const Criterion& criterion : reasons) {
        if (criterion.rule == rule) return &criterion;
        const Criterion* inner = reason(criterion.parts, rule);
        if (inner != nullptr) return inner;
    }
    return nullptr;
}

// The verdict of one rule by its name, so that a failed check reads well.
inline std::string verdict(const SchemeDecision& decision, std::string_view rule) {
    const Criterion* found = reason(decision.reasons, rule);
    return found == nullptr ? "not asked" : std::string{name_of(found->verdict)};
}

inline std::string outcome(const SchemeDecision& decision) {
    return std::string{name_of(decision.outcome)};
}

inline std::string route(const SchemeDecision& decision) {
    return decision.route ? std::string{name_of(*decision.route)} : "none";
}

inline std::vector<std::string> missing(const SchemeDecision& decision) {
    return {decision.missing.begin(), decision.missing.end()};
}

using Names = std::vector<std::string>;

inline std::string iso(const std::optional<Date>& date) {
    return date ? to_iso(*date) : "none";
}

// What was said when something was refused. Throws std::logic_error where it was not.
template <typename Act>
Error refusal_of(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    throw std::logic_error{"nothing was refused"};
}

}  // namespace lrpt::test
