// Looking at a case, and recording what was done on it.
#pragma once

#include "casework/case_change.hpp"
#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "model/audit.hpp"
#include "model/case.hpp"
#include "model/contact.hpp"
#include "model/deadline.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/programme.hpp"
#include "model/promise.hpp"
#include "model/staff.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Throws Error (no record) where there is no such case, with the references that are one slip away.
Case required_case(Database& database, const std::string& reference);

// What is kept of a case, without the names and numbers of the court's people.
struct CaseView {
    Case kept = {};
    std::optional<Deputy> deputy = {};  // who stands in for the owner
    CaseRecords records = {};
    Decision decision = {};
    std::optional<Stage> stage = {};  // of a case of restorative justice
    std::vector<Deadline> deadlines = {};
};

// All deadlines of a case, as they stand on a day.
std::vector<Deadline> deadlines_of(Database& database, const std::string& reference, Date today);

CaseView view_of(Database& database,
                 const std::string& reference,
                 ReferenceData& reference_data,
                 Date today);

// The people of a case. The look is recorded first; where it cannot be recorded they are not given.
People look_at_people(Database& database, const Case& kept, const Work& work);

// Why a person took the case on, in their words; the look is recorded in the same way.
std::optional<std::string> look_at_reason(Database& database, const Case& kept, const Work& work);

// The contacts of a case with their notes; the look is recorded in the same way.
std::vector<Contact> look_at_notes(Database& database, const Case& kept, const Work& work);

// The audit trail of a case, oldest first.
std::vector<AuditEntry> history_of(Database& database, const std::string& reference);

// Records a contact or an attempt. A contact that reached the person meets the deadline that asks
// for it, from the day of its event on; an attempt meets none. Throws Error (data) for a day to
// come, and for a contact with the offender on a victim contact case: the victim team deals
// exclusively with victims. On the victim's side a contact is with the usual person unless it names
// one; what goes out to somebody who opted out is refused, and so is what is sent where it is not
// safe, unless that is overridden. What was promised in it is recorded with it, or neither is: it
// throws as add_promise does.
struct ContactExtras {
    std::optional<Promise> promise = {};
    bool overridden = false;  // sent though it is not marked safe
};
std::vector<DeadlineChange> record_contact(const Desk& desk,
                                           const Case& kept,
                                           const Contact& contact,
                                           const ContactExtras& extras = {});

// Gives a case to a member of staff whose role the scheme asks for. Throws Error (no record) where
// nobody has the login, (data) where the role is another, they have left or have not done the
// course for facilitators, and (not permitted) as change_case does. Returns what there is to say of
// it: as note_unmentored does.
std::optional<std::string> assign(const Desk& desk, const Case& kept, const std::string& login);

}  // namespace lrpt
