// After the sentence changes: what is recorded of the court's result is changed, decided again, and
// what is due derived anew.
#pragma once

#include "casework/case_change.hpp"
#include "model/decision.hpp"
#include "model/result_change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct UpdatedCase {
    std::string changes = {};  // "disposal suspended -> imprisonment": nothing personal
    Decision before = {};
    Decision now = {};
    std::vector<DeadlineChange> deadlines = {};  // of the case
    std::vector<DeadlineChange> linked_deadlines =
        {};                            // of the other scheme's case of the sentence
    std::vector<Case> unfounded = {};  // open, though neither criteria nor court ask for them now
    std::optional<Case> opened = {};   // the other scheme's case, where only now it is to be opened
};

// Changes facts of the court's result that a case is about; both cases of the sentence have them.
// What an appeal, a new sentence or an activation changes is an event that victims are told of. A
// scheme that has no case and is eligible or ordered now gets one, as from a file of results; a
// case that is eligible no more stays open until somebody closes it. A referral whose criteria are
// settled by it has been screened. `beside` writes what is recorded together with the change,
// first, and returns what the audit trail says of it. Throws Error (data) where the result would be
// impossible or contradict the victims' own word on a conference, where nothing would change, for a
// day to come, and as change_case does.
UpdatedCase update_case(const Desk& desk,
                        const Case& kept,
                        const ResultChange& change,
                        const WriteChange& beside = {});

}  // namespace lrpt
