#include "model/parole.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<ParoleReview>> fields_of<ParoleReview>() {
    using namespace field_rows;
    static const std::array table{
        fact<&ParoleReview::review_due_on>("review_due_on", Side::staff, "Review due"),
        fact<&ParoleReview::hearing_on>("hearing_on", Side::staff, "Day of the hearing"),
        fact<&ParoleReview::moved_from>("moved_from", Side::staff, "Day it was moved from"),
        fact<&ParoleReview::invited_on>("invited_on", Side::victim, "Victim asked for a statement"),
        fact<&ParoleReview::statement>("statement", Side::victim, "Will there be a statement?"),
        fact<&ParoleReview::to_manager_on>(
            "to_manager_on", Side::victim, "Statement sent to the offender manager"),
        fact<&ParoleReview::to_board_on>(
            "to_board_on", Side::victim, "Statement sent to the Parole Board"),
        fact<&ParoleReview::presented>("presented", Side::victim, "How it is presented"),
        fact<&ParoleReview::decision>("decision", Side::staff, "Decision"),
        fact<&ParoleReview::decided_on>("decided_on", Side::staff, "Day of the decision"),
        fact<&ParoleReview::next_review_on>("next_review_on", Side::staff, "Next review due"),
    };
    return table;
}

}  // namespace lrpt
