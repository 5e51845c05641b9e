#include "model/offence_search.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

namespace lrpt {

namespace {

constexpr int with_a_slip = 3;            // the farthest
constexpr std::size_t shortest_part = 3;  // of a word, so that "of" is not found everywhere

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words{""};
    for (const char c : lower_case(text)) {
        const bool in_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (in_word) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string initials_of(const std::vector<std::string>& words) {
    std::string initials;
    for (const std::string& word : words)
        initials += word.front();
    return initials;
}

// How far a typed word is from a word of an offence: 0 is the same. Nothing where they differ.
std::optional<int> distance(const std::string& typed, const std::string& word) {
    if (typed == word) return 0;
    if (word.starts_with(typed)) return 1;
    if (typed.size() < shortest_part) return std::nullopt;
    if (word.find(typed) != std::string::npos) return 2;
    if (!nearest_words(typed, {word}).empty()) return with_a_slip;
    return std::nullopt;
}

struct Searched {
    std::vector<std::string> words;
    std::string initials;
};

Searched searched(const Offence& offence) {
    const std::vector<std::string> title = words_in(offence.title);
    Searched made{.words = title, .initials = initials_of(title)};
    for (const std::string_view more : {offence.short_name, offence.code}) {
        const std::vector<std::string> words = words_in(more);
        made.words.insert(made.words.end(), words.begin(), words.end());
    }
    return made;
}

std::optional<int> distance(const std::string& typed, const Searched& in) {
    std::optional<int> nearest;
    for (const std::string& word : in.words) {
        const auto one = distance(typed, word);
        if (one && (!nearest || *one < *nearest)) nearest = one;
    }
    const bool initials =
        typed.size() >= shortest_part && in.initials.find(typed) != std::string::npos;
    return initials && nearest.value_or(2) >= 2 ? 2 : nearest;
}

// How well an offence fits all that was typed.
struct Match {
    const Offence* offence;
    int distance = 0;
    bool slip = false;
};

std::optional<Match> match_of(const std::vector<std::string>& typed, const Offence& offence) {
    const Searched in = searched(offence);
    Match match{.offence = &offence};
    for (const std::string& word : typed) {
        const auto one = distance(word, in);
        if (!one) return std::nullopt;
        match.distance += *one;
        match.slip = match.slip || *one == with_a_slip;
    }
    return match;
}

auto order_of(const Match& match) {
    const char last = match.offence->code.back();
    const bool inchoate = last >= 'A' && last <= 'Z';
    return std::tuple{match.distance, inchoate, match.offence->title.size()};
}

}  // namespace

std::vector<const Offence*> offences_like(const Catalogue& catalogue, std::string_view typed) {
    const std::vector<std::string> words = words_in(typed);
    if (words.empty()) return {};
    std::vector<Match> found;
    for (const Offence& offence : catalogue.offences()) {
        if (const auto match = match_of(words, offence)) found.push_back(*match);
    }
    const bool without_slips =
        std::any_of(found.begin(), found.end(), [](const Match& match) { return !match.slip; });
    if (without_slips) std::erase_if(found, [](const Match& match) { return match.slip; });
    std::stable_sort(found.begin(), found.end(), [](const Match& one, const Match& other) {
        return order_of(one) < order_of(other);
    });
    std::vector<const Offence*> offences;
    for (const Match& match : found)
        offences.push_back(match.offence);
    return offences;
}

}  // namespace lrpt
