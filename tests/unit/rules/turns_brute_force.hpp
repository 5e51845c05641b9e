// The search for what turns an answer, written a second time and without any thrift: every fact of
// the field table, every value, every set. For the test of the first.
#pragma once

#include "model/field.hpp"
#include "model/turn.hpp"
#include "rules/record_check.hpp"
#include "rules/sentence_length.hpp"
#include "tests/unit/fixtures.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lrpt::test {

using Texts = std::vector<std::string>;

inline bool is_eligible(const Facts& facts, Scheme scheme) {
    const Question question{.facts = facts,
                            .policy = the_policy(),
                            .catalogue = the_catalogue(),
                            .today = the_day(),
                            .detail = Detail::brief};
    const SchemeDecision one =
        scheme == Scheme::contact ? victim_contact(question) : restorative_justice(question);
    return one.outcome == Outcome::eligible;
}

inline bool is_possible(Facts facts) {
    return check(facts, the_catalogue(), the_courts()).empty();
}

inline bool is_sensitive(const Offence& offence) {
    static const std::set<std::string> codes{
        "SC15004", "PH97006", "PH97010", "PH97011", "CD98077", "CD98078"};
    return codes.contains(offence.code);
}

// What the words of a kind promise, said once more.
inline bool is_of(const std::string& kind, const Offence& offence) {
    if (kind == "sexual-or-violent") return offence.is_violent() || offence.is_sexual();
    if (kind == "racially-aggravated") return name_of(offence.racial).starts_with("race");
    return kind == name_of(offence.rj_class) && !offence.is_sexual() && !is_sensitive(offence);
}

inline Texts codes_of(const std::string& kind) {
    Texts codes;
    for (const Offence& offence : the_catalogue().offences()) {
        if (is_of(kind, offence)) codes.push_back(offence.code);
    }
    return codes;
}

// The first of each month of two years, with and without a 29 February in the year after.
inline const Texts& all_days() {
    static const Texts days = [] {
        Texts made;
        for (int month = 0; month < 24; ++month)
            made.push_back(to_iso(months_later(day("2011-04-01"), month)));
        return made;
    }();
    return days;
}

// A value of a fact as the search may propose it: it stands for texts of which all must do, or, for
// the day of the sentence, any.
struct Value {
    std::string said;
    Texts stands_for;
    bool any_will_do = false;
};

struct Fact {
    const Field* field = nullptr;
    std::vector<Value> values;
};

using Choice = std::pair<const Field*, const Value*>;

// A code that cannot go with the rest of the record says nothing of its kind.
enum class Tried { impossible, not_eligible, eligible };

inline Tried tried(CourtResult result, const std::vector<Choice>& choices, Scheme scheme) {
    if (choices.empty()) {
        if (!is_possible(result.facts)) return Tried::impossible;
        return is_eligible(result.facts, scheme) ? Tried::eligible : Tried::not_eligible;
    }
    const std::vector<Choice> rest(choices.begin() + 1, choices.end());
    const auto& [field, value] = choices.front();
    const Tried settling = value->any_will_do ? Tried::eligible : Tried::not_eligible;
    Tried all = Tried::impossible;
    for (const std::string& text : value->stands_for) {
        field->read(result, text);
        const Tried one = tried(result, rest, scheme);
        if (one == settling) return one;
        if (one != Tried::impossible) all = one;
    }
    return all;
}

inline std::vector<Value> plain_values(const Field& field,
                                       const CourtResult& result,
                                       const Texts& but) {
    std::vector<Value> values;
    for (const std::string_view choice : field.choices) {
        const std::string word{choice};
        const bool left_out = std::find(but.begin(), but.end(), word) != but.end();
        if (!left_out && field.written(result) != word) values.push_back({word, {word}});
    }
    return values;
}

inline std::vector<Value> kinds() {
    std::vector<Value> values;
    for (const std::string_view name : all_names<OffenceKind>())
        values.push_back({std::string{name}, codes_of(std::string{name})});
    return values;
}

inline bool is_near(const Facts& facts) {
    const Term& term = *facts.main.term;
    Term week_more = term;
    week_more.days += 7;
    Term month_more = term;
    month_more.months += 1;
    const bool whole_months = term.weeks == 0 && term.days == 0;
    const Term& longer = whole_months ? month_more : week_more;
    return !reach_of(term, 12, facts.sentenced_on).on_every_day &&
           reach_of(longer, 12, facts.sentenced_on).on_some_day;
}

// Who may propose what, said once more, for the whole field table.
inline std::vector<Value> may_be(const Field& field, const CourtResult& result) {
    const Facts& facts = result.facts;
    const bool recorded = field.written(result).has_value();
    const std::string_view name = field.name;
    if (name == "risk" || name == "custody_risk" || name == "personal_victim" ||
        name == "victim_consent") {
        return plain_values(field, result, {});
    }
    if (name == "offence") {
        const bool known = recorded && the_catalogue().find(*facts.main.offence) != nullptr;
        return known ? std::vector<Value>{} : kinds();
    }
    if (name == "plea" && (!recorded || facts.main.plea == Plea::mixed))
        return plain_values(field, result, {"mixed"});
    if (name == "disposal" && (!recorded || facts.main.disposal == Disposal::unsentenced))
        return plain_values(field, result, {"unsentenced"});
    if (name == "term") {
        const bool open = !recorded || is_near(facts);
        return open ? std::vector<Value>{{"12 months", {"12 months"}}} : std::vector<Value>{};
    }
    if (recorded) return {};
    if (name == "sentenced_on") return {{"", all_days(), true}};
    if (field.type == FieldType::yes_no) return plain_values(field, result, {});
    return {};
}

inline std::vector<Fact> all_that_may_be(const CourtResult& result) {
    std::vector<Fact> facts;
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences) continue;
        Fact fact{&field, may_be(field, result)};
        if (!fact.values.empty()) facts.push_back(std::move(fact));
    }
    return facts;
}

// "risk=medium personal_victim=yes" for every set of so many facts that turns the answer.
class BruteForce {
  public:
    BruteForce(const CourtResult& result, Scheme scheme)
        : result_(result), scheme_(scheme), facts_(all_that_may_be(result)) {}

    std::set<std::string> sets_of(std::size_t size) {
        found_.clear();
        extend({}, 0, size);
        return found_;
    }

  private:
    void extend(const std::vector<Choice>& chosen, std::size_t from, std::size_t size) {
        if (chosen.size() == size) {
            if (tried(result_, chosen, scheme_) == Tried::eligible) found_.insert(text_of(chosen));
            return;
        }
        for (std::size_t next = from; next < facts_.size(); ++next) {
            for (const Value& value : facts_[next].values) {
                std::vector<Choice> more = chosen;
                more.emplace_back(facts_[next].field, &value);
                extend(more, next + 1, size);
            }
        }
    }

    static std::string text_of(const std::vector<Choice>& chosen) {
        std::string text;
        for (const auto& [field, value] : chosen)
            text += std::string{field->name} + "=" + value->said + " ";
        return text;
    }

    const CourtResult& result_;
    Scheme scheme_;
    std::vector<Fact> facts_;
    std::set<std::string> found_;
};

}  // namespace lrpt::test
