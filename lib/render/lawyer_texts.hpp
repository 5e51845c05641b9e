// What a visitor gets to read about asking for what one is entitled to: templates of the trust's
// own, lawyers-*.txt. "You don't always get what you are entitled to unless you ask properly!"
#pragma once

#include "base/date.hpp"
#include "model/law_topic.hpp"
#include "model/letters.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// What the texts of this subject begin with.
inline constexpr std::string_view lawyer_letters = "lawyers-";

enum class LawyerText { introduction, bring, properly, refused, ask_letter, ask_telephone };

template <>
inline constexpr auto names_of<LawyerText> = std::array{
    Name{LawyerText::introduction, "lawyers-introduction"},
    Name{LawyerText::bring, "lawyers-bring"},
    Name{LawyerText::properly, "lawyers-properly"},
    Name{LawyerText::refused, "lawyers-refused"},
    Name{LawyerText::ask_letter, "lawyers-ask-letter"},
    Name{LawyerText::ask_telephone, "lawyers-ask-telephone"},
};

// For whom it is worded: "you or your loved ones".
struct LawyerReader {
    bool is_relative = false;
    bool is_near = false;  // the lawyers are those near a place
    Date day = {};
    // "parole and visits"; nothing where none was asked for.
    std::optional<std::string> topics = {};
};

// A template, filled. Both throw Error (configuration) where it is not in order.
std::string lawyer_text(const Letters& letters, LawyerText text, const LawyerReader& reader);

// What one is entitled to ask about a topic: lawyers-topic-NAME, or lawyers-topic-other where the
// topic has no template of its own.
std::string topic_text(const Letters& letters, const LawTopic& topic, const LawyerReader& reader);

// Throws Error (configuration) where one of them is missing or could not be filled.
void check_lawyer_texts(const Letters& letters);

}  // namespace lrpt
