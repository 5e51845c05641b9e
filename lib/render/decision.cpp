#include "render/decision.hpp"

#include "base/text.hpp"
#include "model/field.hpp"
#include "render/json_writer.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void write_reasons(JsonWriter& json,
                   std::string_view key,
                   const std::vector<Criterion>& reasons,
                   const Policy& policy) {
    json.key(key);
    json.begin_list();
    for (const Criterion& reason : reasons) {
        const RuleText* rule = policy.rule(reason.rule);
        json.begin_object();
        json.member("rule", reason.rule);
        json.member("verdict", name_of(reason.verdict));
        json.member("because", std::string_view{reason.because});
        json.member("source",
                    rule == nullptr ? std::string_view{} : std::string_view{rule->source});
        if (!reason.parts.empty()) write_reasons(json, "parts", reason.parts, policy);
        json.end_object();
    }
    json.end_list();
}

void write_turns(JsonWriter& json, const std::vector<Turn>& turns) {
    json.key("turns");
    json.begin_list();
    for (const Turn& turn : turns) {
        json.begin_object();
        json.key("facts");
        json.begin_list();
        for (const TurningFact& fact : turn.facts) {
            json.begin_object();
            json.member("field", fact.field);
            json.key("values");
            json.begin_list();
            for (const std::string& value : fact.values)
                json.value(std::string_view{value});
            json.end_list();
            json.end_object();
        }
        json.end_list();
        json.member("note", turn.note);
        json.end_object();
    }
    json.end_list();
}

void write_scheme(JsonWriter& json,
                  const SchemeDecision& decision,
                  const Policy& policy,
                  const DecisionHeading& heading) {
    json.key(name_of(decision.scheme));
    json.begin_object();
    json.member("outcome", name_of(decision.outcome));
    json.key("route");
    if (decision.route) {
        json.value(name_of(*decision.route));
    } else {
        json.null();
    }
    json.key("missing");
    json.begin_list();
    for (const std::string_view fact : decision.missing)
        json.value(fact);
    json.end_list();
    if (heading.with_turns) write_turns(json, decision.turns);
    if (heading.with_reasons) write_reasons(json, "reasons", decision.reasons, policy);
    json.end_object();
}

std::string_view mark_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::met: return "yes";
        case Verdict::not_met: return "no";
        case Verdict::refer: return "ask";
        case Verdict::unknown: break;
    }
    return "?";
}

void append_reasons(std::string& text,
                    const std::vector<Criterion>& reasons,
                    std::size_t depth,
                    std::optional<int> width) {
    for (const Criterion& reason : reasons) {
        const std::string mark =
            fmt::format("  {}{:<4} ", std::string(depth * 2, ' '), mark_of(reason.verdict));
        const std::string sentence =
            fmt::format("{}  [{}]", printable(reason.because), reason.rule);
        text += wrapped(mark, sentence, width);
        append_reasons(text, reason.parts, depth + 1, width);
    }
}

std::string_view scheme_title(Scheme scheme) {
    return scheme == Scheme::contact ? "Victim contact scheme" : "Restorative justice";
}

std::string answer(const SchemeDecision& decision) {
    switch (decision.outcome) {
        case Outcome::eligible: {
            const std::string route =
                decision.route ? fmt::format(" ({})", name_of(*decision.route)) : "";
            return "ELIGIBLE" + route;
        }
        case Outcome::not_eligible: return "NOT ELIGIBLE";
        case Outcome::refer: return "A PERSON DECIDES";
        case Outcome::needs_information: break;
    }
    return "NEEDS INFORMATION";
}

// What starts the last line, and the line.
struct Advice {
    std::string_view start;
    std::string text;
};

Advice what_next(const SchemeDecision& decision) {
    const bool contact = decision.scheme == Scheme::contact;
    switch (decision.outcome) {
        case Outcome::eligible:
            return {"Next: ",
                    contact ? "offer contact to the victim, or the next of kin."
                            : "suitability is your judgement; confirm with the Restorative Justice "
                              "Service that arrangements can be made before sentence."};
        case Outcome::refer:
            return {"Who decides: ",
                    contact ? "the manager of the victim liaison team."
                            : "the Restorative Justice Service."};
        case Outcome::needs_information: break;
        case Outcome::not_eligible: return {};
    }
    std::vector<std::string> questions;
    for (const std::string_view fact : decision.missing) {
        const Field* field = field_named(fields(), fact);
        if (field == nullptr || field->type == FieldType::offences) {
            questions.emplace_back("what is missing of the other offences");
        } else {
            questions.push_back(fmt::format("{} ({})", field->question, option_of(fact)));
        }
    }
    return {"Find out: ", joined(questions, "; ")};
}

std::string words_for(OffenceKind kind) {
    switch (kind) {
        case OffenceKind::sexual_or_violent: return "a sexual or violent offence";
        case OffenceKind::racially_aggravated: return "a racially aggravated offence";
        case OffenceKind::violence: return "an offence of violence";
        case OffenceKind::domestic_burglary: return "domestic burglary";
        case OffenceKind::personal: return "other harm directed at a person";
        case OffenceKind::depends: break;
    }
    return "an offence that may have a personal victim";
}

std::string words_for(std::string_view field, const std::string& value) {
    if (field == "term") return value + " or more";
    const auto kind = field == "offence" ? named<OffenceKind>(value) : std::nullopt;
    return kind ? words_for(*kind) : value;
}

// "Risk of serious harm: medium or high"; what a question explains in brackets is left out.
std::string turning_fact_text(const TurningFact& fact) {
    const Field* field = field_named(fields(), fact.field);
    const std::string_view question = field->question.substr(0, field->question.find(" ("));
    std::vector<std::string> values;
    for (const std::string& value : fact.values)
        values.push_back(words_for(fact.field, value));
    return fmt::format("{}{} {}",
                       question,
                       question.ends_with('?') ? "" : ":",
                       values.empty() ? "to be looked up" : listed(values, "or"));
}

std::string turns_text(const std::vector<Turn>& turns, std::optional<int> width) {
    if (turns.empty()) return "";
    std::string text = "It would be eligible if:\n";
    for (const Turn& turn : turns) {
        std::vector<std::string> facts;
        for (const TurningFact& fact : turn.facts)
            facts.push_back(turning_fact_text(fact));
        const std::string note = turn.note ? fmt::format(" ({})", *turn.note) : "";
        const bool first = &turn == &turns.front();
        text += wrapped(first ? "     " : "  or ", joined(facts, "; and ") + note, width);
    }
    return text;
}

}  // namespace

void append_json(std::string& into,
                 const DecisionHeading& heading,
                 const Decision& decision,
                 const Policy& policy) {
    JsonWriter json{into};
    json.begin_object();
    json.member("kind", std::string_view{"decision"});
    json.key("line");
    if (heading.line) {
        json.value(static_cast<long long>(*heading.line));
    } else {
        json.null();
    }
    json.member("id", heading.id);
    json.member("policy", decision.policy);
    const bool brief = !heading.with_reasons && !heading.with_turns && heading.answers != nullptr;
    for (const Scheme scheme : heading.schemes) {
        const SchemeDecision& one = decision.of(scheme);
        if (brief) {
            json.written(heading.answers->text_of(one, [&] {
                std::string text;
                JsonWriter apart{text};
                write_scheme(apart, one, policy, heading);
                return text;
            }));
        } else {
            write_scheme(json, one, policy, heading);
        }
    }
    json.end_object();
}

void append_json(std::string& into,
                 std::size_t line,
                 const std::optional<std::string>& id,
                 const std::vector<Fault>& faults) {
    JsonWriter json{into};
    json.begin_object();
    json.member("kind", std::string_view{"error"});
    json.member("line", static_cast<long long>(line));
    json.member("id", id);
    json.member("message", std::string_view{to_text(faults)});
    json.end_object();
}

std::string decision_text(const SchemeDecision& decision, std::optional<int> width) {
    std::string text = fmt::format("{}: {}\n", scheme_title(decision.scheme), answer(decision));
    append_reasons(text, decision.reasons, 0, width);
    const Advice advice = what_next(decision);
    if (!advice.text.empty()) text += wrapped(advice.start, advice.text, width);
    return text + turns_text(decision.turns, width);
}

std::string rules_text(const std::vector<RuleText>& rules) {
    std::string text;
    for (const RuleText& rule : rules) {
        if (!text.empty()) text += "\n";
        text += fmt::format("{}\n  {}\n  Source   {} ({})\n",
                            rule.rule,
                            rule.says,
                            rule.source,
                            name_of(rule.status));
        if (!rule.reading.empty()) text += fmt::format("  Reading  {}\n", rule.reading);
    }
    return text;
}

}  // namespace lrpt
