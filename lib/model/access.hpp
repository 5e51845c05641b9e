// All that is held on one person, as they may ask for it: what of it is theirs, and how much was
// left out because it is somebody else's.
#pragma once

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/party.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct AccessFact {
    std::string name = {};  // as the field table spells it
    std::string value = {};
    bool to_check = false;  // somebody's own words, which may speak of others
};

// One record: a contact point, an offer, a meeting.
struct AccessEntry {
    std::string kind = {};                           // "contact point"
    std::optional<std::string> case_reference = {};  // absent where it may not be named
    std::optional<int> number = {};
    std::vector<AccessFact> facts = {};
};

struct AccessExport {
    Party party = Party::victim;
    std::optional<int> person = {};  // which of several on the victim's side
    std::vector<std::string> cases = {};
    std::vector<AccessEntry> entries = {};
    std::map<Side, std::size_t> left_out = {};  // facts, by whose they are
    std::size_t others = 0;                     // records about another person of the same side

    std::size_t passages_to_check() const {
        std::size_t count = 0;
        for (const AccessEntry& entry : entries) {
            for (const AccessFact& fact : entry.facts)
                count += fact.to_check ? 1 : 0;
        }
        return count;
    }
};

}  // namespace lrpt
