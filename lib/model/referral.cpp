#include "model/referral.hpp"

#include "base/error.hpp"
#include "model/field_rows.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int most_days = 60;  // Criminal Justice Act 2003 s.201(5)

int days_of_requirement(std::string_view text) {
    const int days = field_rows::read_number(text);
    if (days >= 1 && days <= most_days) return days;
    throw Error{
        Exit::data,
        fmt::format(
            "{} days cannot be ordered: an activity requirement has 1 to {} days", days, most_days),
        {"Criminal Justice Act 2003 section 201(5)"}};
}

}  // namespace

template <>
std::span<const RecordField<Referral>> fields_of<Referral>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Referral::on>("on", Side::staff, "On which day"),
        fact<&Referral::report_writer, clean_line>(
            "report_writer", Side::team, "Login of the court report writer"),
        fact<&Referral::hearing_on>("hearing_on", Side::staff, "Day of the sentence hearing"),
    };
    return table;
}

template <>
std::span<const RecordField<Suitability>> fields_of<Suitability>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Suitability::on>("on", Side::staff, "On which day"),
        fact<&Suitability::suitable>("suitable", Side::team, "Is the offender suitable?"),
        fact<&Suitability::accountability>(
            "accountability", Side::offender, "Does the offender own what they did?"),
        fact<&Suitability::victim_view>(
            "victim_view", Side::victim, "What the victim thinks of taking part"),
        fact<&Suitability::risk_manageable>(
            "risk_manageable", Side::team, "Can the risk be managed?"),
        fact<&Suitability::recorded_by, clean_line>(
            "recorded_by", Side::team, "Login of who judged it"),
    };
    return table;
}

template <>
std::span<const RecordField<Confirmation>> fields_of<Confirmation>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Confirmation::on>("on", Side::staff, "On which day"),
        fact<&Confirmation::arranged>("arranged", Side::staff, "Can it be arranged?"),
        fact<&Confirmation::arrangement>(
            "arrangement", Side::staff, "A conference, or other reparation"),
        fact<&Confirmation::facilitator, clean_line>(
            "facilitator", Side::team, "Login of the facilitator who is free"),
        fact<&Confirmation::assessment_from>(
            "assessment_from", Side::staff, "Earliest day of the assessment meeting"),
        fact<&Confirmation::days, days_of_requirement>(
            "days", Side::staff, "Days of the requirement"),
        fact<&Confirmation::because>("because", Side::team, "Why it cannot be arranged"),
        fact<&Confirmation::code, clean_line>("code", Side::staff, "Code on the slip"),
        fact<&Confirmation::confirmed_by, clean_line>(
            "confirmed_by", Side::team, "Login of who said so"),
        words<&Confirmation::reason>("reason", Side::team, "Why it cannot be arranged, in words"),
    };
    return table;
}

template <>
std::span<const RecordField<ReferralOutcome>> fields_of<ReferralOutcome>() {
    using namespace field_rows;
    static const std::array table{
        fact<&ReferralOutcome::step>("step", Side::staff, "Proposed, ordered or not ordered"),
        fact<&ReferralOutcome::on>("on", Side::staff, "On which day"),
        fact<&ReferralOutcome::arrangement>(
            "arrangement", Side::staff, "A conference, or other reparation"),
        fact<&ReferralOutcome::days, days_of_requirement>(
            "days", Side::staff, "Days of the requirement"),
    };
    return table;
}

}  // namespace lrpt
