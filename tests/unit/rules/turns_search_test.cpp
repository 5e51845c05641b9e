// Held against a search that knows nothing of it, on thousands of invented records.
#include "rules/turns.hpp"
#include "tests/unit/rules/turns_brute_force.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <random>

namespace lrpt::test {

namespace {

// Every set that a turn with its alternatives stands for, in the same words.
Texts sets_in(const Turn& turn) {
    Texts sets{""};
    for (const TurningFact& fact : turn.facts) {
        const Texts values = fact.values.empty() ? Texts{""} : fact.values;
        Texts longer;
        for (const std::string& set : sets) {
            for (const std::string& value : values)
                longer.push_back(fmt::format("{}{}={} ", set, fact.field, value));
        }
        sets = longer;
    }
    return sets;
}

// The facts of a set, for the order: "risk personal_victim".
Names facts_in(const Turn& turn) {
    Names names;
    for (const TurningFact& fact : turn.facts)
        names.emplace_back(fact.field);
    return names;
}

class Inventor {
  public:
    CourtResult next() {
        CourtResult result;
        Facts& facts = result.facts;
        const auto& offences = the_catalogue().offences();
        if (one_in(8)) {
            facts.main.offence = one_in(6) ? "ZZ99999" : "";
        } else {
            facts.main.offence = offences[below(offences.size())].code;
        }
        if (facts.main.offence->empty()) facts.main.offence.reset();
        for (const char* name : {"plea", "disposal", "risk", "custody_risk", "personal_victim"})
            maybe(name, 2, result);
        for (const char* name : {"notification", "offence_against_child", "racially_aggravated"})
            maybe(name, 5, result);
        for (const char* name : {"victim_consent", "rj_ordered"})
            maybe(name, 3, result);
        if (one_in(2)) term(facts);
        if (!one_in(4)) facts.sentenced_on = day("2011-12-01") + std::chrono::days{below(480)};
        if (one_in(12)) facts.sentenced_on = day("2005-06-01");
        if (one_in(8)) {
            facts.other_offences.push_back({.offence = "OF61102",
                                            .disposal = Disposal::imprisonment,
                                            .term = Term{.months = static_cast<int>(below(8)) + 1},
                                            .relation = Relation::consecutive});
        }
        return result;
    }

  private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    bool one_in(std::size_t many) { return below(many) == 0; }

    // Recorded but one time in so many.
    void maybe(const char* name, std::size_t many, CourtResult& result) {
        const Field& field = *field_named(fields(), name);
        if (many > 3 ? !one_in(many) : one_in(many)) return;
        field.read(result, field.choices[below(field.choices.size())]);
    }

    void term(Facts& facts) {
        static const std::vector<Term> terms{{.months = 11},
                                             {.months = 10},
                                             {.months = 12},
                                             {.weeks = 52},
                                             {.weeks = 51},
                                             {.days = 358},
                                             {.days = 364},
                                             {.days = 365},
                                             {.days = 366},
                                             {.months = 11, .days = 29},
                                             {.months = 6},
                                             {.years = 2}};
        facts.main.term = terms[below(terms.size())];
        if (!one_in(3)) facts.main.disposal = Disposal::imprisonment;
    }

    std::mt19937 random_{20130304};
};

struct Sizes {
    std::size_t look_up_to = most_facts_of_a_turn;  // where no turn was found
    std::size_t with_turns = 0;
    std::size_t without = 0;
    std::size_t cut = 0;
};

void check_against_brute_force(const CourtResult& result, Scheme scheme, Sizes& sizes) {
    const std::vector<Turn> found = turns_of(question_about(result.facts), scheme);
    BruteForce all{result, scheme};
    const std::size_t smallest = found.empty() ? sizes.look_up_to : found.front().facts.size();
    for (std::size_t size = 1; size < smallest; ++size)
        CHECK(all.sets_of(size).empty());
    const std::set<std::string> expected = all.sets_of(smallest);
    if (found.empty()) {
        CHECK(expected.empty());
        ++sizes.without;
        return;
    }
    ++sizes.with_turns;
    std::set<std::string> said;
    for (const Turn& turn : found) {
        CHECK(turn.facts.size() == smallest);
        for (const std::string& set : sets_in(turn)) {
            CAPTURE(set);
            CHECK(expected.contains(set));
            CHECK(said.insert(set).second);
        }
    }
    CHECK(found.size() <= most_turns);
    if (found.size() < most_turns) CHECK(said == expected);
    if (said != expected) ++sizes.cut;
}

// The place in the field table of each fact of a turn.
std::vector<std::size_t> places_of(const Turn& turn) {
    const std::vector<std::string_view> table = field_names(fields());
    std::vector<std::size_t> places;
    for (const std::string& name : facts_in(turn)) {
        const auto place = std::find(table.begin(), table.end(), name) - table.begin();
        places.push_back(static_cast<std::size_t>(place));
    }
    return places;
}

}  // namespace

TEST_CASE("every set turns the answer, none is smaller, and none of its size is missing") {
    Inventor inventor;
    Sizes sizes;
    for (int count = 0; count < 2000;) {
        const CourtResult result = inventor.next();
        if (!is_possible(result.facts)) continue;
        ++count;
        for (const Scheme scheme : every_scheme) {
            if (is_eligible(result.facts, scheme)) continue;
            sizes.look_up_to = count % 4 == 0 ? most_facts_of_a_turn : 3;  // four take long
            INFO("record " << count << ", " << name_of(scheme));
            check_against_brute_force(result, scheme, sizes);
        }
    }
    CHECK(sizes.with_turns > 1000);
    CHECK(sizes.without > 500);
    CHECK(sizes.cut > 20);
}

TEST_CASE("sets stand in the order of the field table, and so do the facts in them") {
    Inventor inventor;
    for (int count = 0; count < 3000; ++count) {
        const CourtResult result = inventor.next();
        if (!is_possible(result.facts)) continue;
        for (const Scheme scheme : every_scheme) {
            std::vector<std::size_t> former;
            for (const Turn& turn : turns_of(question_about(result.facts), scheme)) {
                const std::vector<std::size_t> places = places_of(turn);
                CHECK(std::is_sorted(places.begin(), places.end()));
                CHECK(former <= places);
                former = places;
            }
        }
    }
}

}  // namespace lrpt::test
