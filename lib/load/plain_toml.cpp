#include "load/plain_toml.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace lrpt {

namespace {

constexpr std::size_t most_digits = 18;  // so many always fit
constexpr std::size_t date_length = 10;
constexpr std::size_t usual_entries = 8;  // of a table

// What may stand in a comment or a text: everything but control characters.
constexpr std::array<bool, 256> allowed = [] {
    std::array<bool, 256> bytes{};
    for (std::size_t byte = 0x20; byte < bytes.size(); ++byte)
        bytes[byte] = byte != 0x7F;
    bytes['\t'] = true;
    return bytes;
}();

bool is_allowed(char c) {
    return allowed[static_cast<unsigned char>(c)];
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_of_key(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '-';
}

// The tables of a list that [[headings]] have made. Returns null where the entry is something else.
TomlNode* last_table(TomlNode& entry) {
    const bool made = entry.kind == TomlKind::list && !entry.entries.empty() &&
                      entry.entries.back().kind == TomlKind::table;
    return made ? &entry.entries.back() : nullptr;
}

TomlNode* entry_of(TomlNode& table, std::string_view key) {
    const auto found = std::find_if(table.entries.begin(),
                                    table.entries.end(),
                                    [&](const TomlNode& entry) { return entry.key == key; });
    return found == table.entries.end() ? nullptr : &*found;
}

// Every function returns false, and the reading ends, at what is not plain.
class PlainReader {
  public:
    explicit PlainReader(std::string_view text) : text_(text) {}

    bool read(TomlNode& document) {
        table_ = &document;
        while (at_ < text_.size()) {
            if (!read_line(document)) return false;
        }
        return true;
    }

  private:
    // The next byte; a line end at the end of the text.
    char next() const { return at_ < text_.size() ? text_[at_] : '\n'; }

    bool take(char wanted) {
        if (at_ >= text_.size() || text_[at_] != wanted) return false;
        ++at_;
        return true;
    }

    void pass_over_blanks() {
        while (next() == ' ' || next() == '\t')
            ++at_;
    }

    bool read_line(TomlNode& document) {
        pass_over_blanks();
        const char first = next();
        if (first == '[' && !read_heading(document)) return false;
        if (is_of_key(first) && !read_entry()) return false;
        return end_line();
    }

    // A comment, if there is one, and the line end.
    bool end_line() {
        pass_over_blanks();
        if (next() == '#') {
            while (at_ < text_.size() && is_allowed(text_[at_]))
                ++at_;
        }
        if (next() != '\n') return false;
        ++at_;
        ++line_;
        return true;
    }

    std::string_view read_key() {
        const std::size_t start = at_;
        while (is_of_key(next()))
            ++at_;
        return text_.substr(start, at_ - start);
    }

    // [database], [[topics]], [[topics.legal_aid]]: the last in the last of the topics.
    bool read_heading(TomlNode& document) {
        take('[');
        const bool of_list = take('[');
        TomlNode* parent = &document;
        std::string_view key = read_key();
        while (of_list && take('.')) {
            TomlNode* entry = entry_of(*parent, key);
            parent = entry == nullptr ? nullptr : last_table(*entry);
            if (parent == nullptr) return false;
            key = read_key();
        }
        if (key.empty() || !take(']') || (of_list && !take(']'))) return false;
        TomlNode* entry = entry_of(*parent, key);
        if (!of_list) {
            if (entry != nullptr) return false;
            table_ = &add(*parent, key, TomlKind::table);
            return true;
        }
        if (entry == nullptr) {
            entry = &add(*parent, key, TomlKind::list);
        } else if (last_table(*entry) == nullptr) {
            return false;
        }
        table_ = &add(*entry, {}, TomlKind::table);
        return true;
    }

    TomlNode& add(TomlNode& parent, std::string_view key, TomlKind kind) const {
        TomlNode& added = parent.entries.emplace_back();
        added.key = key;
        added.kind = kind;
        added.line = line_;
        if (kind == TomlKind::table) added.entries.reserve(usual_entries);
        return added;
    }

    bool read_entry() {
        const std::string_view key = read_key();
        pass_over_blanks();
        if (!take('=') || table_->find(key) != nullptr) return false;
        pass_over_blanks();
        return read_value(add(*table_, key, TomlKind::text));
    }

    bool read_value(TomlNode& value) {
        const char first = next();
        if (first == '"') return read_text(value.text);
        if (first == '[') return read_list(value);
        if (is_digit(first)) return read_number_or_date(value);
        value.kind = TomlKind::truth;
        const std::string_view word = read_key();
        value.number = word == "true" ? 1 : 0;
        return word == "true" || word == "false";
    }

    // Of what may follow a backslash, only quotation marks and backslashes are plain.
    bool read_text(std::string& into) {
        take('"');
        if (next() == '"') return take('"') && next() != '"';  // three of them begin a long text
        while (true) {
            const std::size_t start = at_;
            while (is_allowed(next()) && next() != '"' && next() != '\\')
                ++at_;
            into += text_.substr(start, at_ - start);
            if (take('"')) return true;
            if (!take('\\') || (next() != '"' && next() != '\\')) return false;
            into += next();
            ++at_;
        }
    }

    bool read_number_or_date(TomlNode& value) {
        const std::string_view word = read_key();
        if (const auto date = iso_date(word); date && word.size() == date_length) {
            value.kind = TomlKind::date;
            value.date = *date;
            return true;
        }
        value.kind = TomlKind::number;
        const bool leading_zero = word.size() > 1 && word.front() == '0';
        if (word.size() > most_digits || leading_zero) return false;
        const char* end = word.data() + word.size();
        return std::from_chars(word.data(), end, value.number).ptr == end;
    }

    // Blanks, line ends and comments.
    bool pass_over_lines() {
        for (pass_over_blanks(); next() == '\n' || next() == '#'; pass_over_blanks()) {
            if (at_ >= text_.size() || !end_line()) return false;
        }
        return true;
    }

    bool read_list(TomlNode& value) {
        value.kind = TomlKind::list;
        take('[');
        while (true) {
            if (!pass_over_lines()) return false;
            if (take(']')) return true;
            if (next() != '"' || !read_text(add(value, {}, TomlKind::text).text)) return false;
            if (!pass_over_lines()) return false;
            if (!take(',') && next() != ']') return false;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    TomlNode* table_ = nullptr;  // the table that entries go to
};

}  // namespace

std::optional<TomlNode> read_plain_toml(std::string_view text) {
    std::optional<TomlNode> document{std::in_place};
    if (!PlainReader{text}.read(*document)) document.reset();
    return document;
}

}  // namespace lrpt
