#include "casework/meeting_plan.hpp"

#include "base/error.hpp"
#include "casework/appointments.hpp"
#include "casework/facilitators.hpp"
#include "casework/programme.hpp"
#include "rules/duties.hpp"
#include "rules/programme.hpp"
#include "store/case_records_store.hpp"
#include "store/meeting_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<Meeting> planned_by(const Desk& desk, const std::string& login) {
    std::vector<Meeting> planned;
    for (const auto& [reference, meeting] :
         diary_of(desk.database, {.login = login, .from = desk.work.today})) {
        if (meeting.state == MeetingState::planned) planned.push_back(meeting);
    }
    return planned;
}

std::optional<Date> contact_due(const Desk& desk, const CaseRecords& records) {
    for (const auto& [due, met_on] : duties_of(records, deadline_question(desk, records))) {
        if (due.kind == DeadlineKind::rj_first_contact && !met_on) return due.due_on;
    }
    return std::nullopt;
}

}  // namespace

ProposedPlan plan_for_case(const Desk& desk, const Case& kept, const PlanRequest& request) {
    require_rj_case(kept);
    const CaseRecords records = case_records(desk.database, kept);
    const bool review_only = stage_of(records, desk.work.today) == Stage::event_held;
    require_move(
        review_only ? Move::hold_review : Move::hold_assessment, kept, records, desk.work.today);
    ProposedPlan proposed{.facilitator = facilitator_meant(kept, request.facilitator),
                          .ordered_on = records.facts.sentenced_on,
                          .contact_due_on = contact_due(desk, records)};
    require_trained_facilitator(desk.database, proposed.facilitator, desk.work.today);
    const std::vector<Meeting> diary = planned_by(desk, proposed.facilitator);
    proposed.plan = plan_meetings({.records = records,
                                   .diary = diary,
                                   .policy = desk.data.policy(),
                                   .holidays = desk.data.holidays(),
                                   .facilitator = proposed.facilitator,
                                   .at = request.at,
                                   .today = desk.work.today});
    if (!proposed.plan.no_room) return proposed;
    throw Error{Exit::data,
                fmt::format("{}: {}", kept.reference, *proposed.plan.no_room),
                {fmt::format("What is planned: lrpt meeting list --case {}", kept.reference),
                 "To move it: lrpt meeting move REF/NUMBER --to \"DATE HH:MM\" --asked-by WHO"}};
}

std::vector<Meeting> proposed_in(const MeetingPlan& plan) {
    std::vector<Meeting> meetings;
    for (const MeetingToCome& one : plan.meetings) {
        if (one.proposed) meetings.push_back(one.meeting);
    }
    return meetings;
}

}  // namespace lrpt
