// How easily a text reads: Flesch's formula, with syllables counted by groups of vowels.
#pragma once

#include "base/text.hpp"

#include <cctype>
#include <string>
#include <string_view>

namespace lrpt::test {

// Groups of vowels, without a silent e at the end, and without the e of -ed unless it is spoken.
inline int syllables(std::string_view word) {
    const std::string letters = lower_case(word);
    int groups = 0;
    bool in_group = false;
    for (const char letter : letters) {
        const bool vowel = std::string_view{"aeiouy"}.find(letter) != std::string_view::npos;
        if (vowel && !in_group) ++groups;
        in_group = vowel;
    }
    const std::string_view end = letters;
    const bool spoken_e = end.ends_with("le") || end.ends_with("ee");
    if (end.ends_with('e') && !spoken_e) --groups;
    if (end.ends_with("ed") && !end.ends_with("ted") && !end.ends_with("ded")) --groups;
    return groups < 1 ? 1 : groups;
}

struct Counts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
};

// A sentence ends at a full stop, a colon before a list, or an empty line; figures and the case's
// number count as words of one syllable a figure.
inline Counts counts_of(std::string_view text) {
    Counts counts;
    int open_words = 0;
    const auto end_sentence = [&] {
        if (open_words > 0) ++counts.sentences;
        open_words = 0;
    };
    for (const std::string_view line : split(text, '\n')) {
        if (trimmed(line).empty() || line.starts_with("* ")) end_sentence();
        for (const std::string_view token : split(line, ' ')) {
            std::string letters;
            int figures = 0;
            for (const char letter : token) {
                const auto byte = static_cast<unsigned char>(letter);
                if (std::isalpha(byte) != 0) letters += letter;
                figures += std::isdigit(byte) != 0 ? 1 : 0;
            }
            if (letters.empty() && figures == 0) continue;
            ++counts.words;
            ++open_words;
            counts.syllables += letters.empty() ? figures : syllables(letters) + figures;
            if (token.ends_with('.') || token.ends_with(':')) end_sentence();
        }
    }
    end_sentence();
    return counts;
}

inline double reading_ease(std::string_view text) {
    const Counts counts = counts_of(text);
    const double words = counts.words;
    return 206.835 - 1.015 * words / counts.sentences - 84.6 * counts.syllables / words;
}

}  // namespace lrpt::test
