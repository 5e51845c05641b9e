// What makes two decisions on the same facts differ.
#pragma once

#include "model/decision.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// One criterion that came out otherwise. No verdict where it was asked in one of the two only.
struct CriterionChange {
    std::string_view rule = {};
    std::optional<Verdict> was = {};
    std::optional<Verdict> now = {};
    std::string because_was = {};
    std::string because_now = {};
};

// Whether the answer is another: the outcome, or the way in.
bool is_another_answer(const SchemeDecision& was, const SchemeDecision& now);

// The criteria that changed, innermost first to blame: one whose parts changed is not named itself.
std::vector<CriterionChange> changes_between(const SchemeDecision& was, const SchemeDecision& now);

}  // namespace lrpt
