// The figures as sections of a page, and the page itself as a file.
#pragma once

#include "casework/facilitator_report.hpp"
#include "cmd/app.hpp"
#include "model/timeliness.hpp"
#include "render/page.hpp"
#include "rules/lateness.hpp"
#include "rules/outcome_figures.hpp"

#include <vector>

namespace lrpt {

// "--html FILE", for every report.
Option html_option();

PageSection timeliness_section(const TimelinessFigures& figures);
PageSection answers_section(const OutcomeFigures& figures);
PageSection stages_section(const OutcomeFigures& figures);
PageSection facilitators_section(const std::vector<FacilitatorFigures>& all);
PageSection lateness_section(const LatenessFigures& figures);

// Writes the page where --html says: to standard output for "-".
void write_page(App& app, const Arguments& arguments, const Page& page);

}  // namespace lrpt
