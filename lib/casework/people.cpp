#include "casework/people.hpp"

#include "base/error.hpp"
#include "casework/record_look.hpp"
#include "casework/victim_side.hpp"
#include "rules/people_check.hpp"
#include "rules/standing.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string occasion_of(const Case& kept) {
    return std::to_string(kept.occasion);
}

// A parent who is the offender must never be the contact.
void check(const Desk& desk, const Case& kept, const Person& person, bool despite) {
    const auto others = records_of<Person>(desk.database, occasion_of(kept));
    if (const auto problem = why_not(person, others)) throw Error{Exit::data, *problem};
    if (despite || !has_name_of(person, people_of(desk.database, kept.occasion))) return;
    throw Error{Exit::data,
                fmt::format("this person has the name of the offender of {}", kept.reference),
                {"A contact must never be the offender. Nothing was saved",
                 "If it is somebody else of the same name: add --despite"}};
}

std::string despite_words(bool despite) {
    return despite ? ", despite a likeness to the offender" : "";
}

}  // namespace

AddedPerson add_person(const Desk& desk, const Case& kept, const Person& person, bool despite) {
    AddedPerson added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords&) {
        check(desk, kept, person, despite);
        added.number = add_record(desk.database, occasion_of(kept), person);
        return fmt::format(
            "person {} added as {}{}", added.number, name_of(person.role), despite_words(despite));
    });
    return added;
}

std::vector<DeadlineChange> change_person(const Desk& desk,
                                          const Case& kept,
                                          const Person& person,
                                          bool despite) {
    return change_case(desk, kept, [&](const CaseRecords&) {
        check(desk, kept, person, despite);
        save_record(desk.database, occasion_of(kept), person);
        return fmt::format("person {} changed{}", person.number, despite_words(despite));
    });
}

Person required_person(Database& database, const Case& kept, int number) {
    const auto people = records_of<Person>(database, occasion_of(kept));
    const Person* found = numbered(people, number);
    if (found != nullptr) return *found;
    throw Error{Exit::no_record,
                fmt::format("{} has no person {}", kept.reference, number),
                {fmt::format("Who is on it: lrpt case people {}", kept.reference)}};
}

std::vector<Person> look_at_persons(const Desk& desk, const Case& kept, bool names) {
    return look_at_records<Person>(desk, kept, names, "people");
}

int person_meant(const std::vector<Person>& people,
                 const Case& kept,
                 std::optional<int> number,
                 Date today) {
    const std::string who = fmt::format("Who is on it: lrpt case people {}", kept.reference);
    if (number && numbered(people, *number) != nullptr) return *number;
    if (number) {
        throw Error{
            Exit::no_record, fmt::format("{} has no person {}", kept.reference, *number), {who}};
    }
    const auto reachable = people_to_contact(people, today);
    if (reachable.empty()) {
        throw Error{Exit::data,
                    fmt::format("{} has nobody who may be spoken to", kept.reference),
                    {fmt::format("Add them first: lrpt case people add {}", kept.reference)}};
    }
    if (const auto person = usual_person(people, today)) return *person;
    throw Error{Exit::usage,
                fmt::format("{} has several people: say who", kept.reference),
                {fmt::format("Add --person with one of {}", fmt::join(reachable, ", ")), who}};
}

int person_dealt_with(const CaseRecords& records,
                      const Case& kept,
                      std::optional<int> number,
                      Date today) {
    const int person = person_meant(records.people, kept, number, today);
    refuse_where_others_act(kept, records.people, person, today);
    const Standing standing = standing_of(records.offers, person, today);
    if (standing.opted_out()) {
        throw Error{Exit::data,
                    fmt::format("person {} does not want contact: their answer is \"{}\"",
                                person,
                                name_of(*standing.answer)),
                    {fmt::format(
                        "If they have come back to it: lrpt case offer {} --person {} --answer yes",
                        kept.reference,
                        person)}};
    }
    return person;
}

}  // namespace lrpt
