#include "load/toml_document.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/plain_toml.hpp"
#include "load/text_file.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

namespace lrpt {

namespace {

using Position = toml::source_position;

void take_entries(const toml::table& table, TomlNode& into);

void take_entries(const toml::array& list, TomlNode& into);

void take_value(const toml::node& node, TomlNode& into) {
    into.line = node.source().begin.line;
    into.kind = TomlKind::other;
    if (const auto* text = node.as_string()) {
        into.kind = TomlKind::text;
        into.text = text->get();
    } else if (const auto* number = node.as_integer()) {
        into.kind = TomlKind::number;
        into.number = number->get();
    } else if (const auto* truth = node.as_boolean()) {
        into.kind = TomlKind::truth;
        into.number = truth->get() ? 1 : 0;
    } else if (const auto* date = node.as_date()) {
        into.kind = TomlKind::date;
        into.date = date_of(date->get().year, date->get().month, date->get().day);
    } else if (const auto* list = node.as_array()) {
        into.kind = TomlKind::list;
        take_entries(*list, into);
    } else if (const auto* table = node.as_table()) {
        into.kind = TomlKind::table;
        take_entries(*table, into);
    }
}

// toml++ keeps a table in the order of its keys.
void take_entries(const toml::table& table, TomlNode& into) {
    std::vector<std::pair<Position, TomlNode>> entries;
    for (const auto& [key, value] : table) {
        TomlNode entry{.key = std::string{key.str()}};
        take_value(value, entry);
        entries.emplace_back(value.source().begin, std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
        return one.first < other.first;
    });
    for (auto& [position, entry] : entries)
        into.entries.push_back(std::move(entry));
}

void take_entries(const toml::array& list, TomlNode& into) {
    for (const toml::node& value : list)
        take_value(value, into.entries.emplace_back());
}

}  // namespace

const TomlNode* TomlNode::find(std::string_view wanted) const {
    for (const TomlNode& entry : entries) {
        if (entry.key == wanted) return &entry;
    }
    return nullptr;
}

TomlNode parse_toml(std::string_view text, const std::string& path) {
    TomlNode document;
    try {
        take_value(toml::parse(text, path), document);
    } catch (const toml::parse_error& error) {
        throw Error{Exit::configuration,
                    fmt::format("{}:{}:{}: this is not TOML: {}",
                                path,
                                error.source().begin.line,
                                error.source().begin.column,
                                printable(error.description()))};
    }
    return document;
}

TomlNode read_toml(const std::string& path) {
    const std::string text = text_of_file(path);
    if (auto document = read_plain_toml(text)) return std::move(*document);
    return parse_toml(text, path);
}

}  // namespace lrpt
