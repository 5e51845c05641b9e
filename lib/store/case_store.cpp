#include "store/case_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

namespace {

constexpr const char* case_columns = R"sql(
        SELECT c.reference, c.scheme, c.occasion, o.id, linked.reference, c.basis, c.state, c.owner,
               c.opened_on, c.assigned_on, c.closed_on, c.closed_because
          FROM cases AS c
          JOIN occasions AS o USING (occasion)
          LEFT JOIN cases AS linked
            ON linked.occasion = c.occasion AND linked.scheme <> c.scheme
)sql";

std::optional<ClosedBecause> closing_in(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return choice_in<ClosedBecause>(column);
}

Case case_in(SQLite::Statement& row) {
    return {.reference = row.getColumn(0).getString(),
            .scheme = choice_in<Scheme>(row.getColumn(1)),
            .occasion = row.getColumn(2).getInt64(),
            .id = text_if_any(row.getColumn(3)),
            .linked = text_if_any(row.getColumn(4)),
            .basis = choice_in<Basis>(row.getColumn(5)),
            .state = choice_in<CaseState>(row.getColumn(6)),
            .owner = text_if_any(row.getColumn(7)),
            .opened_on = date_in(row.getColumn(8)),
            .assigned_on = date_if_any(row.getColumn(9)),
            .closed_on = date_if_any(row.getColumn(10)),
            .closed_because = closing_in(row.getColumn(11))};
}

int next_number(Database& database, Scheme scheme, int year) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT coalesce(max(number), 0) + 1 FROM cases WHERE scheme = :scheme AND year = :year
    )sql"};
    bind_value(row, ":scheme", name_of(scheme));
    row.bind(":year", year);
    row.executeStep();
    return row.getColumn(0).getInt();
}

// NULL stands for "any".
template <typename Enum>
std::optional<std::string> name_if_any(const std::optional<Enum>& value) {
    if (!value) return std::nullopt;
    return std::string{name_of(*value)};
}

}  // namespace

std::string add(Database& database, const Case& opened) {
    const int year = year_of(opened.opened_on);
    const int number = next_number(database, opened.scheme, year);
    std::string reference =
        to_text(Reference{.scheme = opened.scheme, .year = year, .number = number});
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO cases (reference, scheme, year, number, occasion, basis, state, owner, opened_on,
                           assigned_on)
        VALUES (:reference, :scheme, :year, :number, :occasion, :basis, :state, :owner, :opened_on,
                CASE WHEN :owner IS NOT NULL THEN :opened_on END)
    )sql"};
    bind_value(row, ":reference", reference);
    bind_value(row, ":scheme", name_of(opened.scheme));
    row.bind(":year", year);
    row.bind(":number", number);
    row.bind(":occasion", opened.occasion);
    bind_value(row, ":basis", name_of(opened.basis));
    bind_value(row, ":state", name_of(opened.state));
    bind_value(row, ":owner", opened.owner);
    bind_value(row, ":opened_on", to_iso(opened.opened_on));
    row.exec();
    return reference;
}

std::optional<Case> find_case(Database& database, const std::string& reference) {
    SQLite::Statement row{database.handle(),
                          fmt::format("{} WHERE c.reference = :reference", case_columns)};
    bind_value(row, ":reference", reference);
    if (!row.executeStep()) return std::nullopt;
    return case_in(row);
}

std::optional<std::string> case_of_occasion(Database& database,
                                            std::int64_t occasion,
                                            Scheme scheme) {
    SQLite::Statement row{
        database.handle(),
        "SELECT reference FROM cases WHERE occasion = :occasion AND scheme = :scheme"};
    row.bind(":occasion", occasion);
    bind_value(row, ":scheme", name_of(scheme));
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getString();
}

std::vector<std::string> references_after(Database& database, const std::string& after, int most) {
    SQLite::Statement rows{
        database.handle(),
        "SELECT reference FROM cases WHERE reference > :after ORDER BY reference LIMIT :most"};
    bind_value(rows, ":after", after);
    rows.bind(":most", most);
    std::vector<std::string> found;
    while (rows.executeStep())
        found.push_back(rows.getColumn(0).getString());
    return found;
}

std::vector<Case> cases(Database& database, const CaseFilter& filter) {
    SQLite::Statement rows{database.handle(),
                           fmt::format(R"sql({}
         WHERE (:scheme IS NULL OR c.scheme = :scheme)
           AND (:state IS NULL OR c.state = :state)
           AND (:owner IS NULL OR c.owner = :owner)
         ORDER BY c.scheme DESC, c.year, c.number
    )sql",
                                       case_columns)};
    bind_value(rows, ":scheme", name_if_any(filter.scheme));
    bind_value(rows, ":state", name_if_any(filter.state));
    bind_value(rows, ":owner", filter.owner);
    std::vector<Case> found;
    while (rows.executeStep())
        found.push_back(case_in(rows));
    return found;
}

void set_owner(Database& database, const std::string& reference, const NewOwner& owner) {
    SQLite::Statement row{database.handle(), R"sql(
        UPDATE cases
           SET owner = :owner, assigned_on = coalesce(assigned_on, :on)
         WHERE reference = :reference
    )sql"};
    bind_value(row, ":owner", owner.login);
    bind_value(row, ":on", to_iso(owner.on));
    bind_value(row, ":reference", reference);
    row.exec();
}

void set_state(Database& database, const Case& kept) {
    SQLite::Statement row{database.handle(), R"sql(
        UPDATE cases
           SET state = :state, closed_on = :closed_on, closed_because = :closed_because
         WHERE reference = :reference
    )sql"};
    bind_value(row, ":state", name_of(kept.state));
    bind_value(row, ":closed_on", kept.closed_on);
    bind_value(row, ":closed_because", name_if_any(kept.closed_because));
    bind_value(row, ":reference", kept.reference);
    row.exec();
}

void set_decided_because(Database& database,
                         const std::string& reference,
                         const std::string& reason) {
    SQLite::Statement row{
        database.handle(),
        "UPDATE cases SET decided_because = :reason WHERE reference = :reference"};
    bind_value(row, ":reason", reason);
    bind_value(row, ":reference", reference);
    row.exec();
}

std::optional<std::string> decided_because(Database& database, const std::string& reference) {
    SQLite::Statement row{database.handle(),
                          "SELECT decided_because FROM cases WHERE reference = :reference"};
    bind_value(row, ":reference", reference);
    if (!row.executeStep()) return std::nullopt;
    return text_if_any(row.getColumn(0));
}

}  // namespace lrpt
