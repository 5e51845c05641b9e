#include "casework/conditions.hpp"

#include "base/error.hpp"
#include "casework/contact_case.hpp"
#include "casework/people.hpp"
#include "rules/condition_check.hpp"
#include "rules/people_check.hpp"
#include "rules/release.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void check_what_is_asked(const CaseRecords& records, const ConditionRequest& request, Date today) {
    check_condition(request, today);
    if (!request.area || !gives_away_address(*request.area, records.contact_points)) return;
    throw Error{Exit::data,
                "the area gives away an address: it goes to the offender's side",
                {"Name roads or places round it, without a postcode or the number of a house"}};
}

void refuse_once_decided(const ConditionRequest& before) {
    if (!before.outcome) return;
    throw Error{
        Exit::data,
        fmt::format("request {} was {} on {}",
                    before.number,
                    name_of(*before.outcome),
                    spoken(*before.decided_on)),
        {"If something else is asked for, add a request of its own: lrpt case condition add"}};
}

void refuse_once_sent(const ConditionRequest& before) {
    if (!before.sent_on) return;
    throw Error{
        Exit::data,
        fmt::format("request {} was sent to the offender manager on {}",
                    before.number,
                    spoken(*before.sent_on)),
        {"If something else is asked for, add a request of its own: lrpt case condition add"}};
}

const ConditionRequest& before_change(const CaseRecords& records, const ConditionRequest& request) {
    return *numbered(records.conditions, request.number);
}

void refuse_without_licence(const Case& kept, const CaseRecords& records) {
    const auto reason = why_no_licence(records.facts);
    if (!reason) return;
    throw Error{Exit::data,
                fmt::format("no condition can be asked for on {}: {}", kept.reference, *reason),
                {fmt::format("If the court's result is not as recorded: lrpt case show {}",
                             kept.reference)}};
}

}  // namespace

AddedCondition add_condition(const Desk& desk, const Case& kept, const ConditionRequest& request) {
    require_contact_case(kept);
    AddedCondition added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        refuse_without_licence(kept, records);
        check_what_is_asked(records, request, desk.work.today);
        ConditionRequest asked = request;
        const auto number = request.person > 0 ? std::optional{request.person} : std::nullopt;
        asked.person = person_dealt_with(records, kept, number, desk.work.today);
        added.number = add_record(desk.database, kept.reference, asked);
        return fmt::format("condition {} asked for: {}", added.number, name_of(asked.kind));
    });
    return added;
}

std::vector<DeadlineChange> change_condition(const Desk& desk,
                                             const Case& kept,
                                             const ConditionRequest& request) {
    return change_case(desk, kept, [&](const CaseRecords& records) {
        const ConditionRequest& before = before_change(records, request);
        refuse_once_decided(before);
        refuse_once_sent(before);
        check_what_is_asked(records, request, desk.work.today);
        if (request.person != before.person)
            person_dealt_with(records, kept, request.person, desk.work.today);
        save_record(desk.database, kept.reference, request);
        return fmt::format("condition {} changed", request.number);
    });
}

std::vector<DeadlineChange> send_condition(const Desk& desk,
                                           const Case& kept,
                                           const ConditionRequest& request) {
    return change_case(desk, kept, [&](const CaseRecords& records) {
        const ConditionRequest& before = before_change(records, request);
        refuse_without_licence(kept, records);
        refuse_once_decided(before);
        refuse_once_sent(before);
        // An address may have been recorded since it was asked for.
        check_what_is_asked(records, request, desk.work.today);
        save_record(desk.database, kept.reference, request);
        return fmt::format("condition {} sent on {}", request.number, to_iso(*request.sent_on));
    });
}

std::vector<DeadlineChange> decide_condition(const Desk& desk,
                                             const Case& kept,
                                             const ConditionRequest& request) {
    return change_case(desk, kept, [&](const CaseRecords& records) {
        refuse_once_decided(before_change(records, request));
        check_condition(request, desk.work.today);
        save_record(desk.database, kept.reference, request);
        const ProgressEvent decided{.kind = ProgressKind::condition_decided,
                                    .on = *request.decided_on,
                                    .known_on = desk.work.today,
                                    .about = request.number};
        add_record(desk.database, kept.reference, decided);
        return fmt::format("condition {} {} on {}",
                           request.number,
                           name_of(*request.outcome),
                           to_iso(*request.decided_on));
    });
}

ConditionRequest required_condition(Database& database, const Case& kept, int number) {
    require_contact_case(kept);
    const auto conditions = records_of<ConditionRequest>(database, kept.reference);
    const ConditionRequest* found = numbered(conditions, number);
    if (found != nullptr) return *found;
    throw Error{Exit::no_record,
                fmt::format("{} has no request {}", kept.reference, number),
                {fmt::format("All of them: lrpt case condition list {}", kept.reference)}};
}

}  // namespace lrpt
