// Answers without reasons, each written once: there are some dozens, and a batch gives them a
// million times.
#pragma once

#include "model/decision.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lrpt {

class BriefAnswers {
  public:
    // The text of the answer, written by `write` where it comes for the first time.
    const std::string& text_of(const SchemeDecision& decision,
                               const std::function<std::string()>& write);

  private:
    // All that is said of a scheme in brief.
    struct Said {
        Scheme scheme = Scheme::contact;
        Outcome outcome = Outcome::refer;
        std::optional<Route> route = {};
        std::vector<std::string_view> missing = {};
    };

    static std::size_t hash_of(const SchemeDecision& decision);

    std::unordered_multimap<std::size_t, std::pair<Said, std::string>> texts_;
};

}  // namespace lrpt
