#include "casework/appointments.hpp"

#include "base/error.hpp"
#include "casework/programme.hpp"
#include "casework/staff.hpp"
#include "rules/consent.hpp"
#include "rules/meeting_rules.hpp"
#include "rules/programme.hpp"
#include "store/meeting_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string words_of(const Meeting& meeting) {
    return fmt::format("{} {}", spoken(meeting.on), to_text(meeting.at));
}

void check_order(const Case& kept, const Appointment& appointment) {
    const auto problem = why_not_in_order(appointment.meeting, appointment.others);
    if (!problem) return;
    throw Error{
        Exit::data,
        *problem,
        {fmt::format("It would be on {}", words_of(appointment.meeting)),
         fmt::format("Choose another time, or move the other first: lrpt meeting list --case {}",
                     kept.reference)}};
}

void check_working_day(const Desk& desk, Date day) {
    const BankHolidays& holidays = desk.data.holidays();
    const auto problem = why_not_a_working_day(day, holidays);
    if (!problem) return;
    const auto [before, after] = nearest_working_days(day, holidays);
    throw Error{Exit::data,
                *problem,
                {fmt::format("Nearest working days: {}, {}", spoken(before), spoken(after)),
                 "To use it anyway: add --allow-holiday"}};
}

void check_diary(const Desk& desk, const Case& kept, const Meeting& meeting) {
    const auto clash = clash_of(desk, kept, meeting);
    if (!clash) return;
    throw Error{Exit::data,
                fmt::format("{} has {} on {}, {} minutes",
                            meeting.facilitator,
                            meeting_reference(clash->case_reference, clash->meeting.number),
                            words_of(clash->meeting),
                            clash->meeting.minutes),
                {"Choose another time or facilitator",
                 "To have both at that time anyway: add --allow-clash"}};
}

}  // namespace

std::string facilitator_meant(const Case& kept, const std::optional<std::string>& given) {
    require_rj_case(kept);
    if (given) return *given;
    if (kept.owner) return *kept.owner;
    throw Error{
        Exit::data,
        fmt::format("{} is nobody's yet: who is to lead the meeting?", kept.reference),
        {"Add --facilitator LOGIN",
         fmt::format("To give somebody the case: lrpt case assign {} LOGIN", kept.reference)}};
}

std::optional<DiaryEntry> clash_of(const Desk& desk, const Case& kept, const Meeting& meeting) {
    const DiaryFilter that_day{.login = meeting.facilitator, .from = meeting.on, .to = meeting.on};
    for (DiaryEntry& entry : diary_of(desk.database, that_day)) {
        const Meeting& other = entry.meeting;
        const bool itself =
            entry.case_reference == kept.reference && other.number == meeting.number;
        if (!itself && other.state == MeetingState::planned && overlap(meeting, other))
            return std::move(entry);
    }
    return std::nullopt;
}

void mark_changed(Meeting& meeting, const Work& work) {
    ++meeting.sequence;
    meeting.changed_at = work.now;
}

void write_cancelled(const Desk& desk, const Case& kept, Meeting& meeting, AskedBy asked_by) {
    meeting.state = MeetingState::cancelled;
    meeting.cancelled_by = asked_by;
    mark_changed(meeting, desk.work);
    save_record(desk.database, kept.reference, meeting);
}

void require_offender_manager(const Desk& desk, const std::string& login) {
    const Staff member = staff_at_work(desk.database, login);
    if (member.has(Role::offender_manager)) return;
    throw Error{Exit::data,
                fmt::format("{} is not on the staff as offender manager", member.login),
                {"Who is: lrpt staff list --role offender-manager"}};
}

void check_kind(const Desk& desk, const Case& kept, const CaseRecords& records, MeetingKind kind) {
    const Date today = desk.work.today;
    // What is still to be held before it stops nobody from planning it.
    const bool next = stage_of(records, today) == Stage::event_held;
    require_move(next ? move_to_hold(kind) : Move::hold_assessment, kept, records, today);
    if (kind != MeetingKind::conference) return;
    if (consent_of(records, Party::victim, today).given != false) return;
    throw Error{Exit::data,
                fmt::format("{}: the victim does not consent to meet "
                            "(Criminal Justice Act 2003 s.201(4))",
                            kept.reference),
                {"The requirement goes on without: --kind reparation",
                 fmt::format("If they have changed their mind: lrpt case consent {} --party "
                             "victim --given yes",
                             kept.reference)}};
}

void check_time(const Desk& desk, const Case& kept, const Appointment& appointment) {
    const Meeting& meeting = appointment.meeting;
    if (meeting.on < desk.work.today) {
        throw Error{
            Exit::data,
            fmt::format("{} is over: a meeting is planned for today or a day to come",
                        spoken(meeting.on)),
            {"One that has been held: plan it for today, then lrpt meeting held REF/NUMBER --on "
             "DATE --at HH:MM"}};
    }
    check_order(kept, appointment);
    if (!appointment.allowed.holiday) check_working_day(desk, meeting.on);
    if (!appointment.allowed.clash) check_diary(desk, kept, meeting);
}

}  // namespace lrpt
