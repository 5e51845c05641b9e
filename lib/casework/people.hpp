// The people on a case: victims, and who acts for them. They belong to the sentence, so that both
// cases of it know the same ones.
#pragma once

#include "casework/case_change.hpp"
#include "model/person.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Adds somebody, and returns their number. Throws Error (data) where the record contradicts itself
// or the others: nobody acts for somebody who is no victim of the case, and there is one
// spokesperson for each victim. Somebody who has the offender's name is stopped, unless `despite`.
struct AddedPerson {
    int number = 0;
    std::vector<DeadlineChange> deadlines = {};
};
AddedPerson add_person(const Desk& desk, const Case& kept, const Person& person, bool despite);

// Changes what is recorded of somebody who is on the case. Throws as add_person does, and (no
// record) for a number that nobody has.
std::vector<DeadlineChange> change_person(const Desk& desk,
                                          const Case& kept,
                                          const Person& person,
                                          bool despite);

// Throws Error (no record) where the case has nobody of that number.
Person required_person(Database& database, const Case& kept, int number);

// The people of a case. Where names are asked for, the look is recorded first.
std::vector<Person> look_at_persons(const Desk& desk, const Case& kept, bool names);

// The person whom a record is about: the one of the number, or the usual one. Throws Error (usage)
// where it could be several, (data) where there is nobody, and (no record) for a number that nobody
// has.
int person_meant(const std::vector<Person>& people,
                 const Case& kept,
                 std::optional<int> number,
                 Date today);

// The same of a person who is to be dealt with. Throws Error (data) as well for somebody who is not
// spoken to or has opted out, which every command honours.
int person_dealt_with(const CaseRecords& records,
                      const Case& kept,
                      std::optional<int> number,
                      Date today);

}  // namespace lrpt
