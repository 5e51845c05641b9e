// What `lawyers find` and `lawyers list` are asked, read from their options.
#pragma once

#include "casework/lawyers.hpp"
#include "cmd/app.hpp"

#include <vector>

namespace lrpt {

// Says of all that was not understood at once: throws Error (usage) with what may have been meant,
// and the line to type.
LawyerQuestion lawyer_question(App& app, const Desk& desk, const Arguments& arguments);

// The topics of --for. Throws Error (usage) as lawyer_question does.
std::vector<LawTopic> topics_asked_for(const LawTopics& known, const Arguments& arguments);

Option topics_option();

// The options that narrow a search.
std::vector<Option> lawyer_search_options();

}  // namespace lrpt
