#include "load/law_topics_file.hpp"

#include "base/text.hpp"
#include "load/provision.hpp"
#include "load/toml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace lrpt {

namespace {

// Names and codes by which something is asked for: each stands for one thing.
class Taken {
  public:
    void take(const TomlTable& row, std::string_view key, std::string_view word) {
        if (!words_.insert(plain_name(word)).second)
            row.refuse(key, fmt::format("holds \"{}\", which stands twice", printable(word)));
    }

  private:
    std::set<std::string> words_;
};

std::vector<LawCategory> read_categories(TomlTable& file) {
    std::vector<LawCategory> categories;
    Taken taken;
    for (TomlTable& row : file.tables("categories")) {
        categories.push_back({.code = row.text("code"), .title = row.text("title")});
        taken.take(row, "code", categories.back().code);
        row.done();
    }
    return categories;
}

std::vector<LegalAidScope> read_legal_aid(TomlTable& topic) {
    std::vector<LegalAidScope> scopes;
    for (TomlTable& row : topic.tables("legal_aid")) {
        LegalAidScope scope{.cover = row.choice<LegalAidCover>("cover"),
                            .says = row.text("says"),
                            .provision = read_provision(row)};
        for (const LegalAidScope& other : scopes) {
            if (scope.provision.validity.overlaps(other.provision.validity))
                row.refuse("from", "is within the days of another row");
        }
        scopes.push_back(std::move(scope));
        row.done();
    }
    return scopes;
}

void check_categories(const TomlTable& row,
                      const std::vector<std::string>& codes,
                      const std::vector<LawCategory>& known) {
    if (codes.empty()) row.refuse("categories", "is empty: nobody would cover the subject");
    for (const std::string& code : codes) {
        const bool listed = std::any_of(
            known.begin(), known.end(), [&](const LawCategory& one) { return one.code == code; });
        if (!listed)
            row.refuse("categories",
                       fmt::format("holds \"{}\", which is not listed", printable(code)));
    }
}

}  // namespace

LawTopics read_law_topics(const std::string& path) {
    const TomlNode text = read_toml(path);
    TomlTable file{text, path};
    std::vector<LawCategory> categories = read_categories(file);
    std::vector<LawTopic> topics;
    Taken taken;
    for (TomlTable& row : file.tables("topics")) {
        LawTopic topic{.name = row.text("name"),
                       .title = row.text("title"),
                       .also = row.texts("also"),
                       .categories = row.texts("categories"),
                       .legal_aid = read_legal_aid(row)};
        check_categories(row, topic.categories, categories);
        taken.take(row, "name", topic.name);
        for (const std::string& word : topic.also)
            taken.take(row, "also", word);
        row.done();
        topics.push_back(std::move(topic));
    }
    file.done();
    return LawTopics{std::move(categories), std::move(topics)};
}

}  // namespace lrpt
