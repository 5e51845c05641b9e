// "Members of the team explain to the victim how a sentence works": the sheet that they hand over.
#pragma once

#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "model/release.hpp"

#include <string>

namespace lrpt {

struct SheetRequest {
    std::string reference = {};
    bool by_name = false;  // greet the victim by the name that is recorded
};

struct Sheet {
    Release release = {};
    std::string text = {};
};

// The sheet for the victim of a case. Where the name is asked for, the look is recorded first, as
// every look at people is. Throws Error (no record) where there is no such case; (data) for a
// restorative justice case, where no sentence is recorded, and where the name that is asked for is
// not; (configuration) where a template is not in order.
Sheet explain_sentence(Database& database,
                       const SheetRequest& request,
                       ReferenceData& reference_data,
                       const Work& work);

}  // namespace lrpt
