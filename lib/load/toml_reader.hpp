// TOML read strictly: every key must be asked for, every value must be of the wanted kind, and
// every fault names the file, the line and the key.
#pragma once

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/names.hpp"
#include "load/toml_document.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// "share/policy.toml:12: ".
std::string place_in_file(const std::string& path, const TomlNode& node);

// One table of a file, its keys taken one by one. `done` refuses the keys that nobody took. Every
// function throws Error (configuration).
class TomlTable {
  public:
    TomlTable(const TomlNode& table, std::string path) : table_(&table), path_(std::move(path)) {}

    std::string text(std::string_view key);
    std::string text_or_empty(std::string_view key);
    std::vector<std::string> texts(std::string_view key);  // empty where the key is absent
    int number(std::string_view key);                      // 0 to 100,000
    Date date(std::string_view key);
    std::optional<Date> date_if_any(std::string_view key);

    template <typename Enum>
    Enum choice(std::string_view key) {
        const std::string word = text(key);
        if (const auto value = named<Enum>(word)) return *value;
        refuse_choice(key, word, all_names<Enum>());
    }

    // The same of a key that may be left out.
    template <typename Enum>
    Enum choice_or(std::string_view key, Enum otherwise) {
        return node(key) == nullptr ? otherwise : choice<Enum>(key);
    }

    // A text that must be one of those given.
    std::string one_of(std::string_view key, std::span<const std::string_view> choices);

    // The tables of an array of tables; none where the key is absent.
    std::vector<TomlTable> tables(std::string_view key);

    // The table of a key.
    TomlTable table(std::string_view key);

    bool has(std::string_view key) const { return table_->find(key) != nullptr; }

    // Takes a key that somebody else reads.
    void passes_over(std::string_view key) { asked_for_.push_back(key); }

    // All of it, for keys that another reader takes.
    const TomlNode& whole() const { return *table_; }

    // Refuses a key that was not taken, with the nearest of those that were asked for.
    void done() const;

    [[noreturn]] void refuse(std::string_view key, const std::string& problem) const;

    std::string place() const { return place_in_file(path_, *table_); }

  private:
    const TomlNode* node(std::string_view key);
    const TomlNode& required(std::string_view key);
    [[noreturn]] void refuse_tables(std::string_view key) const;
    [[noreturn]] void refuse_choice(std::string_view key,
                                    std::string_view word,
                                    const std::vector<std::string_view>& choices) const;

    const TomlNode* table_;
    std::string path_;
    std::vector<std::string_view> asked_for_;
};

}  // namespace lrpt
