#include "store/condition_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

void each_unanswered(Database& database,
                     Date day,
                     const std::optional<std::string>& owner,
                     const UseUnanswered& use) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT r.case_reference, r.number, r.person, r.kind, r.asked_on,
               CASE WHEN r.sent_on <= :day THEN r.sent_on END AS sent_on, c.owner
          FROM conditions AS r
          JOIN cases AS c ON c.reference = r.case_reference
         WHERE c.state = 'open'
           AND r.asked_on <= :day
           AND (r.outcome IS NULL OR r.decided_on > :day)
           AND (:owner IS NULL OR c.owner = :owner)
         ORDER BY r.asked_on, r.case_reference, r.number
    )sql"};
    bind_value(rows, ":day", to_iso(day));
    bind_value(rows, ":owner", owner);
    while (rows.executeStep()) {
        use({.case_reference = rows.getColumn(0).getString(),
             .request = {.number = rows.getColumn(1).getInt(),
                         .person = rows.getColumn(2).getInt(),
                         .kind = choice_in<ConditionKind>(rows.getColumn(3)),
                         .asked_on = date_in(rows.getColumn(4)),
                         .sent_on = date_if_any(rows.getColumn(5))},
             .owner = text_if_any(rows.getColumn(6))});
    }
}

}  // namespace lrpt
