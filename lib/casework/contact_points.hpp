// How people on a case may be reached without harm. Contact points belong to the sentence, so that
// both cases of it know the same ones.
#pragma once

#include "casework/case_change.hpp"
#include "model/contact_point.hpp"

#include <vector>

namespace lrpt {

struct AddedContactPoint {
    int number = 0;
    int person = 0;
    std::vector<DeadlineChange> deadlines = {};
};

// Adds a contact point; its person is the usual one where its number is 0. Throws Error (data)
// where it contradicts itself, and where it is the offender's too, unless `despite`; (usage) and
// (no record) where it is not known whose it is.
AddedContactPoint add_contact_point(const Desk& desk,
                                    const Case& kept,
                                    ContactPoint point,
                                    bool despite);

// Changes what is recorded of one. Throws as add_contact_point does.
std::vector<DeadlineChange> change_contact_point(const Desk& desk,
                                                 const Case& kept,
                                                 ContactPoint point,
                                                 bool despite);

// Throws Error (no record) where the case has no contact point of that number.
ContactPoint required_contact_point(Database& database, const Case& kept, int number);

// True where the value is new to the case and is one of the offender's, or the telephone or email
// of any offender in the file.
bool is_offenders_too(Database& database, const Case& kept, const ContactPoint& point);

// The contact points of a case. Where their values are asked for, the look is recorded first.
std::vector<ContactPoint> look_at_contact_points(const Desk& desk, const Case& kept, bool names);

}  // namespace lrpt
