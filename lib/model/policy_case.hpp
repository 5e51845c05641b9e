// What a policy file says of itself: where its rows stand, and the cases that its writers test it
// with.
#pragma once

#include "base/date.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/fault.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The days that one row covers, and where it stands: "share/policy.toml:12: ".
struct PolicySpan {
    std::string subject = {};  // "contact.minimum-months", "rj"
    Validity validity = {};
    std::string place = {};
};

// What a case expects of one scheme; nothing is expected of what is left out.
struct ExpectedAnswer {
    std::optional<Outcome> outcome = {};
    std::optional<std::string> route = {};  // a name, or "none"
    std::optional<std::vector<std::string>> missing = {};
};

// Facts and the answer that the writers of the policy expect of them.
struct PolicyCase {
    std::string place = {};
    std::string says = {};
    std::optional<Date> today = {};  // for facts without a day of sentence; else the day it is run
    Facts facts = {};
    std::vector<Fault> faults = {};
    ExpectedAnswer contact = {};
    ExpectedAnswer rj = {};
    std::vector<std::string> refused = {};  // the fields for which the record is refused
};

}  // namespace lrpt
