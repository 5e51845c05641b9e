#include "rules/retention.hpp"

#include "rules/release.hpp"

#include <algorithm>

namespace lrpt {

namespace {

using std::chrono::days;

constexpr int months_of_a_year = 12;

bool has_no_end(SheetKind kind) {
    switch (kind) {
        case SheetKind::life:
        case SheetKind::ipp:
        case SheetKind::hm_pleasure:
        case SheetKind::hospital_order:
        case SheetKind::restricted_hospital_order: return true;
        default: return false;
    }
}

// Of these there is no day on which they are over that lrpt could know, and a case of one is closed
// when they are.
bool ends_with_the_case(SheetKind kind) {
    switch (kind) {
        case SheetKind::community_order:
        case SheetKind::fine:
        case SheetKind::discharge:
        case SheetKind::unsentenced: return true;
        default: return false;
    }
}

std::optional<Date> end_of(const Release& release) {
    const auto last =
        std::max({release.last_day, release.licence_until, release.supervision_until});
    if (release.extension && !release.licence_until) return std::nullopt;
    return last;
}

bool took_it_up(const CaseRecords& records) {
    return std::any_of(records.offers.begin(), records.offers.end(), [](const Offer& offer) {
        return offer.answer == Answer::yes;
    });
}

bool has_answer(const CaseRecords& records) {
    return std::any_of(records.offers.begin(), records.offers.end(), [](const Offer& offer) {
        return offer.answer.has_value() && offer.answer != Answer::no_reply;
    });
}

bool was_reached(const CaseRecords& records) {
    return std::any_of(
        records.contacts.begin(), records.contacts.end(), [](const Contact& contact) {
            return side_of(contact.with) == Side::victim && !is_attempt(contact.outcome);
        });
}

// The latest of closing, contacts, offers and answers.
Date last_heard(const Case& kept, const CaseRecords& records) {
    Date last = kept.closed_on.value_or(kept.opened_on);
    for (const Contact& contact : records.contacts)
        last = std::max(last, contact.on);
    for (const Offer& offer : records.offers)
        last = std::max(last, offer.on);
    return last;
}

KeptBecause kind_of(const CaseRecords& records) {
    if (records.scheme != Scheme::contact || took_it_up(records)) return KeptBecause::closed;
    if (has_answer(records)) return KeptBecause::declined;
    return was_reached(records) ? KeptBecause::closed : KeptBecause::not_reached;
}

}  // namespace

Retention retention_of(const Case& kept,
                       const CaseRecords& records,
                       const Policy& policy,
                       Date today) {
    const auto release = release_of(records.facts);
    if (release && has_no_end(release->kind)) return {.because = KeptBecause::no_end};
    Retention retention{.because = kind_of(records), .from_on = last_heard(kept, records)};
    const auto until = [&](std::string_view name, auto later) {
        const auto count = policy.number_on(name, today);
        if (count) retention.until = later(*retention.from_on, *count);
        return retention;
    };
    if (retention.because == KeptBecause::declined) {
        return until(policy_name::retention_declined_weeks,
                     [](Date from, int weeks) { return from + days{7 * weeks}; });
    }
    if (retention.because == KeptBecause::not_reached)
        return until(policy_name::retention_not_reached_months, months_later);
    if (release && !ends_with_the_case(release->kind)) {
        const auto end = end_of(*release);
        if (!end) return {.because = KeptBecause::end_not_known};
        retention.from_on = std::max(*retention.from_on, *end);
    }
    return until(policy_name::retention_closed_years,
                 [](Date from, int years) { return months_later(from, years * months_of_a_year); });
}

}  // namespace lrpt
