#include "rules/first_contact.hpp"

namespace lrpt {

namespace {

enum class Counts { reached_only, attempts_too };

std::optional<Date> first_on(const CaseRecords& records, std::optional<Date> from, Counts counts) {
    std::optional<Date> first;
    const auto consider = [&](Date on) {
        if (from && *from <= on && (!first || on < *first)) first = on;
    };
    for (const Contact& contact : records.contacts) {
        const bool counted = counts == Counts::attempts_too || !is_attempt(contact.outcome);
        if (counted && is_about(records.scheme, contact.with)) consider(contact.on);
    }
    for (const Meeting& meeting : records.meetings) {
        if (meeting.offender_presence == Presence::present) consider(meeting.on);
    }
    for (const Offer& offer : records.offers)
        consider(offer.on);
    return first;
}

}  // namespace

std::optional<Date> first_reached_on(const CaseRecords& records, std::optional<Date> from) {
    return first_on(records, from, Counts::reached_only);
}

std::optional<Date> first_tried_on(const CaseRecords& records, std::optional<Date> from) {
    return first_on(records, from, Counts::attempts_too);
}

}  // namespace lrpt
