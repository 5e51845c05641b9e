// All that is recorded of a case and may bear on what is due on it.
#pragma once

#include "model/afterwards.hpp"
#include "model/arrangements.hpp"
#include "model/case.hpp"
#include "model/condition.hpp"
#include "model/consent.hpp"
#include "model/contact.hpp"
#include "model/contact_point.hpp"
#include "model/facts.hpp"
#include "model/meeting.hpp"
#include "model/offer.hpp"
#include "model/parole.hpp"
#include "model/pause.hpp"
#include "model/person.hpp"
#include "model/progress.hpp"
#include "model/promise.hpp"
#include "model/referral.hpp"
#include "model/scheme.hpp"
#include "model/task.hpp"

#include <algorithm>
#include <vector>

namespace lrpt {

struct CaseRecords {
    Scheme scheme = Scheme::contact;
    Basis basis = Basis::eligible;
    Facts facts = {};
    std::vector<Contact> contacts = {};
    std::vector<Person> people = {};
    std::vector<ContactPoint> contact_points = {};
    std::vector<Task> tasks = {};
    std::vector<Pause> pauses = {};
    std::vector<Offer> offers = {};
    std::vector<ProgressEvent> progress = {};
    std::vector<Told> told = {};
    std::vector<ParoleReview> reviews = {};
    std::vector<ConditionRequest> conditions = {};
    std::vector<Promise> promises = {};
    std::vector<Referral> referrals = {};
    std::vector<Suitability> suitability = {};
    std::vector<Confirmation> confirmations = {};
    std::vector<ReferralOutcome> outcomes = {};
    std::vector<Consent> consents = {};
    std::vector<Meeting> meetings = {};
    std::vector<MeetingMove> moves = {};
    std::vector<Arrangements> arrangements = {};
    std::vector<Survey> surveys = {};
    std::vector<Reoffending> reoffending = {};
    std::vector<Apology> apologies = {};
};

// The record of a number. Returns null where there is none.
template <typename Record>
const Record* numbered(const std::vector<Record>& records, int number) {
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) {
        return record.number == number;
    });
    return found == records.end() ? nullptr : &*found;
}

}  // namespace lrpt
