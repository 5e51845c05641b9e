// Before sentence: the court report writer refers an offender, somebody judges whether they are
// suitable, the Restorative Justice Service says whether it can be arranged, and the court decides.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

// Does the offender own what they did?
enum class Accountability { accepts, partly, denies };

// What the victim thinks of taking part, before anybody asks for consent.
enum class VictimView { willing, undecided, unwilling, not_asked };

// What the service would arrange: a meeting with the victim, or another form of reparation.
enum class Arrangement { conference, reparation };

// Why the service cannot arrange it.
enum class NotArranged { no_facilitator, no_time_before_sentence, no_safe_way, other };

enum class ReferralStep { proposed, ordered, not_ordered };

template <>
inline constexpr auto names_of<Accountability> = std::array{
    Name{Accountability::accepts, "accepts"},
    Name{Accountability::partly, "partly"},
    Name{Accountability::denies, "denies"},
};
template <>
inline constexpr auto names_of<VictimView> = std::array{
    Name{VictimView::willing, "willing"},
    Name{VictimView::undecided, "undecided"},
    Name{VictimView::unwilling, "unwilling"},
    Name{VictimView::not_asked, "not-asked"},
};
template <>
inline constexpr auto names_of<Arrangement> = std::array{
    Name{Arrangement::conference, "conference"},
    Name{Arrangement::reparation, "reparation"},
};
template <>
inline constexpr auto names_of<NotArranged> = std::array{
    Name{NotArranged::no_facilitator, "no-facilitator"},
    Name{NotArranged::no_time_before_sentence, "no-time-before-sentence"},
    Name{NotArranged::no_safe_way, "no-safe-way"},
    Name{NotArranged::other, "other"},
};
template <>
inline constexpr auto names_of<ReferralStep> = std::array{
    Name{ReferralStep::proposed, "proposed"},
    Name{ReferralStep::ordered, "ordered"},
    Name{ReferralStep::not_ordered, "not-ordered"},
};

struct Referral {
    int number = 0;
    Date on = {};
    std::string report_writer = {};  // a login
    std::optional<Date> hearing_on = {};
};

// "If the offender is considered suitable": a person's judgement, by whom and when.
struct Suitability {
    int number = 0;
    Date on = {};
    bool suitable = false;
    std::optional<Accountability> accountability = {};
    std::optional<VictimView> victim_view = {};
    std::optional<bool> risk_manageable = {};
    std::string recorded_by = {};
};

// "the court report writer will liaise with the Restorative Justice Service to confirm that
// appropriate arrangements can be made": the service's word. The requirement is of at most 60 days
// (Criminal Justice Act 2003 s.201(5)).
struct Confirmation {
    int number = 0;
    Date on = {};
    bool arranged = false;
    std::optional<Arrangement> arrangement = {};
    std::optional<std::string> facilitator = {};  // the login of who is free
    std::optional<Date> assessment_from = {};     // the earliest day of the assessment meeting
    std::optional<int> days = {};                 // of the requirement
    std::optional<NotArranged> because = {};
    std::optional<std::string> code = {};    // on the slip: says later that this was confirmed
    std::optional<std::string> reason = {};  // why not, in the service's words
    std::string confirmed_by = {};
};

// What became of it: proposed in the report, and what the court did.
struct ReferralOutcome {
    int number = 0;
    ReferralStep step = ReferralStep::proposed;
    Date on = {};
    std::optional<Arrangement> arrangement = {};
    std::optional<int> days = {};
};

template <>
std::span<const RecordField<Referral>> fields_of<Referral>();
template <>
std::span<const RecordField<Suitability>> fields_of<Suitability>();
template <>
std::span<const RecordField<Confirmation>> fields_of<Confirmation>();
template <>
std::span<const RecordField<ReferralOutcome>> fields_of<ReferralOutcome>();

}  // namespace lrpt
