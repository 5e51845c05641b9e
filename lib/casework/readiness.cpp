#include "casework/readiness.hpp"

#include "base/error.hpp"
#include "casework/appointments.hpp"
#include "casework/facilitators.hpp"
#include "casework/meetings.hpp"
#include "casework/programme.hpp"
#include "casework/staff.hpp"
#include "casework/victim_side.hpp"
#include "rules/consent.hpp"
#include "store/case_records_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

bool is_planned_conference(const Meeting& meeting) {
    return meeting.kind == MeetingKind::conference && meeting.state == MeetingState::planned;
}

// Without a number it is the only one.
Meeting conference_meant(const Case& kept, const std::vector<Meeting>& meetings) {
    std::vector<Meeting> planned;
    std::copy_if(
        meetings.begin(), meetings.end(), std::back_inserter(planned), is_planned_conference);
    if (planned.size() == 1) return planned.front();
    if (planned.empty()) {
        throw Error{
            Exit::data,
            fmt::format("{} has no conference planned", kept.reference),
            {fmt::format("To plan one: lrpt meeting add {} --kind conference", kept.reference)}};
    }
    throw Error{Exit::usage,
                fmt::format("{} has several conferences planned: say which", kept.reference),
                {fmt::format("As in: lrpt meeting ready {}",
                             meeting_reference(kept.reference, planned.front().number))}};
}

Meeting conference_of(const Case& kept, const std::vector<Meeting>& meetings, int number) {
    Meeting meeting = required_meeting(meetings, kept, number);
    if (is_planned_conference(meeting)) return meeting;
    throw Error{Exit::data,
                fmt::format("{} is no planned conference: it is {}, {}",
                            meeting_reference(kept.reference, number),
                            name_of(meeting.kind),
                            name_of(meeting.state)),
                {"Only a meeting of the two sides has to be made ready"}};
}

// Policy of today where the day is before its first row: the court's order runs all the same.
int consent_days(const Desk& desk, const CaseRecords& records) {
    const Policy& policy = desk.data.policy();
    const Date day = records.facts.sentenced_on.value_or(desk.work.today);
    const auto then = policy.number_on(policy_name::rj_consent_days, day);
    const auto days = then ? then : policy.number_on(policy_name::rj_consent_days, desk.work.today);
    if (days) return *days;
    throw Error{Exit::configuration,
                fmt::format("policy has no number {}", policy_name::rj_consent_days)};
}

std::string replaced(std::string text, std::string_view placeholder, const std::string& by) {
    for (auto at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + by.size()))
        text.replace(at, placeholder.size(), by);
    return text;
}

void check_approver(const Desk& desk, const Meeting& conference) {
    const Staff approver = staff_at_work(desk.database, *conference.approved_by);
    const bool another = approver.login != conference.facilitator;
    const bool may = approver.has(Role::manager) || approver.has(Role::facilitator);
    if (another && may) return;
    throw Error{Exit::data,
                fmt::format("{} cannot approve it: a manager does, or a facilitator who does not "
                            "lead it",
                            approver.login),
                {"Who there is: lrpt staff list"}};
}

// Who comes at 11:00 does not leave at 10:00.
void check_times(std::string_view who,
                 const std::optional<ClockTime>& arrives,
                 const std::optional<ClockTime>& leaves) {
    if (!arrives || !leaves || *arrives < *leaves) return;
    throw Error{
        Exit::data,
        fmt::format(
            "the {} would leave at {}, and arrive at {}", who, to_text(*leaves), to_text(*arrives)),
        {fmt::format("Check --{0}-arrives and --{0}-leaves", who)}};
}

void check_arrangements(const Arrangements& arrangements, Date today) {
    if (arrangements.risk_checked_on)
        refuse_day_to_come(*arrangements.risk_checked_on, today, "a risk check");
    check_times("victim", arrangements.victim_arrives, arrangements.victim_leaves);
    check_times("offender", arrangements.offender_arrives, arrangements.offender_leaves);
}

// Voluntary throughout: a no is not overridden, it is taken back by who said it.
void refuse_over_a_no(const Case& kept, const CaseRecords& records, const Meeting& conference) {
    for (const Party party : {Party::victim, Party::offender}) {
        if (consent_of(records, party, conference.on).given != false) continue;
        throw Error{
            Exit::data,
            fmt::format("the {} did not consent to meet: nobody approves that", name_of(party)),
            {fmt::format("If they changed their mind: lrpt case consent {} --party {} "
                         "--given yes --on DATE",
                         kept.reference,
                         name_of(party))}};
    }
}

// A conference that somebody approved, and what was missing.
struct Approved {
    const Meeting& conference;
    const std::vector<ReadinessItem>& missing;
};

std::string approval_of(const Desk& desk,
                        const Case& kept,
                        const CaseRecords& records,
                        const Approved& approved) {
    const Meeting& conference = approved.conference;
    check_approver(desk, conference);
    refuse_over_a_no(kept, records, conference);
    if (approved.missing.empty()) {
        throw Error{Exit::data,
                    fmt::format("{} was ready: nobody has to approve it",
                                meeting_reference(kept.reference, conference.number)),
                    {"Leave --approved-by and --reason-from out"}};
    }
    std::vector<std::string_view> items;
    for (const ReadinessItem& item : approved.missing)
        items.push_back(item.item);
    return fmt::format(
        ", not ready ({}), approved by {}", fmt::join(items, ", "), *conference.approved_by);
}

}  // namespace

PlannedConference planned_conference(const Desk& desk,
                                     const Case& kept,
                                     std::optional<int> number) {
    require_rj_case(kept);
    PlannedConference planned{.records = case_records(desk.database, kept)};
    const std::vector<Meeting>& meetings = planned.records.meetings;
    planned.meeting =
        number ? conference_of(kept, meetings, *number) : conference_meant(kept, meetings);
    planned.arrangements.meeting = planned.meeting.number;
    for (const Arrangements& one : planned.records.arrangements) {
        if (one.meeting == planned.meeting.number) planned.arrangements = one;
    }
    return planned;
}

std::vector<ReadinessItem> readiness(const Desk& desk,
                                     const Case& kept,
                                     const CaseRecords& records,
                                     const Meeting& conference) {
    const auto trained_on = facilitator_of(desk, conference.facilitator).expertise.trained_on;
    std::vector<ReadinessItem> items =
        readiness_of({.records = records,
                      .conference = conference,
                      .consent_days = consent_days(desk, records),
                      .trained = trained_on && *trained_on <= conference.on,
                      .free = !clash_of(desk, kept, conference)});
    const std::string meeting = meeting_reference(kept.reference, conference.number);
    for (ReadinessItem& item : items)
        item.remedy = replaced(replaced(item.remedy, "MEETING", meeting), "REF", kept.reference);
    return items;
}

std::vector<DeadlineChange> save_arrangements(const Desk& desk,
                                              const Case& kept,
                                              const Arrangements& arrangements) {
    return change_case(desk, kept, [&](const CaseRecords& records) {
        check_arrangements(arrangements, desk.work.today);
        if (arrangements.number == 0) {
            add_record(desk.database, kept.reference, arrangements);
        } else {
            save_record(desk.database, kept.reference, arrangements);
        }
        // Each side's times stand in its calendar.
        Meeting meeting = *numbered(records.meetings, arrangements.meeting);
        mark_changed(meeting, desk.work);
        save_record(desk.database, kept.reference, meeting);
        return fmt::format("meeting {}: arrangements", arrangements.meeting);
    });
}

std::string require_ready(const Desk& desk,
                          const Case& kept,
                          const CaseRecords& records,
                          const Meeting& conference) {
    std::vector<ReadinessItem> missing = readiness(desk, kept, records, conference);
    std::erase_if(missing, [](const ReadinessItem& item) { return item.holds.value_or(false); });
    if (conference.approved_by) return approval_of(desk, kept, records, {conference, missing});
    if (missing.empty()) return {};
    const std::string meeting = meeting_reference(kept.reference, conference.number);
    std::vector<std::string> advice;
    for (const ReadinessItem& item : missing)
        advice.push_back(item.because);
    advice.push_back(fmt::format("What to type: lrpt meeting ready {}", meeting));
    advice.emplace_back(
        "Where it was held all the same: add --approved-by LOGIN --reason-from FILE");
    throw Error{Exit::data, fmt::format("{} is not ready to be held", meeting), advice};
}

}  // namespace lrpt
