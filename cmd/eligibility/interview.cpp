#include "cmd/eligibility/interview.hpp"

#include "base/text.hpp"
#include "casework/judge.hpp"
#include "cmd/fact_options.hpp"
#include "model/field.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// The first fact that can still change an answer and has not been asked for yet.
std::optional<std::string_view> next_question(const Decision& decision,
                                              const std::vector<Scheme>& schemes,
                                              const std::vector<std::string_view>& asked) {
    for (const Scheme scheme : schemes) {
        for (const std::string_view fact : decision.of(scheme).missing) {
            const bool new_to_them = std::find(asked.begin(), asked.end(), fact) == asked.end();
            if (new_to_them && fact != "other_offences") return fact;
        }
    }
    return std::nullopt;
}

std::string question_text(const Field& field) {
    std::string choices;
    if (!field.choices.empty()) choices = fmt::format(" [{}]", fmt::join(field.choices, "/"));
    return fmt::format("  {}{}: ", field.question, choices);
}

// Asks until the answer is one that the field takes, together with what is known already; an empty
// answer means that it is not known. Returns false at the end of input.
bool ask_for(App& app, const Field& field, CourtResult& result) {
    while (true) {
        const auto typed = app.ask(question_text(field));
        if (!typed) return false;
        if (typed->empty()) return true;
        try {
            CourtResult tried = result;
            read_typed(field, *typed, app.today(), tried);
            const Judgement judgement =
                judge(tried.facts, app.reference_data(), app.today(), Detail::brief);
            if (!judgement.faults.empty()) throw Error{Exit::data, to_text(judgement.faults)};
            result = tried;
            return true;
        } catch (const Error& error) {
            std::string said = fmt::format("  {}\n", error.what());
            for (const std::string& line : error.advice)
                said += fmt::format("    {}\n", line);
            app.say(said);
        }
    }
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
    app.say("Enter = not known, Ctrl-C = stop. Nothing is saved.\n");
    CourtResult result;
    std::vector<std::string_view> asked;
    while (true) {
        const Decision decision =
            judge(result.facts, app.reference_data(), app.today(), Detail::brief).decision;
        const auto fact = next_question(decision, schemes, asked);
        if (!fact) return result;
        asked.push_back(*fact);
        if (!ask_for(app, *field_named(fields(), *fact), result)) return result;
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
