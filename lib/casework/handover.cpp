#include "casework/handover.hpp"

#include "base/error.hpp"
#include "casework/facilitators.hpp"
#include "casework/staff.hpp"
#include "rules/telling.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<Case> open_cases_of(Database& database, const std::string& login) {
    return cases(database, {.state = CaseState::open, .owner = login});
}

std::optional<Deadline> next_due(const Desk& desk, const Case& kept) {
    std::optional<Deadline> next;
    each_deadline(desk.database,
                  {.today = desk.work.today, .case_reference = kept.reference},
                  [&](const Deadline& deadline) {
                      if (!next && !deadline.met_on && deadline.due.due_on) next = deadline;
                  });
    return next;
}

HandoverEntry entry_for(const Desk& desk, const Case& kept, bool names) {
    CaseRecords records = case_records(desk.database, kept);
    const Date today = desk.work.today;
    HandoverEntry entry{
        .kept = kept, .next = next_due(desk, kept), .gaps = gaps(records, today).size()};
    for (Promise& promise : records.promises) {
        if (promise.kept_on) continue;
        if (!names) promise.words.reset();
        entry.promises.push_back(std::move(promise));
    }
    for (Person& person : records.people) {
        const Standing standing = standing_of(records.offers, person.number, today);
        if (!names) person.name.reset();
        entry.people.push_back({std::move(person), standing});
    }
    if (names) entry.contact_points = std::move(records.contact_points);
    return entry;
}

std::vector<HandoverEntry> entries_of(const Desk& desk, const std::string& login, bool names) {
    std::vector<HandoverEntry> entries;
    for (const Case& kept : open_cases_of(desk.database, login))
        entries.push_back(entry_for(desk, kept, names));
    return entries;
}

}  // namespace

std::vector<HandoverEntry> handover_pack(const Desk& desk, const std::string& login, bool names) {
    const Staff member = required_staff(desk.database, login);
    if (!names) {
        const Snapshot snapshot{desk.database};
        return entries_of(desk, member.login, names);
    }
    Change change{desk.database};
    std::vector<HandoverEntry> pack = entries_of(desk, member.login, names);
    for (const HandoverEntry& entry : pack) {
        add(desk.database,
            audit_entry(
                desk.work, entry.kept.reference, "names were looked at to hand the case over"));
    }
    change.commit();
    return pack;
}

HandedOver hand_over(const Desk& desk, const Handover& handover) {
    Change change{desk.database};
    const Staff from = required_staff(desk.database, handover.from);
    const Staff to = staff_at_work(desk.database, handover.to);
    if (from.login == to.login) {
        throw Error{Exit::data,
                    fmt::format("the cases are {}'s already", to.login),
                    {"Name somebody else: --to LOGIN"}};
    }
    HandedOver moved;
    for (const Case& kept : open_cases_of(desk.database, from.login)) {
        require_may_work(desk.database, desk.work.login, kept);
        require_may_own(desk, to, kept);
        set_owner(desk.database, kept.reference, {.login = to.login, .on = desk.work.today});
        add(desk.database,
            audit_entry(desk.work,
                        kept.reference,
                        fmt::format("handed over from {} to {}", from.login, to.login)));
        if (auto note = note_unmentored(
                desk.database, desk.work, *find_case(desk.database, kept.reference)))
            moved.note = std::move(note);
        moved.references.push_back(kept.reference);
    }
    finish(change, desk.work);
    return moved;
}

}  // namespace lrpt
