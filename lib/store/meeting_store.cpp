#include "store/meeting_store.hpp"

#include "store/record_store.hpp"
#include "store/rows.hpp"

namespace lrpt {

std::vector<DiaryEntry> diary_of(Database& database, const DiaryFilter& filter) {
    const auto columns = field_names(fields_of<Meeting>());
    SQLite::Statement rows{database.handle(),
                           fmt::format(R"sql(
        SELECT case_reference, number, "{}" FROM meetings
         WHERE (:login IS NULL OR facilitator = :login OR offender_manager = :login)
           AND (:from IS NULL OR "on" >= :from) AND (:to IS NULL OR "on" <= :to)
         ORDER BY "on", at, case_reference, number
    )sql",
                                       fmt::join(columns, "\", \""))};
    bind_value(rows, ":login", filter.login);
    bind_value(rows, ":from", filter.from);
    bind_value(rows, ":to", filter.to);
    std::vector<DiaryEntry> entries;
    while (rows.executeStep()) {
        RowValues values;
        for (int place = 2; place < rows.getColumnCount(); ++place)
            values.push_back(text_if_any(rows.getColumn(place)));
        entries.push_back({rows.getColumn(0).getString(),
                           record_in<Meeting>(rows.getColumn(1).getInt(), values)});
    }
    return entries;
}

std::vector<Date> conferences_led(Database& database, const std::string& login) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT "on" FROM meetings
         WHERE facilitator = :login AND kind = 'conference' AND state = 'held' ORDER BY "on"
    )sql"};
    bind_value(rows, ":login", login);
    std::vector<Date> days;
    while (rows.executeStep())
        days.push_back(date_in(rows.getColumn(0)));
    return days;
}

}  // namespace lrpt
