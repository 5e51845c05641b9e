#include "render/mail.hpp"

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/fingerprint.hpp"
#include "base/text.hpp"
#include "base/utc_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace lrpt {

namespace {

constexpr std::size_t line_limit = 76;          // of a body (RFC 2045) and beside encoded words
constexpr std::size_t encoded_word_limit = 75;  // RFC 2047 2
constexpr std::size_t longest_plain_word = 60;  // longer ones are encoded, so that they can be cut
constexpr std::string_view word_start = "=?utf-8?q?";
constexpr std::string_view word_end = "?=";

[[noreturn]] void refuse(std::string_view what, const std::string& advice) {
    throw Error{Exit::data, fmt::format("the mail cannot be written: {}", what), {advice}};
}

void require_address(std::string_view what, std::string_view text) {
    if (is_mail_address(text)) return;
    refuse(fmt::format("{} is not a mail address", what),
           "An address is written as in name@example.org, one and nothing else");
}

// The text as one line of well-formed UTF-8.
std::string one_line(std::string text) {
    const auto is_control = [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; };
    std::replace_if(text.begin(), text.end(), is_control, ' ');
    return printable(with_single_spaces(text));
}

// The next character, whole. Where it is not UTF-8, at most so many bytes as one could have.
std::string_view next_character(std::string_view text) {
    const bool is_ascii = text.front() >= 0;
    const std::size_t most = std::min<std::size_t>(text.size(), is_ascii ? 1 : 4);
    std::size_t length = 1;
    while (length < most && continues_a_character(text[length]))
        ++length;
    return text.substr(0, length);
}

bool is_graphic(char c) {
    return c > ' ' && c < '\x7f';
}

std::string escaped(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes)
        text += fmt::format("={:02X}", static_cast<unsigned char>(byte));
    return text;
}

// --- Headers -------------------------------------------------------------------------------------

// The words of a header, a space between them or, where the line would be too long, a fold.
std::string header(std::string_view name, const std::vector<std::string>& words) {
    std::string text{name};
    text += ':';
    std::size_t column = text.size();
    for (const std::string& word : words) {
        const bool fits = column == name.size() + 1 || column + 1 + word.size() <= line_limit;
        text += fits ? " " : "\n ";
        text += word;
        column = (fits ? column : 0) + 1 + word.size();
    }
    return text + "\n";
}

// A character as it stands in an encoded word; what is left as it is may stand in a name as well
// (RFC 2047 5 (3)).
std::string in_encoded_word(std::string_view character) {
    const char c = character.front();
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view{"!*+-/"}.find(c) != std::string_view::npos;
    if (c == ' ') return "_";
    return kept ? std::string{character} : escaped(character);
}

// Encoded words that cut no character; the first has to stand beside the name of its header.
std::vector<std::string> encoded_words(std::string_view text, std::string_view header_name) {
    std::vector<std::string> words;
    std::string word;
    std::size_t limit = line_limit - header_name.size() - 2;
    while (!text.empty()) {
        const std::string_view character = next_character(text);
        const std::string code = in_encoded_word(character);
        if (word_start.size() + word.size() + code.size() + word_end.size() > limit) {
            words.push_back(fmt::format("{}{}{}", word_start, word, word_end));
            word.clear();
            limit = encoded_word_limit;
        }
        word += code;
        text.remove_prefix(character.size());
    }
    words.push_back(fmt::format("{}{}{}", word_start, word, word_end));
    return words;
}

std::vector<std::string> words_of(std::string_view text) {
    const auto parts = split(text, ' ');
    return {parts.begin(), parts.end()};
}

// What a reader would not show as it was written, or what could not be folded.
bool must_be_encoded(std::string_view line) {
    const bool is_ascii = std::all_of(line.begin(), line.end(), [](char c) { return c >= 0; });
    const auto parts = split(line, ' ');
    const bool is_foldable = std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
        return part.size() <= longest_plain_word;
    });
    return !is_ascii || !is_foldable || line.find("=?") != std::string_view::npos;
}

std::string in_quotes(std::string_view line) {
    std::string text;
    for (const char c : line) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return fmt::format("\"{}\"", text);
}

std::string text_header(std::string_view name, const std::string& value) {
    const std::string line = one_line(value);
    return header(name, must_be_encoded(line) ? encoded_words(line, name) : words_of(line));
}

// A name and what stands for it between angle brackets. Only letters and spaces need no quotes.
std::string named_header(std::string_view name, const std::string& who, std::string_view identity) {
    const std::string line = one_line(who);
    const bool is_plain = std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
    });
    std::vector<std::string> words;
    if (must_be_encoded(line)) {
        words = encoded_words(line, name);
    } else if (!line.empty()) {
        words = words_of(is_plain ? line : in_quotes(line));
    }
    words.push_back(fmt::format("<{}>", identity));
    return header(name, words);
}

// "Mon, 4 Mar 2013 07:00:00 +0000" (RFC 5322 3.3) of "2013-03-04T07:00:00Z".
std::string mail_date(std::string_view utc) {
    if (!utc_time(utc))
        refuse("its time is not UTC as RFC 3339 writes it", "As in 2013-03-04T07:00:00Z");
    const auto day = iso_date(utc.substr(0, 10));
    const std::string words = spoken(*day);  // "Mon 4 Mar 2013"
    return fmt::format("{},{} {} +0000", words.substr(0, 3), words.substr(3), utc.substr(11, 8));
}

std::string headers(const Mail& mail) {
    require_address("the sender's address", mail.from_address);
    require_address("the recipient's address", mail.to);
    require_address("the Message-ID", mail.message_id);
    if (!is_dot_atom(mail.list_id)) {
        refuse("its List-Id is not one", "As in deadlines.lrpt.example.org");
    }
    return named_header("From", mail.from_name, mail.from_address) + header("To", {mail.to}) +
           text_header("Subject", mail.subject) + header("Date", {mail_date(mail.sent_at)}) +
           header("Message-ID", {fmt::format("<{}>", mail.message_id)}) +
           "Auto-Submitted: auto-generated\n" +
           named_header("List-Id", mail.list_name, mail.list_id) +
           "X-Auto-Response-Suppress: All\n"
           "MIME-Version: 1.0\n";
}

// --- Bodies --------------------------------------------------------------------------------------

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        lines.emplace_back(text.substr(0, end));
        const bool is_pair = text.substr(end, 2) == "\r\n";
        text.remove_prefix(std::min(end + (is_pair ? 2 : 1), text.size()));
    }
    return lines;
}

// Programs on the way take a lone "." for the end of a mail, and write ">" before "From ".
bool is_mistaken_at_start(std::string_view rest) {
    return rest.front() == '.' || rest.substr(0, 5) == "From ";
}

// One line, with soft breaks where it would be longer than 76; no character is cut.
std::string quoted_printable(std::string_view line) {
    std::string text;
    std::size_t column = 0;
    while (!line.empty()) {
        const std::string_view character = next_character(line);
        const char c = character.front();
        const bool is_last = character.size() == line.size();
        const bool is_inner_blank = (c == ' ' || c == '\t') && !is_last;
        const bool is_kept = (is_graphic(c) && c != '=') || is_inner_blank;
        std::string code = is_kept ? std::string{character} : escaped(character);
        if (column + code.size() + (is_last ? 0 : 1) > line_limit) {
            text += "=\n";
            column = 0;
        }
        if (column == 0 && is_mistaken_at_start(line)) code = escaped(character);
        text += code;
        column += code.size();
        line.remove_prefix(character.size());
    }
    return text + "\n";
}

std::string part(std::string_view kind, std::string_view text) {
    std::string written = fmt::format(
        "Content-Type: text/{}; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n",
        kind);
    for (const std::string& line : lines_of(text))
        written += quoted_printable(line);
    return written;
}

// "=_" stands in no quoted-printable text, so that no part can have the line between parts in it.
std::string boundary_for(std::string_view message_id) {
    std::string text = "=_";
    for (const std::uint8_t byte : fingerprint_of(message_id))
        text += fmt::format("{:02x}", byte);
    return text;
}

std::string alternatives(const Mail& mail, std::string_view html) {
    const std::string boundary = boundary_for(mail.message_id);
    return fmt::format(
        "Content-Type: multipart/alternative;\n boundary=\"{0}\"\n\n"
        "--{0}\n{1}\n--{0}\n{2}\n--{0}--\n",
        boundary,
        part("plain", mail.text),
        part("html", html));
}

}  // namespace

std::string message_text(const Mail& mail) {
    const bool is_rich = mail.html && !trimmed(*mail.html).empty();
    return headers(mail) + (is_rich ? alternatives(mail, *mail.html) : part("plain", mail.text));
}

}  // namespace lrpt
