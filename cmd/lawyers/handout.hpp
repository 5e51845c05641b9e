// What a search becomes for a visitor to take along.
#pragma once

#include "casework/lawyers.hpp"
#include "cmd/app.hpp"

namespace lrpt {

// What was asked, and who answers to it.
struct LawyersAsked {
    const LawyerQuestion& question;
    const std::vector<FoundLawyer>& lawyers;
};

// --handout, and whom it is worded for.
std::vector<Option> handout_options();

// Writes the handout: as text, or as a page with --html FILE.
void write_handout(App& app,
                   const Desk& desk,
                   const Arguments& arguments,
                   const LawyersAsked& asked);

// "Parole and visits lawyers within 15 miles of Loughborough who speak Polish".
std::string heading_of(const LawyerQuestion& question);

}  // namespace lrpt
