// The columns of a deadline that follow from the rules, for the files that read and write the
// table.
#pragma once

#include "model/deadline.hpp"
#include "store/database.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Statement.h>

namespace lrpt {

// In the order in which duty_in reads them, of the table as d.
inline constexpr const char* duty_columns =
    "d.deadline, d.item, d.event, d.event_on, d.due_on, d.calendar_on, d.working_days_on, "
    "d.original_on, d.paused_from, d.paused_until, d.met_on";
inline constexpr int first_after_duty = 11;

inline Duty duty_in(SQLite::Statement& row) {
    return {.due = {.kind = choice_in<DeadlineKind>(row.getColumn(0)),
                    .item = row.getColumn(1).getInt(),
                    .event = choice_in<Event>(row.getColumn(2)),
                    .event_on = date_if_any(row.getColumn(3)),
                    .due_on = date_if_any(row.getColumn(4)),
                    .calendar_on = date_if_any(row.getColumn(5)),
                    .working_days_on = date_if_any(row.getColumn(6)),
                    .original_on = date_if_any(row.getColumn(7)),
                    .paused_from = date_if_any(row.getColumn(8)),
                    .paused_until = date_if_any(row.getColumn(9))},
            .met_on = date_if_any(row.getColumn(10))};
}

}  // namespace lrpt
