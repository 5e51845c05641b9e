#include "base/text.hpp"
#include "casework/meeting_held.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/given.hpp"
#include "cmd/meeting/given.hpp"
#include "model/field_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::string_view presence_ending = "_presence";

// "offender-manager" for the field offender_manager_presence.
std::string role_of(const FieldInfo& field) {
    return option_of(field.name.substr(0, field.name.size() - presence_ending.size())).substr(2);
}

std::vector<const FieldInfo*> presence_fields() {
    std::vector<const FieldInfo*> fields;
    for (const RecordField<Meeting>& field : fields_of<Meeting>()) {
        if (field.name.ends_with(presence_ending)) fields.push_back(&field);
    }
    return fields;
}

std::string all_roles() {
    std::vector<std::string> roles;
    for (const FieldInfo* field : presence_fields())
        roles.push_back(role_of(*field));
    return joined(roles, ", ");
}

const FieldInfo& presence_of(std::string_view option, std::string_view role) {
    for (const FieldInfo* field : presence_fields()) {
        if (role_of(*field) == role) return *field;
    }
    throw Error{
        Exit::usage,
        fmt::format("--{}: \"{}\" is nobody who comes to a meeting", option, printable(role)),
        {"Choose: " + all_roles()}};
}

void add_value(std::vector<GivenValue>& values, GivenValue value) {
    const bool twice = std::any_of(values.begin(), values.end(), [&](const GivenValue& other) {
        return other.field == value.field;
    });
    if (twice) {
        throw Error{Exit::usage,
                    fmt::format("{} is given twice", role_of(*value.field)),
                    {"Say of each once whether they were there"}};
    }
    values.push_back(std::move(value));
}

void take_there(const Arguments& arguments, std::vector<GivenValue>& values) {
    for (const std::string& typed : arguments.values("there")) {
        for (const std::string_view role : split(typed, ','))
            add_value(values,
                      {&presence_of("there", trimmed(role)),
                       "--there",
                       std::string{name_of(Presence::present)}});
    }
}

void take_absent(const Arguments& arguments, std::vector<GivenValue>& values) {
    for (const std::string& typed : arguments.values("absent")) {
        const std::size_t equals = typed.find('=');
        const std::string word = equals == std::string::npos ? "" : typed.substr(equals + 1);
        const auto presence = named<Presence>(word);
        if (!presence || *presence == Presence::present) {
            throw Error{Exit::usage,
                        fmt::format("--absent: \"{}\" does not say why", printable(typed)),
                        {"Write it as ROLE=acceptable, ROLE=unacceptable or ROLE=logistics"}};
        }
        add_value(values, {&presence_of("absent", typed.substr(0, equals)), "--absent", word});
    }
}

std::string words_of(const Meeting& meeting) {
    std::string words = fmt::format("meeting {}, {}, {} on {}",
                                    meeting.number,
                                    name_of(meeting.kind),
                                    name_of(meeting.state),
                                    time_words(meeting));
    const bool counts = meeting.state == MeetingState::held && meeting.reparation;
    return counts ? words + fmt::format(", {}", name_of(*meeting.reparation)) : words;
}

// "Each facilitator will manage five conferences within the first year of their training".
std::string led_words(const std::string& login, const Expertise& expertise) {
    if (!expertise.wanted || !expertise.year_ends_on) return {};
    return fmt::format("  {} has now led {} of {} conferences (first year ends {})\n",
                       login,
                       expertise.conferences,
                       *expertise.wanted,
                       spoken(*expertise.year_ends_on));
}

// What follows from it, and what to type next.
void say_what_follows(App& app, const Case& kept, const HeldMeeting& held) {
    if (app.quiet()) return;
    const Meeting& meeting = held.change.after;
    if (held.expertise) app.out.write(led_words(meeting.facilitator, *held.expertise));
    if (held.why_not_counted) {
        app.out.write(
            fmt::format("  Does not count: {}\n  To plan another: lrpt meeting add {} "
                        "--kind {}\n",
                        *held.why_not_counted,
                        kept.reference,
                        name_of(meeting.kind)));
    } else if (held.stage == Stage::completed) {
        app.out.write(
            fmt::format("  Completed: all four meetings are held. To close it: lrpt case "
                        "close {}\n",
                        kept.reference));
    }
}

Exit run(App& app, const Arguments& arguments) {
    std::vector<GivenValue> values;
    take_there(arguments, values);
    take_absent(arguments, values);
    const auto on = app.date_option("on", Look::back);
    const auto at = time_option(arguments, "at");
    auto [kept, meeting] = meeting_found(app, arguments);
    read_values(values, meeting);
    if (const auto outcome = named<ReparationKind>(arguments.value("outcome").value_or("")))
        meeting.reparation = outcome;
    if (const auto reason =
            reason_given(app, arguments, "approved-by", "Why was it held though not ready?")) {
        meeting.not_ready_reason = field_rows::clean_words(*reason);
        meeting.approved_by = arguments.value("approved-by");
    }
    meeting.on = on.value_or(meeting.on);
    meeting.at = at.value_or(meeting.at);
    const Work work = app.work();
    const HeldMeeting held = hold_meeting(app.desk(work), kept, meeting, arguments.has("correct"));
    report_change(app, kept, words_of(held.change.after), held.change.deadlines);
    say_what_follows(app, kept, held);
    return Exit::done;
}

}  // namespace

Command meeting_held() {
    return {
        .summary = "Record how a meeting went",
        .examples = {{"meeting held RJ-2013-0142/1 --there facilitator,offender", ""},
                     {"meeting held RJ-2013-0142/4 --there facilitator --absent "
                      "offender-manager=logistics",
                      "does not count: a review needs both"},
                     {"meeting held RJ-2013-0142/3 --there facilitator,offender --outcome "
                      "letter-of-apology",
                      "reparation"}},
        .operands = {"REF/NUMBER"},
        .options = {{.name = "--there",
                     .value = "ROLES",
                     .help = "Who was there, with commas between: " + all_roles(),
                     .repeats = true},
                    {.name = "--absent",
                     .value = "ROLE=WORD",
                     .help = "Who was not: acceptable, unacceptable or logistics",
                     .repeats = true},
                    {.name = "--outcome",
                     .value = "WORD",
                     .help = "What the reparation was",
                     .choices = all_names<ReparationKind>()},
                    {.name = "--on",
                     .value = "DATE",
                     .help = "Where it took place on another day than planned"},
                    {.name = "--at", .value = "HH:MM", .help = "Or at another time"},
                    {.name = "--approved-by",
                     .value = "LOGIN",
                     .help = "Of a conference that was not ready: who let it be held"},
                    {.name = "--reason-from",
                     .value = "FILE",
                     .help = "And why; - for standard input. On a terminal lrpt asks"},
                    {.name = "--correct", .help = "Mend what was recorded of it"}},
        .notes =
            "An assessment needs facilitator and offender, a preparation the facilitator and whom "
            "it is with, a conference both sides, a review the offender manager and the "
            "facilitator. Where one of them was not there, it is missed and does not count.",
        .run = run};
}

}  // namespace lrpt
