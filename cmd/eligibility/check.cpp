#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/judge.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/eligibility/interview.hpp"
#include "cmd/eligibility/schemes.hpp"
#include "cmd/fact_options.hpp"
#include "cmd/paragraph.hpp"
#include "cmd/reference.hpp"
#include "render/decision.hpp"
#include "rules/record_check.hpp"
#include "rules/turns.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& decision_columns() {
    static const ListingShape shape{.kind = "decision-list",
                                    .item_kind = "decision",
                                    .columns = {{"id", "id"},
                                                {"policy", "policy"},
                                                {"scheme", "scheme"},
                                                {"outcome", "outcome"},
                                                {"route", "route"},
                                                {"missing", "missing"}}};
    return shape;
}

// The tree of reasons has no columns: programs that want it ask for JSON.
void print_columns(App& app, const DecisionHeading& heading, const Decision& decision) {
    ListingWriter listing{decision_columns(), app.listing_format(), app.writer()};
    for (const Scheme scheme : heading.schemes) {
        const SchemeDecision& one = decision.of(scheme);
        std::vector<std::string> missing(one.missing.begin(), one.missing.end());
        listing.row({cell(heading.id),
                     cell(decision.policy),
                     std::string{name_of(scheme)},
                     std::string{name_of(one.outcome)},
                     one.route ? Cell{std::string{name_of(*one.route)}} : Cell{},
                     joined(missing, " ")});
    }
    listing.finish();
}

void print_json(App& app, const DecisionHeading& heading, const Decision& decision) {
    std::string item;
    append_json(item, heading, decision, app.reference_data().policy());
    app.write_items("decision-list", {item});
}

void print_text(App& app, const DecisionHeading& heading, const Decision& decision) {
    std::string text;
    for (const Scheme scheme : heading.schemes) {
        if (!text.empty()) text += "\n";
        text += decision_text(decision.of(scheme), app.width());
    }
    app.out.write(text);
}

// The answer, with what would turn it: in columns there is no room for that.
void print(App& app, const DecisionHeading& heading, const Facts& facts, Decision decision) {
    const bool in_full =
        app.form() == Form::json || app.form() == Form::jsonl || app.form() == Form::text;
    if (!in_full) return print_columns(app, heading, decision);
    const Question question = question_on(facts, app.reference_data(), app.today(), Detail::brief);
    add_turns(decision, question, heading.schemes);
    if (app.form() == Form::text) return print_text(app, heading, decision);
    print_json(app, heading, decision);
}

// Facts about which something is said, and nothing judged.
void say_notices(App& app, const Facts& facts) {
    if (const auto court = court_outside_area(facts, app.reference_data().courts())) {
        app.say(fmt::format("lrpt: {} is not a court of this area: its own trust has the duty\n",
                            printable(*court)));
    }
}

Exit exit_for(const Arguments& arguments,
              const DecisionHeading& heading,
              const Decision& decision) {
    if (!arguments.has("exit-code")) return Exit::done;
    bool all_not_eligible = true;
    for (const Scheme scheme : heading.schemes) {
        const Outcome outcome = decision.of(scheme).outcome;
        if (outcome == Outcome::eligible) return Exit::done;
        all_not_eligible = all_not_eligible && outcome == Outcome::not_eligible;
    }
    return all_not_eligible ? Exit::no : Exit::cannot_tell;
}

void refuse_faults(const std::vector<Fault>& faults) {
    if (faults.empty()) return;
    if (faults.size() > 1) throw Error{Exit::data, to_text(faults)};
    const Fault& fault = faults.front();
    throw Error{
        Exit::data, fmt::format("{}: {}", option_of(fault.field), fault.problem), fault.advice};
}

Exit check_stored_case(App& app, const Arguments& arguments) {
    if (any_fact_given(arguments)) {
        throw Error{Exit::usage, "give either the reference of a case or its facts, not both"};
    }
    const CaseView view =
        view_of(app.database(), reference_given(app, arguments), app.reference_data(), app.today());
    const DecisionHeading heading{
        .id = view.kept.id, .schemes = schemes_asked_for(arguments), .with_turns = true};
    if (arguments.has("paragraph")) {
        print_paragraph(app,
                        {.facts = view.records.facts,
                         .decision = view.decision,
                         .taken_on = view.kept.basis == Basis::decided});
    } else {
        print(app, heading, view.records.facts, view.decision);
    }
    return exit_for(arguments, heading, view.decision);
}

void require_rj_for_paragraph(const Arguments& arguments) {
    if (!arguments.has("paragraph") || arguments.value("scheme") != name_of(Scheme::contact))
        return;
    throw Error{Exit::usage,
                "--paragraph is about restorative justice: it has no words for victim contact",
                {"Leave --scheme out, or say --scheme rj"}};
}

// Who has answered every question wants the words for the report as well.
void add_paragraph(App& app,
                   const Arguments& arguments,
                   const Facts& facts,
                   const Decision& decision) {
    const bool of_rj = arguments.value("scheme") != name_of(Scheme::contact);
    if (!of_rj || arguments.has("paragraph") || app.form() != Form::text) return;
    app.out.write("\nFor the report:\n");
    print_paragraph(app, {.facts = facts, .decision = decision});
}

Exit run(App& app, const Arguments& arguments) {
    require_rj_for_paragraph(arguments);
    if (arguments.operand(0)) return check_stored_case(app, arguments);
    const DecisionHeading heading{.schemes = schemes_asked_for(arguments), .with_turns = true};
    CourtResult result = facts_given(arguments, app.today());
    const bool interviewed = !any_fact_given(arguments);
    if (interviewed) result = interview(app, heading.schemes);

    const Judgement judgement =
        judge(result.facts, app.reference_data(), app.today(), Detail::full);
    refuse_faults(judgement.faults);
    if (arguments.has("paragraph")) {
        print_paragraph(app, {.facts = result.facts, .decision = judgement.decision});
    } else {
        print(app, heading, result.facts, judgement.decision);
    }
    if (interviewed) add_paragraph(app, arguments, result.facts, judgement.decision);
    say_notices(app, result.facts);
    if (interviewed) app.say(command_that_repeats(result, arguments));
    return exit_for(arguments, heading, judgement.decision);
}

}  // namespace

Command eligibility_check() {
    Command command{
        .summary = "Say whether a result is eligible, and why",
        .examples = {{"eligibility check --offence OF61102 --disposal imprisonment --term 18m", ""},
                     {"eligibility check --scheme rj", "asks what it needs to know"},
                     {"eligibility check VC-2013-0027", "decides a case on its recorded facts"}},
        .operands = {"[REF]"},
        .lists = true,
        .options = fact_options(),
        .notes =
            "A fact that is left out is not recorded: it is never read as no. "
            "With --exit-code: 0 eligible under a scheme asked for, 1 not eligible, 2 cannot "
            "tell.",
        .run = run};
    command.options.push_back(scheme_option());
    command.options.push_back(paragraph_option());
    command.options.push_back({.name = "--exit-code", .help = "Answer in the exit status as well"});
    return command;
}

}  // namespace lrpt
