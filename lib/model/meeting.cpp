#include "model/meeting.hpp"

#include "base/error.hpp"
#include "model/field_rows.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int minutes_in_a_day = 24 * 60;

int minutes_of_meeting(std::string_view text) {
    const int minutes = field_rows::read_number(text);
    if (minutes >= 1 && minutes < minutes_in_a_day) return minutes;
    throw Error{Exit::data, fmt::format("{} minutes is no length of a meeting", minutes)};
}

}  // namespace

std::string meeting_reference(const std::string& case_reference, int number) {
    return fmt::format("{}/{}", case_reference, number);
}

template <>
std::span<const RecordField<Meeting>> fields_of<Meeting>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Meeting::kind>("kind", Side::staff, "Which of the meetings"),
        fact<&Meeting::with>("with", Side::staff, "Whom a preparation is with"),
        fact<&Meeting::state>("state", Side::staff, "Planned, held, missed or cancelled"),
        fact<&Meeting::on>("on", Side::staff, "On which day"),
        fact<&Meeting::at>("at", Side::staff, "At what time"),
        fact<&Meeting::minutes, minutes_of_meeting>("minutes", Side::staff, "How many minutes"),
        fact<&Meeting::facilitator, clean_line>(
            "facilitator", Side::staff, "Login of the facilitator who leads it"),
        fact<&Meeting::offender_manager, clean_line>(
            "offender_manager", Side::offender, "Login of the offender manager"),
        fact<&Meeting::reparation>("reparation", Side::staff, "What the reparation was"),
        fact<&Meeting::facilitator_presence>(
            "facilitator_presence", Side::staff, "Was the facilitator there?"),
        fact<&Meeting::offender_manager_presence>(
            "offender_manager_presence", Side::offender, "Was the offender manager there?"),
        fact<&Meeting::offender_presence>(
            "offender_presence", Side::offender, "Was the offender there?"),
        fact<&Meeting::offender_supporter_presence>(
            "offender_supporter_presence", Side::offender, "Was the offender's supporter there?"),
        fact<&Meeting::victim_presence>("victim_presence", Side::victim, "Was the victim there?"),
        fact<&Meeting::victim_supporter_presence>(
            "victim_supporter_presence", Side::victim, "Was the victim's supporter there?"),
        fact<&Meeting::interpreter_presence>(
            "interpreter_presence", Side::team, "Was the interpreter there?"),
        fact<&Meeting::cancelled_by>("cancelled_by", Side::team, "Who asked to cancel it"),
        fact<&Meeting::approved_by, clean_line>(
            "approved_by", Side::team, "Login of who approved it though not ready"),
        fact<&Meeting::sequence>("sequence", Side::staff, "How often the appointment changed"),
        fact<&Meeting::changed_at>("changed_at", Side::team, "When the appointment last changed"),
        personal<&Meeting::place>("place", Side::staff, "Where it is held"),
        words<&Meeting::victim_asks>("victim_asks", Side::victim, "What the victim wants to ask"),
        words<&Meeting::victim_says>("victim_says", Side::victim, "What the victim wants to say"),
        words<&Meeting::not_ready_reason>(
            "not_ready_reason", Side::team, "Why it was held though not ready"),
    };
    return table;
}

template <>
std::span<const RecordField<MeetingMove>> fields_of<MeetingMove>() {
    using namespace field_rows;
    static const std::array table{
        fact<&MeetingMove::meeting>("meeting", Side::staff, "Number of the meeting"),
        fact<&MeetingMove::moved_on>("moved_on", Side::staff, "The day it was moved"),
        fact<&MeetingMove::from_on>("from_on", Side::staff, "The day it was on before"),
        fact<&MeetingMove::from_at>("from_at", Side::staff, "The time it was at before"),
        fact<&MeetingMove::to_on>("to_on", Side::staff, "The new day"),
        fact<&MeetingMove::to_at>("to_at", Side::staff, "The new time"),
        fact<&MeetingMove::asked_by>("asked_by", Side::team, "Who asked for it"),
    };
    return table;
}

}  // namespace lrpt
