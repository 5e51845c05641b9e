#include "load/toml_reader.hpp"

#include "base/text.hpp"
#include "load/text_file.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::int64_t greatest_number = 100'000;

std::optional<Date> date_in(const toml::node& node) {
    const auto* value = node.as_date();
    if (value == nullptr) return std::nullopt;
    const toml::date& day = value->get();
    return iso_date(fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day));
}

}  // namespace

std::string place_in_file(const std::string& path, const toml::source_region& region) {
    return fmt::format("{}:{}: ", path, region.begin.line);
}

toml::table read_toml(const std::string& path) {
    const std::string text = text_of_file(path);
    try {
        return toml::parse(text, path);
    } catch (const toml::parse_error& error) {
        throw Error{Exit::configuration,
                    fmt::format("{}:{}:{}: this is not TOML: {}",
                                path,
                                error.source().begin.line,
                                error.source().begin.column,
                                printable(error.description()))};
    }
}

const toml::node* TomlTable::node(std::string_view key) {
    asked_for_.push_back(key);
    return table_->get(key);
}

const toml::node& TomlTable::required(std::string_view key) {
    const toml::node* found = node(key);
    if (found != nullptr) return *found;
    throw Error{Exit::configuration, fmt::format("{}\"{}\" is missing", place(), key)};
}

std::string TomlTable::text(std::string_view key) {
    const toml::node& found = required(key);
    if (!found.is_string()) refuse(key, "must be text in quotation marks");
    return found.as_string()->get();
}

std::string TomlTable::text_or_empty(std::string_view key) {
    return node(key) == nullptr ? std::string{} : text(key);
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
    const toml::node* found = node(key);
    if (found == nullptr) return {};
    const toml::array* list = found->as_array();
    if (list == nullptr) refuse(key, "must be a list of texts");
    std::vector<std::string> texts;
    for (const toml::node& entry : *list) {
        if (!entry.is_string()) refuse(key, "must be a list of texts");
        texts.push_back(entry.as_string()->get());
    }
    return texts;
}

int TomlTable::number(std::string_view key) {
    const toml::node& found = required(key);
    const auto* value = found.as_integer();
    if (value == nullptr) refuse(key, "must be a whole number");
    if (value->get() < 0 || value->get() > greatest_number) {
        refuse(key, fmt::format("must be between 0 and {}", greatest_number));
    }
    return static_cast<int>(value->get());
}

Date TomlTable::date(std::string_view key) {
    const auto day = date_in(required(key));
    if (!day) refuse(key, "must be a date such as 2013-02-01, without quotation marks");
    return *day;
}

std::optional<Date> TomlTable::date_if_any(std::string_view key) {
    if (node(key) == nullptr) return std::nullopt;
    return date(key);
}

std::string TomlTable::one_of(std::string_view key, const std::vector<std::string_view>& choices) {
    std::string word = text(key);
    if (std::find(choices.begin(), choices.end(), word) == choices.end()) {
        refuse_choice(key, word, choices);
    }
    return word;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
    const toml::node* found = node(key);
    if (found == nullptr) return {};
    const toml::array* list = found->as_array();
    if (list == nullptr) refuse(key, fmt::format("must be tables headed [[{}]]", key));
    std::vector<TomlTable> rows;
    for (const toml::node& entry : *list) {
        const toml::table* row = entry.as_table();
        if (row == nullptr) refuse(key, fmt::format("must be tables headed [[{}]]", key));
        rows.emplace_back(*row, path_);
    }
    return rows;
}

TomlTable TomlTable::table(std::string_view key) {
    const toml::table* found = required(key).as_table();
    if (found == nullptr) refuse(key, "must be a table in braces");
    return {*found, path_};
}

void TomlTable::done() const {
    const toml::node* first = nullptr;
    std::string_view unknown;
    for (const auto& [key, value] : *table_) {
        const bool taken =
            std::find(asked_for_.begin(), asked_for_.end(), key.str()) != asked_for_.end();
        const bool earlier =
            first == nullptr || value.source().begin.line < first->source().begin.line;
        if (taken || !earlier) continue;
        first = &value;
        unknown = key.str();
    }
    if (first == nullptr) return;
    throw Error{
        Exit::configuration,
        fmt::format(
            "{}unknown key \"{}\"", place_in_file(path_, first->source()), printable(unknown)),
        did_you_mean(unknown, asked_for_),
        nearest_words(unknown, asked_for_)};
}

void TomlTable::refuse(std::string_view key, const std::string& problem) const {
    const toml::node* found = table_->get(key);
    const auto& region = found == nullptr ? table_->source() : found->source();
    throw Error{Exit::configuration,
                fmt::format("{}\"{}\" {}", place_in_file(path_, region), key, problem)};
}

void TomlTable::refuse_choice(std::string_view key,
                              std::string_view word,
                              const std::vector<std::string_view>& choices) const {
    const toml::node* found = table_->get(key);
    throw Error{Exit::configuration,
                fmt::format("{}\"{}\" is \"{}\", which is not one of {}",
                            place_in_file(path_, found->source()),
                            key,
                            printable(word),
                            fmt::join(choices, ", ")),
                did_you_mean(word, choices),
                nearest_words(word, choices)};
}

}  // namespace lrpt
