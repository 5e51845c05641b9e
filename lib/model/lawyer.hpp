// A lawyer's office, as a directory or the front desk describes it. "We can introduce you to
// experienced lawyers": that an office is listed says which contract it holds, never how good it
// is.
#pragma once

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/place.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

struct Lawyer {
    int number = 0;                                  // L-017 is number 17, for ever
    std::optional<std::string> firm = {};            // always recorded
    std::optional<std::string> account_number = {};  // the Legal Aid Agency's, of the office
    std::optional<std::string> firm_number = {};
    std::optional<std::string> outreach = {};  // what kind of place it is, where it is no office
    std::optional<std::string> address = {};   // its lines, with ", " between
    std::optional<std::string> town = {};
    std::optional<std::string> postcode = {};  // as it was given: it need not be one
    std::optional<std::string> telephone = {};
    std::optional<std::string> email = {};
    std::optional<std::string> website = {};
    std::vector<std::string> categories = {};  // codes of law: "PL"
    std::optional<bool> legal_aid = {};        // does work that legal aid pays for?
    std::vector<std::string> languages = {};
    std::vector<std::string> visits_prisons = {};
    std::optional<double> latitude = {};
    std::optional<double> longitude = {};
    std::optional<std::string> note = {};  // the front desk's own
    std::optional<Date> listed_on = {};    // the day of the directory that it stands in
    std::optional<Date> checked_on = {};   // when the front desk last made sure of it
    std::optional<Date> retired_on = {};   // shown to visitors no more
    // The fields that the front desk recorded by hand: no directory writes over them.
    std::vector<std::string> mended = {};
    std::optional<std::string> listed_as = {};  // by what the directory knows it again

    std::optional<Coordinates> coordinates() const;
};

template <>
std::span<const RecordField<Lawyer>> fields_of<Lawyer>();

// Whether the same is recorded of both.
bool is_the_same(const Lawyer& one, const Lawyer& other);

// "L-017".
std::string lawyer_id(int number);

// "L-017", "l-17" and "17" are 17. Returns nothing for anything else.
std::optional<int> lawyer_number(std::string_view id);

// Whether the text is an id with its letter, as no reference of a case and no login is.
bool is_lawyer_id(std::string_view text);

}  // namespace lrpt
