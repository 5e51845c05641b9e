#include "render/lawyer_texts.hpp"

#include "base/text.hpp"
#include "render/letter.hpp"

namespace lrpt {

namespace {

constexpr std::string_view topic_prefix = "lawyers-topic-";
constexpr std::string_view other_topic = "lawyers-topic-other";

// A tag to ask about only.
std::optional<std::string> yes_if(bool holds) {
    if (!holds) return std::nullopt;
    return "yes";
}

TagValues tags_of(const LawyerReader& reader) {
    return {{"relative", yes_if(reader.is_relative)},
            {"near", yes_if(reader.is_near)},
            {"day", spelled_out(reader.day)},
            {"topic", reader.topics}};
}

}  // namespace

std::string lawyer_text(const Letters& letters, LawyerText text, const LawyerReader& reader) {
    return filled(letters, name_of(text), tags_of(reader));
}

std::string topic_text(const Letters& letters, const LawTopic& topic, const LawyerReader& reader) {
    const std::string own = std::string{topic_prefix} + topic.name;
    return filled(letters, letters.texts.contains(own) ? own : other_topic, tags_of(reader));
}

void check_lawyer_texts(const Letters& letters) {
    for (const auto& [text, name] : names_of<LawyerText>)
        check_letter(letters, name, tags_of({}));
    check_letter(letters, other_topic, tags_of({}));
    for (const auto& [name, words] : letters.texts) {
        if (name.starts_with(lawyer_letters)) check_letter(letters, name, tags_of({}));
    }
}

}  // namespace lrpt
