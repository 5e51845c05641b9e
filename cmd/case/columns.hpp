// How cases are listed.
#pragma once

#include "model/case.hpp"
#include "render/listing.hpp"

#include <vector>

namespace lrpt {

const ListingShape& case_columns();

// The cells of case_columns().
std::vector<Cell> case_row(const Case& kept);

}  // namespace lrpt
