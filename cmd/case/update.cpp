#include "casework/case_update.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/fact_options.hpp"
#include "cmd/given.hpp"
#include "cmd/reference.hpp"
#include "load/records.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Names and numbers of people, and whatever else a file of results may hold.
void take_file(const App& app, const Arguments& arguments, const Case& kept, ResultChange& change) {
    const auto path = arguments.value("from");
    if (!path) return;
    const Record record = read_json_record(text_given(app, "from", *path), PeopleFields::checked);
    if (!record.faults.empty())
        throw Error{Exit::data, fmt::format("--from: {}", to_text(record.faults))};
    ResultChange from_file{.values = record.result};
    for (const Field* field : record.named) {
        if (change.names(field->name)) {
            throw Error{Exit::usage,
                        fmt::format("{} is given twice: as an option and by --from", field->name)};
        }
        if (field->name != "id") {
            from_file.named.push_back(field);
        } else if (record.result.facts.id != kept.id) {
            throw Error{Exit::data,
                        "--from: id: the id that the source gave a result never changes",
                        {"Leave it out"}};
        }
    }
    change.values = with_change(change.values, from_file);
    change.named.insert(change.named.end(), from_file.named.begin(), from_file.named.end());
}

// The day of an activation is the day of the sentence from then on, and is never guessed.
Date day_given(const App& app, const ResultChange& change) {
    const auto on = app.date_option("on", Look::back);
    if (change.because != ChangeReason::activation) return on.value_or(app.today());
    const auto& sentenced_on = change.values.facts.sentenced_on;
    if (!on && !sentenced_on) {
        throw Error{Exit::usage,
                    "case update --because activation needs the day on which the court activated "
                    "the sentence",
                    {"Add --on DATE"}};
    }
    if (on && sentenced_on && *on != *sentenced_on) {
        throw Error{Exit::usage,
                    "--on and --sentenced-on are two days: a sentence is activated on one"};
    }
    return on ? *on : *sentenced_on;
}

ResultChange change_given(App& app, const Arguments& arguments, const Case& kept) {
    ResultChange change{
        .because = required_choice<ChangeReason>(arguments, "case update", "because"),
        .named = facts_named(arguments),
        .values = facts_given(arguments, app.today())};
    take_file(app, arguments, kept, change);
    change.on = day_given(app, change);
    return change;
}

std::string outcome_text(const SchemeDecision& decision) {
    if (!decision.route) return std::string{name_of(decision.outcome)};
    return fmt::format("{} ({})", name_of(decision.outcome), name_of(*decision.route));
}

// What the criteria say now, of the scheme of the case, and of the other where it is not the same.
std::string decisions_text(const Case& kept, const UpdatedCase& updated) {
    std::string text;
    for (const Scheme scheme : every_scheme) {
        const std::string before = outcome_text(updated.before.of(scheme));
        const std::string now = outcome_text(updated.now.of(scheme));
        if (before != now) {
            text +=
                fmt::format("  Decision, {}: was {}, is now {}\n", name_of(scheme), before, now);
        } else if (scheme == kept.scheme) {
            text += fmt::format("  Decision, {}: still {}\n", name_of(scheme), now);
        }
    }
    return text;
}

std::string linked_text(const Case& kept, const UpdatedCase& updated, Date today) {
    const std::string changes = changes_text(updated.linked_deadlines, today);
    if (!updated.opened)
        return changes.empty() ? "" : fmt::format("{}:\n{}", kept.linked.value_or(""), changes);
    const Case& opened = *updated.opened;
    const Outcome outcome = updated.now.of(opened.scheme).outcome;
    const std::string beside = opened.basis == Basis::eligible
                                   ? ""
                                   : fmt::format("; our criteria say {}", name_of(outcome));
    return fmt::format("Opened: {}, {}{} (nobody's yet)\n{}",
                       opened.reference,
                       name_of(opened.basis),
                       beside,
                       changes);
}

std::string_view closing_word(const Case& kept, ChangeReason because) {
    if (kept.scheme == Scheme::rj) return name_of(ClosedBecause::not_ordered);
    return name_of(because == ChangeReason::correction ? ClosedBecause::no_longer_eligible
                                                       : ClosedBecause::sentence_changed);
}

void say_unfounded(App& app, const UpdatedCase& updated, ChangeReason because) {
    for (const Case& one : updated.unfounded) {
        app.say(
            fmt::format("lrpt: {0} stays open, though it is not eligible now\n"
                        "  To close it: lrpt case close {0} --because {1}\n",
                        one.reference,
                        closing_word(one, because)));
    }
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const ResultChange change = change_given(app, arguments, kept);
    const Work work = app.work();
    const UpdatedCase updated = update_case(app.desk(work), kept, change);
    report_change(
        app,
        kept,
        fmt::format("{} of {}: {}", name_of(change.because), spoken(change.on), updated.changes),
        updated.deadlines);
    if (!app.quiet()) {
        app.out.write(decisions_text(kept, updated));
        app.out.write(linked_text(kept, updated, app.today()));
    }
    say_unfounded(app, updated, change.because);
    return Exit::done;
}

}  // namespace

Command case_update() {
    Command command{
        .summary = "Change what the court's result is: a slip, an appeal, an activation",
        .examples =
            {{"case update VC-2013-0027 --because activation --on \"1 Mar\"",
              "a suspended sentence is served: eligible now?"},
             {"case update VC-2013-0027 --because appeal --term \"10 months\" --on \"1 Mar\"", ""},
             {"case update RJ-2013-0142 --because correction --risk unknown", "clears the fact"},
             {"case update RJ-2013-0142 --because correction --from names.json",
              "names and numbers come in a file"}},
        .operands = {"REF"},
        .options = fact_options(),
        .notes =
            "The result is decided again and what is due is derived anew, for both cases of the "
            "sentence. In the file, one JSON object, null clears a fact. A case that is not "
            "eligible any more stays open until it is closed.",
        .run = run};
    command.options.push_back({.name = "--because",
                               .value = "WORD",
                               .help = "Why it is another one now",
                               .choices = all_names<ChangeReason>()});
    command.options.push_back(
        {.name = "--on", .value = "DATE", .help = "When the court decided; today unless said"});
    command.options.push_back(
        {.name = "--from",
         .value = "FILE",
         .help = "One JSON object with the keys of case open; - for standard input"});
    return command;
}

}  // namespace lrpt
