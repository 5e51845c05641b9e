// A directory of lawyers' offices as a CSV file: one row an office, read one at a time, each with
// what is wrong with it. The field table of Lawyer says which columns there are; the names that the
// public directory of legal aid advisers has for them are taken as well.
#pragma once

#include "base/streams.hpp"
#include "model/fault.hpp"
#include "model/lawyer.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

struct LawyerRow {
    std::string sheet = {};  // of a workbook; empty where there is one file only
    std::size_t line = 0;    // where the row starts; the heading is line 1
    Lawyer lawyer = {};
    std::vector<Fault> faults = {};
};

// Reads a value as the field table says; what is wrong with it joins the faults. Nothing is read of
// an empty one.
void read_lawyer_value(LawyerRow& row, std::string_view field, std::string_view text);

// Throws Error (data) for a heading with an unknown column, or without "firm".
void each_lawyer_row(ReadBytes source, const std::function<void(LawyerRow row)>& use);

}  // namespace lrpt
