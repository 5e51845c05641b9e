// After the event: what each side says of it, the letter of apology, and whether the offender has
// offended again. A case may be closed by then: what is learned later is recorded all the same.
#pragma once

#include "casework/case_change.hpp"
#include "model/afterwards.hpp"
#include "model/case.hpp"

#include <vector>

namespace lrpt {

// What somebody says of a conference or reparation that was held. Throws Error (data) before one
// was held, for a day to come, where nothing was asked, and for an offender with a number of a
// person.
std::vector<DeadlineChange> record_survey(const Desk& desk, const Case& kept, const Survey& survey);

// What was found of a further offence on a day. Throws Error (data) before the court's order, and
// for a day to come.
std::vector<DeadlineChange> record_reoffending(const Desk& desk,
                                               const Case& kept,
                                               const Reoffending& found);

struct ApologyChange {
    Apology after = {};
    bool words_removed = false;
    std::vector<DeadlineChange> deadlines = {};
};

// A letter with a number changes the one that there is. Its words are kept only where the victim
// wants that, and go once they do not: throws Error (data) for words that are not wanted, for days
// that do not follow each other or are to come, and where everybody has opted out of contact and it
// would be handed on. Throws Error (no record) where there is no letter of the number.
ApologyChange record_apology(const Desk& desk, const Case& kept, const Apology& apology);

}  // namespace lrpt
