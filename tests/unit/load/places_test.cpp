#include "load/data_files.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const std::string heading = "name,kind,county,latitude,longitude,also\n";
const std::string oakham = "Oakham,town,Rutland,52.670,-0.731,Oakham town; Okeham ;\n";

std::vector<Place> listed_in(const std::string& text) {
    TableSource source;
    source.name = "the list";
    source.bytes = stream_of(text);
    return read_list_of_places(std::move(source));
}

const Gazetteer& shipped() {
    static const Gazetteer places = read_places("share/places.csv");
    return places;
}

}  // namespace

TEST_CASE("places: a place is read with its other names") {
    const auto places = listed_in(heading + oakham + "LE15,district,,52.674,-0.734,\n");
    REQUIRE(places.size() == 2);
    CHECK(places[0].name == "Oakham");
    CHECK(places[0].county == "Rutland");
    CHECK(places[0].at.latitude == 52.670);
    CHECK(places[0].also == Names{"Oakham town", "Okeham"});
    CHECK(places[1].kind == PlaceKind::district);
    CHECK(places[1].county.empty());
    CHECK(places[1].also.empty());
    CHECK(listed_in(heading).empty());
}

TEST_CASE("places: degrees stand between the poles, and right round the world") {
    using Row = std::tuple<std::string, bool>;
    const auto [degrees, right] = GENERATE(values<Row>({
        {"90,180", true},
        {"-90,-180", true},
        {"0,0", true},
        {"90.001,0", false},
        {"-90.001,0", false},
        {"0,180.001", false},
        {"0,-180.001", false},
        {"52.67N,0", false},
        {"52 40,0", false},
        {"nan,0", false},
        {"inf,0", false},
        {",0", false},
        {"0,", false},
    }));
    CAPTURE(degrees);
    const std::string text = heading + "Oakham,town,Rutland," + degrees + ",\n";
    if (right) {
        CHECK(listed_in(text).size() == 1);
    } else {
        const Error error = refusal_of([&] { listed_in(text); });
        CHECK(error.exit == Exit::data);
        CHECK_THAT(error.what(), Catch::StartsWith("the list:2: "));
    }
}

TEST_CASE("places: a row or a heading that is not right is refused") {
    using Row = std::tuple<std::string, std::string>;
    const auto [right, wrong] = GENERATE(values<Row>({
        {"Oakham,", ","},
        {",town,", ",hamlet,"},
        {",town,", ",,"},
        {",Oakham town; Okeham ;", ""},
        {"name,kind", "kind,name"},
        {",also", ""},
        {",also", ",also,more"},
    }));
    CAPTURE(right, wrong);
    const std::string text = replaced(heading + oakham, right, wrong);
    CHECK(refusal_of([&] { listed_in(text); }).exit == Exit::data);
}

TEST_CASE("places: a name stands for one place in the list that ships, not in one taken in") {
    const std::string twice = heading + oakham + "Okeham,village,Kent,51.2,0.5,\n";
    CHECK(listed_in(twice).size() == 2);
    const TemporaryFile file{twice};
    const Error error = refusal_of([&] { read_places(file.path()); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("okeham stands twice"));
}

TEST_CASE("places: the list that ships has the area, its prisons and its districts") {
    const auto [name, county] = GENERATE(table<std::string, std::string>({
        {"Leicester", "Leicester"},
        {"Loughborough", "Leicestershire"},
        {"Ashby", "Leicestershire"},
        {"Oakham", "Rutland"},
        {"Uppingham", "Rutland"},
        {"HMP Leicester", "Leicester"},
        {"HMP Gartree", "Leicestershire"},
        {"HMP Stocken", "Rutland"},
        {"LE1", "Leicester"},
        {"LE11", "Leicestershire"},
        {"LE15", "Rutland"},
    }));
    CAPTURE(name);
    const Place* place = shipped().find(name);
    REQUIRE(place != nullptr);
    CHECK(place->county == county);
}

TEST_CASE("places: all that ship lie in Great Britain") {
    CHECK(shipped().all().size() > 800);
    for (const Place& place : shipped().all()) {
        CAPTURE(place.name);
        CHECK((place.at.latitude > 49.8 && place.at.latitude < 61));
        CHECK((place.at.longitude > -8.7 && place.at.longitude < 1.8));
    }
}

}  // namespace lrpt::test
