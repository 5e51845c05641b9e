#include "rules/decision_change.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// The criterion at a place has the same rule as others where several offences are asked; which of
// them it is decides what it is compared with. Null where the other decision did not ask it.
const Criterion* counterpart(const std::vector<Criterion>& criteria,
                             std::size_t place,
                             const std::vector<Criterion>& others) {
    const std::string_view rule = criteria[place].rule;
    const auto is_same = [&](const Criterion& criterion) { return criterion.rule == rule; };
    auto before = std::count_if(
        criteria.begin(), criteria.begin() + static_cast<std::ptrdiff_t>(place), is_same);
    for (const Criterion& other : others) {
        if (is_same(other) && before-- == 0) return &other;
    }
    return nullptr;
}

void compare(const std::vector<Criterion>& was,
             const std::vector<Criterion>& now,
             std::vector<CriterionChange>& changes) {
    for (std::size_t place = 0; place < was.size(); ++place) {
        const Criterion& one = was[place];
        const Criterion* other = counterpart(was, place, now);
        if (other == nullptr) {
            changes.push_back({.rule = one.rule, .was = one.verdict, .because_was = one.because});
            continue;
        }
        if (other->verdict == one.verdict) continue;
        const std::size_t known = changes.size();
        compare(one.parts, other->parts, changes);
        if (changes.size() > known) continue;
        changes.push_back({.rule = one.rule,
                           .was = one.verdict,
                           .now = other->verdict,
                           .because_was = one.because,
                           .because_now = other->because});
    }
    for (std::size_t place = 0; place < now.size(); ++place) {
        if (counterpart(now, place, was) != nullptr) continue;
        changes.push_back({.rule = now[place].rule,
                           .now = now[place].verdict,
                           .because_now = now[place].because});
    }
}

}  // namespace

bool is_another_answer(const SchemeDecision& was, const SchemeDecision& now) {
    return was.outcome != now.outcome || was.route != now.route;
}

std::vector<CriterionChange> changes_between(const SchemeDecision& was, const SchemeDecision& now) {
    std::vector<CriterionChange> changes;
    compare(was.reasons, now.reasons, changes);
    return changes;
}

}  // namespace lrpt
