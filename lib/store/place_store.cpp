#include "store/place_store.hpp"

#include "base/text.hpp"
#include "store/rows.hpp"

#include <fmt/format.h>

#include <set>

namespace lrpt {

namespace {

// Every name that finds the place, each once.
std::set<std::string> names_of_place(const Place& place) {
    std::vector<std::string> names = place.also;
    names.push_back(place.name);
    std::set<std::string> plain;
    for (const std::string& name : names) {
        plain.insert(plain_name(name));
        if (!place.county.empty()) plain.insert(plain_name(name + " " + place.county));
    }
    return plain;
}

}  // namespace

void replace_places(Database& database, const std::vector<Place>& places) {
    SQLite::Statement{database.handle(), "DELETE FROM place_names"}.exec();
    SQLite::Statement{database.handle(), "DELETE FROM places"}.exec();
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO places (place, name, kind, county, latitude, longitude)
        VALUES (:place, :name, :kind, :county, :latitude, :longitude)
    )sql"};
    SQLite::Statement named{database.handle(),
                            "INSERT INTO place_names (name, place) VALUES (:name, :place)"};
    int number = 0;
    for (const Place& place : places) {
        row.reset();
        row.bind(":place", ++number);
        bind_value(row, ":name", place.name);
        bind_value(row, ":kind", name_of(place.kind));
        bind_value(row, ":county", place.county);
        row.bind(":latitude", place.at.latitude);
        row.bind(":longitude", place.at.longitude);
        row.exec();
        for (const std::string& name : names_of_place(place)) {
            named.reset();
            bind_value(named, ":name", name);
            named.bind(":place", number);
            named.exec();
        }
    }
}

std::optional<Place> place_named(Database& database, std::string_view name) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT p.name, p.kind, p.county, p.latitude, p.longitude
          FROM place_names AS n JOIN places AS p ON p.place = n.place
         WHERE n.name = :name
    )sql"};
    bind_value(row, ":name", plain_name(name));
    if (!row.executeStep()) return std::nullopt;
    Place place{.name = row.getColumn(0).getString(),
                .kind = choice_in<PlaceKind>(row.getColumn(1)),
                .county = row.getColumn(2).getString(),
                .at = {row.getColumn(3).getDouble(), row.getColumn(4).getDouble()}};
    const bool several = row.executeStep();
    if (several) return std::nullopt;
    return place;
}

std::vector<std::string> places_beginning(Database& database, std::string_view text, int most) {
    const std::string plain = plain_name(text);
    SQLite::Statement row{database.handle(), R"sql(
        SELECT DISTINCT p.name, p.county FROM place_names AS n JOIN places AS p ON p.place = n.place
         WHERE n.name >= :text AND n.name < :after ORDER BY n.name, p.county LIMIT :most
    )sql"};
    bind_value(row, ":text", plain);
    bind_value(row, ":after", plain + "\x7f");
    row.bind(":most", most);
    std::vector<std::string> names;
    while (row.executeStep()) {
        const std::string county = row.getColumn(1).getString();
        names.push_back(row.getColumn(0).getString() + (county.empty() ? "" : ", " + county));
    }
    return names;
}

}  // namespace lrpt
