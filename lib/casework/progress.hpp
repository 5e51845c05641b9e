// "Exchange information concerning an offender's progress in prison": what happened, who was told
// of it, and what a victim told the team.
#pragma once

#include "casework/case_change.hpp"
#include "model/progress.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Records an event, and returns its number and who has to be told of it. Throws Error (data) for a
// kind that another command records, a month of release that is missing or before the sentence, and
// a day of learning that is still to come; nothing of a sentence happens before it.
struct AddedEvent {
    int number = 0;
    std::vector<int> to_tell = {};  // the numbers of people
    std::vector<DeadlineChange> deadlines = {};
};
AddedEvent add_progress(const Desk& desk, const Case& kept, const ProgressEvent& event);

// Records that a person was told of an event, and returns what may be said of it. With `again`,
// what was recorded of it before is brought up to date: whether they acknowledged it. Throws Error
// (no record) where there is no such event or person, and (data) for an event that is never told, a
// day before the team knew or still to come, somebody who wants no contact or is acted for, and
// somebody who was told already.
struct ToldOf {
    bool repeated = false;
    std::string may_be_said = {};
    std::vector<DeadlineChange> deadlines = {};
};
struct TellingExtras {
    bool again = false;
    std::optional<std::string> override_reason = {};  // sent though it is not marked safe
};
ToldOf record_told(const Desk& desk,
                   const Case& kept,
                   const Told& told,
                   const TellingExtras& extras = {});

// What somebody on a case has not been told, and by when that is due.
struct OpenGap {
    std::string case_reference = {};
    ProgressEvent event = {};
    int person = 0;
    Date due_on = {};
};

// Of the open ones among the cases; of each in the order of its events.
std::vector<OpenGap> gaps_on(const Desk& desk, const std::vector<Case>& among);

// Records what a victim told the team, and returns its number. Throws Error (no record) where there
// is no such person and (data) for a day to come, or where there are no words.
struct AddedGiven {
    int number = 0;
    std::vector<DeadlineChange> deadlines = {};
};
AddedGiven add_given(const Desk& desk, const Case& kept, const Given& given);

}  // namespace lrpt
