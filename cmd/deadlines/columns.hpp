// How deadlines are listed, and one deadline in a few words.
#pragma once

#include "base/date.hpp"
#include "model/deadline.hpp"
#include "render/listing.hpp"

#include <string>

namespace lrpt {

const ListingShape& deadline_columns();

// The cells of deadline_columns(), as the deadline stands on the day of the format. For people the
// kind has its item beside it, and the last attempt its time, where no columns are chosen.
std::vector<Cell> deadline_row(const Deadline& deadline, const ListingFormat& format);

// The case's reference or the office's id; nothing for a member of staff, who is the owner.
std::string subject_text(const DeadlineSubject& about);

// "Tue 26 Feb 2013 14:10": there must be one.
std::string last_attempt_text(const Deadline& deadline);

// "contact.tell 3": the item only where there may be several of the kind.
std::string named_with_item(const DueDate& due);

// "due Fri 1 Mar 2013, 3 days late".
std::string standing_text(const Deadline& deadline, Date today);

}  // namespace lrpt
