// Handing over: what somebody who takes cases on must know of each, and the move itself.
#pragma once

#include "casework/case_change.hpp"
#include "model/case.hpp"
#include "model/contact_point.hpp"
#include "model/deadline.hpp"
#include "model/person.hpp"
#include "model/promise.hpp"
#include "rules/standing.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct PersonStanding {
    Person person = {};
    Standing standing = {};
};

// What stands open on a case. Without names it has no words, no names and no contact points.
struct HandoverEntry {
    Case kept = {};
    std::optional<Deadline> next = {};   // the first that is due and not met
    std::vector<Promise> promises = {};  // not kept
    std::size_t gaps = 0;                // events that somebody has still to be told of
    std::vector<PersonStanding> people = {};
    std::vector<ContactPoint> contact_points = {};  // how each person is reached without harm
};

// The pack of somebody's open cases, in the order of their references. With names, a look at each
// of them is recorded first. Throws Error (no record) where nobody has the login.
std::vector<HandoverEntry> handover_pack(const Desk& desk, const std::string& login, bool names);

struct Handover {
    std::string from = {};
    std::string to = {};
};

struct HandedOver {
    std::vector<std::string> references = {};
    std::optional<std::string> note = {};  // as note_unmentored
};

// Gives all open cases of one member of staff to another, all or none, each with its row in the
// audit trail. Throws Error as assign does for any of them, and (data) where both are the same.
HandedOver hand_over(const Desk& desk, const Handover& handover);

}  // namespace lrpt
