#include "cmd/case/updated.hpp"

#include "cmd/deadlines/changes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// What the criteria say now, of the scheme of the case, and of the other where it is not the same.
std::string decisions_text(const Case& kept, const UpdatedCase& updated) {
    std::string text;
    for (const Scheme scheme : every_scheme) {
        const std::string before = outcome_in_words(updated.before.of(scheme));
        const std::string now = outcome_in_words(updated.now.of(scheme));
        if (before != now) {
            text +=
                fmt::format("  Decision, {}: was {}, is now {}\n", name_of(scheme), before, now);
        } else if (scheme == kept.scheme) {
            text += fmt::format("  Decision, {}: still {}\n", name_of(scheme), now);
        }
    }
    return text;
}

std::string linked_text(const Case& kept, const UpdatedCase& updated, Date today) {
    const std::string changes = changes_text(updated.linked_deadlines, today);
    if (!updated.opened)
        return changes.empty() ? "" : fmt::format("{}:\n{}", kept.linked.value_or(""), changes);
    const Case& opened = *updated.opened;
    const Outcome outcome = updated.now.of(opened.scheme).outcome;
    const std::string beside = opened.basis == Basis::eligible
                                   ? ""
                                   : fmt::format("; our criteria say {}", name_of(outcome));
    return fmt::format("Opened: {}, {}{} (nobody's yet)\n{}",
                       opened.reference,
                       name_of(opened.basis),
                       beside,
                       changes);
}

std::string_view closing_word(const Case& kept, ChangeReason because) {
    if (kept.scheme == Scheme::rj) return name_of(ClosedBecause::not_ordered);
    return name_of(because == ChangeReason::correction ? ClosedBecause::no_longer_eligible
                                                       : ClosedBecause::sentence_changed);
}

}  // namespace

std::string outcome_in_words(const SchemeDecision& decision) {
    if (!decision.route) return std::string{name_of(decision.outcome)};
    return fmt::format("{} ({})", name_of(decision.outcome), name_of(*decision.route));
}

void report_update(App& app, const Case& kept, std::string_view what, const UpdatedCase& updated) {
    report_change(app, kept, fmt::format("{}: {}", what, updated.changes), updated.deadlines);
    if (app.quiet()) return;
    app.out.write(decisions_text(kept, updated));
    app.out.write(linked_text(kept, updated, app.today()));
}

void say_unfounded(App& app, const UpdatedCase& updated, ChangeReason because) {
    for (const Case& one : updated.unfounded) {
        app.say(
            fmt::format("lrpt: {0} stays open, though it is not eligible now\n"
                        "  To close it: lrpt case close {0} --because {1}\n",
                        one.reference,
                        closing_word(one, because)));
    }
}

}  // namespace lrpt
