// The table of subjects: what people need a lawyer for, and which categories of law cover it.
#pragma once

#include "model/law_topic.hpp"

#include <string>

namespace lrpt {

// Throws Error (configuration) with file, line and key where the file is not what it should be: a
// subject or a category that stands twice, a category that is not listed, rows on legal aid that
// hold on the same day.
LawTopics read_law_topics(const std::string& path);

}  // namespace lrpt
