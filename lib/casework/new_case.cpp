#include "casework/new_case.hpp"

#include "store/audit_store.hpp"
#include "store/case_store.hpp"
#include "store/deadline_store.hpp"

#include <fmt/format.h>

namespace lrpt {

bool is_ordered(Scheme scheme, const Facts& facts) {
    return scheme == Scheme::rj && facts.rj_ordered.value_or(false);
}

std::optional<Basis> basis_of(Scheme scheme, const Facts& facts, const Decision& decision) {
    if (decision.of(scheme).outcome == Outcome::eligible) return Basis::eligible;
    return is_ordered(scheme, facts) ? std::optional{Basis::ordered} : std::nullopt;
}

std::optional<Outcome> outcome_beside(const Case& opened, const Decision& decision) {
    if (opened.basis == Basis::eligible) return std::nullopt;
    return decision.of(opened.scheme).outcome;
}

Case open_case(const Desk& desk,
               const Case& asked,
               const std::vector<DueDate>& due_dates,
               std::string_view why) {
    Case opened = asked;
    opened.reference = add(desk.database, opened);
    for (const DueDate& due : due_dates)
        add(desk.database, about_case(opened.reference), due, when_of(desk.work));
    const std::string what = fmt::format("case opened {}, {}", why, name_of(opened.basis));
    add(desk.database, audit_entry(desk.work, opened.reference, what));
    return opened;
}

}  // namespace lrpt
