// How often visitors asked for lawyers.
#pragma once

#include "model/lawyer_enquiry.hpp"
#include "store/database.hpp"

#include <functional>

namespace lrpt {

// Adds so many times to what is counted of that month, topic and area.
void count_enquiry(Database& database, const EnquiryCount& count);

// In the order of months, topics and areas, between two days.
void each_enquiry(Database& database,
                  Date from,
                  Date until,
                  const std::function<void(const EnquiryCount& count)>& use);

}  // namespace lrpt
