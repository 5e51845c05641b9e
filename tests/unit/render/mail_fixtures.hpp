// An invented mail, and what a reader makes of a message.
#pragma once

#include "base/text.hpp"
#include "render/mail.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace lrpt::test {

inline Mail a_mail() {
    return {.from_name = "Casework deadlines",
            .from_address = "lrpt@trust.example",
            .to = "manager@trust.example",
            .subject = "3 deadlines are late in the victim liaison team",
            .message_id = "digest.vlt.2013-03-04@lrpt.trust.example",
            .list_name = "Deadlines",
            .list_id = "deadlines.lrpt.trust.example",
            .sent_at = "2013-03-04T07:00:00Z",
            .text = "Overdue\n\nVL-2013-0142  first offer  2 days late\n"};
}

// Headers without their folds, as a reader sees them first.
inline std::vector<std::string> headers_of(const std::string& message) {
    std::string head = message.substr(0, message.find("\n\n"));
    for (auto fold = head.find("\n "); fold != std::string::npos; fold = head.find("\n ", fold))
        head.erase(fold, 1);
    const auto lines = split(head, '\n');
    return {lines.begin(), lines.end()};
}

inline std::string header_of(const std::string& message, const std::string& name) {
    for (const std::string& line : headers_of(message)) {
        if (line.rfind(name + ": ", 0) == 0) return line.substr(name.size() + 2);
    }
    return "none";
}

inline std::string body_of(const std::string& message) {
    return message.substr(message.find("\n\n") + 2);
}

inline std::string with_subject(const std::string& subject) {
    Mail mail = a_mail();
    mail.subject = subject;
    return message_text(mail);
}

inline std::string body_for(const std::string& text) {
    Mail mail = a_mail();
    mail.text = text;
    return body_of(message_text(mail));
}

inline std::string decoded(std::string_view code, bool is_header) {
    std::string text;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == '=' && code.substr(at, 2) == "=\n") {
            at += 1;
        } else if (code[at] == '=') {
            text += static_cast<char>(std::stoi(std::string{code.substr(at + 1, 2)}, nullptr, 16));
            at += 2;
        } else {
            text += is_header && code[at] == '_' ? ' ' : code[at];
        }
    }
    return text;
}

// The words of a header between "=?utf-8?q?" and "?=".
inline std::vector<std::string> encoded_words_of(const std::string& value) {
    std::vector<std::string> words;
    for (const std::string_view word : split(value, ' ')) {
        if (word.rfind("=?utf-8?q?", 0) == 0) words.emplace_back(word);
    }
    return words;
}

inline std::string read_subject(const std::string& message) {
    std::string text;
    for (const std::string& word : encoded_words_of(header_of(message, "Subject")))
        text += decoded(std::string_view{word}.substr(10, word.size() - 12), true);
    return text;
}

inline std::size_t longest_line(const std::string& message) {
    std::size_t longest = 0;
    for (const std::string_view line : split(message, '\n'))
        longest = std::max(longest, line.size());
    return longest;
}

inline std::string times(std::size_t count, std::string_view text) {
    std::string all;
    for (std::size_t done = 0; done < count; ++done)
        all += text;
    return all;
}

}  // namespace lrpt::test
