// Facilitators: their course, their mentoring, and how many conferences of their first year they
// have led.
#pragma once

#include "casework/case_file.hpp"

#include <string>

namespace lrpt {

// "All the RJ facilitators have undertaken a three day training course": throws Error (data) where
// somebody is not facilitator, has left, or has not done the course by the day; (no record) where
// nobody has the login.
void require_trained_facilitator(Database& database, const std::string& login, Date day);

}  // namespace lrpt
