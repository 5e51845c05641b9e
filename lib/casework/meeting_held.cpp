#include "casework/meeting_held.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/facilitators.hpp"
#include "casework/programme.hpp"
#include "casework/readiness.hpp"
#include "casework/victim_side.hpp"
#include "rules/meeting_rules.hpp"
#include "rules/programme.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

void check_not_recorded(const Case& kept, const Meeting& before, bool corrected) {
    const std::string reference = meeting_reference(kept.reference, before.number);
    if (before.state == MeetingState::cancelled) {
        throw Error{Exit::data,
                    fmt::format("{} was cancelled: it has not been held", reference),
                    {fmt::format("To plan another: lrpt meeting add {} --kind {}",
                                 kept.reference,
                                 name_of(before.kind))}};
    }
    if (before.state == MeetingState::planned || corrected) return;
    throw Error{Exit::data,
                fmt::format("how {} went is recorded already: it is {}, on {}",
                            reference,
                            name_of(before.state),
                            spoken(before.on)),
                {"If that was a slip: add --correct with what was otherwise"}};
}

void check_day(const Meeting& after, const CaseRecords& records, Date today) {
    refuse_day_to_come(after.on, today, "a meeting");
    const auto& sentenced = records.facts.sentenced_on;
    if (!sentenced || after.on >= *sentenced) return;
    throw Error{
        Exit::data,
        fmt::format("the court made the order on {}: a meeting on {} cannot have been one of it",
                    spoken(*sentenced),
                    spoken(after.on)),
        {"Check --on"}};
}

void check_presence(const Meeting& after) {
    std::vector<std::string> roles;
    for (const std::string_view role : roles_not_recorded(after))
        roles.emplace_back(role);
    if (roles.empty()) return;
    throw Error{
        Exit::data,
        fmt::format("who was there is not all recorded: {}", joined(roles, ", ")),
        {fmt::format("Those who were: --there {}", joined(roles, ",")),
         fmt::format("Those who were not: --absent {}=acceptable, =unacceptable or =logistics",
                     roles.front())}};
}

void check_reparation(const Case& kept, const Meeting& after) {
    if (after.kind == MeetingKind::reparation && !after.reparation) {
        throw Error{Exit::data,
                    "what the reparation was is not recorded",
                    {fmt::format("Add --outcome {}", fmt::join(all_names<ReparationKind>(), "|"))}};
    }
    if (after.kind == MeetingKind::reparation || !after.reparation) return;
    std::vector<std::string> advice;
    if (after.kind == MeetingKind::conference) {
        advice.push_back(
            fmt::format("If it was not held with the victim: lrpt meeting update {} "
                        "--kind reparation",
                        meeting_reference(kept.reference, after.number)));
    }
    throw Error{Exit::data,
                fmt::format("meeting {} is {}: --outcome is for reparation",
                            after.number,
                            name_in_words(after.kind)),
                advice};
}

// What is recorded of the case but this meeting.
CaseRecords without(CaseRecords records, const Meeting& meeting) {
    std::erase_if(records.meetings,
                  [&](const Meeting& other) { return other.number == meeting.number; });
    return records;
}

// Whether the meeting could be held at all, one check after the other.
void check_may_be_held(const Desk& desk,
                       const Case& kept,
                       const CaseRecords& others,
                       const Meeting& after) {
    require_move(move_to_hold(after.kind), kept, others, desk.work.today);
    if (const auto problem = why_not_in_order(after, held_in_order(others.meetings, after.on))) {
        throw Error{Exit::data,
                    *problem,
                    {"When it was held: add --on DATE --at HH:MM",
                     fmt::format("What is recorded: lrpt meeting list --case {} --state all",
                                 kept.reference)}};
    }
    require_trained_facilitator(desk.database, after.facilitator, after.on);
}

// A conference that is held has to be ready, also where a correction makes it one. Nothing else is
// approved. Returns what the trail says of it.
std::string check_ready(const Desk& desk,
                        const Case& kept,
                        const CaseRecords& records,
                        const HeldMeeting& held) {
    const Meeting& before = held.change.before;
    const Meeting& after = held.change.after;
    const bool is_held = after.kind == MeetingKind::conference && !held.why_not_counted;
    if (is_held && before.state != MeetingState::held)
        return require_ready(desk, kept, records, after);
    if (after.approved_by == before.approved_by) return {};
    throw Error{Exit::data,
                fmt::format("{} needs nobody's approval: only a conference does that is held "
                            "though it was not ready",
                            meeting_reference(kept.reference, after.number)),
                {"Leave --approved-by and --reason-from out"}};
}

}  // namespace

HeldMeeting hold_meeting(const Desk& desk,
                         const Case& kept,
                         const Meeting& meeting,
                         bool corrected) {
    HeldMeeting held{.change = {.after = meeting}};
    Meeting& after = held.change.after;
    held.change.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        const Meeting& before = held.change.before = *numbered(records.meetings, meeting.number);
        check_not_recorded(kept, before, corrected);
        check_day(after, records, desk.work.today);
        CaseRecords others = without(records, after);
        check_may_be_held(desk, kept, others, after);
        check_presence(after);
        held.why_not_counted = why_not_counted(after);
        if (!held.why_not_counted) check_reparation(kept, after);
        const std::string approval = check_ready(desk, kept, records, held);
        after.state = held.why_not_counted ? MeetingState::missed : MeetingState::held;
        after.changed_at = desk.work.now;
        save_record(desk.database, kept.reference, after);
        others.meetings.push_back(after);
        held.stage = stage_of(others, desk.work.today);
        if (after.kind == MeetingKind::conference && !held.why_not_counted)
            held.expertise = facilitator_of(desk, after.facilitator).expertise;
        return fmt::format("meeting {}, {}: {} on {} {}{}{}",
                           after.number,
                           name_of(after.kind),
                           name_of(after.state),
                           to_iso(after.on),
                           to_text(after.at),
                           corrected ? ", corrected" : "",
                           approval);
    });
    return held;
}

}  // namespace lrpt
