#include "model/offer.hpp"

#include "casework/offers.hpp"
#include "cmd/app.hpp"
#include "cmd/case/override.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"
#include "rules/standing.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string words_about(const Standing& standing) {
    if (standing.wants_contact())
        return fmt::format(
            "wants contact ({}) since {}", name_of(standing.level), spoken(*standing.wants_since));
    if (standing.opted_out())
        return fmt::format("wants no contact: {} on {}{}",
                           name_of(*standing.answer),
                           spoken(*standing.answered_on),
                           standing.never ? ", never ask again" : "");
    if (standing.offered_on)
        return fmt::format("was offered contact on {}, no answer yet",
                           spoken(*standing.offered_on));
    return "was not offered contact yet";
}

// What is of one person only, where one was named.
void keep_only(int person, OffersView& view) {
    std::erase_if(view.people, [&](const Person& one) { return one.number != person; });
    std::erase_if(view.offers, [&](const Offer& one) { return one.person != person; });
}

// What a program works out from the offers, people are told.
void print_standings(App& app, const OffersView& view) {
    if (!view.people.empty()) app.out.write("standing\n");
    for (const Person& person : view.people) {
        const Standing standing = standing_of(view.offers, person.number, app.today());
        app.out.write(labelled(fmt::format("person {}", person.number), words_about(standing)));
    }
}

Exit list(App& app, const Arguments& arguments, const Case& kept) {
    const RecordView view{.item_kind = "offer", .audience = app.audience(kept.scheme)};
    OffersView found;
    // Whether a victim wants contact is all of their side.
    if (may_see(view.audience, Side::victim)) found = offers_on(app.database(), kept);
    if (const auto person = person_typed(arguments)) keep_only(*person, found);
    const ListingFormat format = app.listing_format();
    print_records(app, view, kept.reference, found.offers);
    if (format.form == Form::text && format.fields.empty()) print_standings(app, found);
    return Exit::done;
}

std::string words_about(const OfferEntry& entry, int person) {
    const Offer& said = entry.said;
    std::string words = fmt::format("person {}", person);
    if (said.how) words += fmt::format(", offered by {}", name_of(*said.how));
    if (said.answer) words += fmt::format(", answered {}", name_of(*said.answer));
    return words + " on " + spoken(said.on);
}

Exit run(App& app, const Arguments& arguments) {
    OfferEntry entry{.said = {.on = app.today()},
                     .person = person_typed(arguments),
                     .they_asked = arguments.has("they-asked")};
    const auto values = values_given(app, arguments, {fields_taken<Offer>({"person"}), false});
    const Case kept = case_given(app, arguments);
    const bool changes = !values.empty() || entry.they_asked || arguments.has("override");
    if (!changes) return list(app, arguments, kept);
    read_values(values, entry.said);
    entry.override_reason = override_reason(app, arguments);
    const Work work = app.work();
    const RecordedOffer recorded = record_offer(app.desk(work), kept, entry);
    report_change(app, kept, words_about(entry, recorded.person), recorded.deadlines);
    return Exit::done;
}

std::vector<Option> offer_options() {
    std::vector<Option> options = options_for(fields_taken<Offer>());
    options.push_back({.name = "--they-asked", .help = "They got in touch with us"});
    options.push_back(override_option());
    options.push_back(override_reason_option());
    options.push_back(audience_option());
    return options;
}

}  // namespace

Command case_offer() {
    return {.summary = "Record that contact was offered, or what was answered; show both",
            .examples = {{"case offer VC-2013-0027 --how letter", "contact was offered"},
                         {"case offer VC-2013-0027 --answer yes --level key-stages", ""},
                         {"case offer VC-2013-0027 --answer no --never yes", "not asked again"},
                         {"case offer VC-2013-0027", "what was offered, and how each stands"}},
            .operands = {"REF"},
            .lists = true,
            .options = offer_options(),
            .notes =
                "The last answer holds. Somebody who said no is left alone by every command, and "
                "may come back at any time: --answer yes.",
            .run = run};
}

}  // namespace lrpt
