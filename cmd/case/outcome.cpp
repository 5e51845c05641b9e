#include "base/text.hpp"
#include "casework/outcomes.hpp"
#include "cmd/app.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/case/updated.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/fact_options.hpp"
#include "cmd/given.hpp"
#include "cmd/reference.hpp"
#include "store/occasion_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// The step says whether it was ordered, and the day of the outcome is the day of the sentence.
constexpr std::string_view said_by_step = "rj_ordered";
constexpr std::string_view said_by_day = "sentenced_on";

std::vector<const FieldInfo*> fields_typed() {
    return fields_taken<ReferralOutcome>({"step", "on"});
}

// The facts of a record that it has: what it leaves out is no news.
std::vector<const Field*> fields_with_value(const CourtResult& result) {
    std::vector<const Field*> named;
    for (const Field& field : fields()) {
        const bool has_value = field.type == FieldType::offences
                                   ? !result.facts.other_offences.empty()
                                   : field.written(result).has_value();
        if (has_value) named.push_back(&field);
    }
    return named;
}

ResultChange court_given(App& app, const Arguments& arguments) {
    ResultChange court{.named = facts_named(arguments),
                       .values = facts_given(arguments, app.today())};
    const auto path = arguments.value("from");
    if (!path) {
        if (arguments.has("id") || arguments.has("format"))
            throw Error{Exit::usage, "--id and --format belong to --from FILE"};
        return court;
    }
    const CourtResult record =
        result_in_file({.source = app.input(*path),
                        .format = named<RecordFormat>(arguments.value("format").value_or("")),
                        .id = arguments.value("id")});
    take_from_file(court, {.named = fields_with_value(record), .values = record});
    return court;
}

// What was typed and what the record says must agree; one of them must say it.
ReferralStep step_given(const Arguments& arguments, const ResultChange& court) {
    const auto typed = named<ReferralStep>(arguments.value("step").value_or(""));
    const auto& ordered = court.values.facts.rj_ordered;
    if (!ordered) {
        if (typed) return *typed;
        throw Error{Exit::usage,
                    arguments.has("from")
                        ? "the record does not say whether the court made the requirement"
                        : "case outcome needs --step",
                    {"Choose: proposed, ordered, not-ordered"}};
    }
    const ReferralStep said = *ordered ? ReferralStep::ordered : ReferralStep::not_ordered;
    if (!typed || typed == said) return said;
    throw Error{Exit::usage,
                fmt::format("--step says {}, and the record's rj_ordered says {}",
                            name_of(*typed),
                            *ordered ? "yes" : "no"),
                {"Leave --step out, or mend the file"}};
}

// The day of the sentence: typed, the record's, or as it is recorded; today where nothing says it.
Date day_given(App& app, const ResultChange& court, const Case& kept) {
    const auto typed = app.date_option("on", Look::back);
    const auto& said = court.values.facts.sentenced_on;
    if (typed && said && *typed != *said) {
        throw Error{
            Exit::usage,
            fmt::format(
                "--on is {}, and the record's sentenced_on {}", spoken(*typed), spoken(*said)),
            {"Leave --on out, or mend the file"}};
    }
    if (typed || said) return typed ? *typed : *said;
    return facts_of(app.database(), kept.occasion).sentenced_on.value_or(app.today());
}

void require_nothing_of_court(const ResultChange& court, const Case& kept) {
    if (court.named.empty()) return;
    throw Error{Exit::usage,
                "what is proposed is not a court's result yet",
                {fmt::format("Leave out its facts. To mend one: lrpt case update {} --because "
                             "correction",
                             kept.reference)}};
}

void require_no_form(const ReferralOutcome& outcome) {
    if (!outcome.arrangement && !outcome.days) return;
    throw Error{Exit::usage,
                "--arrangement and --days are of what is proposed or ordered",
                {"Leave them out of --step not-ordered"}};
}

bool is_anything_said(const Arguments& arguments) {
    return arguments.has("step") || arguments.has("on") || arguments.has("from") ||
           arguments.has("id") || arguments.has("format") || any_fact_given(arguments) ||
           any_field_given(arguments, fields_typed());
}

OutcomeNews news_given(App& app, const Arguments& arguments, const Case& kept) {
    OutcomeNews news{.court = court_given(app, arguments)};
    read_values(values_given(app, arguments, {.fields = fields_typed(), .whole = false}),
                news.outcome);
    news.outcome.step = step_given(arguments, news.court);
    if (news.outcome.step == ReferralStep::proposed) {
        require_nothing_of_court(news.court, kept);
        news.outcome.on = app.date_option("on", Look::back).value_or(app.today());
        return news;
    }
    if (news.outcome.step == ReferralStep::not_ordered) require_no_form(news.outcome);
    news.outcome.on = day_given(app, news.court, kept);
    return news;
}

void say_about_court(App& app, const RecordedOutcome& recorded) {
    const bool ordered = recorded.outcome.step == ReferralStep::ordered;
    if (ordered && recorded.by_crown_court) {
        app.say(
            "lrpt: the Crown Court ordered it; the trust's page says \"ordered by the "
            "Magistrates\". It counts all the same\n");
    }
    if (recorded.court_outside_area) {
        app.say(fmt::format("lrpt: {} is not a court of this area: its own trust has the duty\n",
                            printable(*recorded.court_outside_area)));
    }
}

// What is not ordered is closed by a person, who may know of an appeal.
void say_how_to_close(App& app, const Case& kept, const RecordedOutcome& recorded) {
    const auto& unfounded = recorded.updated.unfounded;
    const bool said = std::any_of(unfounded.begin(), unfounded.end(), [&](const Case& one) {
        return one.reference == kept.reference;
    });
    say_unfounded(app, recorded.updated, ChangeReason::sentence);
    if (said || recorded.outcome.step != ReferralStep::not_ordered) return;
    app.say(
        fmt::format("lrpt: {0} stays open\n"
                    "  To close it: lrpt case close {0} --because not-ordered\n",
                    kept.reference));
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    if (!is_anything_said(arguments)) {
        return show_programme_records<ReferralOutcome>(
            app, arguments, kept, {"referral-outcome", "outcomes of the referral"});
    }
    refuse_options_of_listing(app, arguments, "case outcome");
    const OutcomeNews news = news_given(app, arguments, kept);
    const Work work = app.work();
    const RecordedOutcome recorded = record_outcome(app.desk(work), kept, news);
    const std::string what =
        fmt::format("{} on {}", name_of(news.outcome.step), spoken(news.outcome.on));
    if (news.outcome.step == ReferralStep::proposed) {
        report_change(app, kept, what, recorded.updated.deadlines);
        return Exit::done;
    }
    report_update(app, kept, what, recorded.updated);
    say_about_court(app, recorded);
    say_how_to_close(app, kept, recorded);
    return Exit::done;
}

std::vector<Option> options() {
    std::vector<Option> all{
        {.name = "--step",
         .value = "WORD",
         .help = "What became of it",
         .choices = all_names<ReferralStep>()},
        {.name = "--on",
         .value = "DATE",
         .help = "When it was proposed, or sentence was passed; today unless it is known"},
        {.name = "--from",
         .value = "FILE",
         .help = "The court's record, as of case open; - for standard input"},
        {.name = "--id", .value = "ID", .help = "With --from: which record"},
        {.name = "--format",
         .value = "WORD",
         .help = "With --from, where it cannot be told from the first byte",
         .choices = all_names<RecordFormat>()}};
    for (const Option& option : options_for(fields_typed()))
        all.push_back(option);
    for (const Option& option : fact_options_but({said_by_step, said_by_day}))
        all.push_back(option);
    return all;
}

}  // namespace

Command case_outcome() {
    return {
        .summary = "Record what became of a referral, or show what is recorded",
        .examples = {{"case outcome RJ-2013-0142 --step proposed", "in the pre-sentence report"},
                     {"case outcome RJ-2013-0142 --step ordered --on \"25 Mar\" --days 20",
                      "a community order; the 15 days run"},
                     {"case outcome RJ-2013-0142 --step not-ordered --disposal fine", ""},
                     {"case outcome RJ-2013-0142 --step not-ordered --disposal life --tariff 12y",
                      "opens the case of victim contact where it makes one"},
                     {"case outcome RJ-2013-0142 --from results.csv --id LCC-88121",
                      "the court's own record"}},
        .operands = {"REF"},
        .lists = true,
        .options = options(),
        .notes =
            "An order is a community order unless --disposal says suspended; work in custody is "
            "outside the programme. The result is decided again and what is due is derived anew.",
        .run = run};
}

}  // namespace lrpt
