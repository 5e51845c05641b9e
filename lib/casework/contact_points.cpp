#include "casework/contact_points.hpp"

#include "base/error.hpp"
#include "casework/people.hpp"
#include "casework/victim_side.hpp"
#include "model/identifiers.hpp"
#include "rules/people_check.hpp"
#include "store/audit_store.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string occasion_of(const Case& kept) {
    return std::to_string(kept.occasion);
}

// What was accepted once, or stopped and then accepted, is not asked about again.
bool is_known(Database& database, const Case& kept, const ContactPoint& point) {
    const auto points = records_of<ContactPoint>(database, occasion_of(kept));
    const ContactPoint* before = numbered(points, point.number);
    return before != nullptr && before->means == point.means && before->value == point.value;
}

// Checks a contact point and brings its value into the form in which it is kept. Returns whether it
// went on despite what it found.
bool check(const Desk& desk, const Case& kept, ContactPoint& point, bool despite) {
    if (const auto problem = why_not(point))
        throw Error{Exit::data, *problem, {"What may be given: lrpt case safe add --help"}};
    if (point.means == Means::telephone) point.value = read_telephone(*point.value);
    if (point.means == Means::email) point.value = read_email(*point.value);
    if (point.checked_on)
        refuse_day_to_come(*point.checked_on, desk.work.today, "that it was checked");
    if (!is_offenders_too(desk.database, kept, point)) return false;
    if (despite) return true;
    throw Error{Exit::data,
                fmt::format("this {} is an offender's as well", name_of(point.means)),
                {"What is sent there would reach the offender. Nothing was saved",
                 "If it is right all the same: add --despite"}};
}

std::string_view despite_words(bool despite) {
    return despite ? ", though it is an offender's as well" : "";
}

}  // namespace

AddedContactPoint add_contact_point(const Desk& desk,
                                    const Case& kept,
                                    ContactPoint point,
                                    bool despite) {
    AddedContactPoint added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        const auto named = point.person == 0 ? std::nullopt : std::optional{point.person};
        point.person = person_meant(records.people, kept, named, desk.work.today);
        const bool gone_on = check(desk, kept, point, despite);
        added.person = point.person;
        added.number = add_record(desk.database, occasion_of(kept), point);
        return fmt::format("contact point {} of person {} added: {}{}",
                           added.number,
                           point.person,
                           name_of(point.means),
                           despite_words(gone_on));
    });
    return added;
}

std::vector<DeadlineChange> change_contact_point(const Desk& desk,
                                                 const Case& kept,
                                                 ContactPoint point,
                                                 bool despite) {
    return change_case(desk, kept, [&](const CaseRecords& records) {
        point.person = person_meant(records.people, kept, point.person, desk.work.today);
        const bool gone_on = check(desk, kept, point, despite);
        save_record(desk.database, occasion_of(kept), point);
        return fmt::format("contact point {} changed{}", point.number, despite_words(gone_on));
    });
}

ContactPoint required_contact_point(Database& database, const Case& kept, int number) {
    const auto points = records_of<ContactPoint>(database, occasion_of(kept));
    const ContactPoint* found = numbered(points, number);
    if (found != nullptr) return *found;
    throw Error{Exit::no_record,
                fmt::format("{} has no contact point {}", kept.reference, number),
                {fmt::format("Which it has: lrpt case safe {}", kept.reference)}};
}

bool is_offenders_too(Database& database, const Case& kept, const ContactPoint& point) {
    if (is_known(database, kept, point)) return false;
    if (is_shared(point, people_of(database, kept.occasion))) return true;
    bool shared = false;
    each_offender_reached(
        database, [&](const People& offender) { shared = shared || is_shared(point, offender); });
    return shared;
}

std::vector<ContactPoint> look_at_contact_points(const Desk& desk, const Case& kept, bool names) {
    if (!names) return records_of<ContactPoint>(desk.database, occasion_of(kept));
    Change change{desk.database};
    auto points = records_of<ContactPoint>(desk.database, occasion_of(kept));
    add(desk.database, audit_entry(desk.work, kept.reference, "contact points were looked at"));
    change.commit();
    return points;
}

}  // namespace lrpt
