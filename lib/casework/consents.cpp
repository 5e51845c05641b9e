#include "casework/consents.hpp"

#include "base/error.hpp"
#include "casework/appointments.hpp"
#include "casework/people.hpp"
#include "casework/programme.hpp"
#include "casework/victim_side.hpp"
#include "rules/consent.hpp"
#include "rules/programme.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::optional<int> person_of(const CaseRecords& records, const Case& kept, const Consent& consent) {
    if (consent.party == Party::victim)
        return person_meant(records.people, kept, consent.person, consent.on);
    if (!consent.person) return std::nullopt;
    throw Error{Exit::data,
                "--person is one of the victim's side: the offender is not among them",
                {"Leave it out, or say --party victim"}};
}

// The fact of the court's record follows the word of the victims, all of them taken together.
void set_victim_consent(const Desk& desk, const Case& kept, const CaseRecords& records) {
    CourtResult result = court_result_of(desk.database, kept.occasion);
    result.facts.victim_consent = consent_of(records, Party::victim, desk.work.today).given;
    save_occasion(desk.database, kept.occasion, result);
}

// Whether a conference is certain is part of what calendars show of it.
std::optional<int> mark_conference(const Desk& desk, const Case& kept, CaseRecords& records) {
    std::optional<int> planned;
    for (Meeting& meeting : records.meetings) {
        const bool touched =
            meeting.kind == MeetingKind::conference && meeting.state == MeetingState::planned;
        if (!touched) continue;
        mark_changed(meeting, desk.work);
        save_record(desk.database, kept.reference, meeting);
        planned = meeting.number;
    }
    return planned;
}

}  // namespace

RecordedConsent record_consent(const Desk& desk, const Case& kept, const Consent& consent) {
    require_rj_case(kept);
    RecordedConsent recorded{.consent = consent};
    recorded.deadlines = change_case(desk, kept, [&](CaseRecords records) {
        refuse_day_to_come(consent.on, desk.work.today, "a consent");
        recorded.consent.person = person_of(records, kept, consent);
        recorded.consent.number = add_record(desk.database, kept.reference, recorded.consent);
        records.consents.push_back(recorded.consent);
        if (consent.party == Party::victim) set_victim_consent(desk, kept, records);
        recorded.ordered = is_ordered(records, desk.work.today);
        recorded.conference = mark_conference(desk, kept, records);
        return fmt::format("consent of the {} on {}: {}",
                           name_of(consent.party),
                           to_iso(consent.on),
                           consent.given ? "yes" : "no");
    });
    return recorded;
}

}  // namespace lrpt
