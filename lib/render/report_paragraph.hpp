// The paragraph on restorative justice in a pre-sentence report: plain English for the court,
// without a name, and nothing of the victim but that they consented where a conference is proposed.
#pragma once

#include "base/date.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/offence.hpp"
#include "model/referral.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// The service's word on the arrangements.
struct ReportedArrangements {
    Date confirmed_on = {};
    Arrangement arrangement = Arrangement::conference;
    int days = 0;
    Date assessment_from = {};
    bool victim_consents = false;
};

struct ReportContent {
    const Facts& facts;
    const SchemeDecision& decision;
    const Offence* offence = nullptr;  // of the catalogue; null where it is not listed
    std::optional<Date> policy = {};
    Date checked_on = {};
    std::string_view requirement = {};  // "specified activity requirement"
    bool taken_on = false;              // a person decided what the criteria leave to one
    std::optional<ReportedArrangements> arrangements = {};  // nothing: still to be confirmed
};

// One line, to be pasted into a report.
std::string report_paragraph(const ReportContent& content);

}  // namespace lrpt
