#include "store/occasion_store.hpp"

#include "model/field.hpp"
#include "store/rows.hpp"

#include <array>
#include <vector>

namespace lrpt {

namespace {

// Where the fields of a side are kept. The names are our own constants, never anybody's input.
struct SideTable {
    Side side;
    std::string_view name;
};

constexpr std::array side_tables{SideTable{Side::staff, "occasions"},
                                 SideTable{Side::offender, "offenders"},
                                 SideTable{Side::victim, "victims"}};

std::vector<const Field*> stored_fields(Side side) {
    std::vector<const Field*> kept;
    for (const Field& field : fields()) {
        if (field.side == side && field.type != FieldType::offences) kept.push_back(&field);
    }
    return kept;
}

std::string column_list(const std::vector<const Field*>& kept, std::string_view prefix) {
    std::string list;
    for (const Field* field : kept)
        list += fmt::format(", {}{}", prefix, field->name);
    return list;
}

void bind_fields(SQLite::Statement& row,
                 const std::vector<const Field*>& kept,
                 const CourtResult& result) {
    for (const Field* field : kept)
        bind_value(row, (":" + std::string{field->name}).c_str(), field->written(result));
}

std::int64_t insert_side(Database& database,
                         const SideTable& table,
                         const CourtResult& result,
                         std::optional<std::int64_t> occasion) {
    const auto kept = stored_fields(table.side);
    SQLite::Statement row{database.handle(),
                          fmt::format("INSERT INTO {} (occasion{}) VALUES (:occasion{})",
                                      table.name,
                                      column_list(kept, ""),
                                      column_list(kept, ":"))};
    if (occasion) row.bind(":occasion", *occasion);
    bind_fields(row, kept, result);
    row.exec();
    return database.handle().getLastInsertRowid();
}

void update_side(Database& database,
                 const SideTable& table,
                 const CourtResult& result,
                 std::int64_t occasion) {
    const auto kept = stored_fields(table.side);
    std::vector<std::string> assignments;
    for (const Field* field : kept)
        assignments.push_back(fmt::format("{0} = :{0}", field->name));
    SQLite::Statement row{database.handle(),
                          fmt::format("UPDATE {} SET {} WHERE occasion = :occasion",
                                      table.name,
                                      fmt::join(assignments, ", "))};
    row.bind(":occasion", occasion);
    bind_fields(row, kept, result);
    row.exec();
}

void insert_other_offences(Database& database, const Facts& facts, std::int64_t occasion) {
    int position = 0;
    for (const SentencedOffence& offence : facts.other_offences) {
        SQLite::Statement row{database.handle(), R"sql(
            INSERT INTO other_offences (occasion, position, offence, plea, disposal, term, relation)
            VALUES (:occasion, :position, :offence, :plea, :disposal, :term, :relation)
        )sql"};
        row.bind(":occasion", occasion);
        row.bind(":position", ++position);
        const CourtResult as_result{.facts = {.main = offence}};
        for (const Field& field : other_offence_fields()) {
            bind_value(row, (":" + std::string{field.name}).c_str(), field.written(as_result));
        }
        row.exec();
    }
}

// Reads columns by the field table; what a field does not take back is a damaged file.
void read_columns(SQLite::Statement& row,
                  const std::vector<const Field*>& kept,
                  CourtResult& result) {
    for (std::size_t place = 0; place < kept.size(); ++place) {
        const SQLite::Column column = row.getColumn(static_cast<int>(place));
        if (column.isNull()) continue;
        try {
            kept[place]->read(result, column.getString());
        } catch (const Error&) {
            refuse_damaged(column);
        }
    }
}

void read_side(Database& database, Side side, std::int64_t occasion, CourtResult& result) {
    const auto kept = stored_fields(side);
    for (const SideTable& table : side_tables) {
        if (table.side != side) continue;
        SQLite::Statement row{database.handle(),
                              fmt::format("SELECT {} FROM {} WHERE occasion = :occasion",
                                          column_list(kept, "").substr(2),
                                          table.name)};
        row.bind(":occasion", occasion);
        if (row.executeStep()) read_columns(row, kept, result);
    }
}

std::vector<SentencedOffence> other_offences_of(Database& database, std::int64_t occasion) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT offence, plea, disposal, term, relation
          FROM other_offences
         WHERE occasion = :occasion
         ORDER BY position
    )sql"};
    rows.bind(":occasion", occasion);
    std::vector<const Field*> columns;
    for (const Field& field : other_offence_fields())
        columns.push_back(&field);
    std::vector<SentencedOffence> offences;
    while (rows.executeStep()) {
        CourtResult result;
        read_columns(rows, columns, result);
        offences.push_back(result.facts.main);
    }
    return offences;
}

}  // namespace

std::optional<std::int64_t> occasion_with_id(Database& database, const std::string& id) {
    SQLite::Statement row{database.handle(), "SELECT occasion FROM occasions WHERE id = :id"};
    bind_value(row, ":id", id);
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getInt64();
}

std::int64_t add_occasion(Database& database, const CourtResult& result) {
    std::optional<std::int64_t> occasion;
    for (const SideTable& table : side_tables) {
        occasion = insert_side(database, table, result, occasion);
    }
    insert_other_offences(database, result.facts, *occasion);
    return *occasion;
}

void save_occasion(Database& database, std::int64_t occasion, const CourtResult& result) {
    for (const SideTable& table : side_tables)
        update_side(database, table, result, occasion);
    SQLite::Statement replaced{database.handle(),
                               "DELETE FROM other_offences WHERE occasion = :occasion"};
    replaced.bind(":occasion", occasion);
    replaced.exec();
    insert_other_offences(database, result.facts, occasion);
}

CourtResult court_result_of(Database& database, std::int64_t occasion) {
    return {.facts = facts_of(database, occasion), .people = people_of(database, occasion)};
}

Facts facts_of(Database& database, std::int64_t occasion) {
    CourtResult result;
    read_side(database, Side::staff, occasion, result);
    read_side(database, Side::victim, occasion, result);
    result.facts.other_offences = other_offences_of(database, occasion);
    return result.facts;
}

People people_of(Database& database, std::int64_t occasion) {
    CourtResult result;
    read_side(database, Side::offender, occasion, result);
    read_side(database, Side::victim, occasion, result);
    return result.people;
}

void each_offender_reached(Database& database, const std::function<void(const People&)>& use) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT offender_telephone, offender_email
          FROM offenders
         WHERE offender_telephone IS NOT NULL OR offender_email IS NOT NULL
    )sql"};
    while (rows.executeStep()) {
        use({.offender_telephone = text_if_any(rows.getColumn(0)),
             .offender_email = text_if_any(rows.getColumn(1))});
    }
}

}  // namespace lrpt
