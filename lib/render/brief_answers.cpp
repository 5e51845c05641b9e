#include "render/brief_answers.hpp"

namespace lrpt {

std::size_t BriefAnswers::hash_of(const SchemeDecision& decision) {
    auto hash = static_cast<std::size_t>(decision.scheme);
    hash = hash * 8 + static_cast<std::size_t>(decision.outcome);
    hash = hash * 8 + (decision.route ? static_cast<std::size_t>(*decision.route) + 1 : 0);
    for (const std::string_view fact : decision.missing)
        hash = hash * 31 + fact.size();
    return hash;
}

const std::string& BriefAnswers::text_of(const SchemeDecision& decision,
                                         const std::function<std::string()>& write) {
    const std::size_t hash = hash_of(decision);
    const auto [first, last] = texts_.equal_range(hash);
    for (auto candidate = first; candidate != last; ++candidate) {
        const auto& [said, text] = candidate->second;
        const bool same = said.scheme == decision.scheme && said.outcome == decision.outcome &&
                          said.route == decision.route && said.missing == decision.missing;
        if (same) return text;
    }
    const Said said{decision.scheme, decision.outcome, decision.route, decision.missing};
    return texts_.emplace(hash, std::pair{said, write()})->second.second;
}

}  // namespace lrpt
