#include "base/text.hpp"
#include "casework/meeting_plan.hpp"
#include "casework/meetings.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/meeting/given.hpp"
#include "rules/meeting_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

constexpr ClockTime usual_time{10 * 60};

const ListingShape& plan_columns() {
    static const ListingShape shape{.kind = "meeting-plan-list",
                                    .item_kind = "meeting-plan",
                                    .columns = {{"case", "case", 2},
                                                {"number", "number", 3},
                                                {"meeting", "meeting", 3},
                                                {"with", "with", 1},
                                                {"on", "on", 3},
                                                {"at", "at", 3},
                                                {"minutes", "minutes", 1},
                                                {"facilitator", "facilitator", 2},
                                                {"saved", "saved", 2},
                                                {"provisional", "provisional", 2},
                                                {"avoids", "avoids", 1}}};
    return shape;
}

bool is_provisional(const MeetingPlan& plan, const Meeting& meeting) {
    return meeting.kind == MeetingKind::conference &&
           (plan.victim_undecided || plan.victim_declined);
}

// "Easter Monday (Mon 1 Apr 2013)".
std::vector<std::string> holiday_names(const std::vector<BankHoliday>& holidays) {
    std::vector<std::string> names;
    for (const BankHoliday& holiday : holidays)
        names.push_back(fmt::format("{} ({})", holiday.name, spoken(holiday.date)));
    return names;
}

std::vector<Cell> row_of(const Case& kept, const MeetingPlan& plan, const MeetingToCome& one) {
    const Meeting& meeting = one.meeting;
    const auto avoided = holiday_names(one.avoided);
    return {kept.reference,
            static_cast<long long>(meeting.number),
            std::string{name_of(meeting.kind)},
            std::string{name_of(meeting.with)},
            cell(std::optional{meeting.on}),
            to_text(meeting.at),
            static_cast<long long>(meeting.minutes),
            meeting.facilitator,
            !one.proposed,
            is_provisional(plan, meeting),
            avoided.empty() ? Cell{} : Cell{joined(avoided, ", ")}};
}

std::string with_capital(std::string_view words) {
    return upper_case(words.substr(0, 1)) + std::string{words.substr(1)};
}

// "Meeting with the victim": the name without its article.
std::string title_of(MeetingKind kind) {
    constexpr std::string_view article = "the ";
    return with_capital(name_in_words(kind).substr(article.size()));
}

std::string avoided_text(const ProposedPlan& proposed) {
    std::vector<std::string> avoided;
    bool clash = false;
    for (const MeetingToCome& one : proposed.plan.meetings) {
        for (std::string& name : holiday_names(one.avoided))
            avoided.push_back(std::move(name));
        clash = clash || one.clash_avoided;
    }
    if (clash) avoided.push_back(proposed.facilitator + "'s other meetings");
    return avoided.empty() ? "" : fmt::format("Avoids {}.\n", listed(avoided, "and"));
}

std::string consent_text(const Case& kept, const MeetingPlan& plan) {
    std::string text;
    for (const auto& [meeting, proposed, avoided, clash] : plan.meetings) {
        if (!is_provisional(plan, meeting)) continue;
        if (plan.victim_undecided) {
            text +=
                fmt::format("Check: the victim has not yet agreed to meet, so {} is provisional.\n",
                            meeting.number);
        } else {
            text += fmt::format(
                "Check: the victim does not consent to {}: lrpt meeting update {} --kind "
                "reparation\n",
                meeting.number,
                meeting_reference(kept.reference, meeting.number));
        }
    }
    return text;
}

// A meeting whose day has come is not to be planned but to be recorded.
std::string unrecorded_text(const Case& kept, const MeetingPlan& plan, Date today) {
    std::string text;
    for (const MeetingToCome& one : plan.meetings) {
        if (one.meeting.on >= today) continue;
        text += fmt::format("Check: how {} went is not recorded: lrpt meeting held {}\n",
                            one.meeting.number,
                            meeting_reference(kept.reference, one.meeting.number));
    }
    return text;
}

std::string plan_text(const Case& kept, const ProposedPlan& proposed, Date today) {
    std::string text = kept.reference;
    if (proposed.ordered_on)
        text += fmt::format(", specified activity ordered {}", spoken(*proposed.ordered_on));
    text += "\n\n";
    for (const auto& [meeting, is_new, avoided, clash] : proposed.plan.meetings) {
        text += fmt::format("  {:<2} {:<24} {:<15}  {}{}\n",
                            meeting.number,
                            title_of(meeting.kind),
                            spoken(meeting.on),
                            to_text(meeting.at),
                            is_new ? "" : fmt::format("  planned ({})", meeting.facilitator));
    }
    text += "\n" + avoided_text(proposed) + consent_text(kept, proposed.plan) +
            unrecorded_text(kept, proposed.plan, today);
    if (proposed.contact_due_on) {
        text +=
            fmt::format("Check: first contact with the offender is due {} and is not recorded.\n",
                        spoken(*proposed.contact_due_on));
    }
    return text;
}

// "these four": few meetings are counted in words.
std::string these(std::size_t count) {
    constexpr std::array words{"this one", "these two", "these three", "these four"};
    return count <= words.size() ? words.at(count - 1) : fmt::format("these {}", count);
}

bool is_yes(const std::string& answer) {
    const std::string lower = lower_case(answer);
    return lower == "y" || lower == "yes";
}

bool wants_saved(App& app, const Arguments& arguments, std::size_t count) {
    if (arguments.has("save")) return true;
    if (!app.may_ask() || app.form() != Form::text) {
        app.hint("To keep them: add --save\n");
        return false;
    }
    app.out.flush();
    return is_yes(app.ask(fmt::format("\nSave {}? [y/N] ", these(count))).value_or(""));
}

void print(App& app, const Case& kept, const ProposedPlan& proposed) {
    const ListingFormat format = app.listing_format();
    if (format.form == Form::text && format.fields.empty())
        return app.out.write(plan_text(kept, proposed, app.today()));
    ListingWriter listing{plan_columns(), format, app.writer()};
    for (const MeetingToCome& one : proposed.plan.meetings)
        listing.row(row_of(kept, proposed.plan, one));
    listing.finish();
}

// Where what is printed is for a program, nothing else is: it says "saved" itself.
void save(App& app, const Case& kept, ProposedPlan& proposed) {
    const auto meetings = proposed_in(proposed.plan);
    const Work work = app.work();
    const auto deadlines = add_meetings(app.desk(work), kept, meetings);
    for (MeetingToCome& one : proposed.plan.meetings)
        one.proposed = one.proposed && work.dry_run;
    if (app.form() != Form::text) return;
    report_change(
        app,
        kept,
        {.done = "Saved",
         .what = fmt::format("{}, {}", counted(meetings.size(), "meeting"), proposed.facilitator)},
        deadlines);
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const PlanRequest request{.facilitator = arguments.value("facilitator"),
                              .at = time_option(arguments, "at").value_or(usual_time)};
    const Work work = app.work();
    ProposedPlan proposed = plan_for_case(app.desk(work), kept, request);
    const std::size_t count = proposed_in(proposed.plan).size();
    const bool for_people = app.form() == Form::text;
    if (for_people) print(app, kept, proposed);
    if (count == 0) {
        app.say("lrpt: all of them are planned already\n");
    } else if (wants_saved(app, arguments, count)) {
        save(app, kept, proposed);
    }
    if (!for_people) print(app, kept, proposed);
    return Exit::done;
}

}  // namespace

Command meeting_plan() {
    return {
        .summary = "Propose the meetings that are still to come, round holidays and the diary",
        .examples = {{"meeting plan RJ-2013-0142", "asks whether to save them, on a terminal"},
                     {"meeting plan RJ-2013-0142 --facilitator khan --at 14:00 --save", ""}},
        .operands = {"REF"},
        .lists = true,
        .options = {{.name = "--facilitator",
                     .value = "LOGIN",
                     .help = "Who leads them; the case's owner unless said"},
                    {.name = "--at", .value = "HH:MM", .help = "At what time; 10:00 unless said"},
                    {.name = "--save", .help = "Keep them"}},
        .notes =
            "What is planned stays as it is, and the others go round it. How many days "
            "lie between them is policy: rj.*-after-days.",
        .run = run};
}

}  // namespace lrpt
