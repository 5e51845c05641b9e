// How deadlines are listed, and one deadline in a few words.
#pragma once

#include "base/date.hpp"
#include "model/deadline.hpp"
#include "render/listing.hpp"

#include <string>

namespace lrpt {

const ListingShape& deadline_columns();

// The cells of deadline_columns(), as the deadline stands on a day.
std::vector<Cell> deadline_row(const Deadline& deadline, Date today);

// "contact.tell 3": the item only where there may be several of the kind.
std::string named_with_item(const DueDate& due);

// "due Fri 1 Mar 2013, 3 days late".
std::string standing_text(const Deadline& deadline, Date today);

}  // namespace lrpt
