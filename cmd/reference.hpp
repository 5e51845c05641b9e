// The case that a command is about, and which of its records.
#pragma once

#include "cmd/app.hpp"
#include "model/case.hpp"

#include <optional>

namespace lrpt {

// The reference that was typed as the first operand, in its full form. Throws Error (usage).
std::string reference_given(const App& app, const Arguments& arguments);

// The case itself. Throws Error (no record) where there is none of that reference.
Case case_given(App& app, const Arguments& arguments);

// The number that was typed as an operand: of a person, an event, a promise. Throws Error (usage).
int number_given(const Arguments& arguments, std::size_t place);

// A case and the number of one of its meetings.
struct MeetingGiven {
    Case kept = {};
    int number = 0;
};

// The meeting that was typed as the first operand: "RJ-2013-0142/3". Throws Error (usage) where it
// is not of that form, and (no record) where there is no such case.
MeetingGiven meeting_given(App& app, const Arguments& arguments);

}  // namespace lrpt
