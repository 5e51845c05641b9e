#include "rules/parole.hpp"

#include "base/error.hpp"
#include "rules/disposals.hpp"
#include "rules/telling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

constexpr int months_between_reviews = 24;

using MaybeDate = std::optional<Date>;

// What is done about a statement, in its order.
struct StatementStep {
    std::string_view name;
    MaybeDate ParoleReview::*done_on;
};
constexpr std::array statement_steps{
    StatementStep{"the invitation", &ParoleReview::invited_on},
    StatementStep{"the statement to the offender manager", &ParoleReview::to_manager_on},
    StatementStep{"the statement to the Parole Board", &ParoleReview::to_board_on},
};

void refuse_days_to_come(std::string_view name, MaybeDate day, Date today) {
    if (!day || *day <= today) return;
    throw Error{Exit::data,
                fmt::format("{}: {} is still to come", name, spoken(*day)),
                {"Record it once it has happened"}};
}

void refuse_steps_out_of_order(const ParoleReview& review) {
    const StatementStep* before = nullptr;
    for (const StatementStep& step : statement_steps) {
        const MaybeDate day = review.*step.done_on;
        if (!day) continue;
        if (before != nullptr && *day < *(review.*before->done_on)) {
            throw Error{Exit::data,
                        fmt::format("{} on {} is before {} on {}",
                                    step.name,
                                    spoken(*day),
                                    before->name,
                                    spoken(*(review.*before->done_on))),
                        {"Check both days, and record them again"}};
        }
        before = &step;
    }
}

void refuse_steps_after_hearing(const ParoleReview& review) {
    for (const StatementStep& step : statement_steps) {
        const MaybeDate day = review.*step.done_on;
        if (!day || !review.hearing_on || *day <= *review.hearing_on) continue;
        throw Error{Exit::data,
                    fmt::format("{} on {} is after the hearing of {}",
                                step.name,
                                spoken(*day),
                                spoken(*review.hearing_on)),
                    {"A statement cannot be added at the hearing or after it",
                     "If the hearing was moved, record that first: --hearing DATE --moved"}};
    }
}

void refuse_statement_not_made(const ParoleReview& review) {
    if (review.statement != false) return;
    if (!review.to_manager_on && !review.to_board_on && !review.presented) return;
    throw Error{Exit::data,
                "the victim does not wish to make a statement: there is none to send or present",
                {"If they have made one: add --statement yes"}};
}

bool is_refusal(ParoleDecision decision) {
    return decision == ParoleDecision::no_release || decision == ParoleDecision::open_conditions;
}

void check_decision(const ParoleReview& review) {
    const bool early = review.hearing_on && review.decided_on < review.hearing_on;
    if (review.decided_on && early) {
        throw Error{Exit::data,
                    fmt::format("a decision on {} is before the hearing of {}",
                                spoken(*review.decided_on),
                                spoken(*review.hearing_on)),
                    {"If the hearing was earlier: --hearing DATE --moved"}};
    }
    if (!review.next_review_on) return;
    if (!review.decision || !is_refusal(*review.decision)) {
        throw Error{Exit::data,
                    "a next review follows where release was refused",
                    {"Record the decision first: --decision no-release --decided-on DATE",
                     "A hearing that was adjourned is moved: --hearing DATE --moved"}};
    }
    if (review.next_review_on > review.decided_on) return;
    throw Error{Exit::data,
                fmt::format("the next review on {} is not after the decision of {}",
                            spoken(*review.next_review_on),
                            spoken(*review.decided_on)),
                {"Check the day of --next-review"}};
}

}  // namespace

const ParoleReview* review_under_way(const std::vector<ParoleReview>& reviews) {
    if (reviews.empty()) return nullptr;
    const ParoleReview& last = reviews.back();
    const bool goes_on = !last.decision || last.decision == ParoleDecision::adjourned;
    return goes_on ? &last : nullptr;
}

ParoleReview moved(const ParoleReview& review, Date hearing_on) {
    ParoleReview later = review;
    later.moved_from = review.hearing_on;
    later.hearing_on = hearing_on;
    later.decision.reset();
    later.decided_on.reset();
    return later;
}

void check_review(const ParoleReview& review, Date today) {
    for (const StatementStep& step : statement_steps)
        refuse_days_to_come(step.name, review.*step.done_on, today);
    refuse_days_to_come("the decision", review.decided_on, today);
    refuse_steps_out_of_order(review);
    refuse_steps_after_hearing(review);
    refuse_statement_not_made(review);
    check_decision(review);
}

std::optional<Date> next_review_by(const ParoleReview& review, const Facts& facts) {
    const auto without_end = [](const SentencedOffence& sentenced) {
        return sentenced.disposal && is_without_end(*sentenced.disposal);
    };
    if (!review.decision || !is_refusal(*review.decision)) return std::nullopt;
    const bool reviewed_again =
        without_end(facts.main) ||
        std::any_of(facts.other_offences.begin(), facts.other_offences.end(), without_end);
    if (!reviewed_again) return std::nullopt;
    return months_later(*review.decided_on, months_between_reviews);
}

const ProgressEvent* untold_hearing(const CaseRecords& records, int review, Date today) {
    const ProgressEvent* hearing = nullptr;
    for (const ProgressEvent& event : records.progress) {
        if (event.kind == ProgressKind::parole_hearing && event.about == review) hearing = &event;
    }
    if (hearing == nullptr || people_to_tell(*hearing, records, today).empty()) return nullptr;
    const bool told = std::any_of(records.told.begin(), records.told.end(), [&](const Told& one) {
        return one.event == hearing->number;
    });
    return told ? nullptr : hearing;
}

}  // namespace lrpt
