#include "rules/visible.hpp"

namespace lrpt {

namespace {

// What must be done with the offender, for a victim, or as the team has set itself.
Side side_of(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::rj_first_contact:
        case DeadlineKind::rj_confirm:
        case DeadlineKind::rj_record_outcome:
        case DeadlineKind::rj_record_meeting:
        case DeadlineKind::facilitator_conferences: return Side::offender;
        case DeadlineKind::case_task:
        case DeadlineKind::lawyer_check: return Side::team;
        default: return Side::victim;
    }
}

// A copy of the record with nothing in it but what may be seen. What must be there stays as it is
// in an empty record.
template <typename Record>
Record seen(Audience audience, const Record& record) {
    Record copy;
    if constexpr (requires { copy.number; }) copy.number = record.number;
    for (const RecordField<Record>& field : fields_of<Record>()) {
        const auto value = may_see(audience, field.side) ? field.written(record) : std::nullopt;
        if (value) field.read(copy, *value);
    }
    return copy;
}

template <typename Record>
void keep_seen(Audience audience, std::vector<Record>& records) {
    for (Record& record : records)
        record = seen(audience, record);
}

Party party_of(Audience audience) {
    return audience == Audience::victim ? Party::victim : Party::offender;
}

// What is one party's word is that party's side as a whole; a meeting is for whom it is with.
void keep_programme(Audience audience, CaseRecords& records) {
    const Party party = party_of(audience);
    const auto is_the_others = [&](const auto& record) { return record.party != party; };
    std::erase_if(records.consents, is_the_others);
    std::erase_if(records.surveys, is_the_others);
    std::erase_if(records.meetings,
                  [&](const Meeting& meeting) { return !is_with(meeting, party); });
    // That the other side prepares as well is theirs to tell.
    for (Meeting& meeting : records.meetings) {
        if (meeting.kind == MeetingKind::preparation)
            meeting.with = party == Party::victim ? MeetingWith::victim : MeetingWith::offender;
    }
    const auto is_of_no_meeting = [&](const auto& record) {
        return numbered(records.meetings, record.meeting) == nullptr;
    };
    std::erase_if(records.moves, is_of_no_meeting);
    std::erase_if(records.arrangements, is_of_no_meeting);
    if (party == Party::victim) records.reoffending.clear();
    keep_seen(audience, records.referrals);
    keep_seen(audience, records.suitability);
    keep_seen(audience, records.confirmations);
    keep_seen(audience, records.consents);
    keep_seen(audience, records.meetings);
    keep_seen(audience, records.moves);
    keep_seen(audience, records.arrangements);
    keep_seen(audience, records.surveys);
    keep_seen(audience, records.apologies);
}

void keep_victim_contact(Audience audience, CaseRecords& records) {
    if (!may_see(audience, Side::victim)) {
        records.people.clear();
        records.contact_points.clear();
        records.offers.clear();
        records.told.clear();
        records.promises.clear();
        std::erase_if(records.conditions, [](const auto& request) { return !request.sent_on; });
    }
    keep_seen(audience, records.progress);
    keep_seen(audience, records.reviews);
    keep_seen(audience, records.conditions);
}

}  // namespace

CourtResult visible_to(Audience audience, const CourtResult& result) {
    CourtResult copy;
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences || !may_see(audience, field.side)) continue;
        if (const auto value = field.written(result)) field.read(copy, *value);
    }
    copy.facts.other_offences = result.facts.other_offences;
    return copy;
}

CaseRecords visible_to(Audience audience, CaseRecords records) {
    if (audience == Audience::staff) return records;
    records.facts = visible_to(audience, CourtResult{.facts = records.facts}).facts;
    std::erase_if(records.contacts, [&](const Contact& contact) {
        return !may_see(audience, side_of(contact.with));
    });
    // What the team sets itself, and why it waits, is among themselves.
    records.tasks.clear();
    records.pauses.clear();
    keep_victim_contact(audience, records);
    keep_programme(audience, records);
    return records;
}

std::vector<Deadline> visible_to(Audience audience, std::vector<Deadline> deadlines) {
    std::erase_if(deadlines, [&](const Deadline& deadline) {
        return !may_see(audience, side_of(deadline.due.kind));
    });
    return deadlines;
}

Stage visible_to(Audience audience, Stage stage) {
    const bool judged =
        stage == Stage::screened || stage == Stage::suitable || stage == Stage::unsuitable;
    return judged && audience != Audience::staff ? Stage::referred : stage;
}

}  // namespace lrpt
