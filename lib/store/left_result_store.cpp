#include "store/left_result_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

namespace {

void bind_result(SQLite::Statement& row, const std::string& id, Scheme scheme) {
    row.reset();
    bind_value(row, ":id", id);
    bind_value(row, ":scheme", name_of(scheme));
}

}  // namespace

void save_left_result(Database& database, const LeftResult& left) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT OR REPLACE INTO left_results (id, scheme, because, "on", recorded_by)
        VALUES (:id, :scheme, :because, :on, :recorded_by)
    )sql"};
    bind_result(row, left.id, left.scheme);
    bind_value(row, ":because", name_of(left.because));
    bind_value(row, ":on", to_iso(left.on));
    bind_value(row, ":recorded_by", left.recorded_by);
    row.exec();
}

bool remove_left_result(Database& database, const std::string& id, Scheme scheme) {
    SQLite::Statement row{database.handle(),
                          "DELETE FROM left_results WHERE id = :id AND scheme = :scheme"};
    bind_result(row, id, scheme);
    return row.exec() > 0;
}

ResultLookup::ResultLookup(Database& database)
    : cases_(database.handle(), R"sql(
        SELECT c.scheme, c.reference, c.state, c.closed_because
          FROM occasions o
          JOIN cases c USING (occasion)
         WHERE o.id = :id
      )sql"),
      left_(database.handle(), R"sql(
        SELECT because FROM left_results WHERE id = :id AND scheme = :scheme
      )sql"),
      late_(database.handle(), R"sql(
        SELECT min(due_on) FROM deadlines
         WHERE case_reference = :reference AND deadline = :deadline AND met_on IS NULL
           AND due_on < :day
      )sql") {}

std::vector<CaseOfResult> ResultLookup::cases(const std::string& id) {
    cases_.reset();
    bind_value(cases_, ":id", id);
    std::vector<CaseOfResult> found;
    while (cases_.executeStep()) {
        found.push_back({.scheme = choice_in<Scheme>(cases_.getColumn(0)),
                         .reference = cases_.getColumn(1).getString(),
                         .state = choice_in<CaseState>(cases_.getColumn(2))});
        if (const SQLite::Column because = cases_.getColumn(3); !because.isNull())
            found.back().closed_because = choice_in<ClosedBecause>(because);
    }
    cases_.reset();
    return found;
}

std::optional<LeftBecause> ResultLookup::left(const std::string& id, Scheme scheme) {
    bind_result(left_, id, scheme);
    std::optional<LeftBecause> because;
    if (left_.executeStep()) because = choice_in<LeftBecause>(left_.getColumn(0));
    left_.reset();
    return because;
}

std::optional<Date> ResultLookup::late_since(const std::string& reference,
                                             DeadlineKind kind,
                                             Date day) {
    late_.reset();
    bind_value(late_, ":reference", reference);
    bind_value(late_, ":deadline", name_of(kind));
    bind_value(late_, ":day", to_iso(day));
    std::optional<Date> since;
    if (late_.executeStep()) since = date_if_any(late_.getColumn(0));
    late_.reset();
    return since;
}

}  // namespace lrpt
