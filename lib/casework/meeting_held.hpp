// Recording how a meeting went: whether it counts, and how far the programme has come with it.
#pragma once

#include "casework/meetings.hpp"
#include "model/programme.hpp"
#include "rules/facilitator.hpp"

#include <optional>
#include <string>

namespace lrpt {

// A meeting as it went, and where the case stands now.
struct HeldMeeting {
    MeetingChange change = {};
    std::optional<std::string> why_not_counted = {};  // it was missed: who was not there
    Stage stage = Stage::opened;
    std::optional<Expertise> expertise = {};  // of who led a conference that counts
};

// Records how a meeting went: held, or missed where somebody without whom it does not count was not
// there. Throws Error (data) where its turn has not come, for a day to come or before the sentence,
// where it is not recorded who was there, or for reparation what it was, and where how it went is
// recorded already, unless that is `corrected`; as require_ready does for a conference.
HeldMeeting hold_meeting(const Desk& desk,
                         const Case& kept,
                         const Meeting& meeting,
                         bool corrected);

}  // namespace lrpt
