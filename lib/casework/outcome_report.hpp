// The figures of all cases of restorative justice, open and closed.
#pragma once

#include "rules/outcome_figures.hpp"
#include "store/database.hpp"

namespace lrpt {

OutcomeFigures outcome_figures(Database& database, Date day);

}  // namespace lrpt
