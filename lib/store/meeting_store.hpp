// Meetings across cases: who is where, and who has led what.
#pragma once

#include "model/meeting.hpp"
#include "store/database.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// A meeting and the case that it is of.
struct DiaryEntry {
    std::string case_reference = {};
    Meeting meeting = {};
};

struct DiaryFilter {
    std::optional<std::string> login = {};  // whose: as facilitator or as offender manager
    std::optional<Date> from = {};
    std::optional<Date> to = {};
};

// Meetings of all states, in the order of their day and time, then their case.
std::vector<DiaryEntry> diary_of(Database& database, const DiaryFilter& filter);

// The days of the conferences that somebody led and that were held, in order.
std::vector<Date> conferences_led(Database& database, const std::string& login);

}  // namespace lrpt
