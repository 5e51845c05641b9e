#include "rules/calendar_entries.hpp"

#include "base/text.hpp"
#include "rules/consent.hpp"
#include "rules/visible.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr int minutes_in_a_day = 24 * 60;

// When one party comes and goes, and by which door; and how it is said.
struct Passage {
    std::string_view who;  // "Victim"
    std::string_view verb_ending = "s";
    std::optional<ClockTime> arrives = {};
    std::optional<ClockTime> leaves = {};
    std::optional<std::string> door = {};
};

struct Span {
    ClockTime starts = {};
    int minutes = 0;
};

// What was arranged for a meeting; a later record of it holds.
Arrangements arranged_for(const CaseRecords& records, int meeting) {
    const auto last =
        std::find_if(records.arrangements.rbegin(),
                     records.arrangements.rend(),
                     [&](const Arrangements& arranged) { return arranged.meeting == meeting; });
    return last == records.arrangements.rend() ? Arrangements{} : *last;
}

Passage of_victim(const Arrangements& arranged) {
    return {.who = "Victim",
            .arrives = arranged.victim_arrives,
            .leaves = arranged.victim_leaves,
            .door = arranged.victim_door};
}

Passage of_offender(const Arrangements& arranged) {
    return {.who = "Offender",
            .arrives = arranged.offender_arrives,
            .leaves = arranged.offender_leaves,
            .door = arranged.offender_door};
}

std::string line_of(const Passage& passage) {
    std::vector<std::string> parts;
    const auto time = [&](std::string_view verb, ClockTime at) {
        parts.push_back(fmt::format("{}{} {}", verb, passage.verb_ending, to_text(at)));
    };
    if (passage.arrives) time("arrive", *passage.arrives);
    if (passage.leaves) time("leave", *passage.leaves);
    if (passage.door) parts.push_back("door: " + *passage.door);
    if (parts.empty()) return {};
    return fmt::format("{} {}\n", passage.who, joined(parts, ", "));
}

// From the first arrival to the last leaving; the meeting's own time is among them.
Span span_of_staff(const Meeting& meeting, const Arrangements& arranged) {
    int starts = meeting.at.minutes;
    int ends = starts + meeting.minutes;
    for (const Passage& one : {of_victim(arranged), of_offender(arranged)}) {
        if (one.arrives) starts = std::min(starts, one.arrives->minutes);
        if (one.leaves) ends = std::max(ends, one.leaves->minutes);
    }
    return {ClockTime{starts}, ends - starts};
}

// A leaving that is not after the arrival says nothing of the end.
Span span_of_party(const Meeting& meeting, const Passage& own) {
    const ClockTime starts = own.arrives.value_or(meeting.at);
    int ends = meeting.at.minutes + meeting.minutes;
    if (own.leaves && *own.leaves > starts) ends = own.leaves->minutes;
    return {starts, std::max(ends - starts.minutes, 1)};
}

CalendarTime end_of(const Meeting& meeting, const Span& span) {
    const int ends = span.starts.minutes + span.minutes;
    return {meeting.on + std::chrono::days{ends / minutes_in_a_day},
            ClockTime{ends % minutes_in_a_day}};
}

EntryStatus status_of(const Meeting& meeting,
                      const CaseRecords& records,
                      const CalendarQuestion& question) {
    if (meeting.state == MeetingState::cancelled) return EntryStatus::cancelled;
    const bool waits = question.audience == Audience::staff &&
                       meeting.kind == MeetingKind::conference &&
                       meeting.state == MeetingState::planned;
    if (!waits) return EntryStatus::confirmed;
    const bool consents = consent_of(records, Party::victim, question.day).given == true;
    return consents ? EntryStatus::confirmed : EntryStatus::tentative;
}

// Whom a preparation is with is for staff: that it is with both says that the other takes part.
std::string summary_of(const Meeting& meeting, Audience audience) {
    std::string summary = fmt::format("Restorative justice: {}", name_of(meeting.kind));
    if (audience != Audience::staff || meeting.kind != MeetingKind::preparation) return summary;
    return summary + (meeting.with == MeetingWith::both
                          ? " with both"
                          : fmt::format(" with the {}", name_of(meeting.with)));
}

// Where an appointment was before its last move. The others were told their own arrival, which is
// not this time.
std::string move_line(const CaseRecords& records, const Meeting& meeting) {
    const auto last =
        std::find_if(records.moves.rbegin(), records.moves.rend(), [&](const MeetingMove& move) {
            return move.meeting == meeting.number;
        });
    if (last == records.moves.rend()) return {};
    return fmt::format("Moved from {} {}\n", spoken(last->from_on), to_text(last->from_at));
}

std::string description_for_staff(const Meeting& meeting,
                                  const CaseRecords& records,
                                  const Arrangements& arranged) {
    return fmt::format("Meeting at {}\n", to_text(meeting.at)) + line_of(of_victim(arranged)) +
           line_of(of_offender(arranged)) + move_line(records, meeting);
}

// The records hold nothing that the audience may not see.
CalendarEntry entry_of(const Meeting& meeting,
                       const CaseRecords& records,
                       const CalendarQuestion& question) {
    const Arrangements arranged = arranged_for(records, meeting.number);
    CalendarEntry entry{.sequence = meeting.sequence,
                        .status = status_of(meeting, records, question),
                        .summary = summary_of(meeting, question.audience)};
    Span span = span_of_staff(meeting, arranged);
    std::string details = description_for_staff(meeting, records, arranged);
    if (question.audience != Audience::staff) {
        const bool victim = question.audience == Audience::victim;
        Passage own = victim ? of_victim(arranged) : of_offender(arranged);
        if (victim) {
            own.who = "For you:";
            own.verb_ending = "";
        }
        span = span_of_party(meeting, own);
        details = line_of(own);
    }
    entry.starts = {meeting.on, span.starts};
    entry.ends = end_of(meeting, span);
    entry.description = std::move(details);
    if (question.names) entry.location = meeting.place;
    return entry;
}

}  // namespace

std::vector<CalendarEntry> calendar_entries(const std::string& case_reference,
                                            const CaseRecords& records,
                                            const CalendarQuestion& question) {
    const CaseRecords seen = visible_to(question.audience, records);
    std::vector<CalendarEntry> entries;
    for (const Meeting& meeting : seen.meetings) {
        CalendarEntry entry = entry_of(meeting, seen, question);
        entry.uid = fmt::format("{}-{}@lrpt.invalid", case_reference, meeting.number);
        // When an appointment was last changed is no field for the others, but every entry has to
        // say it; it is the same in all calendars.
        entry.changed_at = numbered(records.meetings, meeting.number)->changed_at;
        entry.description = fmt::format(
            "{}{}", *entry.description, meeting_reference(case_reference, meeting.number));
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace lrpt
