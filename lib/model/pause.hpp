// A deadline that rests for some days, and why. The day that was due before stays on view.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"
#include "model/policy.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

enum class PauseReason { asked_to_wait, ill, no_address, appeal, court_record, other };

template <>
inline constexpr auto names_of<PauseReason> = std::array{
    Name{PauseReason::asked_to_wait, "asked-to-wait"},
    Name{PauseReason::ill, "ill"},
    Name{PauseReason::no_address, "no-address"},
    Name{PauseReason::appeal, "appeal"},
    Name{PauseReason::court_record, "court-record"},
    Name{PauseReason::other, "other"},
};

struct Pause {
    int number = 0;
    DeadlineKind deadline = DeadlineKind::rj_first_contact;
    int item = 0;  // which of several of the kind; 0 where there is one
    Date from_on = {};
    Date until = {};  // both days included
    PauseReason reason = PauseReason::other;
    Date entered_on = {};
    std::optional<std::string> words = {};  // the reason, for the team only

    // The days of it, as it was entered.
    int days() const { return static_cast<int>((until - from_on).count()) + 1; }
};

template <>
std::span<const RecordField<Pause>> fields_of<Pause>();

}  // namespace lrpt
