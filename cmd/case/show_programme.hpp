// Where a case of restorative justice stands, as `case show` prints it.
#pragma once

#include "base/date.hpp"
#include "casework/case_work.hpp"
#include "model/audience.hpp"
#include "render/json_writer.hpp"

#include <string>

namespace lrpt {

// The stage, what led to it, the meetings, and for staff the next step as a command. `view` holds
// only what the audience may see. Empty for a case of the other scheme.
std::string programme_text(const CaseView& view, Audience audience, Date today);

// The same as the member "programme": null for a case of the other scheme.
void write_programme(JsonWriter& json, const CaseView& view, Audience audience, Date today);

}  // namespace lrpt
