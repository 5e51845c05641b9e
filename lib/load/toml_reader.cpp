#include "load/toml_reader.hpp"

#include "base/text.hpp"
#include "load/text_file.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::int64_t greatest_number = 100'000;

}  // namespace

std::string place_in_file(const std::string& path, const TomlNode& node) {
    return fmt::format("{}:{}: ", path, node.line);
}

const TomlNode* TomlTable::node(std::string_view key) {
    asked_for_.push_back(key);
    return table_->find(key);
}

const TomlNode& TomlTable::required(std::string_view key) {
    const TomlNode* found = node(key);
    if (found != nullptr) return *found;
    throw Error{Exit::configuration, fmt::format("{}\"{}\" is missing", place(), key)};
}

std::string TomlTable::text(std::string_view key) {
    const TomlNode& found = required(key);
    if (found.kind != TomlKind::text) refuse(key, "must be text in quotation marks");
    return found.text;
}

std::string TomlTable::text_or_empty(std::string_view key) {
    return node(key) == nullptr ? std::string{} : text(key);
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
    const TomlNode* found = node(key);
    if (found == nullptr) return {};
    if (found->kind != TomlKind::list) refuse(key, "must be a list of texts");
    std::vector<std::string> texts;
    for (const TomlNode& entry : found->entries) {
        if (entry.kind != TomlKind::text) refuse(key, "must be a list of texts");
        texts.push_back(entry.text);
    }
    return texts;
}

int TomlTable::number(std::string_view key) {
    const TomlNode& found = required(key);
    if (found.kind != TomlKind::number) refuse(key, "must be a whole number");
    if (found.number < 0 || found.number > greatest_number) {
        refuse(key, fmt::format("must be between 0 and {}", greatest_number));
    }
    return static_cast<int>(found.number);
}

Date TomlTable::date(std::string_view key) {
    const TomlNode& found = required(key);
    if (found.kind != TomlKind::date)
        refuse(key, "must be a date such as 2013-02-01, without quotation marks");
    return found.date;
}

std::optional<Date> TomlTable::date_if_any(std::string_view key) {
    if (node(key) == nullptr) return std::nullopt;
    return date(key);
}

std::string TomlTable::one_of(std::string_view key, std::span<const std::string_view> choices) {
    std::string word = text(key);
    if (std::find(choices.begin(), choices.end(), word) == choices.end()) {
        refuse_choice(key, word, {choices.begin(), choices.end()});
    }
    return word;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
    const TomlNode* found = node(key);
    if (found == nullptr) return {};
    if (found->kind != TomlKind::list) refuse_tables(key);
    std::vector<TomlTable> rows;
    rows.reserve(found->entries.size());
    for (const TomlNode& entry : found->entries) {
        if (entry.kind != TomlKind::table) refuse_tables(key);
        rows.emplace_back(entry, path_);
    }
    return rows;
}

TomlTable TomlTable::table(std::string_view key) {
    const TomlNode& found = required(key);
    if (found.kind != TomlKind::table) refuse(key, "must be a table in braces");
    return {found, path_};
}

void TomlTable::done() const {
    for (const TomlNode& entry : table_->entries) {
        const std::string_view key = entry.key;
        if (std::find(asked_for_.begin(), asked_for_.end(), key) != asked_for_.end()) continue;
        throw Error{
            Exit::configuration,
            fmt::format("{}unknown key \"{}\"", place_in_file(path_, entry), printable(key)),
            did_you_mean(key, asked_for_),
            nearest_words(key, asked_for_)};
    }
}

void TomlTable::refuse_tables(std::string_view key) const {
    refuse(key, fmt::format("must be tables headed [[{}]]", key));
}

void TomlTable::refuse(std::string_view key, const std::string& problem) const {
    const TomlNode* found = table_->find(key);
    const TomlNode& at = found == nullptr ? *table_ : *found;
    throw Error{Exit::configuration,
                fmt::format("{}\"{}\" {}", place_in_file(path_, at), key, problem)};
}

void TomlTable::refuse_choice(std::string_view key,
                              std::string_view word,
                              const std::vector<std::string_view>& choices) const {
    const TomlNode* found = table_->find(key);
    throw Error{Exit::configuration,
                fmt::format("{}\"{}\" is \"{}\", which is not one of {}",
                            place_in_file(path_, *found),
                            key,
                            printable(word),
                            fmt::join(choices, ", ")),
                did_you_mean(word, choices),
                nearest_words(word, choices)};
}

}  // namespace lrpt
