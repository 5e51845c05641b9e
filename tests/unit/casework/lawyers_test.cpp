#include "casework/lawyers.hpp"

#include "store/lawyer_store.hpp"
#include "store/place_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <tuple>

namespace lrpt::test {

namespace {

// Leicester in the list of places; a tenth of a degree to the north is 6.9 miles.
constexpr Coordinates leicester{52.636, -1.133};

int kept(Database& database, Lawyer lawyer) {
    if (!lawyer.firm) lawyer.firm = "Example Law";
    if (lawyer.categories.empty()) lawyer.categories = {"PL"};
    return add_lawyer(database, lawyer);
}

int kept_north(Database& database, double degrees) {
    return kept(database,
                {.latitude = leicester.latitude + degrees, .longitude = leicester.longitude});
}

LawyersFound found(Database& database, const LawyerQuestion& question, Date today = the_day()) {
    const Work work = work_on(today);
    return find_lawyers(desk_on(database, work), question);
}

std::vector<int> numbers(const LawyersFound& result) {
    std::vector<int> numbers;
    for (const FoundLawyer& one : result.lawyers)
        numbers.push_back(one.lawyer.number);
    return numbers;
}

std::vector<int> sorted(std::vector<int> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::optional<Whereabouts> asked_from(Database& database, const std::string& typed) {
    const Work work = the_work();
    return whereabouts(desk_on(database, work), typed);
}

LawyerQuestion near_leicester(std::optional<int> within = {}) {
    return {.near = Whereabouts{.name = "Leicester", .at = leicester}, .within = within};
}

std::optional<HomeArea> area_of(Database& database, const Lawyer& lawyer) {
    const Work work = the_work();
    return home_area_of(desk_on(database, work), lawyer);
}

Lawyer added(Database& database, const Lawyer& lawyer, Date today = the_day()) {
    const Work work = work_on(today);
    return add_lawyer(desk_on(database, work), lawyer);
}

}  // namespace

TEST_CASE("lawyers: a place to ask from is a town, a prison, a district or a whole postcode") {
    OpenCasework casework;
    const auto [typed, name] = GENERATE(table<std::string, std::string>({
        {"leicester", "Leicester"},
        {"Ashby de la Zouch", "Ashby-de-la-Zouch"},
        {"Leicester prison", "HMP Leicester"},
        {"le11", "LE11"},
        {"LE11 1AZ", "LE11"},
        {" le111az ", "LE11"},
    }));
    CAPTURE(typed);
    const auto place = asked_from(casework.database, typed);
    REQUIRE(place);
    CHECK(place->name == name);
    CHECK(place->county);
}

TEST_CASE("lawyers: nobody guesses where a place is that nobody knows") {
    OpenCasework casework;
    const std::string typed =
        GENERATE(as<std::string>{}, "", "Lougborough", "Atlantis", "ZZ99", "ZZ99 1AA", "L-001");
    CAPTURE(typed);
    CHECK_FALSE(asked_from(casework.database, typed));
}

TEST_CASE("lawyers: a place of the directory is known by its offices") {
    OpenCasework casework;
    kept(casework.database,
         {.town = "Exampleton", .postcode = "ZZ99 1AA", .latitude = 54.0, .longitude = -2.0});
    REQUIRE(asked_from(casework.database, "exampleton"));
    CHECK(asked_from(casework.database, "exampleton")->at.latitude == 54.0);
    CHECK_FALSE(asked_from(casework.database, "exampleton")->county);
    CHECK_FALSE(asked_from(casework.database, "ZZ99"));  // Z is never the second letter of one
    kept(casework.database, {.postcode = "BT1 1AA", .latitude = 54.6, .longitude = -5.9});
    CHECK(asked_from(casework.database, "bt1 9zz")->name == "BT1");
}

TEST_CASE("lawyers: between two towns of one name is neither of them") {
    OpenCasework casework;
    Database& database = casework.database;
    kept(database, {.town = "Twinham", .latitude = 51.0, .longitude = -2.0});
    CHECK(asked_from(database, "Twinham"));
    kept(database, {.town = "Twinham", .latitude = 51.4, .longitude = -2.0});
    CHECK(asked_from(database, "Twinham"));  // 27.6 miles
    kept(database, {.town = "Twinham", .latitude = 51.44, .longitude = -2.0});
    CHECK_FALSE(asked_from(database, "Twinham"));  // 30.4
    const Work work = the_work();
    CHECK(near_places(desk_on(database, work), "twinham").empty());
    CHECK(near_places(desk_on(database, work), "Twinhan") == Names{"Twinham"});
    // The district of one of them is believed then.
    kept(database, {.postcode = "BT1 1AA", .latitude = 54.6, .longitude = -5.9});
    const int hard = kept(database, {.town = "Twinham", .postcode = "BT1 2BB"});
    const auto result = found(database, {.town = "twinham"});
    const auto one = std::find_if(result.lawyers.begin(), result.lawyers.end(), [&](const auto& l) {
        return l.lawyer.number == hard;
    });
    REQUIRE(one != result.lawyers.end());
    CHECK(one->placed_by == PlacedBy::district);
}

TEST_CASE("lawyers: a slip in a place is understood") {
    OpenCasework casework;
    kept(casework.database, {.town = "Exampleton"});
    replace_places(casework.database, {{.name = "Sample-on-Sea", .county = "Lincolnshire"}});
    const Work work = the_work();
    const Desk desk = desk_on(casework.database, work);
    CHECK(near_places(desk, "Lougborough") == Names{"Loughborough"});
    CHECK(near_places(desk, "sample on") == Names{"Sample-on-Sea, Lincolnshire"});
    CHECK(near_places(desk, "Examplton") == Names{"Exampleton"});
    CHECK(near_places(desk, "Atlantis").empty());
}

TEST_CASE("lawyers: within so many miles, as they are shown, and not a tenth more") {
    OpenCasework casework;
    Database& database = casework.database;
    const int at_home = kept_north(database, 0);
    const int near = kept_north(database, 0.14400);  // 9.95 miles
    const int just = kept_north(database, 0.14540);  // 10.046: shown as 10.0
    const int over = kept_north(database, 0.14560);  // 10.060: shown as 10.1
    const LawyersFound result = found(database, near_leicester(10));
    CHECK(numbers(result) == std::vector{at_home, near, just});
    REQUIRE(result.nearest_beyond);
    CHECK(shown_miles(*result.nearest_beyond) == Approx(10.1));
    CHECK(numbers(found(database, near_leicester(11))).back() == over);
    CHECK_FALSE(found(database, near_leicester(11)).nearest_beyond);
    CHECK(numbers(found(database, near_leicester())).size() == 4);
}

TEST_CASE("lawyers: who cannot be placed comes last, whatever the distance, and is never lost") {
    OpenCasework casework;
    Database& database = casework.database;
    const int nowhere = kept(database, {.town = "Nowhere", .postcode = "IHD LE1"});
    const int district = kept(database, {.town = "Leicester", .postcode = "LE1 IHD"});
    const int town = kept(database, {.town = "Leicester"});
    const int slip = kept(database, {.town = "London", .postcode = "LE15 IHD"});
    const LawyersFound result = found(database, near_leicester(1));
    REQUIRE(result.lawyers.size() == 3);
    CHECK(result.lawyers.back().lawyer.number == nowhere);
    CHECK_FALSE(result.lawyers.back().miles);
    CHECK_FALSE(result.lawyers.back().placed_by);
    CHECK(sorted(numbers(result)) == std::vector{nowhere, district, town});
    CHECK(result.nearest_beyond == Approx(89).margin(1));
    // The slip of the pen is in London and not in Rutland.
    CHECK(numbers(found(database, {.near = asked_from(database, "Oakham"), .within = 10})) ==
          std::vector{nowhere});
    CHECK(numbers(found(database, {.near = asked_from(database, "London"), .within = 5})) ==
          std::vector{slip, nowhere});
    CHECK(found(database, {}).lawyers.size() == 4);
}

TEST_CASE("lawyers: offices at one place have one order on a day, and others on other days") {
    OpenCasework casework;
    Database& database = casework.database;
    for (int office = 0; office < 4; ++office)
        kept_north(database, 0.01);
    const int nearer = kept_north(database, 0.005);
    const auto on = [&](int days) {
        return numbers(found(database, near_leicester(5), the_day() + std::chrono::days{days}));
    };
    std::vector<int> first(5, 0);
    for (int days = 0; days < 100; ++days) {
        const std::vector<int> order = on(days);
        CHECK(order.front() == nearer);
        CHECK(on(days) == order);
        CHECK(sorted(order) == std::vector{1, 2, 3, 4, 5});
        ++first.at(static_cast<std::size_t>(order.at(1)) - 1);
    }
    // Each of the four comes first on about a quarter of the days.
    for (std::size_t office = 0; office < 4; ++office)
        CHECK(first.at(office) >= 12);
}

TEST_CASE("lawyers: each filter takes who fits and leaves who does not") {
    OpenCasework casework;
    Database& database = casework.database;
    const LawTopics& topics = the_reference_data().law_topics();
    const int full = kept(database,
                          {.firm = "Soar Valley Example",
                           .town = "Loughborough",
                           .postcode = "LE11 5BJ",
                           .categories = {"IMMAS", "PL"},
                           .legal_aid = true,
                           .languages = {"Polish", "Urdu"},
                           .visits_prisons = {"HMP Leicester"}});
    const int plain = kept(database,
                           {.firm = "Vale Example",
                            .town = "Oakham",
                            .postcode = "LE15 6AH",
                            .categories = {"AAP"},
                            .legal_aid = false});
    const int bare = kept(database, {.firm = "Bare Example", .categories = {"CRM"}});
    const auto who = [&](const LawyerQuestion& question) {
        return sorted(numbers(found(database, question)));
    };
    CHECK(who({.topics = {*topics.find("immigration")}}) == std::vector{full});
    CHECK(who({.topics = {*topics.find("disputes")}}) == std::vector{full, plain});
    CHECK(who({.topics = {*topics.find("disputes"), *topics.find("immigration")}}) ==
          std::vector{full});
    CHECK(who({.topics = {*topics.find("mental-health")}}).empty());
    CHECK(who({.legal_aid = true}) == std::vector{full});
    CHECK(who({.legal_aid = false}) == std::vector{plain});
    CHECK(who({.language = "polish"}) == std::vector{full});
    CHECK(who({.language = "pol"}).empty());
    CHECK(who({.visits_prison = "hmp leicester"}) == std::vector{full});
    CHECK(who({.name = "example"}) == std::vector{full, plain, bare});
    CHECK(who({.name = "SOAR-valley"}) == std::vector{full});
    CHECK(who({.name = "soar  vale"}).empty());
    CHECK(who({.town = "OAKHAM"}) == std::vector{plain});
    CHECK(who({.town = "Oak"}).empty());
    CHECK(who({.county = "Leicestershire"}) == std::vector{full});
    CHECK(who({.area = HomeArea::rutland}) == std::vector{plain});
    CHECK(who({.area = HomeArea::leicester}).empty());
    CHECK(who({.topics = {*topics.find("disputes")}, .legal_aid = true}) == std::vector{full});
    CHECK(who({.topics = {*topics.find("disputes")}, .town = "oakham"}) == std::vector{plain});
}

TEST_CASE("lawyers: the same is found of an office however it was looked for") {
    OpenCasework casework;
    Database& database = casework.database;
    kept(database, {.firm = "Soar Example", .telephone = "01632 960 001", .note = "Side door"});
    for (const LawyerQuestion& question : {LawyerQuestion{}, LawyerQuestion{.name = "soar"}}) {
        const LawyersFound result = found(database, question);
        REQUIRE(result.lawyers.size() == 1);
        CHECK(result.lawyers[0].lawyer.telephone == "01632 960 001");
        CHECK(result.lawyers[0].lawyer.note == "Side door");
    }
}

TEST_CASE("lawyers: who is retired is shown no more") {
    OpenCasework casework;
    kept(casework.database, {.firm = "Soar Example", .retired_on = the_day()});
    CHECK(found(casework.database, {}).lawyers.empty());
    CHECK(found(casework.database, {.name = "soar"}).lawyers.empty());
}

TEST_CASE("lawyers: the part of the area is told by district, else by town, else by neither") {
    OpenCasework casework;
    Database& database = casework.database;
    const auto area = [&](const Lawyer& lawyer) { return area_of(database, lawyer); };
    CHECK(area({.town = "Leicester", .postcode = "LE1 5BU"}) == HomeArea::leicester);
    CHECK(area({.postcode = "LE15 IHD"}) == HomeArea::rutland);
    CHECK(area({.town = "Hinckley"}) == HomeArea::county);
    CHECK(area({.town = "Hinckley", .postcode = "nothing"}) == HomeArea::county);
    // Wigston is in the county, its neighbour in the city.
    CHECK(area({.town = "Leicester", .postcode = "LE18 1PA"}) == HomeArea::county);
    CHECK_FALSE(area({.town = "London", .postcode = "LE15 IHD"}));
    CHECK_FALSE(area({.town = "Nottingham", .postcode = "NG1 2FS"}));
    CHECK_FALSE(area({}));
}

TEST_CASE("lawyers: own coordinates tell a town of the area from another of its name") {
    OpenCasework casework;
    Database& database = casework.database;
    const auto area = [&](const Lawyer& lawyer) { return area_of(database, lawyer); };
    // Birstall in Yorkshire, and Birstall by Leicester.
    CHECK_FALSE(
        area({.town = "Birstall", .postcode = "WF17 9EP", .latitude = 53.73, .longitude = -1.66}));
    CHECK(
        area({.town = "Birstall", .postcode = "LE4 4DR", .latitude = 52.67, .longitude = -1.12}) ==
        HomeArea::leicester);
    CHECK(area({.town = "Birstall", .latitude = 52.67, .longitude = -1.12}) == HomeArea::county);
    // A postcode mistyped: the town and the coordinates agree.
    CHECK(area({.town = "Oakham", .postcode = "WF17 9EP", .latitude = 52.67, .longitude = -0.73}) ==
          HomeArea::rutland);
}

TEST_CASE("lawyers: an office has an id, and what is no id of one is refused") {
    OpenCasework casework;
    kept(casework.database, {});
    CHECK(required_lawyer(casework.database, "l-1").number == 1);
    const std::string id = GENERATE(as<std::string>{}, "L-002", "0", "", "one", "VC-2013-0001");
    const Error error = refusal_of([&] { required_lawyer(casework.database, id); });
    CHECK(error.exit == Exit::no_record);
    CHECK_FALSE(error.advice.empty());
}

TEST_CASE("lawyers: an office is added with its row in the audit trail, or not at all") {
    OpenCasework casework;
    Database& database = casework.database;
    const Lawyer lawyer =
        added(database, {.firm = "Soar Example", .town = "Oakham", .categories = {"PL"}});
    CHECK(lawyer.number == 1);
    CHECK(casework.rows("lawyers") == 1);
    CHECK(casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1") ==
          "L-001 in the directory of lawyers");
    CHECK(refusal_of([&] { added(database, {.firm = "X", .categories = {"PLX"}}); }).exit ==
          Exit::data);
    CHECK(refusal_of([&] { added(database, {.firm = "X", .latitude = 52.0}); }).exit == Exit::data);
    CHECK(refusal_of([&] { added(database, {.firm = "X", .longitude = -1.0}); }).exit ==
          Exit::data);
    CHECK(casework.rows("lawyers") == 1);
    Work work = the_work();
    work.dry_run = true;
    add_lawyer(desk_on(database, work), Lawyer{.firm = "Dry Example"});
    CHECK(casework.rows("lawyers") == 1);
    break_audit(casework);
    CHECK_THROWS(added(database, {.firm = "Second Example"}));
    CHECK(casework.rows("lawyers") == 1);
}

TEST_CASE("lawyers: what was checked is old after six months, and never checked is old") {
    OpenCasework casework;
    const auto old_on = [&](const Lawyer& lawyer, std::string_view today) {
        const Work work = work_on(day(today));
        return is_old(desk_on(casework.database, work), lawyer);
    };
    const Lawyer checked{.number = 1, .checked_on = the_day()};
    CHECK_FALSE(old_on(checked, "2013-03-04"));
    CHECK_FALSE(old_on(checked, "2013-09-04"));
    CHECK(old_on(checked, "2013-09-05"));
    CHECK(old_on({.number = 1, .listed_on = the_day()}, "2013-03-04"));
}

TEST_CASE("lawyers: offices of the area, and those once checked, have a day to be checked again") {
    OpenCasework casework;
    Database& database = casework.database;
    const auto due = [&](const Lawyer& lawyer) {
        added(database, lawyer);
        const std::string query =
            "SELECT coalesce(max(due_on), 'none') FROM deadlines WHERE lawyer = "
            "(SELECT max(number) FROM lawyers)";
        return casework.text(query);
    };
    CHECK(due({.firm = "A", .town = "Oakham", .listed_on = the_day()}) == "2013-09-04");
    CHECK(due({.firm = "B", .town = "London", .listed_on = the_day()}) == "none");
    CHECK(due({.firm = "C", .town = "London", .checked_on = the_day()}) == "2013-09-04");
    CHECK(due({.firm = "D", .town = "Oakham"}) == "none");
    CHECK(due({.firm = "E", .town = "Oakham", .checked_on = the_day(), .retired_on = the_day()}) ==
          "none");
}

}  // namespace lrpt::test
