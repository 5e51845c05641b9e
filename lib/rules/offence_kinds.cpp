#include "rules/offence_kinds.hpp"

#include <set>
#include <tuple>

namespace lrpt {

namespace {

bool is_sensitive(const Offence& offence, const Question& question) {
    return question.policy.lists_code(
        policy_name::rj_sensitive, offence.code, question.policy_day());
}

std::optional<RjClass> rj_class_of(OffenceKind kind) {
    switch (kind) {
        case OffenceKind::violence: return RjClass::violence;
        case OffenceKind::domestic_burglary: return RjClass::domestic_burglary;
        case OffenceKind::personal: return RjClass::personal;
        case OffenceKind::depends: return RjClass::depends;
        default: return std::nullopt;
    }
}

bool is_of_kind(const Offence& offence, OffenceKind kind, const Question& question) {
    if (kind == OffenceKind::sexual_or_violent) return offence.is_sexual_or_violent();
    if (kind == OffenceKind::racially_aggravated) {
        return offence.racial == RacialFamily::race ||
               offence.racial == RacialFamily::race_or_religion;
    }
    return offence.rj_class == rj_class_of(kind) && !offence.is_sexual() &&
           !is_sensitive(offence, question);
}

// All that the rules read of an offence.
auto what_rules_read(const Offence& offence, const Question& question) {
    return std::tuple{offence.is_violent(),
                      offence.is_sexual(),
                      offence.racial,
                      offence.rj_class,
                      offence.is_fine_only(),
                      is_sensitive(offence, question)};
}

}  // namespace

std::vector<OffenceKind> kinds_of(Scheme scheme) {
    if (scheme == Scheme::contact)
        return {OffenceKind::sexual_or_violent, OffenceKind::racially_aggravated};
    return {OffenceKind::violence,
            OffenceKind::domestic_burglary,
            OffenceKind::personal,
            OffenceKind::depends};
}

std::vector<std::string> codes_that_stand_for(OffenceKind kind, const Question& question) {
    std::vector<std::string> codes;
    std::set<decltype(what_rules_read(std::declval<const Offence&>(), question))> seen;
    for (const Offence& offence : question.catalogue.offences()) {
        if (!is_of_kind(offence, kind, question)) continue;
        if (seen.insert(what_rules_read(offence, question)).second) codes.push_back(offence.code);
    }
    return codes;
}

}  // namespace lrpt
