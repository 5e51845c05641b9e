#include "base/date_words.hpp"
#include "casework/referrals.hpp"
#include "cmd/app.hpp"
#include "cmd/case/updated.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/fact_options.hpp"
#include "cmd/given.hpp"
#include "cmd/reference.hpp"
#include "load/records.hpp"
#include "model/fault.hpp"
#include "model/field_rows.hpp"

#include <fmt/format.h>

#include <array>

namespace lrpt {

namespace {

// Who it is about, asked for on a terminal; the rest of the people may come later.
constexpr std::array people_asked_for{"offender_name", "crn", "pnc", "victim_name"};

void ask_for_people(App& app, CourtResult& result) {
    app.say("Names are never typed on a command line. Enter = not known.\n");
    for (const std::string_view name : people_asked_for) {
        const Field& field = *field_named(fields(), name);
        const auto answer = app.ask(fmt::format("  {}: ", field.question));
        if (!answer || answer->empty()) continue;
        try {
            field.read(result, *answer);
        } catch (const Error&) {
            // What was typed is a person's own: it is not said again.
            throw Error{Exit::data,
                        fmt::format("{}: it is not as it must be written", field.name),
                        {"Nothing was referred. Begin again, or put it into a file: --from FILE"}};
        }
    }
}

// Facts by options, people by a file or asked for.
CourtResult result_given(App& app, const Arguments& arguments) {
    ResultChange given{.named = facts_named(arguments),
                       .values = facts_given(arguments, app.today())};
    if (const auto path = arguments.value("from")) {
        const Record record =
            read_json_record(text_given(app, "from", *path), PeopleFields::checked);
        if (!record.faults.empty())
            throw Error{Exit::data, fmt::format("--from: {}", to_text(record.faults))};
        take_from_file(given, {.named = record.named, .values = record.result});
    } else if (app.may_ask()) {
        ask_for_people(app, given.values);
    }
    return given.values;
}

Date hearing_given(App& app) {
    if (const auto hearing = app.date_option("hearing", Look::ahead)) return *hearing;
    if (app.may_ask()) {
        const auto typed = app.ask("Day of the sentence hearing: ");
        if (typed && !typed->empty()) return read_date(*typed, app.today(), Look::ahead);
    }
    throw Error{Exit::usage,
                "case refer needs --hearing DATE, the day of the sentence hearing",
                {"The service's word is due by then, and what the court did after it"}};
}

ReferralRequest request_given(App& app, const Arguments& arguments) {
    ReferralRequest request{
        .referral = {.on = app.date_option("on", Look::back).value_or(app.today()),
                     .report_writer = arguments.value("writer").value_or(app.login()),
                     .hearing_on = hearing_given(app)}};
    if (const auto reason = reason_given(app, arguments, "take-on", "Why is it taken on"))
        request.taken_on_because = field_rows::clean_words(*reason);
    return request;
}

std::string decision_line(const SchemeDecision& decision) {
    const std::string missing =
        decision.missing.empty() ? ""
                                 : fmt::format("; missing: {}", fmt::join(decision.missing, ", "));
    return fmt::format(
        "  Decision, {}: {}{}\n", name_of(decision.scheme), outcome_in_words(decision), missing);
}

void report(App& app, const Referred& referred, Date hearing) {
    report_change(app,
                  referred.kept,
                  {.done = "Referred", .what = fmt::format("hearing on {}", spoken(hearing))},
                  referred.deadlines);
    if (app.quiet()) return;
    for (const Scheme scheme : every_scheme)
        app.out.write(decision_line(referred.decision.of(scheme)));
}

Exit refer_again(App& app, const Arguments& arguments) {
    if (any_fact_given(arguments) || arguments.has("from")) {
        throw Error{Exit::usage,
                    "give either the reference of a case or its facts, not both",
                    {fmt::format("To change a fact first: lrpt case update {} --because correction",
                                 reference_given(app, arguments))}};
    }
    const Case kept = case_given(app, arguments);
    const ReferralRequest request = request_given(app, arguments);
    const Work work = app.work();
    const Referred referred = refer_case(app.desk(work), kept, request);
    if (referred.outside_programme) {
        report_change(app,
                      kept,
                      "outside the programme, and not referred: work in custody is never counted "
                      "as the requirement",
                      referred.deadlines);
        return Exit::done;
    }
    report(app, referred, *request.referral.hearing_on);
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    if (arguments.operand(0)) return refer_again(app, arguments);
    const ReferralRequest request = request_given(app, arguments);
    const CourtResult result = result_given(app, arguments);
    const Work work = app.work();
    const Referred referred = refer_new_case(app.desk(work), result, request);
    report(app, referred, *request.referral.hearing_on);
    if (app.quiet() && !work.dry_run) app.out.write(referred.kept.reference + "\n");
    return Exit::done;
}

std::vector<Option> options() {
    std::vector<Option> all = fact_options_but({"sentenced_on", "rj_ordered", "referred_on"});
    for (const Option& option : std::vector<Option>{
             {.name = "--hearing", .value = "DATE", .help = "Day of the sentence hearing"},
             {.name = "--writer",
             .value = "LOGIN",
             .help = "The court report writer; you unless said"},
             {.name = "--on", .value = "DATE", .help = "When it was referred; today unless said"},
             {.name = "--from",
             .value = "FILE",
             .help = "People, and facts: one JSON object with the keys of case open; - for "
                     "standard input"},
             {.name = "--take-on", .help = "Refer what the criteria leave to a person"},
             {.name = "--reason-from",
             .value = "FILE",
             .help = "With --take-on: why; - for standard input. On a terminal lrpt asks"}})
        all.push_back(option);
    return all;
}

}  // namespace

Command case_refer() {
    return {
        .summary = "Refer an offender for restorative justice before sentence",
        .examples = {{"case refer --hearing \"25 Mar\" --from referral.json",
                      "opens a case; names come in a file, or are asked for"},
                     {"case refer --hearing \"25 Mar\" --plea guilty --from people.json",
                      "facts as in eligibility check"},
                     {"case refer RJ-2013-0142 --hearing \"8 Apr\"", "the hearing moved"}},
        .operands = {"[REF]"},
        .options = options(),
        .notes =
            "Where the criteria are met the case stands as eligible; where facts are missing as "
            "referred, until case update has them; where they leave it to a person, --take-on "
            "says why. Work in custody is outside the programme.",
        .run = run};
}

}  // namespace lrpt
