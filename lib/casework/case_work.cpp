#include "casework/case_work.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/facilitators.hpp"
#include "casework/judge.hpp"
#include "casework/people.hpp"
#include "casework/promises.hpp"
#include "casework/staff.hpp"
#include "casework/victim_side.hpp"
#include "rules/programme.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/contact_store.hpp"
#include "store/deadline_store.hpp"
#include "store/occasion_store.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

void check_contact(const Case& kept, const Contact& contact, Date today) {
    refuse_day_to_come(contact.on, today, "a contact");
    if (kept.scheme == Scheme::contact && contact.with == With::offender) {
        throw Error{
            Exit::data,
            fmt::format("{} is a victim contact case: its team deals exclusively with victims",
                        kept.reference),
            {"A contact with the offender belongs to the restorative justice case"}};
    }
    const bool can_be_sent = contact.how != How::phone && contact.how != How::visit;
    if (contact.outcome == ContactOutcome::sent && !can_be_sent) {
        throw Error{
            Exit::data,
            fmt::format("a {} is not sent: say reached, no-answer, declined or asked-to-wait",
                        name_of(contact.how))};
    }
}

// A refusal is no breach of itself: it stands beside the answer of its day.
bool is_the_answer(const Contact& contact, const CaseRecords& records) {
    const bool refused = contact.outcome == ContactOutcome::declined ||
                         contact.outcome == ContactOutcome::asked_to_wait;
    return refused &&
           std::any_of(records.offers.begin(), records.offers.end(), [&](const Offer& one) {
               return one.answer && one.on == contact.on && one.person == contact.person;
           });
}

// One contact on one case, with what is recorded of the case so far.
struct ContactDesk {
    const Desk& desk;
    const Case& kept;
    const CaseRecords& records;
    bool overridden;
};

// Settles whom a contact on the victim's side is with, and that it may be. Returns whether it was
// sent though nothing is marked safe for it.
bool check_victim_side(const ContactDesk& at, Contact& contact) {
    const bool victim_side = side_of(contact.with) == Side::victim;
    if (!victim_side && contact.person)
        throw Error{Exit::data,
                    "--person is one of the victim's side: this contact is not",
                    {"Leave --person out, or say --with victim or --with next-of-kin"}};
    if (!victim_side || at.records.people.empty()) return false;
    contact.person = person_meant(at.records.people, at.kept, contact.person, contact.on);
    const Outgoing outgoing{.person = *contact.person, .how = contact.how, .on = contact.on};
    if (!contact.they_asked && !is_the_answer(contact, at.records))
        refuse_where_left_alone(at.desk, at.kept, outgoing);
    return contact.outcome == ContactOutcome::sent &&
           check_safety(at.kept, at.records, outgoing, at.overridden);
}

}  // namespace

Case required_case(Database& database, const std::string& reference) {
    if (auto kept = find_case(database, reference)) return *kept;
    const std::vector<Case> open = cases(database, {.state = CaseState::open});
    std::vector<std::string_view> references;
    for (const Case& other : open)
        references.push_back(other.reference);
    const auto near = nearest_words(reference, references);
    std::vector<std::string> advice;
    if (!near.empty()) advice.push_back("Open cases with similar numbers: " + joined(near, ", "));
    advice.emplace_back("lrpt never guesses a reference. Check it, or ask the owner of the case");
    throw Error{Exit::no_record, fmt::format("there is no case {}", reference), advice, near};
}

std::vector<Deadline> deadlines_of(Database& database, const std::string& reference, Date today) {
    std::vector<Deadline> found;
    each_deadline(database,
                  {.today = today, .case_reference = reference},
                  [&](const Deadline& deadline) { found.push_back(deadline); });
    return found;
}

CaseView view_of(Database& database,
                 const std::string& reference,
                 ReferenceData& reference_data,
                 Date today) {
    const Snapshot snapshot{database};
    CaseView view{.kept = required_case(database, reference)};
    if (view.kept.owner) view.deputy = deputy_of(database, *view.kept.owner, today);
    view.records = case_records(database, view.kept);
    view.decision = decision_on(view.records.facts, reference_data, today, Detail::full);
    if (view.kept.scheme == Scheme::rj) view.stage = stage_of(view.records, today);
    view.deadlines = deadlines_of(database, reference, today);
    return view;
}

People look_at_people(Database& database, const Case& kept, const Work& work) {
    Change change{database};
    People people = people_of(database, kept.occasion);
    add(database, audit_entry(work, kept.reference, "names were looked at"));
    change.commit();
    return people;
}

std::optional<std::string> look_at_reason(Database& database, const Case& kept, const Work& work) {
    if (kept.basis != Basis::decided) return std::nullopt;
    Change change{database};
    std::optional<std::string> reason = decided_because(database, kept.reference);
    add(database, audit_entry(work, kept.reference, "why it was taken on was looked at"));
    change.commit();
    return reason;
}

std::vector<Contact> look_at_notes(Database& database, const Case& kept, const Work& work) {
    Change change{database};
    std::vector<Contact> contacts = contacts_of(database, kept.reference);
    add(database, audit_entry(work, kept.reference, "notes were looked at"));
    change.commit();
    return contacts;
}

std::vector<AuditEntry> history_of(Database& database, const std::string& reference) {
    return audit_of_case(database, reference);
}

std::vector<DeadlineChange> record_contact(const Desk& desk,
                                           const Case& kept,
                                           const Contact& contact,
                                           const ContactExtras& extras) {
    check_contact(kept, contact, desk.work.today);
    return change_case(desk, kept, [&](const CaseRecords& records) {
        Contact settled = contact;
        const bool unsafe = check_victim_side({desk, kept, records, extras.overridden}, settled);
        add(desk.database, kept.reference, settled, desk.work.now);
        return fmt::format(
            "{} with {} on {}: {}{}{}{}",
            name_of(contact.how),
            name_of(contact.with),
            to_iso(contact.on),
            name_of(contact.outcome),
            contact.they_asked ? ", they asked" : "",
            unsafe ? ", overriding that it is not marked safe" : "",
            extras.promise ? "; " + write_promise(desk, kept, *extras.promise).what : "");
    });
}

std::optional<std::string> assign(const Desk& desk, const Case& kept, const std::string& login) {
    Database& database = desk.database;
    const Work& work = desk.work;
    Change change{database};
    require_may_work(database, work.login, kept);
    const Staff member = staff_at_work(database, login);
    require_may_own(desk, member, kept);
    set_owner(database, kept.reference, {.login = member.login, .on = work.today});
    add(database, audit_entry(work, kept.reference, fmt::format("assigned to {}", member.login)));
    auto note = note_unmentored(database, work, *find_case(database, kept.reference));
    finish(change, work);
    return note;
}

}  // namespace lrpt
