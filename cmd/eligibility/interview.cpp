#include "cmd/eligibility/interview.hpp"

#include "base/text.hpp"
#include "casework/judge.hpp"
#include "cmd/fact_options.hpp"
#include "model/field.hpp"
#include "model/offence_search.hpp"
#include "rules/next_question.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::size_t most_matches = 5;

std::string question_text(const Field& field) {
    std::string choices;
    if (!field.choices.empty()) choices = fmt::format(" [{}]", fmt::join(field.choices, "/"));
    if (field.name == "offence") choices = " [or a word or two of its title]";
    return fmt::format("  {}{}: ", field.question, choices);
}

bool is_not_known(const std::string& typed) {
    const std::string word = lower_case(typed);
    return word.empty() || word == "?" || word == "unknown" || word == "don't know" ||
           word == "dont know";
}

// What was said instead of a value, or that a value was given.
enum class Reply { value, not_known, back, end };

Reply reply_in(const std::optional<std::string>& typed) {
    if (!typed) return Reply::end;
    if (is_not_known(*typed)) return Reply::not_known;
    return lower_case(*typed) == "back" ? Reply::back : Reply::value;
}

bool is_code_or_name(const std::string& typed, const Catalogue& catalogue) {
    return has_offence_code_shape(typed) || catalogue.by_short_name(typed) != nullptr;
}

std::string numbered(const std::vector<const Offence*>& matches) {
    std::string text;
    for (std::size_t place = 0; place < std::min(matches.size(), most_matches); ++place) {
        const Offence& offence = *matches[place];
        text += fmt::format("    {}  {:<9} {}\n", place + 1, offence.code, offence.title);
    }
    if (matches.size() > most_matches) {
        text += fmt::format("    and {} more: another word narrows it down\n",
                            matches.size() - most_matches);
    }
    return text;
}

// What a number typed at a list of matches chooses; nothing where there is no such number.
const Offence* chosen_by(int number, const std::vector<const Offence*>& matches) {
    const auto place = static_cast<std::size_t>(number);
    const bool shown = number >= 1 && place <= std::min(matches.size(), most_matches);
    return shown ? matches[place - 1] : nullptr;
}

// The code of the offence that words are about, chosen from those that they fit; words that are a
// code or a short name stay. Nothing where none was chosen: the question is put again.
std::optional<std::string> offence_meant(App& app, std::string typed) {
    const Catalogue& catalogue = app.reference_data().catalogue();
    while (!is_code_or_name(typed, catalogue)) {
        const std::vector<const Offence*> matches = offences_like(catalogue, typed);
        if (matches.empty()) {
            app.say(fmt::format("  No offence is like \"{}\": try another word, or its code\n",
                                printable(typed)));
            return std::nullopt;
        }
        app.say(numbered(matches));
        const auto chosen = app.ask("  Its number, or other words: ");
        if (reply_in(chosen) != Reply::value) return std::nullopt;
        const auto number = whole_number(*chosen);
        if (!number) {
            typed = *chosen;
        } else if (const Offence* offence = chosen_by(*number, matches)) {
            return offence->code;
        }
    }
    return typed;
}

// Takes the answer, together with what is known already. Throws Error where it is not a value of
// the field, or cannot be true.
void take(App& app, const Field& field, const std::string& typed, CourtResult& result) {
    CourtResult tried = result;
    read_typed(field, typed, app.today(), tried);
    const Judgement judgement =
        judge(tried.facts, app.reference_data(), app.today(), Detail::brief);
    if (!judgement.faults.empty()) throw Error{Exit::data, to_text(judgement.faults)};
    result = tried;
}

// Asks until the answer is one that the field takes, or none.
Reply ask_for(App& app, const Field& field, CourtResult& result) {
    while (true) {
        auto typed = app.ask(question_text(field));
        const Reply reply = reply_in(typed);
        if (reply != Reply::value) return reply;
        if (field.name == "offence") typed = offence_meant(app, *typed);
        if (!typed) continue;
        try {
            take(app, field, *typed, result);
            return reply;
        } catch (const Error& error) {
            std::string said = fmt::format("  {}\n", error.what());
            for (const std::string& line : error.advice)
                said += fmt::format("    {}\n", line);
            app.say(said);
        }
    }
}

// A question that was put, and what was known before it.
struct Asked {
    std::string_view fact;
    CourtResult before;
};

std::vector<std::string_view> facts_of(const std::vector<Asked>& asked) {
    std::vector<std::string_view> facts;
    for (const Asked& one : asked)
        facts.push_back(one.fact);
    return facts;
}

std::string quoted(const std::string& word) {
    const bool plain = word.find_first_not_of(
                           "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                           "0123456789-_.") == std::string::npos;
    if (plain) return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return text + "'";
}

}  // namespace

CourtResult interview(App& app, const std::vector<Scheme>& schemes) {
    if (!app.may_ask()) {
        throw Error{Exit::usage,
                    "eligibility check needs the reference of a case, or facts",
                    {"For example: --offence OF61102 --disposal imprisonment --term \"18 months\"",
                     "See: lrpt eligibility check --help"}};
    }
    app.say(
        "Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.\n");
    CourtResult result;
    std::vector<Asked> asked;
    std::optional<std::string_view> again;
    while (true) {
        const Question question =
            question_on(result.facts, app.reference_data(), app.today(), Detail::brief);
        const std::vector<std::string_view> facts = facts_of(asked);
        const auto fact =
            again ? again
                  : next_question({.question = question, .schemes = schemes, .asked = facts});
        if (!fact) return result;
        again.reset();
        Asked one{*fact, result};
        const Reply reply = ask_for(app, *field_named(fields(), *fact), result);
        if (reply == Reply::end) return result;
        if (reply != Reply::back) {
            asked.push_back(std::move(one));
        } else if (asked.empty()) {
            again = fact;
            app.say("  This is the first question.\n");
        } else {
            again = asked.back().fact;
            result = asked.back().before;
            asked.pop_back();
        }
    }
}

std::string command_that_repeats(const CourtResult& result, const Arguments& arguments) {
    std::string text = "To repeat: lrpt eligibility check";
    if (const auto scheme = arguments.value("scheme")) text += " --scheme " + *scheme;
    for (const Field& field : fields()) {
        if (field.person || field.type == FieldType::offences) continue;
        if (const auto value = field.written(result)) {
            text += fmt::format(" {} {}", option_of(field.name), quoted(*value));
        }
    }
    return text + "\n";
}

}  // namespace lrpt
