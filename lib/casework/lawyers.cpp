#include "casework/lawyers.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/identifiers.hpp"
#include "model/postcode.hpp"
#include "rules/lawyer_checks.hpp"
#include "rules/lawyer_listing.hpp"
#include "store/audit_store.hpp"
#include "store/deadline_store.hpp"
#include "store/lawyer_store.hpp"
#include "store/place_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace lrpt {

namespace {

// Remembers what was looked up: many offices are of one town.
MiddleOf remembered(MiddleOf lookup) {
    using Known = std::map<std::string, std::optional<Coordinates>, std::less<>>;
    return [lookup = std::move(lookup), known = std::make_shared<Known>()](std::string_view name) {
        const auto found = known->find(name);
        if (found != known->end()) return found->second;
        return known->emplace(name, lookup(name)).first->second;
    };
}

// The list that ships, then the trust's own.
std::optional<Place> place_of(const Desk& desk, std::string_view name) {
    if (const Place* place = desk.data.places().find(name)) return *place;
    return place_named(desk.database, name);
}

std::optional<Whereabouts> in_lists(const Desk& desk, const std::string& name) {
    const auto place = place_of(desk, name);
    if (!place) return std::nullopt;
    return Whereabouts{place->name, place->at, place->county};
}

std::vector<std::vector<std::string>> categories_of(const std::vector<LawTopic>& topics) {
    std::vector<std::vector<std::string>> categories;
    for (const LawTopic& topic : topics)
        categories.push_back(topic.categories);
    return categories;
}

// "HMP Stocken" is Stocken.
std::string plain_word(std::string_view word) {
    constexpr std::string_view before_prisons = "hmp ";
    std::string plain = plain_name(word);
    if (plain.starts_with(before_prisons)) plain.erase(0, before_prisons.size());
    return plain;
}

bool has_word(const std::vector<std::string>& words, const std::string& wanted) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return plain_word(word) == plain_word(wanted);
    });
}

bool holds(const std::optional<std::string>& text, const std::string& part) {
    return text && plain_name(*text).find(plain_name(part)) != std::string::npos;
}

std::optional<Place> place_of(const Desk& desk, const std::optional<std::string>& name) {
    return name ? place_of(desk, std::string_view{*name}) : std::nullopt;
}

std::optional<Coordinates> where(const std::optional<Place>& place) {
    return place ? std::optional{place->at} : std::nullopt;
}

// Nothing where offices of one name lie in several parts of the country: between Richmond on Thames
// and Richmond in Yorkshire is neither of them.
std::optional<Coordinates> middle_of(const std::optional<Spread>& spread) {
    if (!spread || lie_apart(spread->south_west, spread->north_east)) return std::nullopt;
    return spread->middle;
}

// Where a name lies by the lists of places, else in the middle of the offices of that name.
MiddleOf middles(const Desk& desk, OfficeSpreads::By by) {
    return remembered([&desk, by, offices = std::shared_ptr<OfficeSpreads>()](
                          std::string_view name) mutable -> std::optional<Coordinates> {
        if (const auto place = place_of(desk, name)) return place->at;
        if (!offices) offices = std::make_shared<OfficeSpreads>(desk.database, by);
        return middle_of(offices->of(name));
    });
}

// The county of an office: by its district, else by its town. Its own coordinates say which of
// them is another place of that name; without them a district that lies elsewhere than the town is
// a slip of the pen.
std::optional<std::string> county_of(const Desk& desk, const Lawyer& lawyer) {
    auto town = place_of(desk, lawyer.town);
    auto district =
        place_of(desk, lawyer.postcode ? district_before_fault(*lawyer.postcode) : std::nullopt);
    if (lie_apart(where(town), lawyer.coordinates())) town.reset();
    if (lie_apart(where(district), lawyer.coordinates())) district.reset();
    if (lie_apart(where(district), where(town))) district.reset();
    for (const auto& place : {district, town}) {
        if (place && !place->county.empty()) return place->county;
    }
    return std::nullopt;
}

bool fits(const Desk& desk, const LawyerQuestion& question, const Lawyer& lawyer) {
    if (question.legal_aid && lawyer.legal_aid != question.legal_aid) return false;
    if (question.language && !has_word(lawyer.languages, *question.language)) return false;
    if (question.visits_prison && !has_word(lawyer.visits_prisons, *question.visits_prison))
        return false;
    if (question.name && !holds(lawyer.firm, *question.name)) return false;
    if (question.town && (!lawyer.town || plain_name(*lawyer.town) != plain_name(*question.town)))
        return false;
    if (question.county && county_of(desk, lawyer) != question.county) return false;
    return !question.area || home_area_of(desk, lawyer) == question.area;
}

// Whether a search looks at more than where an office is and what it covers.
bool looks_at_all(const LawyerQuestion& question) {
    return question.legal_aid || question.language || question.visits_prison || question.name;
}

bool covers_all(const Lawyer& lawyer, const std::vector<LawTopic>& topics) {
    return std::all_of(topics.begin(), topics.end(), [&](const LawTopic& topic) {
        return covers(lawyer.categories, topic);
    });
}

std::vector<Lawyer> lawyers_to_look_at(const Desk& desk, const LawyerQuestion& question) {
    if (!looks_at_all(question))
        return lawyers_to_place(desk.database, categories_of(question.topics));
    std::vector<Lawyer> lawyers;
    each_lawyer(desk.database, [&](const Lawyer& lawyer) {
        if (!lawyer.retired_on && covers_all(lawyer, question.topics)) lawyers.push_back(lawyer);
    });
    return lawyers;
}

FoundLawyer placed(const LawyerQuestion& question, Lawyer lawyer, const Map& map) {
    FoundLawyer found{.lawyer = std::move(lawyer)};
    const auto placement = placement_of(found.lawyer, map);
    if (!placement) return found;
    found.placed_by = placement->by;
    if (question.near) found.miles = miles_between(question.near->at, placement->at);
    return found;
}

void check_lawyer(const Desk& desk, const Lawyer& lawyer) {
    const LawTopics& topics = desk.data.law_topics();
    for (const std::string& code : lawyer.categories) {
        if (topics.has_category(code)) continue;
        std::vector<std::string_view> known;
        for (const LawCategory& category : topics.categories())
            known.push_back(category.code);
        throw Error{Exit::data,
                    fmt::format("categories: {} is not a category of law", printable(code)),
                    {fmt::format("The categories are: {}", fmt::join(known, ", "))},
                    nearest_words(code, known)};
    }
    if (lawyer.latitude.has_value() != lawyer.longitude.has_value()) {
        throw Error{Exit::data, "latitude and longitude are recorded together, or neither is"};
    }
}

// An account number is of one office; the places where that office also sees people have it too.
void check_account(const Desk& desk, const Lawyer& lawyer) {
    if (!lawyer.account_number || lawyer.outreach) return;
    const auto holder = office_with_account(desk.database, *lawyer.account_number);
    if (!holder || *holder == lawyer.number) return;
    throw Error{Exit::data,
                fmt::format("account_number: {} has {}: nothing was changed",
                            lawyer_id(*holder),
                            *lawyer.account_number),
                {fmt::format("To look at it: lrpt lawyers show {}", lawyer_id(*holder)),
                 "A place where that office also sees people: add --outreach KIND"}};
}

// A directory's number is kept as it was written; what the front desk types has to be one.
void check_telephone(const Lawyer& before, const Lawyer& lawyer) {
    if (!lawyer.telephone || lawyer.telephone == before.telephone) return;
    try {
        read_telephone(*lawyer.telephone);
    } catch (const Error& error) {
        throw Error{error.exit, fmt::format("telephone: {}", error.what()), error.advice};
    }
}

std::optional<DueDate> check_due(const Desk& desk, const Lawyer& lawyer) {
    return lawyer_check_due(lawyer,
                            {.policy = desk.data.policy(), .holidays = desk.data.holidays()});
}

}  // namespace

std::optional<Whereabouts> whereabouts(const Desk& desk, const std::string& typed) {
    if (auto place = in_lists(desk, typed)) return place;
    if (const auto district = district_before_fault(typed)) {
        if (auto place = in_lists(desk, *district)) return place;
        if (const auto middle = middle_of(spread_of_district(desk.database, *district)))
            return Whereabouts{.name = *district, .at = *middle};
    }
    if (const auto middle = middle_of(spread_of_town(desk.database, typed)))
        return Whereabouts{.name = typed, .at = *middle};
    return std::nullopt;
}

std::vector<std::string> near_places(const Desk& desk, const std::string& typed) {
    constexpr int most = 3;
    std::vector<std::string> names = desk.data.places().near_names(typed);
    if (names.empty()) names = places_beginning(desk.database, typed, most);
    if (!names.empty()) return names;
    std::vector<std::string> towns = lawyer_towns(desk.database);
    std::erase_if(towns,
                  [&](const std::string& town) { return plain_name(town) == plain_name(typed); });
    return nearest_words(typed, {towns.begin(), towns.end()});
}

std::vector<std::string> near_words(const Desk& desk,
                                    std::vector<std::string> Lawyer::*list,
                                    const std::string& typed) {
    std::set<std::string> words;
    each_lawyer(desk.database, [&](const Lawyer& lawyer) {
        for (const std::string& word : lawyer.*list)
            words.insert(plain_word(word));
    });
    if (words.contains(plain_word(typed))) return {};
    return nearest_words(plain_word(typed), {words.begin(), words.end()});
}

std::vector<std::string> near_towns(const Desk& desk, const std::string& typed) {
    const std::vector<std::string> towns = lawyer_towns(desk.database);
    const bool known = std::any_of(towns.begin(), towns.end(), [&](const std::string& town) {
        return plain_name(town) == plain_name(typed);
    });
    if (known || desk.data.places().find(typed) != nullptr) return {};
    const auto near = nearest_words(typed, {towns.begin(), towns.end()});
    return near.empty() ? desk.data.places().near_names(typed) : near;
}

Map map_of(const Desk& desk) {
    return {.district = middles(desk, OfficeSpreads::By::district),
            .town = middles(desk, OfficeSpreads::By::town)};
}

std::optional<HomeArea> home_area_of(const Desk& desk, const Lawyer& lawyer) {
    const auto county = county_of(desk, lawyer);
    return county ? home_area_of(*county) : std::nullopt;
}

LawyersFound find_lawyers(const Desk& desk, const LawyerQuestion& question) {
    const Snapshot snapshot{desk.database};
    const Map map = map_of(desk);
    LawyersFound result{.near_a_place = question.near.has_value()};
    for (Lawyer& lawyer : lawyers_to_look_at(desk, question)) {
        if (!fits(desk, question, lawyer)) continue;
        FoundLawyer found = placed(question, std::move(lawyer), map);
        const bool too_far = question.within && found.miles &&
                             shown_miles(*found.miles) > static_cast<double>(*question.within);
        if (!too_far) {
            result.lawyers.push_back(std::move(found));
        } else if (!result.nearest_beyond || *found.miles < *result.nearest_beyond) {
            result.nearest_beyond = found.miles;
        }
    }
    put_in_order(result.lawyers, desk.work.today);
    if (looks_at_all(question)) return result;
    std::vector<int> numbers;
    for (const FoundLawyer& found : result.lawyers)
        numbers.push_back(found.lawyer.number);
    std::vector<Lawyer> lawyers = lawyers_of(desk.database, numbers);
    for (std::size_t place = 0; place < lawyers.size(); ++place)
        result.lawyers[place].lawyer = std::move(lawyers[place]);
    return result;
}

void derive_check(const Desk& desk, const Lawyer& lawyer) {
    const bool is_kept_up = lawyer.checked_on || home_area_of(desk, lawyer);
    const auto due = is_kept_up ? check_due(desk, lawyer) : std::nullopt;
    std::vector<Duty> duties;
    if (due) duties.push_back({.due = *due});
    set_duties(desk.database, about_lawyer(lawyer_id(lawyer.number)), duties, when_of(desk.work));
}

bool is_old(const Desk& desk, const Lawyer& lawyer) {
    if (!lawyer.checked_on) return true;
    const auto due = check_due(desk, lawyer);
    return due && *due->due_on < desk.work.today;
}

Lawyer required_lawyer(Database& database, const std::string& id) {
    const auto number = lawyer_number(id);
    auto lawyer = number ? lawyer_of(database, *number) : std::nullopt;
    if (lawyer) return *lawyer;
    throw Error{Exit::no_record,
                fmt::format("\"{}\" is not in the directory of lawyers", printable(id)),
                {"An id is as in L-017: lrpt lawyers find --name PART finds one"}};
}

Lawyer add_lawyer(const Desk& desk, Lawyer lawyer) {
    check_lawyer(desk, lawyer);
    check_telephone({}, lawyer);
    Change change{desk.database};
    check_account(desk, lawyer);
    lawyer = changed_by_hand({}, std::move(lawyer));
    lawyer.number = add_lawyer(desk.database, lawyer);
    derive_check(desk, lawyer);
    add(desk.database,
        audit_entry(desk.work,
                    std::nullopt,
                    fmt::format("{} in the directory of lawyers", lawyer_id(lawyer.number))));
    finish(change, desk.work);
    return lawyer;
}

void change_lawyer(const Desk& desk, const Lawyer& lawyer, const std::string& what) {
    check_lawyer(desk, lawyer);
    Change change{desk.database};
    check_account(desk, lawyer);
    const auto before = lawyer_of(desk.database, lawyer.number);
    check_telephone(before.value_or(Lawyer{}), lawyer);
    const Lawyer now = changed_by_hand(before.value_or(Lawyer{}), lawyer);
    save_lawyer(desk.database, now);
    derive_check(desk, now);
    add(desk.database,
        audit_entry(desk.work, std::nullopt, fmt::format("{} {}", lawyer_id(lawyer.number), what)));
    finish(change, desk.work);
}

}  // namespace lrpt
