// What is wrong with a record or a file from outside, said so that it can be found and mended.
#pragma once

#include <string>
#include <vector>

namespace lrpt {

// The field, and what is wrong in words that can follow its name. Never the value of a field about
// a person.
struct Fault {
    std::string field = {};
    std::string problem = {};
    std::vector<std::string> advice = {};
};

// "plea: "gulity" is not one of guilty, not-guilty, mixed (Did you mean: guilty)".
std::string to_text(const Fault& fault);

// All of them in one line, with "; " between.
std::string to_text(const std::vector<Fault>& faults);

}  // namespace lrpt
