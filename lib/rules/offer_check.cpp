#include "rules/offer_check.hpp"

#include "rules/standing.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

bool is_refusal(std::optional<Answer> answer) {
    return answer == Answer::no || answer == Answer::not_now;
}

// Something that went out to the person: not what they asked for themselves, and not a call that
// nobody answered.
bool went_out_to(const Contact& contact, int person) {
    return side_of(contact.with) == Side::victim && contact.person.value_or(person) == person &&
           !contact.they_asked && contact.outcome != ContactOutcome::no_answer;
}

}  // namespace

std::optional<std::string> why_not(const Offer& offer, const std::vector<Offer>& earlier) {
    if (offer.level && offer.answer != Answer::yes)
        return "how much contact they want (level) belongs to the answer yes";
    if (offer.never && !is_refusal(offer.answer))
        return "never ask again (never) belongs to the answers no and not-now";
    if (!offer.how && !offer.answer) return "say by what contact was offered, or what was answered";
    if (!offer.answer) return std::nullopt;
    for (const Offer& other : earlier) {
        if (other.person != offer.person || !other.answer || other.on <= offer.on) continue;
        return fmt::format(
            "person {} answered later already, on {}", offer.person, spoken(other.on));
    }
    return std::nullopt;
}

std::optional<Date> asked_again_on(const CaseRecords& records, int person, Date due_on, Date day) {
    std::optional<Date> first;
    const auto consider = [&](Date on) {
        if (on >= due_on && on <= day && (!first || on < *first)) first = on;
    };
    for (const Offer& offer : records.offers) {
        if (offer.person == person && offer.how) consider(offer.on);
    }
    for (const Contact& contact : records.contacts) {
        if (went_out_to(contact, person)) consider(contact.on);
    }
    return first;
}

LeftAlone left_alone(const CaseRecords& records, int person, const DeadlineQuestion& question) {
    const Standing standing = standing_of(records.offers, person, question.today);
    if (!standing.opted_out()) return {};
    if (standing.never) return {.now = true};
    const auto due_on =
        due_date(DeadlineKind::contact_ask_again, person, *standing.answered_on, question).due_on;
    if (question.today < *due_on) return {.now = true, .until = due_on};
    if (asked_again_on(records, person, *due_on, question.today)) return {.now = true};
    return {};
}

}  // namespace lrpt
