#include "store/enquiry_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

void count_enquiry(Database& database, const EnquiryCount& count) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO lawyer_tally (month, topic, area, times)
        VALUES (:month, :topic, :area, :times)
            ON CONFLICT (month, topic, area) DO UPDATE SET times = times + excluded.times
    )sql"};
    bind_value(row, ":month", to_iso(count.month));
    bind_value(row, ":topic", count.topic);
    bind_value(row, ":area", name_of(count.area));
    row.bind(":times", count.times);
    row.exec();
}

void each_enquiry(Database& database,
                  Date from,
                  Date until,
                  const std::function<void(const EnquiryCount& count)>& use) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT month, topic, area, times FROM lawyer_tally
         WHERE month BETWEEN :from AND :until ORDER BY month, topic, area
    )sql"};
    bind_value(row, ":from", to_iso(from));
    bind_value(row, ":until", to_iso(until));
    while (row.executeStep()) {
        use({.month = *date_if_any(row.getColumn(0)),
             .topic = row.getColumn(1).getString(),
             .area = choice_in<EnquiryArea>(row.getColumn(2)),
             .times = row.getColumn(3).getInt()});
    }
}

}  // namespace lrpt
