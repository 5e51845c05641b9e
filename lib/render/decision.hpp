// Decisions for people and for programs, and the criteria in words.
#pragma once

#include "model/decision.hpp"
#include "model/fault.hpp"
#include "model/policy.hpp"
#include "render/brief_answers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// What a decision is about, and how much of it is written.
struct DecisionHeading {
    std::optional<std::size_t> line = {};
    std::optional<std::string> id = {};
    std::vector<Scheme> schemes = {Scheme::contact, Scheme::rj};
    bool with_reasons = true;
    bool with_turns = false;          // what would make it eligible
    BriefAnswers* answers = nullptr;  // where those without reasons are kept; null: nowhere
};

// Appends one decision as a JSON object, without a line end.
void append_json(std::string& into,
                 const DecisionHeading& heading,
                 const Decision& decision,
                 const Policy& policy);

// Appends the object that stands in the place of a bad record's decision.
void append_json(std::string& into,
                 std::size_t line,
                 const std::optional<std::string>& id,
                 const std::vector<Fault>& faults);

// The decision as an officer reads it: the answer, then every test with its reason, then what to
// find out or who decides, then what would make it eligible, where that was found. Lines are
// wrapped to a width, where there is one.
std::string decision_text(const SchemeDecision& decision, std::optional<int> width);

// The criteria in words, each with the sentence that it comes from.
std::string rules_text(const std::vector<RuleText>& rules);

}  // namespace lrpt
