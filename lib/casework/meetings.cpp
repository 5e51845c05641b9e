#include "casework/meetings.hpp"

#include "base/error.hpp"
#include "casework/facilitators.hpp"
#include "casework/programme.hpp"
#include "casework/record_look.hpp"
#include "rules/meeting_rules.hpp"
#include "rules/visible.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <map>

namespace lrpt {

namespace {

// "meeting 3, conference on 2013-04-09 10:00": nothing of it is anybody's own.
std::string trail_words(const Meeting& meeting) {
    return fmt::format("meeting {}, {} on {} {}",
                       meeting.number,
                       name_of(meeting.kind),
                       to_iso(meeting.on),
                       to_text(meeting.at));
}

void require_planned(const Case& kept, const Meeting& meeting) {
    if (meeting.state == MeetingState::planned) return;
    throw Error{Exit::data,
                fmt::format("meeting {} of {} is not planned any more: it is {}",
                            meeting.number,
                            kept.reference,
                            name_of(meeting.state)),
                {fmt::format("To plan another: lrpt meeting add {} --kind {}",
                             kept.reference,
                             name_of(meeting.kind))}};
}

void check_people(const Desk& desk, const Meeting& meeting) {
    require_trained_facilitator(desk.database, meeting.facilitator, desk.work.today);
    if (meeting.offender_manager) require_offender_manager(desk, *meeting.offender_manager);
}

// Whom every meeting but a preparation is with follows from its kind.
void set_with(Meeting& meeting) {
    if (meeting.kind != MeetingKind::preparation) meeting.with = with_by_kind(meeting.kind);
}

Meeting add_checked(const Desk& desk,
                    const Case& kept,
                    const CaseRecords& records,
                    const Appointment& wanted) {
    Meeting meeting = wanted.meeting;
    set_with(meeting);
    meeting.state = MeetingState::planned;
    meeting.changed_at = desk.work.now;
    check_kind(desk, kept, records, meeting.kind);
    check_people(desk, meeting);
    check_time(desk, kept, {meeting, wanted.others, wanted.allowed});
    meeting.number = add_record(desk.database, kept.reference, meeting);
    return meeting;
}

void check_change_of_kind(const Meeting& before, const Meeting& after) {
    if (before.kind == after.kind || (is_event(before.kind) && is_event(after.kind))) return;
    throw Error{Exit::data,
                fmt::format("meeting {} is {}: only a conference becomes reparation, and the "
                            "reverse",
                            before.number,
                            name_in_words(before.kind)),
                {"Cancel it, and plan another: lrpt meeting cancel, lrpt meeting add"}};
}

std::string time_words(const Meeting& meeting) {
    return fmt::format("{} {}", spoken(meeting.on), to_text(meeting.at));
}

void check_new_time(const Meeting& before, const Meeting& after) {
    if (before.on != after.on || before.at != after.at) return;
    throw Error{Exit::data,
                fmt::format("meeting {} is on {} already", before.number, time_words(before)),
                {"Check the new time: --to \"DATE HH:MM\""}};
}

}  // namespace

MeetingChange add_meeting(const Desk& desk,
                          const Case& kept,
                          const Meeting& meeting,
                          const Allowed& allowed) {
    require_rj_case(kept);
    MeetingChange change;
    change.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        change.after = add_checked(desk, kept, records, {meeting, records.meetings, allowed});
        return fmt::format("{}, planned for {}", trail_words(change.after), meeting.facilitator);
    });
    return change;
}

std::vector<DeadlineChange> add_meetings(const Desk& desk,
                                         const Case& kept,
                                         const std::vector<Meeting>& meetings) {
    require_rj_case(kept);
    return change_case(desk, kept, [&](const CaseRecords& records) {
        std::vector<Meeting> others = records.meetings;
        std::string what;
        for (const Meeting& meeting : meetings) {
            others.push_back(add_checked(desk, kept, records, {meeting, others, {}}));
            what += (what.empty() ? "" : "; ") + trail_words(others.back());
        }
        return fmt::format("{}, planned for {}", what, meetings.front().facilitator);
    });
}

namespace {

// Arrivals and leavings were for the time before.
void forget_times(const Desk& desk, const Case& kept, const CaseRecords& records, int meeting) {
    for (Arrangements one : records.arrangements) {
        if (one.meeting != meeting) continue;
        one.victim_arrives.reset();
        one.victim_leaves.reset();
        one.offender_arrives.reset();
        one.offender_leaves.reset();
        save_record(desk.database, kept.reference, one);
    }
}

}  // namespace

MeetingChange move_meeting(const Desk& desk,
                           const Case& kept,
                           const Meeting& meeting,
                           const NewTime& to) {
    MeetingChange change{.before = meeting, .after = meeting};
    Meeting& after = change.after;
    after.on = to.on;
    after.at = to.at.value_or(meeting.at);
    mark_changed(after, desk.work);
    change.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        require_planned(kept, meeting);
        check_new_time(meeting, after);
        require_trained_facilitator(desk.database, meeting.facilitator, desk.work.today);
        check_time(desk, kept, {after, records.meetings, to.allowed});
        save_record(desk.database, kept.reference, after);
        if (after.at != meeting.at) forget_times(desk, kept, records, meeting.number);
        add_record(desk.database,
                   kept.reference,
                   MeetingMove{.meeting = meeting.number,
                               .moved_on = desk.work.today,
                               .from_on = meeting.on,
                               .from_at = meeting.at,
                               .to_on = after.on,
                               .to_at = after.at,
                               .asked_by = to.asked_by});
        return fmt::format("{}, moved to {} {}, asked by the {}",
                           trail_words(meeting),
                           to_iso(after.on),
                           to_text(after.at),
                           name_of(to.asked_by));
    });
    return change;
}

MeetingChange change_meeting(const Desk& desk,
                             const Case& kept,
                             const Meeting& meeting,
                             const Allowed& allowed) {
    MeetingChange change{.after = meeting};
    change.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        const Meeting& before = change.before = *numbered(records.meetings, meeting.number);
        Meeting& after = change.after;
        require_planned(kept, before);
        check_change_of_kind(before, after);
        set_with(after);
        if (after.kind != MeetingKind::reparation) after.reparation.reset();
        if (after.kind != before.kind) check_kind(desk, kept, records, after.kind);
        check_people(desk, after);
        if (after.facilitator != before.facilitator)
            check_time(desk, kept, {after, records.meetings, allowed});
        mark_changed(after, desk.work);
        save_record(desk.database, kept.reference, after);
        return fmt::format("{}, changed", trail_words(after));
    });
    return change;
}

MeetingChange cancel_meeting(const Desk& desk,
                             const Case& kept,
                             const Meeting& meeting,
                             AskedBy asked_by) {
    MeetingChange change{.before = meeting, .after = meeting};
    change.deadlines = change_case(desk, kept, [&](const CaseRecords&) {
        require_planned(kept, meeting);
        write_cancelled(desk, kept, change.after, asked_by);
        return fmt::format(
            "{}, cancelled, asked by the {}", trail_words(meeting), name_of(asked_by));
    });
    return change;
}

const Meeting& required_meeting(const std::vector<Meeting>& meetings,
                                const Case& kept,
                                int number) {
    return required_record(
        meetings, kept, {.number = number, .what = "meeting", .command = "meeting list --case"});
}

Meeting required_meeting(const Desk& desk, const Case& kept, int number) {
    require_rj_case(kept);
    return required_meeting(records_of<Meeting>(desk.database, kept.reference), kept, number);
}

std::vector<DiaryEntry> meetings_listed(Database& database,
                                        const MeetingFilter& filter,
                                        Audience audience) {
    std::map<std::string, CaseRecords> seen;  // what the audience may see of each case
    const auto may_see_it = [&](const DiaryEntry& entry) {
        const auto [found, is_new] = seen.try_emplace(entry.case_reference);
        if (is_new) {
            const Case kept = *find_case(database, entry.case_reference);
            found->second = visible_to(audience, case_records(database, kept));
        }
        return numbered(found->second.meetings, entry.meeting.number);
    };
    std::vector<DiaryEntry> listed;
    for (DiaryEntry& entry : diary_of(database, filter.diary)) {
        const bool wanted =
            (!filter.state || entry.meeting.state == *filter.state) &&
            (!filter.case_reference || entry.case_reference == *filter.case_reference) &&
            (!filter.led_by || entry.meeting.facilitator == *filter.led_by);
        if (!wanted) continue;
        if (audience == Audience::staff) {
            listed.push_back(std::move(entry));
        } else if (const Meeting* meeting = may_see_it(entry)) {
            listed.push_back({entry.case_reference, *meeting});
        }
    }
    return listed;
}

MeetingsSeen look_at_meetings(const Desk& desk, const Case& kept, Audience audience, bool names) {
    require_rj_case(kept);
    CaseRecords records = case_records(desk.database, kept);
    records.meetings = look_at_records<Meeting>(desk, kept, names, "meetings");
    CaseRecords seen = visible_to(audience, std::move(records));
    return {std::move(seen.meetings), std::move(seen.moves), std::move(seen.arrangements)};
}

}  // namespace lrpt
