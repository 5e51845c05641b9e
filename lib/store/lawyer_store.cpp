#include "store/lawyer_store.hpp"

#include "model/postcode.hpp"
#include "store/record_store.hpp"
#include "store/rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string columns() {
    return fmt::format("{}", fmt::join(field_names(fields_of<Lawyer>()), ", "));
}

void bind_text(SQLite::Statement& row, int parameter, const std::optional<std::string>& value) {
    if (value) {
        row.bind(parameter, *value);
    } else {
        row.bind(parameter);
    }
}

// The fields in the order of columns(), then the district. Returns the number bound.
int bind_all(SQLite::Statement& row, const Lawyer& lawyer) {
    int parameter = 0;
    for (const auto& value : values_of(lawyer))
        bind_text(row, ++parameter, value);
    bind_text(
        row, ++parameter, lawyer.postcode ? district_before_fault(*lawyer.postcode) : std::nullopt);
    return parameter;
}

Lawyer lawyer_in(SQLite::Statement& row) {
    RowValues values;
    for (int place = 1; place < row.getColumnCount(); ++place)
        values.push_back(text_if_any(row.getColumn(place)));
    return record_in<Lawyer>(row.getColumn(0).getInt(), values);
}

SQLite::Statement selected(Database& database, const std::string& condition) {
    return {database.handle(),
            fmt::format("SELECT number, {} FROM lawyers {}", columns(), condition)};
}

std::optional<Lawyer> only_lawyer(SQLite::Statement& row) {
    if (!row.executeStep()) return std::nullopt;
    return lawyer_in(row);
}

// "(instr(';' || list || ';', ?) OR ...)" for each of the lists asked for, with AND between.
std::string conditions_on(const std::vector<std::vector<std::string>>& categories) {
    std::vector<std::string> conditions;
    for (const auto& codes : categories) {
        const std::vector<std::string> tests(codes.size(), "instr(';' || list || ';', ?)");
        conditions.push_back(fmt::format("({})", fmt::join(tests, " OR ")));
    }
    return fmt::format("{}", fmt::join(conditions, " AND "));
}

// Many offices hold the same list of categories: each list is looked at once, by stepping from one
// to the next in the index, and only the offices of those that fit are read.
std::string query_of_places(const std::vector<std::vector<std::string>>& categories) {
    constexpr std::string_view offices =
        "SELECT number, town, postcode, latitude, longitude "
        "FROM lawyers INDEXED BY lawyers_found WHERE retired_on IS NULL";
    if (categories.empty()) return std::string{offices};
    return fmt::format(
        "WITH RECURSIVE lists(list) AS ("
        "SELECT min(categories) FROM lawyers WHERE retired_on IS NULL UNION ALL "
        "SELECT (SELECT min(categories) FROM lawyers"
        " WHERE retired_on IS NULL AND categories > list) FROM lists WHERE list IS NOT NULL) "
        "{} AND categories IN (SELECT list FROM lists WHERE {})",
        offices,
        conditions_on(categories));
}

std::string query_of_spread(OfficeSpreads::By by) {
    return fmt::format(
        "SELECT latitude, longitude FROM lawyers WHERE {}"
        " AND latitude IS NOT NULL AND longitude IS NOT NULL",
        by == OfficeSpreads::By::town ? "town = ? COLLATE NOCASE" : "district = ?");
}

}  // namespace

int add_lawyer(Database& database, const Lawyer& lawyer) {
    const std::vector<std::string_view> places(fields_of<Lawyer>().size() + 1, "?");
    SQLite::Statement row{
        database.handle(),
        fmt::format("INSERT INTO lawyers ({}, district) VALUES ({}) RETURNING number",
                    columns(),
                    fmt::join(places, ", "))};
    bind_all(row, lawyer);
    row.executeStep();
    const int number = row.getColumn(0).getInt();
    row.executeStep();  // to its end: only then is the row there
    return number;
}

void save_lawyer(Database& database, const Lawyer& lawyer) {
    SQLite::Statement row{database.handle(),
                          fmt::format("UPDATE lawyers SET {} = ?, district = ? WHERE number = ?",
                                      fmt::join(field_names(fields_of<Lawyer>()), " = ?, "))};
    row.bind(bind_all(row, lawyer) + 1, lawyer.number);
    row.exec();
}

std::optional<Lawyer> lawyer_of(Database& database, int number) {
    SQLite::Statement row = selected(database, "WHERE number = ?");
    row.bind(1, number);
    return only_lawyer(row);
}

std::optional<int> office_with_account(Database& database, const std::string& account_number) {
    SQLite::Statement row{
        database.handle(),
        "SELECT number FROM lawyers WHERE account_number = ? AND outreach IS NULL"};
    row.bind(1, account_number);
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getInt();
}

std::vector<Lawyer> lawyers_of(Database& database, const std::vector<int>& numbers) {
    SQLite::Statement row = selected(database, "WHERE number = ?");
    std::vector<Lawyer> lawyers;
    for (const int number : numbers) {
        row.reset();
        row.bind(1, number);
        if (auto lawyer = only_lawyer(row)) lawyers.push_back(std::move(*lawyer));
    }
    return lawyers;
}

void each_lawyer(Database& database, const std::function<void(const Lawyer& lawyer)>& use) {
    SQLite::Statement row = selected(database, "ORDER BY number");
    while (row.executeStep())
        use(lawyer_in(row));
}

std::vector<Lawyer> lawyers_to_place(Database& database,
                                     const std::vector<std::vector<std::string>>& categories) {
    SQLite::Statement row{database.handle(), query_of_places(categories)};
    int parameter = 0;
    for (const auto& codes : categories) {
        for (const std::string& code : codes)
            row.bind(++parameter, fmt::format(";{};", code));
    }
    const auto degrees = [](const SQLite::Column& column) {
        return column.isNull() ? std::nullopt : std::optional{column.getDouble()};
    };
    std::vector<Lawyer> lawyers;
    while (row.executeStep()) {
        Lawyer lawyer{.number = row.getColumn(0).getInt()};
        lawyer.town = text_if_any(row.getColumn(1));
        lawyer.postcode = text_if_any(row.getColumn(2));
        lawyer.latitude = degrees(row.getColumn(3));
        lawyer.longitude = degrees(row.getColumn(4));
        lawyers.push_back(std::move(lawyer));
    }
    return lawyers;
}

OfficeSpreads::OfficeSpreads(Database& database, By by)
    : row_(database.handle(), query_of_spread(by)) {}

std::optional<Spread> OfficeSpreads::of(std::string_view name) {
    // Summed up here: SQLite's aggregates take four times as long for each office.
    row_.reset();
    row_.bind(1, std::string{name});
    Spread spread;
    int offices = 0;
    while (row_.executeStep()) {
        const Coordinates at{row_.getColumn(0).getDouble(), row_.getColumn(1).getDouble()};
        if (++offices == 1) spread.south_west = spread.north_east = at;
        spread.middle.latitude += at.latitude;
        spread.middle.longitude += at.longitude;
        spread.south_west.latitude = std::min(spread.south_west.latitude, at.latitude);
        spread.south_west.longitude = std::min(spread.south_west.longitude, at.longitude);
        spread.north_east.latitude = std::max(spread.north_east.latitude, at.latitude);
        spread.north_east.longitude = std::max(spread.north_east.longitude, at.longitude);
    }
    if (offices == 0) return std::nullopt;
    spread.middle.latitude /= offices;
    spread.middle.longitude /= offices;
    return spread;
}

std::optional<Spread> spread_of_town(Database& database, std::string_view town) {
    return OfficeSpreads{database, OfficeSpreads::By::town}.of(town);
}

std::optional<Spread> spread_of_district(Database& database, std::string_view district) {
    return OfficeSpreads{database, OfficeSpreads::By::district}.of(district);
}

std::vector<std::string> lawyer_towns(Database& database) {
    SQLite::Statement row{database.handle(),
                          "SELECT DISTINCT town FROM lawyers WHERE town IS NOT NULL ORDER BY town"};
    std::vector<std::string> towns;
    while (row.executeStep())
        towns.push_back(row.getColumn(0).getString());
    return towns;
}

}  // namespace lrpt
