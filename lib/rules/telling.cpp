#include "rules/telling.hpp"

#include "rules/standing.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

// "Chosen level of contact: only the release month; annual letter; key stages".
struct Telling {
    ProgressKind kind;
    bool at_key_stages;
    bool with_yearly;
    bool with_release_month;
};

constexpr std::array tellings{
    Telling{ProgressKind::sentence_explained, false, false, false},
    Telling{ProgressKind::sentence_changed, true, true, true},
    Telling{ProgressKind::open_conditions, true, false, false},
    Telling{ProgressKind::temporary_release, true, false, false},
    Telling{ProgressKind::transfer, true, false, false},
    Telling{ProgressKind::adjudication, false, false, false},
    Telling{ProgressKind::appeal, true, true, false},
    Telling{ProgressKind::release_month, true, true, true},
    Telling{ProgressKind::parole_eligible, true, true, false},
    Telling{ProgressKind::parole_hearing, true, true, false},
    Telling{ProgressKind::parole_decision, true, true, true},
    Telling{ProgressKind::condition_decided, true, true, true},
    Telling{ProgressKind::released, true, true, true},
    Telling{ProgressKind::recalled, true, true, false},
    Telling{ProgressKind::discharged, true, true, true},
    Telling{ProgressKind::end_of_licence, true, true, false},
};

bool was_told(const ProgressEvent& event, int person, const CaseRecords& records, Date day) {
    return std::any_of(records.told.begin(), records.told.end(), [&](const Told& told) {
        return told.event == event.number && told.person == person && told.on <= day;
    });
}

// A child who has turned 18 takes over from who acted for them, and the other way round.
bool takes_over(int person, int from, const CaseRecords& records, Date day) {
    const std::vector<int> reachable = people_to_contact(records.people, day);
    if (std::find(reachable.begin(), reachable.end(), from) != reachable.end()) return false;
    const Person* one = numbered(records.people, person);
    const Person* other = numbered(records.people, from);
    if (one == nullptr || other == nullptr) return false;
    return one->acts_for == from || other->acts_for == person;
}

bool asked_for(const ProgressEvent& event, int person, const CaseRecords& records, Date day) {
    const ConditionRequest* request = numbered(records.conditions, event.about.value_or(0));
    if (request == nullptr) return false;
    return request->person == person || takes_over(person, request->person, records, day);
}

bool must_be_told(const ProgressEvent& event, int person, const CaseRecords& records, Date day) {
    const Standing standing = standing_of(records.offers, person, day);
    // Whoever asks for a condition waits for its outcome, also where no offer was answered before.
    if (event.kind == ProgressKind::condition_decided)
        return !standing.opted_out() && asked_for(event, person, records, day);
    if (!standing.wants_contact()) return false;
    return is_told(event.kind, standing.level) && *standing.wants_since <= event.known_on;
}

}  // namespace

bool is_told(ProgressKind kind, ContactLevel level) {
    for (const Telling& telling : tellings) {
        if (telling.kind != kind) continue;
        switch (level) {
            case ContactLevel::key_stages: return telling.at_key_stages;
            case ContactLevel::yearly: return telling.with_yearly;
            case ContactLevel::release_month: return telling.with_release_month;
        }
    }
    return false;
}

DeadlineKind deadline_to_tell(ProgressKind kind) {
    switch (kind) {
        case ProgressKind::parole_decision: return DeadlineKind::parole_tell_decision;
        case ProgressKind::condition_decided: return DeadlineKind::condition_tell_outcome;
        default: return DeadlineKind::contact_tell;
    }
}

std::vector<int> people_to_tell(const ProgressEvent& event, const CaseRecords& records, Date day) {
    std::vector<int> numbers;
    for (const int person : people_to_contact(records.people, day)) {
        if (must_be_told(event, person, records, day)) numbers.push_back(person);
    }
    return numbers;
}

std::vector<Gap> gaps(const CaseRecords& records, Date day) {
    std::vector<Gap> found;
    for (const ProgressEvent& event : records.progress) {
        if (event.known_on > day) continue;
        for (const int person : people_to_tell(event, records, day)) {
            if (!was_told(event, person, records, day)) found.push_back({event, person});
        }
    }
    return found;
}

}  // namespace lrpt
