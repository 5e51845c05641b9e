// What the commands on meetings share: how a meeting is said, and what is typed of it.
#pragma once

#include "casework/appointments.hpp"
#include "cmd/app.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"
#include "model/meeting.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// "Mon 8 Apr 2013 10:00".
std::string time_words(const Meeting& meeting);

// Fields of a meeting by their names, in that order.
std::vector<const FieldInfo*> meeting_fields(std::initializer_list<std::string_view> names);

// The time of the day that an option gives; nothing where it is not given. Throws Error (usage).
std::optional<ClockTime> time_option(const Arguments& arguments, std::string_view name);

// --allow-holiday and --allow-clash.
std::vector<Option> allowed_options();
Allowed allowed_given(const Arguments& arguments);

// --asked-by, without which nothing is moved or cancelled.
Option asked_by_option();

// Throws Error (usage) for --with or --reparation on a meeting of a kind that has none.
void check_fit(const Arguments& arguments, const Meeting& meeting);

// The meeting that the first operand names, and its case. Throws Error (no record).
struct MeetingFound {
    Case kept = {};
    Meeting meeting = {};
};
MeetingFound meeting_found(App& app, const Arguments& arguments);

}  // namespace lrpt
