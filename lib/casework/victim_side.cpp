#include "casework/victim_side.hpp"

#include "base/error.hpp"
#include "rules/offer_check.hpp"
#include "rules/safe_contact.hpp"
#include "rules/standing.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/contact_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string_view means_of(How how) {
    switch (how) {
        case How::letter:
        case How::visit: return "address --safe yes --post yes";
        case How::email: return "email --safe yes";
        case How::phone:
        case How::text: break;
    }
    return "telephone --safe yes --texts yes";
}

// The case on which the victim's answers are: this one, or the other scheme's.
std::optional<Case> contact_case_of(const Desk& desk, const Case& kept) {
    if (kept.scheme == Scheme::contact) return kept;
    return kept.linked ? find_case(desk.database, *kept.linked) : std::nullopt;
}

}  // namespace

void refuse_day_to_come(Date on, Date today, std::string_view what) {
    if (on <= today) return;
    throw Error{
        Exit::data,
        fmt::format("{} is still to come: {} is recorded when it has happened", spoken(on), what)};
}

void refuse_where_others_act(const Case& kept,
                             const std::vector<Person>& people,
                             int person,
                             Date on) {
    const std::vector<int> numbers = people_to_contact(people, on);
    if (std::find(numbers.begin(), numbers.end(), person) != numbers.end()) return;
    throw Error{
        Exit::data,
        fmt::format(
            "somebody acts for person {} of {}: contact is with them", person, kept.reference),
        {fmt::format("Who acts for whom: lrpt case people {}", kept.reference)}};
}

void refuse_where_left_alone(const Desk& desk, const Case& kept, const Outgoing& outgoing) {
    const auto contact_case = contact_case_of(desk, kept);
    if (!contact_case) return;
    const CaseRecords records = case_records(desk.database, *contact_case);
    const LeftAlone alone = left_alone(records,
                                       outgoing.person,
                                       {.facts = records.facts,
                                        .policy = desk.data.policy(),
                                        .holidays = desk.data.holidays(),
                                        .today = outgoing.on});
    if (!alone.now) return;
    const std::string until =
        alone.until ? fmt::format("They may be asked again from {}", spoken(*alone.until))
                    : std::string{"They are not asked again"};
    throw Error{
        Exit::data,
        fmt::format("person {} of {} wants no contact", outgoing.person, contact_case->reference),
        {until,
         "Where they got in touch themselves: add --they-asked",
         fmt::format("Where they want contact again: lrpt case offer {} --person {} "
                     "--answer yes",
                     contact_case->reference,
                     outgoing.person)}};
}

void refuse_where_nobody_wants_contact(const Case& kept, const CaseRecords& records, Date today) {
    const std::vector<int> people = people_to_contact(records.people, today);
    const bool all_out = !people.empty() && std::all_of(people.begin(), people.end(), [&](int one) {
        return standing_of(records.offers, one, today).opted_out();
    });
    if (!all_out) return;
    throw Error{Exit::data,
                fmt::format("nobody on {} wants contact", kept.reference),
                {fmt::format("If they have come back to it: lrpt case offer {} --answer yes",
                             kept.reference)}};
}

bool check_safety(const Case& kept,
                  const CaseRecords& records,
                  const Outgoing& outgoing,
                  bool overridden) {
    if (outgoing.how == How::phone || outgoing.how == How::visit) return false;
    const auto problem = why_not_safe(outgoing.how, records.contact_points, outgoing.person);
    if (!problem) return false;
    if (overridden) return true;
    throw Error{Exit::data,
                *problem,
                {fmt::format("What is recorded: lrpt case safe {}", kept.reference),
                 fmt::format("Once it is known to be safe: lrpt case safe add {} --person {} "
                             "--means {} --from FILE",
                             kept.reference,
                             outgoing.person,
                             means_of(outgoing.how)),
                 "Where it must be so all the same: add --override --reason-from FILE"}};
}

void write_overridden(const Desk& desk,
                      const Case& kept,
                      const CaseRecords& records,
                      const Overridden& overridden) {
    const Outgoing& outgoing = overridden.outgoing;
    const Person* person = numbered(records.people, outgoing.person);
    const bool victim = person != nullptr && person->role == PersonRole::victim;
    add(desk.database,
        kept.reference,
        Contact{.on = outgoing.on,
                .how = outgoing.how,
                .with = victim ? With::victim : With::next_of_kin,
                .outcome = ContactOutcome::sent,
                .person = outgoing.person,
                .they_asked = overridden.they_asked,
                .note = overridden.reason,
                .recorded_by = desk.work.login},
        desk.work.now);
}

}  // namespace lrpt
