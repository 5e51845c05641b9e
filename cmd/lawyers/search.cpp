#include "cmd/lawyers/search.hpp"

#include "base/shell_word.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace lrpt {

namespace {

constexpr int furthest_miles = 1000;

// What was not understood, with its did-you-mean.
struct Misread {
    std::vector<std::string> problems = {};
    std::vector<std::string> suggestions = {};
    std::set<std::string> advice = {};
    std::map<std::string, std::string> instead = {};  // of what was typed, the nearest

    void add(const std::string& typed, std::string problem, const std::vector<std::string>& meant) {
        if (!meant.empty()) {
            if (meant.size() == 1) instead.emplace(typed, meant.front());
            problem += fmt::format(". Did you mean {}?", listed(meant, "or"));
            suggestions.insert(suggestions.end(), meant.begin(), meant.end());
        }
        problems.push_back(std::move(problem));
    }
};

std::vector<std::string> near_topics(const LawTopics& topics, const std::string& typed) {
    std::vector<std::string_view> names;
    for (const LawTopic& topic : topics.topics())
        names.push_back(topic.name);
    return nearest_words(lower_case(typed), names);
}

bool is_named(const std::vector<LawTopic>& topics, std::string_view name) {
    return std::any_of(
        topics.begin(), topics.end(), [&](const LawTopic& topic) { return topic.name == name; });
}

// Recall and licence are both words for probation: that is asked for once.
void read_topics(const LawTopics& known,
                 const Arguments& arguments,
                 std::vector<LawTopic>& topics,
                 Misread& misread) {
    for (const std::string& typed : arguments.values("for")) {
        if (const LawTopic* topic = known.find(typed)) {
            if (!is_named(topics, topic->name)) topics.push_back(*topic);
        } else {
            misread.add(typed,
                        fmt::format("--for \"{}\" is not a subject", printable(typed)),
                        near_topics(known, typed));
            misread.advice.emplace("The subjects are: lrpt help lawyers find");
        }
    }
}

void read_place(const Desk& desk,
                const Arguments& arguments,
                LawyerQuestion& question,
                Misread& misread) {
    const auto typed = arguments.value("near");
    if (!typed) return;
    question.near = whereabouts(desk, *typed);
    if (question.near) return;
    misread.add(*typed,
                fmt::format("--near \"{}\" is not a place in the list", printable(*typed)),
                near_places(desk, *typed));
    misread.advice.emplace("Also by postcode: --near LE11");
}

// A word that no office has is no mistake by itself: it is one where another is near.
void check_words(const Desk& desk, const LawyerQuestion& question, Misread& misread) {
    struct Asked {
        std::string_view option;
        const std::optional<std::string>& word;
        std::vector<std::string> near;
    };
    const auto near = [&](std::vector<std::string> Lawyer::*list, const auto& word) {
        return word ? near_words(desk, list, *word) : std::vector<std::string>{};
    };
    const Asked all[] = {
        {"language", question.language, near(&Lawyer::languages, question.language)},
        {"visits-prison",
         question.visits_prison,
         near(&Lawyer::visits_prisons, question.visits_prison)},
        {"town",
         question.town,
         question.town ? near_towns(desk, *question.town) : std::vector<std::string>{}},
    };
    for (const Asked& asked : all) {
        if (asked.near.empty()) continue;
        misread.add(
            *asked.word,
            fmt::format("--{} \"{}\": no office has it", asked.option, printable(*asked.word)),
            asked.near);
    }
}

void read_county(const Desk& desk,
                 const Arguments& arguments,
                 LawyerQuestion& question,
                 Misread& misread) {
    const auto typed = arguments.value("county");
    if (!typed) return;
    std::set<std::string_view> counties;
    for (const Place& place : desk.data.places().all()) {
        if (plain_name(place.county) == plain_name(*typed)) question.county = place.county;
        counties.insert(place.county);
    }
    if (question.county) return;
    misread.add(*typed,
                fmt::format("--county \"{}\" is not in the list of places", printable(*typed)),
                nearest_words(*typed, {counties.begin(), counties.end()}));
}

// However far where no place is named; as far as policy says where no distance is.
std::optional<int> miles_asked_for(App& app,
                                   const Arguments& arguments,
                                   bool near,
                                   Misread& misread) {
    const auto typed = arguments.value("within");
    if (!typed) {
        const auto usual =
            app.reference_data().policy().number_on(policy_name::lawyers_within_miles, app.today());
        return near ? usual : std::nullopt;
    }
    const auto miles = whole_number(*typed);
    if (!near) misread.add(*typed, "--within says how far from --near PLACE", {});
    if (!miles || *miles < 1 || *miles > furthest_miles)
        misread.add(
            *typed, fmt::format("--within \"{}\" is not a number of miles", printable(*typed)), {});
    return miles;
}

std::string as_typed(const std::string& word) {
    const bool plain = std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    return plain ? word : in_shell(printable(word));
}

// The line that was meant, where for all that was not understood something near is known.
std::vector<std::string> line_to_type(const std::string& command,
                                      const Arguments& arguments,
                                      const Misread& misread) {
    if (misread.instead.size() != misread.problems.size()) return {};
    constexpr std::array<std::string_view, 10> with_value{"near",
                                                          "for",
                                                          "within",
                                                          "language",
                                                          "visits-prison",
                                                          "name",
                                                          "town",
                                                          "county",
                                                          "area",
                                                          "html"};
    constexpr std::array<std::string_view, 4> switches{"legal-aid", "handout", "relative", "tally"};
    std::string line = "Try: lrpt " + command;
    for (const std::string_view option : with_value) {
        for (const std::string& typed : arguments.values(option)) {
            const auto meant = misread.instead.find(typed);
            const std::string& word = meant == misread.instead.end() ? typed : meant->second;
            line += fmt::format(" --{} {}", option, as_typed(word));
        }
    }
    for (const std::string_view option : switches) {
        if (arguments.has(option)) line += fmt::format(" --{}", option);
    }
    return {std::move(line)};
}

[[noreturn]] void refuse(const Misread& misread, std::vector<std::string> more = {}) {
    std::vector<std::string> advice{misread.advice.begin(), misread.advice.end()};
    advice.insert(advice.end(), more.begin(), more.end());
    if (misread.problems.size() == 1)
        throw Error{Exit::usage, misread.problems.front(), advice, misread.suggestions};
    std::vector<std::string> lines = misread.problems;
    lines.insert(lines.end(), advice.begin(), advice.end());
    throw Error{Exit::usage,
                fmt::format("{} things need another look", misread.problems.size()),
                std::move(lines),
                misread.suggestions};
}

}  // namespace

LawyerQuestion lawyer_question(App& app, const Desk& desk, const Arguments& arguments) {
    LawyerQuestion question{.language = arguments.value("language"),
                            .visits_prison = arguments.value("visits-prison"),
                            .name = arguments.value("name"),
                            .town = arguments.value("town"),
                            .area = named<HomeArea>(arguments.value("area").value_or(""))};
    Misread misread;
    if (arguments.has("legal-aid")) question.legal_aid = true;
    read_topics(desk.data.law_topics(), arguments, question.topics, misread);
    read_place(desk, arguments, question, misread);
    read_county(desk, arguments, question, misread);
    check_words(desk, question, misread);
    question.within = miles_asked_for(app, arguments, arguments.has("near"), misread);
    if (!misread.problems.empty())
        refuse(misread, line_to_type(app.work().command, arguments, misread));
    return question;
}

std::vector<LawTopic> topics_asked_for(const LawTopics& known, const Arguments& arguments) {
    std::vector<LawTopic> topics;
    Misread misread;
    read_topics(known, arguments, topics, misread);
    if (!misread.problems.empty()) refuse(misread);
    return topics;
}

Option topics_option() {
    return {.name = "--for",
            .value = "TOPIC",
            .help =
                "parole, probation, immigration, adjudications, visits, complaints, disputes; "
                "may be repeated",
            .repeats = true};
}

std::vector<Option> lawyer_search_options() {
    return {
        topics_option(),
        {.name = "--legal-aid", .help = "Those who work for legal aid"},
        {.name = "--language", .value = "WORD", .help = "Who speak a language"},
        {.name = "--visits-prison", .value = "NAME", .help = "Who visit a prison"},
        {.name = "--name", .value = "PART", .help = "By a part of the firm's name"},
        {.name = "--town", .value = "TOWN", .help = "With an office in a town"},
        {.name = "--county", .value = "COUNTY", .help = "With an office in a county"},
        {.name = "--area",
         .value = "WORD",
         .help = "With an office in a part of the trust's area",
         .choices = all_names<HomeArea>()},
    };
}

}  // namespace lrpt
