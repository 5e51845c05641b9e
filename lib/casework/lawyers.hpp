// The directory of lawyers at work: finding the nearest for a problem, and keeping what is recorded
// of each right. "We can introduce you to experienced lawyers ... Click here to go to the list of
// lawyers in your area".
#pragma once

#include "casework/case_change.hpp"
#include "model/law_topic.hpp"
#include "rules/lawyer_places.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Where somebody asks from.
struct Whereabouts {
    std::string name = {};  // as the list of places writes it
    Coordinates at = {};
    std::optional<std::string> county = {};  // nothing where only the directory knows the place
};

// What narrows a search; empty where it does not matter.
struct LawyerQuestion {
    std::optional<Whereabouts> near = {};
    std::vector<LawTopic> topics = {};  // all of them at once
    std::optional<int> within = {};     // miles; nothing: however far
    std::optional<bool> legal_aid = {};
    std::optional<std::string> language = {};
    std::optional<std::string> visits_prison = {};
    std::optional<std::string> name = {};  // a part of the firm's name
    std::optional<std::string> town = {};
    std::optional<std::string> county = {};  // as in the list of places
    std::optional<HomeArea> area = {};
};

struct LawyersFound {
    std::vector<FoundLawyer> lawyers = {};      // in the order to show them
    bool near_a_place = false;                  // miles were counted
    std::optional<double> nearest_beyond = {};  // miles to the nearest who was too far away
};

// A place, a postcode district, or a postcode, also where it goes wrong after its district; places
// of the list first, then what the directory itself tells of where its towns and districts are.
// Returns nothing where nobody knows it.
std::optional<Whereabouts> whereabouts(const Desk& desk, const std::string& typed);

// What may have been meant instead, nearest first.
std::vector<std::string> near_places(const Desk& desk, const std::string& typed);

// What may have been meant by a word that no office has in its list of languages or of prisons, or
// by a town that nobody knows. Nothing where it is known, or nothing is near.
std::vector<std::string> near_words(const Desk& desk,
                                    std::vector<std::string> Lawyer::*list,
                                    const std::string& typed);
std::vector<std::string> near_towns(const Desk& desk, const std::string& typed);

// "The list of lawyers in your area", and any other search. Offices that cannot be placed come
// after the others, whatever the distance.
LawyersFound find_lawyers(const Desk& desk, const LawyerQuestion& question);

// The middles of towns and districts, from the list of places and then from the directory.
Map map_of(const Desk& desk);

// In which part of the trust's area an office is: by its district, else by its town. Returns
// nothing where it is elsewhere, or nobody knows.
std::optional<HomeArea> home_area_of(const Desk& desk, const Lawyer& lawyer);

// When an office is checked again, as recorded: of offices of the area and of those that were
// checked once. Gives it that deadline, moves it, or takes it away.
void derive_check(const Desk& desk, const Lawyer& lawyer);

// Whether what is recorded of an office was never checked, or too long ago.
bool is_old(const Desk& desk, const Lawyer& lawyer);

// Throws Error (no record) where no office has the id.
Lawyer required_lawyer(Database& database, const std::string& id);

// Each throws Error (data) for a category that is not listed, for half a pair of coordinates, and
// for an account number that another office has. What differs from before was recorded by hand from
// then on. `what` stands in the audit trail.
Lawyer add_lawyer(const Desk& desk, Lawyer lawyer);
void change_lawyer(const Desk& desk, const Lawyer& lawyer, const std::string& what);

}  // namespace lrpt
