// All that is recorded of one case, gathered from the tables beside this.
#pragma once

#include "model/case.hpp"
#include "model/case_records.hpp"
#include "store/database.hpp"

namespace lrpt {

CaseRecords case_records(Database& database, const Case& kept);

}  // namespace lrpt
