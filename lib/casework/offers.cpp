#include "casework/offers.hpp"

#include "base/error.hpp"
#include "casework/contact_case.hpp"
#include "casework/people.hpp"
#include "casework/victim_side.hpp"
#include "rules/offer_check.hpp"
#include "store/contact_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// One entry on one case, with what is recorded of it so far.
struct OfferDesk {
    const Desk& desk;
    const Case& kept;
    const CaseRecords& records;
    const OfferEntry& entry;
};

void write_row(const OfferDesk& at, const Offer& row) {
    if (const auto problem = why_not(row, at.records.offers)) {
        throw Error{Exit::data,
                    *problem,
                    {fmt::format("What is recorded: lrpt case offer {}", at.kept.reference),
                     "What may be given: lrpt case offer --help"}};
    }
    add_record(at.desk.database, at.kept.reference, row);
}

std::string write_offer(const OfferDesk& at, const Offer& row) {
    const Outgoing outgoing{.person = row.person, .how = *row.how, .on = row.on};
    refuse_where_others_act(at.kept, at.records.people, row.person, row.on);
    if (!at.entry.they_asked) refuse_where_left_alone(at.desk, at.kept, outgoing);
    const bool overridden =
        check_safety(at.kept, at.records, outgoing, at.entry.override_reason.has_value());
    if (overridden) {
        write_overridden(at.desk,
                         at.kept,
                         at.records,
                         {outgoing, at.entry.they_asked, at.entry.override_reason});
    }
    write_row(at, row);
    return fmt::format("offered by {}{}{}",
                       name_of(*row.how),
                       at.entry.they_asked ? ", they asked" : "",
                       overridden ? ", overriding that it is not marked safe" : "");
}

std::string write_answer(const OfferDesk& at, const Offer& row) {
    write_row(at, row);
    const bool never = row.never.value_or(false);
    return fmt::format("answered {}{}", name_of(*row.answer), never ? ", never ask again" : "");
}

std::string write_entry(const OfferDesk& at, int person) {
    const Offer& said = at.entry.said;
    std::string done;
    if (said.how) done = write_offer(at, {.person = person, .on = said.on, .how = said.how});
    if (said.answer || !said.how || said.level || said.never) {
        Offer answer = said;
        answer.person = person;
        answer.how.reset();
        done += (done.empty() ? "" : "; ") + write_answer(at, answer);
    }
    return fmt::format("person {} on {}: {}", person, to_iso(said.on), done);
}

}  // namespace

RecordedOffer record_offer(const Desk& desk, const Case& kept, const OfferEntry& entry) {
    require_contact_case(kept);
    refuse_day_to_come(entry.said.on, desk.work.today, "what was offered or answered");
    RecordedOffer recorded;
    recorded.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        recorded.person = person_meant(records.people, kept, entry.person, entry.said.on);
        return write_entry({desk, kept, records, entry}, recorded.person);
    });
    return recorded;
}

OffersView offers_on(Database& database, const Case& kept) {
    require_contact_case(kept);
    return {.people = records_of<Person>(database, std::to_string(kept.occasion)),
            .offers = records_of<Offer>(database, kept.reference)};
}

}  // namespace lrpt
