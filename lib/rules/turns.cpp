#include "rules/turns.hpp"

#include "model/court.hpp"
#include "model/field.hpp"
#include "rules/offence_kinds.hpp"
#include "rules/record_check.hpp"
#include "rules/restorative_justice.hpp"
#include "rules/sentence_length.hpp"
#include "rules/victim_contact.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

// The facts whose value can make a scheme's answer "eligible". They only save time:
// tests/unit/rules/turns_search_test.cpp tries the whole field table.
constexpr std::array contact_facts{
    "offence", "disposal", "term", "sentenced_on", "notification", "offence_against_child"};
constexpr std::array rj_facts{
    "offence", "plea", "disposal", "risk", "custody_risk", "personal_victim"};

// What officers assess or ask themselves. Everything else is the court's, and stands.
constexpr std::array may_be_put_right{"risk", "custody_risk", "personal_victim"};

// A value that a fact may have: what is said of it, and the texts that it stands for.
struct Value {
    std::string said;
    std::vector<std::string> stands_for;
};

struct Candidate {
    const Field* field = nullptr;
    std::vector<Value> values = {};
};

// The value of each candidate of a set, by its place.
using Places = std::vector<std::size_t>;

// Sets of values: any of those listed for each candidate.
using Product = std::vector<Places>;

bool is_open(const Question& question, const Field& field, const CourtResult& result) {
    if (field.name == "offence") return listed_offence(question, result.facts.main) == nullptr;
    const auto recorded = field.written(result);
    return !recorded || (field.name == "plea" && *recorded == name_of(Plea::mixed)) ||
           (field.name == "disposal" && *recorded == name_of(Disposal::unsentenced));
}

std::vector<Value> kinds_of_offence(const Question& question, Scheme scheme) {
    std::vector<Value> values;
    for (const OffenceKind kind : kinds_of(scheme)) {
        std::vector<std::string> codes = codes_that_stand_for(kind, question);
        if (!codes.empty()) values.push_back({std::string{name_of(kind)}, std::move(codes)});
    }
    return values;
}

// Each choice but the one that is recorded, and but those that would leave the fact open.
std::vector<Value> other_choices(const Field& field, const std::optional<std::string>& recorded) {
    std::vector<Value> values;
    for (const std::string_view choice : field.choices) {
        const bool leaves_open =
            choice == name_of(Plea::mixed) || choice == name_of(Disposal::unsentenced);
        const std::string word{choice};
        if (word != recorded && !leaves_open) values.push_back({word, {word}});
    }
    return values;
}

// The latest day that is best for a term in days: 1 March, where the next February has 28 days.
Date best_day_for_terms(Date until) {
    int year = year_of(until);
    while (date_of(year, 3, 1) > until || std::chrono::year{year + 1}.is_leap())
        --year;
    return date_of(year, 3, 1);
}

class Search {
  public:
    Search(const Question& question, Scheme scheme)
        : question_(question), scheme_(scheme), tried_{.facts = question.facts} {
        if (scheme == Scheme::contact) {
            collect(contact_facts);
        } else {
            collect(rj_facts);
        }
    }

    std::vector<Turn> run() {
        std::vector<Turn> turns;
        for (std::size_t size = 1; size <= most_facts_of_a_turn && turns.empty(); ++size)
            add_sets({}, 0, size, turns);
        if (turns.size() > most_turns) turns.resize(most_turns);
        return turns;
    }

  private:
    template <typename Names>
    void collect(const Names& names) {
        for (const Field& field : fields()) {
            if (std::find(names.begin(), names.end(), field.name) == names.end()) continue;
            Candidate candidate{.field = &field, .values = values_of(field)};
            if (!candidate.values.empty()) candidates_.push_back(std::move(candidate));
        }
    }

    std::vector<Value> values_of(const Field& field) const {
        if (field.name == "term") return terms();
        const bool open = is_open(question_, field, tried_);
        const bool correctable =
            std::find(may_be_put_right.begin(), may_be_put_right.end(), field.name) !=
            may_be_put_right.end();
        if (!open && !correctable) return {};
        if (field.name == "offence") return kinds_of_offence(question_, scheme_);
        if (field.type == FieldType::date)
            return {{"", {to_iso(best_day_for_terms(question_.today))}}};
        return other_choices(field, field.written(tried_));
    }

    std::vector<Value> terms() const {
        const auto& recorded = question_.facts.main.term;
        const auto minimum = minimum_term();
        const bool near_miss =
            recorded && minimum &&
            nearly_reaches(*recorded, minimum->months, question_.facts.sentenced_on);
        if (!minimum || (recorded && !near_miss)) return {};
        return {{to_text(*minimum), {to_text(*minimum)}}};
    }

    // Nothing on a day on which policy names no least term.
    std::optional<Term> minimum_term() const {
        const auto months =
            question_.policy.number_on(policy_name::contact_minimum_months, question_.policy_day());
        if (!months) return std::nullopt;
        return Term{.months = *months};
    }

    // Adds what the sets of so many candidates give, those chosen and others from a place on.
    void add_sets(const Places& chosen,
                  std::size_t from,
                  std::size_t size,
                  std::vector<Turn>& turns) {
        if (turns.size() >= most_turns) return;
        if (chosen.size() == size) return add_turns_of(chosen, turns);
        for (std::size_t next = from; next < candidates_.size(); ++next) {
            Places more = chosen;
            more.push_back(next);
            add_sets(more, next + 1, size, turns);
        }
    }

    void add_turns_of(const Places& chosen, std::vector<Turn>& turns) {
        std::vector<Product> found;
        Places values(chosen.size(), 0);
        do {
            if (makes_eligible(chosen, values)) {
                found.emplace_back();
                for (const std::size_t value : values)
                    found.back().push_back({value});
            }
        } while (next_values(chosen, values));
        for (std::size_t place = chosen.size(); place-- > 0;)
            join_at(place, found);
        for (const Product& product : found)
            turns.push_back(turn_of(chosen, product));
    }

    // Counts through all values of the candidates, the last of them fastest; false after the end.
    bool next_values(const Places& chosen, Places& values) const {
        for (std::size_t place = values.size(); place-- > 0;) {
            if (++values[place] < candidates_[chosen[place]].values.size()) return true;
            values[place] = 0;
        }
        return false;
    }

    // Makes one product of those that differ in one candidate only.
    static void join_at(std::size_t place, std::vector<Product>& products) {
        std::vector<Product> joined;
        for (const Product& product : products) {
            const auto same = std::find_if(joined.begin(), joined.end(), [&](Product other) {
                other[place] = product[place];
                return other == product;
            });
            if (same == joined.end()) {
                joined.push_back(product);
            } else {
                (*same)[place].push_back(product[place].front());
            }
        }
        products = std::move(joined);
    }

    // Whether whatever the values stand for makes it eligible, and any of it can be at all.
    bool makes_eligible(const Places& chosen, const Places& values) {
        Places texts(chosen.size(), 0);
        bool any = false;
        do {
            tried_.facts = question_.facts;
            for (std::size_t place = 0; place < chosen.size(); ++place) {
                const Candidate& candidate = candidates_[chosen[place]];
                candidate.field->read(tried_,
                                      candidate.values[values[place]].stands_for[texts[place]]);
            }
            const bool eligible = is_eligible();
            const bool possible = is_possible();
            if (possible && !eligible) return false;
            any = any || possible;
        } while (next_texts(chosen, values, texts));
        return any;
    }

    bool next_texts(const Places& chosen, const Places& values, Places& texts) const {
        for (std::size_t place = texts.size(); place-- > 0;) {
            const Value& value = candidates_[chosen[place]].values[values[place]];
            if (++texts[place] < value.stands_for.size()) return true;
            texts[place] = 0;
        }
        return false;
    }

    bool is_eligible() const {
        const Question changed{.facts = tried_.facts,
                               .policy = question_.policy,
                               .catalogue = question_.catalogue,
                               .today = question_.today,
                               .detail = Detail::brief};
        const SchemeDecision decision =
            scheme_ == Scheme::contact ? victim_contact(changed) : restorative_justice(changed);
        return decision.outcome == Outcome::eligible;
    }

    // The court is not among what is tried, and was checked with the rest of the record.
    bool is_possible() { return check(tried_.facts, question_.catalogue, Courts{}).empty(); }

    Turn turn_of(const Places& chosen, const Product& product) {
        Turn turn;
        for (std::size_t place = 0; place < chosen.size(); ++place) {
            const Candidate& candidate = candidates_[chosen[place]];
            TurningFact fact{.field = candidate.field->name};
            for (const std::size_t value : product[place]) {
                const std::string& said = candidate.values[value].said;
                if (!said.empty()) fact.values.push_back(said);
            }
            if (const auto note = note_on(fact)) turn.note = note;
            turn.facts.push_back(std::move(fact));
        }
        if (!turn.note) turn.note = note_on_custody(chosen, product);
        return turn;
    }

    // A sentence that counts whatever its length is one fact, custody and its length are two: the
    // usual way in would go unsaid.
    std::optional<std::string> note_on_custody(const Places& chosen, const Product& product) {
        const auto minimum = minimum_term();
        if (question_.facts.main.term || !minimum) return std::nullopt;
        tried_.facts = question_.facts;
        bool about_sentence = false;
        for (std::size_t place = 0; place < chosen.size(); ++place) {
            const Candidate& candidate = candidates_[chosen[place]];
            candidate.field->read(tried_,
                                  candidate.values[product[place].front()].stands_for.front());
            about_sentence = about_sentence || candidate.field->name == "disposal";
        }
        tried_.facts.main.disposal = Disposal::imprisonment;
        if (!about_sentence || is_eligible()) return std::nullopt;
        tried_.facts.main.term = minimum;
        if (!is_eligible() || !is_possible()) return std::nullopt;
        return "or custody of " + to_text(*minimum) + " or more";
    }

    std::optional<std::string> note_on(const TurningFact& fact) const {
        const auto& term = question_.facts.main.term;
        if (fact.field == "term" && term) {
            return shortfall_text(*term, minimum_term()->months, question_.facts.sentenced_on);
        }
        if (fact.field == "sentenced_on")
            return "from some days the term is long enough, from others not: look up which it was";
        if (fact.field == "offence" && scheme_ == Scheme::rj)
            return "not a sexual offence, and not one on the trust's list of sensitive offences";
        return std::nullopt;
    }

    const Question& question_;
    Scheme scheme_;
    CourtResult tried_;  // the facts as they would be
    std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<Turn> turns_of(const Question& question, Scheme scheme) {
    const SchemeDecision now =
        scheme == Scheme::contact ? victim_contact(question) : restorative_justice(question);
    if (now.outcome == Outcome::eligible) return {};
    return Search{question, scheme}.run();
}

void add_turns(Decision& decision, const Question& question, const std::vector<Scheme>& schemes) {
    for (const Scheme scheme : schemes) {
        SchemeDecision& one = scheme == Scheme::contact ? decision.contact : decision.rj;
        if (one.outcome != Outcome::eligible) one.turns = turns_of(question, scheme);
    }
}

}  // namespace lrpt
