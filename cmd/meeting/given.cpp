#include "cmd/meeting/given.hpp"

#include "base/text.hpp"
#include "casework/meetings.hpp"
#include "rules/meeting_rules.hpp"

#include <fmt/format.h>

namespace lrpt {

std::string time_words(const Meeting& meeting) {
    return fmt::format("{} {}", spoken(meeting.on), to_text(meeting.at));
}

std::vector<const FieldInfo*> meeting_fields(std::initializer_list<std::string_view> names) {
    std::vector<const FieldInfo*> fields;
    for (const std::string_view name : names)
        fields.push_back(field_named(fields_of<Meeting>(), name));
    return fields;
}

std::optional<ClockTime> time_option(const Arguments& arguments, std::string_view name) {
    const auto typed = arguments.value(name);
    if (!typed) return std::nullopt;
    if (const auto time = clock_time(*typed)) return time;
    throw Error{Exit::usage,
                fmt::format("--{}: \"{}\" is not a time", name, printable(*typed)),
                {"Write it as 10:00"}};
}

std::vector<Option> allowed_options() {
    return {{.name = "--allow-holiday", .help = "On a weekend or a bank holiday all the same"},
            {.name = "--allow-clash", .help = "Though the facilitator has another meeting then"}};
}

Allowed allowed_given(const Arguments& arguments) {
    return {.holiday = arguments.has("allow-holiday"), .clash = arguments.has("allow-clash")};
}

Option asked_by_option() {
    return {.name = "--asked-by",
            .value = "WHO",
            .help = "Who asked for it",
            .choices = all_names<AskedBy>()};
}

void check_fit(const Arguments& arguments, const Meeting& meeting) {
    const bool with_is_wrong = arguments.has("with") && meeting.kind != MeetingKind::preparation &&
                               meeting.with != with_by_kind(meeting.kind);
    if (with_is_wrong) {
        throw Error{Exit::usage,
                    "--with is for a preparation: whom the others are with follows from their kind",
                    {"Leave it out"}};
    }
    if (arguments.has("reparation") && meeting.kind != MeetingKind::reparation) {
        throw Error{Exit::usage, "--reparation is for --kind reparation", {"Leave it out"}};
    }
}

MeetingFound meeting_found(App& app, const Arguments& arguments) {
    const MeetingGiven given = meeting_given(app, arguments);
    const Work work = app.work();
    return {given.kept, required_meeting(app.desk(work), given.kept, given.number)};
}

}  // namespace lrpt
