#include "model/law_topic.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace lrpt {

namespace {

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_called(const LawTopic& topic, std::string_view plain) {
    const auto is_it = [&](const std::string& word) { return plain_name(word) == plain; };
    return is_it(topic.name) || is_it(topic.title) ||
           std::any_of(topic.also.begin(), topic.also.end(), is_it);
}

}  // namespace

const LegalAidScope* LawTopic::scope_on(Date day) const {
    const auto found = std::find_if(legal_aid.begin(), legal_aid.end(), [&](const auto& scope) {
        return scope.provision.validity.covers(day);
    });
    return found == legal_aid.end() ? nullptr : &*found;
}

const LawTopic* LawTopics::find(std::string_view word) const {
    const std::string plain = plain_name(word);
    const auto found = std::find_if(topics_.begin(), topics_.end(), [&](const LawTopic& topic) {
        return is_called(topic, plain);
    });
    return found == topics_.end() ? nullptr : &*found;
}

std::string_view LawTopics::title_of(std::string_view code) const {
    for (const LawCategory& category : categories_) {
        if (category.code == code) return category.title;
    }
    return code;
}

bool LawTopics::has_category(std::string_view code) const {
    return std::any_of(categories_.begin(), categories_.end(), [&](const LawCategory& category) {
        return category.code == code;
    });
}

std::vector<std::string> LawTopics::covered_by(const std::vector<std::string>& categories) const {
    std::vector<std::string> names;
    for (const LawTopic& topic : topics_) {
        if (covers(categories, topic)) names.push_back(topic.name);
    }
    return names;
}

bool covers(const std::vector<std::string>& categories, const LawTopic& topic) {
    return std::any_of(topic.categories.begin(), topic.categories.end(), [&](const auto& code) {
        return has(categories, code);
    });
}

}  // namespace lrpt
