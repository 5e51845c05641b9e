#include "cmd/lawyers/footnotes.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace lrpt {

namespace {

// How many offices each source lists.
using Sources = std::map<std::string, int>;

bool is_asked_for(const std::string& code, const std::vector<LawTopic>& topics) {
    return topics.empty() || std::any_of(topics.begin(), topics.end(), [&](const LawTopic& topic) {
               return covers({code}, topic);
           });
}

std::string text_of(const Sources& sources) {
    std::vector<std::string> parts;
    for (const auto& [source, offices] : sources)
        parts.push_back(fmt::format("{} ({})", source, offices));
    return joined(parts, ", ");
}

}  // namespace

std::string titles_of(const Lawyer& lawyer,
                      const std::vector<LawTopic>& topics,
                      const LawTopics& known) {
    std::vector<std::string> titles;
    for (const std::string& code : lawyer.categories) {
        if (is_asked_for(code, topics)) titles.emplace_back(known.title_of(code));
    }
    return listed(titles, "and");
}

std::string source_of(const Lawyer& lawyer) {
    if (!lawyer.listed_on) return "by the front desk";
    return fmt::format("in the directory of {}", spoken(*lawyer.listed_on));
}

std::vector<std::string> why_listed(const std::vector<FoundLawyer>& lawyers,
                                    const std::vector<LawTopic>& topics,
                                    const LawTopics& known) {
    std::map<std::string, Sources> reasons;
    for (const FoundLawyer& found : lawyers)
        ++reasons[titles_of(found.lawyer, topics, known)][source_of(found.lawyer)];
    std::vector<std::string> lines;
    for (const auto& [titles, sources] : reasons) {
        const std::string what = titles.empty() ? "no category of law" : titles;
        lines.push_back(fmt::format("Listed for {}: {}.", what, text_of(sources)));
    }
    return lines;
}

std::vector<std::string> legal_aid_lines(const std::vector<LawTopic>& topics, Date day) {
    std::vector<std::string> lines;
    for (const LawTopic& topic : topics) {
        if (const LegalAidScope* scope = topic.scope_on(day))
            lines.push_back(fmt::format("Legal aid for {}: {}", topic.name, scope->says));
    }
    return lines;
}

}  // namespace lrpt
