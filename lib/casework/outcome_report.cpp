#include "casework/outcome_report.hpp"

#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

namespace lrpt {

OutcomeFigures outcome_figures(Database& database, Date day) {
    OutcomeFigures figures;
    for (const Case& kept : cases(database, {.scheme = Scheme::rj}))
        count_in(figures, case_records(database, kept), day);
    return figures;
}

}  // namespace lrpt
