// A directory of lawyers' offices as a CSV file: one row an office, read one at a time, each with
// what is wrong with it. The field table of Lawyer says which columns there are; the names that the
// public directory of legal aid advisers has for them are taken as well.
#pragma once

#include "base/streams.hpp"
#include "model/fault.hpp"
#include "model/lawyer.hpp"

#include <functional>
#include <vector>

namespace lrpt {

struct LawyerRow {
    std::size_t line = 0;  // where the row starts; the heading is line 1
    Lawyer lawyer = {};
    std::vector<Fault> faults = {};
};

// Throws Error (data) for a heading with an unknown column, or without "firm".
void each_lawyer_row(ReadBytes source, const std::function<void(LawyerRow row)>& use);

}  // namespace lrpt
