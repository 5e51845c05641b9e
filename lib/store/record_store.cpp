#include "store/record_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

namespace {

// `"on", "how"`: some of the names are words of SQL as well. They are our own constants, never
// anybody's input.
std::string listed_columns(const std::vector<std::string_view>& columns) {
    return fmt::format("\"{}\"", fmt::join(columns, "\", \""));
}

void bind_values(SQLite::Statement& row, int first, const RowValues& values) {
    for (std::size_t place = 0; place < values.size(); ++place) {
        const int parameter = first + static_cast<int>(place);
        if (values[place]) {
            row.bind(parameter, *values[place]);
        } else {
            row.bind(parameter);
        }
    }
}

std::string question_marks(std::size_t count) {
    std::string marks;
    for (std::size_t place = 0; place < count; ++place)
        marks += ", ?";
    return marks;
}

}  // namespace

int insert_record(const OwnedRows& rows, const RowValues& values) {
    SQLite::Statement row{
        rows.database.handle(),
        fmt::format("INSERT INTO {0} ({1}, number, {2}) VALUES (?1, "
                    "(SELECT coalesce(max(number), 0) + 1 FROM {0} WHERE {1} = ?1){3}) "
                    "RETURNING number",
                    rows.table.name,
                    rows.table.key,
                    listed_columns(rows.columns),
                    question_marks(rows.columns.size()))};
    row.bind(1, rows.owner);
    bind_values(row, 2, values);
    row.executeStep();
    const int number = row.getColumn(0).getInt();
    row.executeStep();  // to its end: only then is the row there
    return number;
}

void update_record(const OwnedRows& rows, int number, const RowValues& values) {
    std::vector<std::string> assignments;
    for (const std::string_view column : rows.columns)
        assignments.push_back(fmt::format("\"{}\" = ?", column));
    SQLite::Statement row{rows.database.handle(),
                          fmt::format("UPDATE {} SET {} WHERE {} = ? AND number = ?",
                                      rows.table.name,
                                      fmt::join(assignments, ", "),
                                      rows.table.key)};
    bind_values(row, 1, values);
    const int after_values = static_cast<int>(values.size()) + 1;
    row.bind(after_values, rows.owner);
    row.bind(after_values + 1, number);
    row.exec();
}

void each_record(const OwnedRows& rows, const UseRow& use) {
    SQLite::Statement found{rows.database.handle(),
                            fmt::format("SELECT number, {} FROM {} WHERE {} = ? ORDER BY number",
                                        listed_columns(rows.columns),
                                        rows.table.name,
                                        rows.table.key)};
    found.bind(1, rows.owner);
    while (found.executeStep()) {
        RowValues values;
        for (int place = 1; place <= static_cast<int>(rows.columns.size()); ++place)
            values.push_back(text_if_any(found.getColumn(place)));
        use(found.getColumn(0).getInt(), values);
    }
}

void refuse_damaged_record(std::string_view column) {
    refuse_damaged(column);
}

}  // namespace lrpt
