#include "rules/lawyer_checks.hpp"

#include "rules/deadlines.hpp"

namespace lrpt {

std::optional<DueDate> lawyer_check_due(const Lawyer& lawyer, const LawyerCheckQuestion& question) {
    const auto known_on = lawyer.checked_on ? lawyer.checked_on : lawyer.listed_on;
    if (lawyer.retired_on || !known_on) return std::nullopt;
    const Facts no_facts;  // of a court: the deadline is not about a case
    return due_date(DeadlineKind::lawyer_check,
                    0,
                    *known_on,
                    {.facts = no_facts,
                     .policy = question.policy,
                     .holidays = question.holidays,
                     .today = *known_on});
}

}  // namespace lrpt
