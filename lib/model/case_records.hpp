// All that is recorded of a case and may bear on what is due on it.
#pragma once

#include "model/condition.hpp"
#include "model/contact.hpp"
#include "model/contact_point.hpp"
#include "model/facts.hpp"
#include "model/offer.hpp"
#include "model/parole.hpp"
#include "model/person.hpp"
#include "model/progress.hpp"
#include "model/promise.hpp"
#include "model/scheme.hpp"

#include <algorithm>
#include <vector>

namespace lrpt {

struct CaseRecords {
    Scheme scheme = Scheme::contact;
    Facts facts = {};
    std::vector<Contact> contacts = {};
    std::vector<Person> people = {};
    std::vector<ContactPoint> contact_points = {};
    std::vector<Offer> offers = {};
    std::vector<ProgressEvent> progress = {};
    std::vector<Told> told = {};
    std::vector<ParoleReview> reviews = {};
    std::vector<ConditionRequest> conditions = {};
    std::vector<Promise> promises = {};
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
