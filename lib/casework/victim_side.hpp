// What every job checks before something goes to somebody on the victim's side: whether it is
// for them, whether they want it, and whether it is safe.
#pragma once

#include "casework/case_change.hpp"
#include "model/case.hpp"
#include "model/case_records.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Throws Error (data) for a day to come: what is recorded has happened.
void refuse_day_to_come(Date on, Date today, std::string_view what);

// Throws Error (data) for somebody for whom others act on the day: contact is with those.
void refuse_where_others_act(const Case& kept,
                             const std::vector<Person>& people,
                             int person,
                             Date on);

// What is about to go, or has gone, to a person of our own accord.
struct Outgoing {
    int person = 0;
    How how = How::letter;
    Date on = {};
};

// Opting out is honoured by every command: throws Error (data) where the person is left alone on
// the day, also on the restorative justice case of the same sentence.
void refuse_where_left_alone(const Desk& desk, const Case& kept, const Outgoing& outgoing);

// Throws Error (data) where everybody who may be spoken to on the case has opted out.
void refuse_where_nobody_wants_contact(const Case& kept, const CaseRecords& records, Date today);

// Throws Error (data) where something is sent that no contact point of the person is safe for,
// unless it is overridden. Returns whether it had to be. A call or a visit is not sent.
bool check_safety(const Case& kept,
                  const CaseRecords& records,
                  const Outgoing& outgoing,
                  bool overridden);

// Something that was sent though nothing is marked safe for it, and why.
struct Overridden {
    Outgoing outgoing = {};
    bool they_asked = false;
    std::optional<std::string> reason = {};
};

// Keeps the reason as the note of a contact, where the notes of a case are looked for.
void write_overridden(const Desk& desk,
                      const Case& kept,
                      const CaseRecords& records,
                      const Overridden& overridden);

}  // namespace lrpt
