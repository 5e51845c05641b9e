// "Members of the team explain to the victim how a sentence works": the sheet that they hand over.
#pragma once

#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "model/release.hpp"

#include <optional>
#include <string>

namespace lrpt {

struct SheetRequest {
    std::string reference = {};
    bool by_name = false;            // greet the reader by the name that is recorded
    std::optional<int> person = {};  // who it is for; the usual person unless said
};

struct Sheet {
    Release release = {};
    std::string text = {};
};

// The sheet for the victim of a case. Where the name is asked for, the look is recorded first, as
// every look at people is. Throws Error (no record) where there is no such case; (data) for a
// restorative justice case, where no sentence is recorded, where the name that is asked for is not,
// and as person_dealt_with does: who wants no contact gets no sheet; (configuration) where a
// template is not in order.
Sheet explain_sentence(Database& database,
                       const SheetRequest& request,
                       ReferenceData& reference_data,
                       const Work& work);

}  // namespace lrpt
