// What is asked of a case that was drawn to be looked at.
#pragma once

#include "model/case.hpp"

#include <string>
#include <vector>

namespace lrpt {

// The questions for a case of its scheme, and of its being closed, each to be answered yes or no.
std::vector<std::string> sample_questions(const Case& kept);

}  // namespace lrpt
