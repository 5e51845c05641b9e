// Cases with the court's order, and what is planned and held on them.
#pragma once

#include "casework/case_work.hpp"
#include "casework/meeting_held.hpp"
#include "casework/meetings.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"
#include "tests/unit/rules/meeting_fixtures.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace lrpt::test {

// RJ-2013-0001 and RJ-2013-0002, ordered on 18 February 2013.
class OrderedCases {
  public:
    OrderedCases() {
        some_staff(casework.database);
        save(casework.database,
             {.login = "orla", .roles = {Role::offender_manager}, .added_on = the_day()});
        open_from(casework.database, ordered_record("O-1", "2013-02-18"));
        open_from(casework.database, ordered_record("O-2", "2013-02-18"));
    }

    Case kept(const std::string& reference = "RJ-2013-0001") {
        return required_case(casework.database, reference);
    }

    MeetingChange plan(const Meeting& meeting,
                       const Allowed& allowed = {},
                       const std::string& reference = "RJ-2013-0001") {
        const Work work = the_work();
        return add_meeting(desk_on(casework.database, work), kept(reference), meeting, allowed);
    }

    MeetingChange plan(MeetingKind kind, std::string_view on) {
        return plan(a_meeting(0, kind, on));
    }

    // Everybody was there, unless the meeting says otherwise.
    HeldMeeting hold(Meeting meeting, bool corrected = false) {
        const Work work = work_on(std::max(meeting.on, the_day()));
        return hold_meeting(desk_on(casework.database, work), kept(), meeting, corrected);
    }

    HeldMeeting hold(MeetingKind kind, std::string_view on) {
        Meeting meeting = plan(kind, on).after;
        const int number = meeting.number;
        meeting = a_meeting(number, kind, on, MeetingState::held);
        if (kind == MeetingKind::reparation) meeting.reparation = ReparationKind::work;
        return hold(meeting);
    }

    Meeting meeting(int number) {
        const Work work = the_work();
        return required_meeting(desk_on(casework.database, work), kept(), number);
    }

    MeetingChange move(int number, std::string_view on, const Allowed& allowed = {}) {
        const Work work = the_work();
        return move_meeting(desk_on(casework.database, work),
                            kept(),
                            meeting(number),
                            {.on = day(on), .asked_by = AskedBy::victim, .allowed = allowed});
    }

    MeetingChange change(const Meeting& meeting) {
        const Work work = the_work();
        return change_meeting(desk_on(casework.database, work), kept(), meeting, {});
    }

    MeetingChange cancel(int number) {
        const Work work = the_work();
        return cancel_meeting(
            desk_on(casework.database, work), kept(), meeting(number), AskedBy::offender);
    }

    void consent(bool given) {
        add_record(casework.database,
                   "RJ-2013-0001",
                   Consent{.party = Party::victim, .on = the_day(), .given = given});
    }

    std::string last_entry() {
        return casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1");
    }

    OpenCasework casework;
};

template <typename Act>
std::string problem_of(Act act) {
    return refusal_of(act).what();
}

}  // namespace lrpt::test
