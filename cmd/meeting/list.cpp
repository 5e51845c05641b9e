#include "casework/case_work.hpp"
#include "casework/meetings.hpp"
#include "casework/programme.hpp"
#include "casework/staff.hpp"
#include "cmd/commands.hpp"
#include "cmd/meeting/given.hpp"
#include "cmd/record_listing.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::string_view all_states = "all";

const ListingShape& diary_columns() {
    static const ListingShape shape{.kind = "meeting-list",
                                    .item_kind = "meeting",
                                    .columns = {{"reference", "meeting", 9},
                                                {"on", "on", 8},
                                                {"at", "at", 8},
                                                {"meeting", "kind", 7},
                                                {"with", "with", 3},
                                                {"minutes", "minutes", 1},
                                                {"facilitator", "facilitator", 5},
                                                {"offender_manager", "offender manager", 4},
                                                {"state", "state", 6}}};
    return shape;
}

// Whoever works here sees their own; a manager, and who is on no list of staff, everybody's.
std::optional<std::string> whose(App& app, const Arguments& arguments) {
    if (arguments.has("mine")) return app.login();
    if (arguments.has("case") || arguments.has("facilitator")) return std::nullopt;
    const auto me = staff_member(app.database(), app.login());
    if (!me || me->has(Role::manager)) return std::nullopt;
    return me->login;
}

std::optional<MeetingState> state_wanted(const Arguments& arguments) {
    const std::string word =
        arguments.value("state").value_or(std::string{name_of(MeetingState::planned)});
    return named<MeetingState>(word);
}

MeetingFilter filter_given(App& app, const Arguments& arguments) {
    MeetingFilter filter{.diary = {.login = whose(app, arguments),
                                   .from = app.date_option("from-day", Look::ahead),
                                   .to = app.date_option("until", Look::ahead)},
                         .state = state_wanted(arguments)};
    if (const auto typed = arguments.value("case")) {
        const Reference reference = read_reference(*typed, year_of(app.today()));
        const Case kept = required_case(app.database(), to_text(reference));
        require_rj_case(kept);
        filter.case_reference = kept.reference;
    }
    if (const auto login = arguments.value("facilitator"))
        filter.led_by = required_staff(app.database(), *login).login;
    return filter;
}

void draw(App& app, const std::vector<DiaryEntry>& entries) {
    ListingWriter listing{diary_columns(), app.listing_format(), app.writer()};
    for (const auto& [reference, meeting] : entries) {
        listing.row({meeting_reference(reference, meeting.number),
                     cell(std::optional{meeting.on}),
                     to_text(meeting.at),
                     std::string{name_of(meeting.kind)},
                     std::string{name_of(meeting.with)},
                     static_cast<long long>(meeting.minutes),
                     meeting.facilitator,
                     cell(meeting.offender_manager),
                     std::string{name_of(meeting.state)}});
    }
    listing.finish();
}

// For programs the same items as `meeting show` has.
void print_items(App& app, Audience audience, const std::vector<DiaryEntry>& entries) {
    std::vector<NumberedRecord> written;
    for (const auto& [reference, meeting] : entries)
        written.push_back(numbered_record(reference, meeting));
    print_records(
        app, {.item_kind = "meeting", .audience = audience}, table_of_fields<Meeting>(), written);
}

Exit list(App& app, const Arguments& arguments) {
    const MeetingFilter filter = filter_given(app, arguments);
    const Audience audience = app.audience(Scheme::rj);
    const auto entries = meetings_listed(app.database(), filter, audience);
    const ListingFormat format = app.listing_format();
    if (format.form == Form::text && format.fields.empty()) {
        draw(app, entries);
    } else {
        print_items(app, audience, entries);
    }
    if (entries.empty() && is_terminal(Stream::output)) app.say("There are no such meetings.\n");
    return Exit::done;
}

std::string moves_text(const std::vector<MeetingMove>& moves) {
    std::string text;
    for (const MeetingMove& move : moves) {
        const std::string asked =
            move.asked_by ? fmt::format(", asked by the {}", name_of(*move.asked_by)) : "";
        text += labelled("moved",
                         fmt::format("{} {} to {} {}, on {}{}",
                                     spoken(move.from_on),
                                     to_text(move.from_at),
                                     spoken(move.to_on),
                                     to_text(move.to_at),
                                     spoken(move.moved_on),
                                     asked));
    }
    return text;
}

Exit show(App& app, const Arguments& arguments) {
    const MeetingGiven given = meeting_given(app, arguments);
    const RecordView view{.item_kind = "meeting",
                          .audience = app.audience(Scheme::rj),
                          .names = arguments.has("names")};
    const Work work = app.work();
    MeetingsSeen seen = look_at_meetings(app.desk(work), given.kept, view.audience, view.names);
    const Meeting& meeting = required_meeting(seen.meetings, given.kept, given.number);
    const auto is_of_another = [&](const auto& one) { return one.meeting != meeting.number; };
    std::erase_if(seen.moves, is_of_another);
    std::erase_if(seen.arrangements, is_of_another);
    if (arguments.has("moves")) {
        print_records(app,
                      {.item_kind = "meeting-move", .audience = view.audience},
                      given.kept.reference,
                      seen.moves);
        return Exit::done;
    }
    print_records(app, view, given.kept.reference, std::vector{meeting});
    const bool for_people = app.form() == Form::text && !arguments.has("fields");
    if (!for_people) return Exit::done;
    app.out.write(moves_text(seen.moves));
    print_records(app,
                  {.item_kind = "arrangements", .audience = view.audience},
                  given.kept.reference,
                  seen.arrangements);
    return Exit::done;
}

std::vector<std::string_view> states_and_all() {
    std::vector<std::string_view> words = all_names<MeetingState>();
    words.push_back(all_states);
    return words;
}

}  // namespace

Command meeting_list() {
    return {.summary = "List meetings: those planned, of whoever asks",
            .examples = {{"meeting list", "yours; a manager sees everybody's"},
                         {"meeting list --case RJ-2013-0142 --state all", "of one case"},
                         {"meeting list --facilitator khan --until +2w", ""}},
            .lists = true,
            .options = {{.name = "--facilitator", .value = "LOGIN", .help = "Led by one person"},
                        {.name = "--mine", .help = "Your own, also for a manager"},
                        {.name = "--case", .value = "REF", .help = "Of one case"},
                        {.name = "--state",
                         .value = "WORD",
                         .help = "In which state; planned unless said",
                         .choices = states_and_all()},
                        {.name = "--from-day", .value = "DATE", .help = "From this day on"},
                        {.name = "--until", .value = "DATE", .help = "Up to this day"},
                        audience_option()},
            .run = list};
}

Command meeting_show() {
    return {.summary = "Show a meeting, and how it was moved",
            .examples = {{"meeting show RJ-2013-0142/3", "without its place"},
                         {"meeting show RJ-2013-0142/3 --names", "with it; the look is recorded"},
                         {"meeting show RJ-2013-0142/3 --moves --csv", "its moves, for a script"}},
            .operands = {"REF/NUMBER"},
            .lists = true,
            .options = {{.name = "--names",
                         .help = "Show the place, and what was prepared; the look is recorded"},
                        {.name = "--moves", .help = "Only how it was moved"},
                        audience_option()},
            .run = show};
}

}  // namespace lrpt
