// What stands under a list of offices: why each is in it, and what legal aid covers.
#pragma once

#include "base/date.hpp"
#include "casework/lawyers.hpp"
#include "model/law_topic.hpp"

#include <string>
#include <vector>

namespace lrpt {

// "Listed for prison law: in the directory of 1 Feb 2013 (7), by the front desk (1).": one line for
// each thing that offices are listed for. Of the categories of an office those that cover a topic
// asked for; all where none was.
std::vector<std::string> why_listed(const std::vector<FoundLawyer>& lawyers,
                                    const std::vector<LawTopic>& topics,
                                    const LawTopics& known);

// "prison law and crime": the categories of one office, as in why_listed.
std::string titles_of(const Lawyer& lawyer,
                      const std::vector<LawTopic>& topics,
                      const LawTopics& known);

// "in the directory of Fri 1 Feb 2013", "by the front desk".
std::string source_of(const Lawyer& lawyer);

// "Legal aid for parole: ...", of each topic, as on that day: never a promise.
std::vector<std::string> legal_aid_lines(const std::vector<LawTopic>& topics, Date day);

}  // namespace lrpt
