#include "cmd/completion/values.hpp"

#include "base/text.hpp"
#include "casework/case_file.hpp"
#include "cmd/app.hpp"
#include "model/policy.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

using Values = std::vector<Completion> (*)(const LineSoFar& line, const std::string& beginning);

std::vector<Completion> named_words(const std::vector<std::string_view>& names) {
    std::vector<Completion> words;
    for (const std::string_view name : names)
        words.push_back({.word = std::string{name}});
    return words;
}

std::vector<Completion> files(const LineSoFar&, const std::string&) {
    return {{.word = std::string{any_file}}};
}

// A team's file is looked into by its account only, for commands that check who asks: so nothing of
// it is offered, be it through that account or not.
template <typename Query>
std::vector<Completion> of_file(const LineSoFar& line, Query query) {
    const App app{*line.row(), line.arguments()};
    if (app.in_team_file()) return {};
    Database database = look_into_case_file(app.database_path());
    return query(database, app);
}

// References are kept in capitals and may be typed in small letters.
std::vector<Completion> references(const LineSoFar& line, const std::string& beginning) {
    return of_file(line, [&](Database& database, const App& app) {
        return case_words(database, upper_case(beginning), app.login());
    });
}

std::vector<Completion> meetings(const LineSoFar& line, const std::string& beginning) {
    return of_file(line, [&](Database& database, const App&) {
        return meeting_words(database, upper_case(beginning));
    });
}

std::vector<Completion> cases_and_meetings(const LineSoFar& line, const std::string& beginning) {
    return beginning.find('/') == std::string::npos ? references(line, beginning)
                                                    : meetings(line, beginning);
}

std::vector<Completion> logins(const LineSoFar& line, const std::string& beginning) {
    return of_file(
        line, [&](Database& database, const App&) { return login_words(database, beginning); });
}

std::vector<Completion> lawyers(const LineSoFar& line, const std::string& beginning) {
    return of_file(line, [&](Database& database, const App&) {
        return lawyer_words(database, upper_case(beginning));
    });
}

std::vector<Completion> deadline_kinds(const LineSoFar&, const std::string&) {
    return named_words(all_names<DeadlineKind>());
}

std::vector<Completion> rules(const LineSoFar& line, const std::string&) {
    App app{*line.row(), line.arguments()};
    std::vector<Completion> words;
    for (const RuleText& rule : app.reference_data().policy().rules)
        words.push_back({.word = rule.rule});
    return words;
}

std::vector<Completion> topics(const LineSoFar& line, const std::string&) {
    App app{*line.row(), line.arguments()};
    std::vector<Completion> words;
    for (const LawTopic& topic : app.reference_data().law_topics().topics())
        words.push_back({topic.name, topic.title});
    return words;
}

std::vector<Completion> shells(const LineSoFar&, const std::string&) {
    return named_words({"bash", "zsh", "fish"});
}

std::vector<Completion> settings(const LineSoFar&, const std::string&) {
    return named_words(setting_names());
}

struct ValueKind {
    std::string_view stands_for;
    Values values;
};

constexpr std::array value_kinds{
    ValueKind{"FILE", files},
    ValueKind{"BACKUP", files},
    ValueKind{"OLD", files},
    ValueKind{"NEW", files},
    ValueKind{"REF", references},
    ValueKind{"REF|LOGIN|ID", references},
    ValueKind{"REF/NUMBER", meetings},
    ValueKind{"REF[/NUMBER]", cases_and_meetings},
    ValueKind{"LOGIN", logins},
    ValueKind{"ID", lawyers},
    ValueKind{"KIND", deadline_kinds},
    ValueKind{"RULE", rules},
    ValueKind{"TOPIC", topics},
    ValueKind{"SETTING", settings},
    ValueKind{"bash|zsh|fish", shells},
};

}  // namespace

std::vector<Completion> values_beginning(const LineSoFar& line,
                                         std::string_view stands_for,
                                         const std::string& beginning) {
    const bool may_be_left_out = stands_for.starts_with('[') && stands_for.ends_with(']');
    if (may_be_left_out) stands_for = stands_for.substr(1, stands_for.size() - 2);
    for (const ValueKind& kind : value_kinds) {
        if (kind.stands_for != stands_for) continue;
        // Which command it is comes later: an option may stand before it.
        if (line.row() == nullptr && kind.values != files) return {};
        return kind.values(line, beginning);
    }
    return {};
}

}  // namespace lrpt
