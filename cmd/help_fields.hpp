// The help topic that says every fact lrpt keeps, and who may see it: made from the field tables.
#pragma once

#include <string>

namespace lrpt {

std::string fields_topic();

}  // namespace lrpt
