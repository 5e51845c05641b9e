#include "model/condition.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<ConditionRequest>> fields_of<ConditionRequest>() {
    using namespace field_rows;
    using Request = ConditionRequest;
    static const std::array table{
        fact<&Request::person>("person", Side::victim, "Number of the person who asks"),
        fact<&Request::kind>("kind", Side::staff, "Kind of condition"),
        fact<&Request::asked_on>("asked_on", Side::victim, "Asked on"),
        fact<&Request::sent_on>("sent_on", Side::staff, "Sent to the offender manager on"),
        fact<&Request::supported>(
            "supported", Side::staff, "Does the offender manager support it?"),
        fact<&Request::outcome>("outcome", Side::staff, "What was decided"),
        fact<&Request::decided_on>("decided_on", Side::staff, "Decided on"),
        personal<&Request::area>("area", Side::staff, "Area, without any address"),
        words<&Request::decided_wording>("decided_wording", Side::staff, "Words in the licence"),
        words<&Request::refused_because>("refused_because", Side::staff, "Why it was refused"),
        words<&Request::wording>("wording", Side::victim, "As the victim asked"),
        words<&Request::why>("why", Side::victim, "Why it is needed"),
    };
    return table;
}

std::string_view standard_wording(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::no_contact:
            return "Not to seek to approach or communicate with the victim or their family "
                   "without the approval of the supervising officer.";
        case ConditionKind::keep_away_from_area:
            return "Not to enter the area marked on the map without the approval of the "
                   "supervising officer.";
        case ConditionKind::keep_away_from_place:
            return "Not to enter the named premises or road without the approval of the "
                   "supervising officer.";
        case ConditionKind::keep_away_from_type_of_place:
            return "Not to enter or stay in sight of premises of the named type without the "
                   "approval of the supervising officer.";
        case ConditionKind::curfew: return "To stay indoors at the approved address at set hours.";
        case ConditionKind::tell_of_relationships:
            return "To tell the supervising officer of any new relationship.";
        case ConditionKind::tell_of_vehicles:
            return "To tell the supervising officer of any vehicle owned, hired or used.";
        case ConditionKind::other: break;
    }
    return "A condition in words of its own: ask the victim liaison officer.";
}

}  // namespace lrpt
