// --paragraph: what a court report writer pastes into a pre-sentence report.
#pragma once

#include "cmd/app.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "render/report_paragraph.hpp"

#include <optional>

namespace lrpt {

Option paragraph_option();

// What the paragraph is about. The arrangements: nothing where they are still to be confirmed.
struct ParagraphAsked {
    const Facts& facts;
    const Decision& decision;
    bool taken_on = false;
    std::optional<ReportedArrangements> arrangements = {};
};

// Prints it. On a terminal it keeps to the width, otherwise it is one line. Throws Error (usage)
// where another form than text is asked for.
void print_paragraph(App& app, const ParagraphAsked& asked);

}  // namespace lrpt
