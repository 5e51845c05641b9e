#include "rules/telling.hpp"

#include "base/date_words.hpp"
#include "rules/standing.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

// "Chosen level of contact: only the release month; annual letter; key stages", and what may be
// said. A sentence goes on with the month where one is known.
struct Telling {
    ProgressKind kind;
    bool at_key_stages;
    bool with_yearly;
    bool with_release_month;
    std::string_view sentence;  // empty: nothing
};

constexpr std::array tellings{
    Telling{
        ProgressKind::sentence_explained, false, false, false, "this is how the sentence works"},
    Telling{ProgressKind::sentence_changed, true, true, true, "the sentence has been changed"},
    Telling{ProgressKind::open_conditions,
            true,
            false,
            false,
            "the offender is to be held in open conditions"},
    Telling{ProgressKind::temporary_release,
            true,
            false,
            false,
            "the offender may be let out for a short time"},
    Telling{ProgressKind::transfer, true, false, false, "the offender has been moved"},
    Telling{ProgressKind::adjudication, false, false, false, ""},
    Telling{ProgressKind::appeal, true, true, false, "there is an appeal"},
    Telling{ProgressKind::release_month, true, true, true, "release is expected"},
    Telling{ProgressKind::parole_eligible,
            true,
            true,
            false,
            "the Parole Board can first consider release"},
    Telling{ProgressKind::parole_hearing,
            true,
            true,
            false,
            "the Parole Board is going to consider release"},
    Telling{ProgressKind::parole_decision,
            true,
            true,
            true,
            "the Parole Board has decided, and what it decided"},
    Telling{ProgressKind::condition_decided,
            true,
            true,
            true,
            "what was decided on the condition that you asked for"},
    Telling{ProgressKind::released, true, true, true, "the offender has been released"},
    Telling{ProgressKind::recalled, true, true, false, "the offender is back in custody"},
    Telling{ProgressKind::discharged,
            true,
            true,
            true,
            "the offender has been discharged from hospital"},
    Telling{ProgressKind::end_of_licence, true, true, false, "the licence has come to its end"},
};

const Telling* telling_of(ProgressKind kind) {
    const auto found = std::find_if(
        tellings.begin(), tellings.end(), [&](const Telling& row) { return row.kind == kind; });
    return found == tellings.end() ? nullptr : &*found;
}

// Of several months of release, the one that was learned of last.
const ProgressEvent& newest_of_its_kind(const ProgressEvent& event,
                                        const std::vector<ProgressEvent>& progress) {
    const ProgressEvent* newest = &event;
    for (const ProgressEvent& other : progress) {
        const bool also_a_month = other.kind == event.kind && other.month;
        if (also_a_month && other.known_on >= newest->known_on) newest = &other;
    }
    return *newest;
}

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

// Nobody is told of a hearing that has been decided: they are told what was decided.
bool is_over(const ProgressEvent& event, const CaseRecords& records) {
    if (event.kind != ProgressKind::parole_hearing) return false;
    const ParoleReview* review = numbered(records.reviews, event.about.value_or(0));
    return review != nullptr && review->decision && review->decision != ParoleDecision::adjourned;
}

bool must_be_told(const ProgressEvent& event, int person, const CaseRecords& records, Date day) {
    const Standing standing = standing_of(records.offers, person, day);
    // Whoever asks for a condition waits for its outcome, also where no offer was answered before.
    if (event.kind == ProgressKind::condition_decided)
        return !standing.opted_out() && asked_for(event, person, records, day);
    if (!standing.wants_contact() || is_over(event, records)) return false;
    return is_told(event.kind, standing.level) && *standing.wants_since <= event.known_on;
}

}  // namespace

bool is_told(ProgressKind kind, ContactLevel level) {
    const Telling* telling = telling_of(kind);
    if (telling == nullptr) return false;
    switch (level) {
        case ContactLevel::key_stages: return telling->at_key_stages;
        case ContactLevel::yearly: return telling->with_yearly;
        case ContactLevel::release_month: return telling->with_release_month;
    }
    return false;
}

bool may_be_told(ProgressKind kind) {
    const Telling* telling = telling_of(kind);
    return telling != nullptr && !telling->sentence.empty();
}

std::string may_be_said(const ProgressEvent& event, const std::vector<ProgressEvent>& progress) {
    std::string sentence{telling_of(event.kind)->sentence};
    if (event.month) {
        const ProgressEvent& newest = newest_of_its_kind(event, progress);
        sentence += " in " + month_and_year(read_month(*newest.month));
    }
    return "You may say: " + sentence + ". Not: the day, the prison or the place.";
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
