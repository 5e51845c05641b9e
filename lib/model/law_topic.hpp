// What people need a lawyer for, the categories of law that cover it, and whether legal aid paid
// for it on a day: "parole, probation, immigration, adjudications, visits and any other complaints
// and disputes you have with the Prison Service".
#pragma once

#include "base/names.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lrpt {

// A category of the Legal Aid Agency's contracts.
struct LawCategory {
    std::string code = {};   // "PL"
    std::string title = {};  // "prison law"
};

// Whether legal aid may pay: never a promise that it does.
enum class LegalAidCover { yes, some, no, unknown };

template <>
inline constexpr auto names_of<LegalAidCover> = std::array{
    Name{LegalAidCover::yes, "yes"},
    Name{LegalAidCover::some, "some"},
    Name{LegalAidCover::no, "no"},
    Name{LegalAidCover::unknown, "unknown"},
};

struct LegalAidScope {
    LegalAidCover cover = LegalAidCover::unknown;
    std::string says = {};
    Provision provision = {};
};

struct LawTopic {
    std::string name = {};                     // "parole"
    std::string title = {};                    // "Parole"
    std::vector<std::string> also = {};        // words that people use for it
    std::vector<std::string> categories = {};  // an office of any of them covers it
    std::vector<LegalAidScope> legal_aid = {};

    // Returns null for a day of which nothing is known.
    const LegalAidScope* scope_on(Date day) const;
};

class LawTopics {
  public:
    LawTopics() = default;
    LawTopics(std::vector<LawCategory> categories, std::vector<LawTopic> topics)
        : categories_(std::move(categories)), topics_(std::move(topics)) {}

    // By name or any of the other words, whatever the capitals. Returns null where there is none.
    const LawTopic* find(std::string_view word) const;

    // The title of a category; its code where it is not known.
    std::string_view title_of(std::string_view code) const;
    bool has_category(std::string_view code) const;

    // The names of the topics that any of the categories covers.
    std::vector<std::string> covered_by(const std::vector<std::string>& categories) const;

    const std::vector<LawTopic>& topics() const { return topics_; }
    const std::vector<LawCategory>& categories() const { return categories_; }

  private:
    std::vector<LawCategory> categories_;
    std::vector<LawTopic> topics_;
};

// Whether a lawyer with these categories covers the topic.
bool covers(const std::vector<std::string>& categories, const LawTopic& topic);

}  // namespace lrpt
