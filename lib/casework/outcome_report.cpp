#include "casework/outcome_report.hpp"

#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

namespace lrpt {

namespace {

constexpr int smallest_group_unless_said = 5;

}  // namespace

OutcomeFigures outcome_figures(const Desk& desk) {
    const Date day = desk.work.today;
    OutcomeFigures figures;
    for (const Case& kept : cases(desk.database, {.scheme = Scheme::rj}))
        count_in(figures, case_records(desk.database, kept), day);
    hide_small_groups(figures,
                      desk.data.policy()
                          .number_on(policy_name::report_smallest_group, day)
                          .value_or(smallest_group_unless_said));
    return figures;
}

}  // namespace lrpt
