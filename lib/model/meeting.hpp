// The meetings of the requirement: "at least four meetings", each with its appointment, who was
// there, and what was prepared.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"
#include "model/party.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

// The four of the trust's page; the third is one of two.
enum class MeetingKind { assessment, preparation, conference, reparation, review };

// Whom a preparation is with. The others have theirs by their kind.
enum class MeetingWith { offender, victim, both };

// `missed`: the day came, and somebody without whom it does not count was not there.
enum class MeetingState { planned, held, missed, cancelled };

// "some other form of reparation ... may involve writing a letter of apology".
enum class ReparationKind { letter_of_apology, work, indirect };

enum class Presence { present, acceptable, unacceptable, logistics };

// Who asked for a change of the appointment.
enum class AskedBy { victim, offender, facilitator, offender_manager, service };

template <>
inline constexpr auto names_of<MeetingKind> = std::array{
    Name{MeetingKind::assessment, "assessment"},
    Name{MeetingKind::preparation, "preparation"},
    Name{MeetingKind::conference, "conference"},
    Name{MeetingKind::reparation, "reparation"},
    Name{MeetingKind::review, "review"},
};
template <>
inline constexpr auto names_of<MeetingWith> = std::array{
    Name{MeetingWith::offender, "offender"},
    Name{MeetingWith::victim, "victim"},
    Name{MeetingWith::both, "both"},
};
template <>
inline constexpr auto names_of<MeetingState> = std::array{
    Name{MeetingState::planned, "planned"},
    Name{MeetingState::held, "held"},
    Name{MeetingState::missed, "missed"},
    Name{MeetingState::cancelled, "cancelled"},
};
template <>
inline constexpr auto names_of<ReparationKind> = std::array{
    Name{ReparationKind::letter_of_apology, "letter-of-apology"},
    Name{ReparationKind::work, "work"},
    Name{ReparationKind::indirect, "indirect"},
};
template <>
inline constexpr auto names_of<Presence> = std::array{
    Name{Presence::present, "present"},
    Name{Presence::acceptable, "acceptable"},
    Name{Presence::unacceptable, "unacceptable"},
    Name{Presence::logistics, "logistics"},
};
template <>
inline constexpr auto names_of<AskedBy> = std::array{
    Name{AskedBy::victim, "victim"},
    Name{AskedBy::offender, "offender"},
    Name{AskedBy::facilitator, "facilitator"},
    Name{AskedBy::offender_manager, "offender-manager"},
    Name{AskedBy::service, "service"},
};

// Presence that is not recorded is not known: it is never read as absence or presence.
struct Meeting {
    int number = 0;
    MeetingKind kind = MeetingKind::assessment;
    MeetingWith with = MeetingWith::offender;
    MeetingState state = MeetingState::planned;
    Date on = {};
    ClockTime at = {};
    int minutes = 60;
    std::string facilitator = {};                      // a login
    std::optional<std::string> offender_manager = {};  // a login
    std::optional<ReparationKind> reparation = {};
    std::optional<Presence> facilitator_presence = {};
    std::optional<Presence> offender_manager_presence = {};
    std::optional<Presence> offender_presence = {};
    std::optional<Presence> offender_supporter_presence = {};
    std::optional<Presence> victim_presence = {};
    std::optional<Presence> victim_supporter_presence = {};
    std::optional<Presence> interpreter_presence = {};
    std::optional<AskedBy> cancelled_by = {};
    std::optional<std::string> approved_by = {};  // who let it be held though it was not ready
    int sequence = 0;                             // how often the appointment changed
    std::string changed_at = {};                  // when it last did: UTC, RFC 3339
    std::optional<std::string> place = {};
    std::optional<std::string> victim_asks = {};       // what the victim wants to ask
    std::optional<std::string> victim_says = {};       // and to say
    std::optional<std::string> not_ready_reason = {};  // why it was held all the same
};

// A meeting that went to another time. What was said to everybody before is kept.
struct MeetingMove {
    int number = 0;
    int meeting = 0;
    Date moved_on = {};
    Date from_on = {};
    ClockTime from_at = {};
    Date to_on = {};
    ClockTime to_at = {};
    std::optional<AskedBy> asked_by = {};
};

// The third of the four: "the meeting with the victim, or reparation activity".
constexpr bool is_event(MeetingKind kind) {
    return kind == MeetingKind::conference || kind == MeetingKind::reparation;
}

// Whether somebody of the party is expected at the meeting.
constexpr bool is_with(const Meeting& meeting, Party party) {
    if (meeting.kind == MeetingKind::conference) return true;
    if (meeting.kind != MeetingKind::preparation) return party == Party::offender;
    return meeting.with == MeetingWith::both ||
           (meeting.with == MeetingWith::victim) == (party == Party::victim);
}

// "RJ-2013-0142/3".
std::string meeting_reference(const std::string& case_reference, int number);

template <>
std::span<const RecordField<Meeting>> fields_of<Meeting>();
template <>
std::span<const RecordField<MeetingMove>> fields_of<MeetingMove>();

}  // namespace lrpt
