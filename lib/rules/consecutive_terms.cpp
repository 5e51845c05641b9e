// The sum rule of the statutory route. What is not recorded is tried with every value that matters:
// a code qualifies or not, a term is nothing or endless, the date is the worst or the best.
#include "rules/contact_routes.hpp"
#include "rules/disposals.hpp"
#include "rules/sentence_length.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// What an offence may bring to the sum.
struct Length {
    bool in_sum = true;  // false: it turns out to be no custodial sentence
    bool endless = false;
    Term term = {};
};

struct Addend {
    const SentencedOffence* sentenced = nullptr;
    std::vector<bool> qualifies;  // the values that it may have, the lowest first
    std::vector<Length> lengths;
};

bool has_custodial_term(const SentencedOffence& sentenced) {
    return sentenced.disposal && is_custodial_term(*sentenced.disposal);
}

bool may_be_added(const Question& question, const SentencedOffence& sentenced) {
    const bool in_turn =
        is_main(question, sentenced) || sentenced.relation == Relation::consecutive;
    const bool open = !sentenced.disposal || *sentenced.disposal == Disposal::unsentenced;
    return in_turn && (open || has_custodial_term(sentenced));
}

std::vector<bool> possible_codes(const Question& question, const SentencedOffence& sentenced) {
    switch (sexual_or_violent(question, sentenced).verdict) {
        case Verdict::met: return {true};
        case Verdict::not_met: return {false};
        default: return {false, true};
    }
}

std::vector<Length> possible_lengths(const SentencedOffence& sentenced) {
    const Length none{.in_sum = false};
    const Length nothing{};
    const Length endless{.endless = true};
    const bool custodial = has_custodial_term(sentenced);
    if (sentenced.term) {
        const Length recorded{.term = *sentenced.term};
        return custodial ? std::vector{recorded} : std::vector{none, recorded};
    }
    return custodial ? std::vector{nothing, endless} : std::vector{none, nothing, endless};
}

std::vector<Addend> addends(const Question& question) {
    std::vector<Addend> terms;
    for (const SentencedOffence& sentenced : all_offences(question.facts)) {
        if (!may_be_added(question, sentenced)) continue;
        terms.push_back({.sentenced = &sentenced,
                         .qualifies = possible_codes(question, sentenced),
                         .lengths = possible_lengths(sentenced)});
    }
    return terms;
}

// A sum of terms; endless where one of them is.
struct Sum {
    Term term = {};
    bool endless = false;
    bool any = false;

    void add(const Length& length) {
        any = true;
        endless = endless || length.endless;
        term.months += length.term.calendar_months();
        term.days += length.term.exact_days();
    }
};

// The sum with one value chosen for everything that is open. The choices stand in this order: the
// date, then the code and the length of each addend.
class OpenSum {
  public:
    explicit OpenSum(const Question& question)
        : question_(question), terms_(addends(question)), minimum_(minimum_months(question)) {
        add_choice(AwaitedFact::sentenced_on, question.facts.sentenced_on ? 1 : 2);
        for (const Addend& addend : terms_) {
            const SentencedOffence& sentenced = *addend.sentenced;
            add_choice(missing_name(question, sentenced, AwaitedFact::offence),
                       addend.qualifies.size());
            const AwaitedFact of_length =
                has_custodial_term(sentenced) ? AwaitedFact::term : AwaitedFact::disposal;
            add_choice(missing_name(question, sentenced, of_length), addend.lengths.size());
        }
    }

    Verdict lowest() const { return verdict(std::vector<std::size_t>(sizes_.size(), 0)); }

    Verdict highest() const {
        std::vector<std::size_t> chosen;
        for (const std::size_t size : sizes_)
            chosen.push_back(size - 1);
        return verdict(chosen);
    }

    // The facts that alone turn the verdict for some values of all the others. Where there are too
    // many combinations to try, every fact that is open.
    AwaitedFacts facts_that_matter() const {
        AwaitedFacts facts;
        for (std::size_t place = 0; place < sizes_.size(); ++place) {
            const bool known = facts.has(facts_[place]);
            if (sizes_[place] > 1 && !known && matters(place)) facts.add(facts_[place]);
        }
        return facts;
    }

  private:
    void add_choice(AwaitedFact fact, std::size_t size) {
        facts_.push_back(fact);
        sizes_.push_back(size);
        constexpr std::size_t most_combinations = 4096;
        combinations_ = std::min(combinations_ * size, most_combinations + 1);
        too_many_ = combinations_ > most_combinations;
    }

    Verdict verdict(const std::vector<std::size_t>& chosen) const {
        Sum qualifying;
        Sum all;
        for (std::size_t place = 0; place < terms_.size(); ++place) {
            const Addend& addend = terms_[place];
            const Length& length = addend.lengths[chosen[2 + 2 * place]];
            if (!length.in_sum) continue;
            all.add(length);
            if (addend.qualifies[chosen[1 + 2 * place]]) qualifying.add(length);
        }
        if (!qualifying.any) return Verdict::not_met;
        if (reaches(qualifying, chosen.front())) return Verdict::met;
        return reaches(all, chosen.front()) ? Verdict::refer : Verdict::not_met;
    }

    bool reaches(const Sum& sum, std::size_t date_chosen) const {
        if (sum.endless) return true;
        const Reach reach = reach_of(sum.term, minimum_, question_.facts.sentenced_on);
        return date_chosen == 0 ? reach.on_every_day : reach.on_some_day;
    }

    bool matters(std::size_t place) const {
        if (too_many_) return true;
        if (is_code(place) && stands_beside_open_term(place)) return true;
        std::vector<std::size_t> chosen(sizes_.size(), 0);
        do {
            if (chosen[place] == 0 && turns(chosen, place)) return true;
        } while (next(chosen));
        return false;
    }

    bool turns(std::vector<std::size_t> chosen, std::size_t place) const {
        const Verdict first = verdict(chosen);
        while (++chosen[place] < sizes_[place]) {
            if (verdict(chosen) != first) return true;
        }
        return false;
    }

    // Counts through all combinations; false after the last.
    bool next(std::vector<std::size_t>& chosen) const {
        for (std::size_t place = 0; place < chosen.size(); ++place) {
            if (++chosen[place] < sizes_[place]) return true;
            chosen[place] = 0;
        }
        return false;
    }

    static bool is_code(std::size_t place) { return place % 2 == 1; }

    // The extremes of a term do not show that it may fall just short: then the code of another
    // decides, where the open term itself may qualify.
    bool stands_beside_open_term(std::size_t code_place) const {
        for (std::size_t place = 0; place < terms_.size(); ++place) {
            const bool other = 1 + 2 * place != code_place;
            const bool open = terms_[place].lengths.size() > 1 && terms_[place].qualifies.back();
            if (other && open) return true;
        }
        return false;
    }

    const Question& question_;
    std::vector<Addend> terms_;
    int minimum_;
    std::vector<AwaitedFact> facts_;  // the fact of each choice
    std::vector<std::size_t> sizes_;  // how many values it may have
    std::size_t combinations_ = 1;
    bool too_many_ = false;
};

std::string sentence_for(const Question& question, Verdict verdict) {
    const int minimum = minimum_months(question);
    switch (verdict) {
        case Verdict::met:
            return because(question,
                           "The consecutive terms of sexual or violent offences come to {} months "
                           "or more together.",
                           minimum);
        case Verdict::refer:
            return because(question,
                           "Consecutive terms come to {} months only together with offences that "
                           "are neither sexual nor violent: a person decides.",
                           minimum);
        case Verdict::not_met:
            return because(question, "Consecutive terms do not come to {} months.", minimum);
        case Verdict::unknown: break;
    }
    return because(question,
                   "Whether consecutive terms come to {} months depends on what is not recorded.",
                   minimum);
}

}  // namespace

Criterion sum_of_consecutive_terms(const Question& question) {
    const OpenSum open{question};
    const Verdict lowest = open.lowest();
    const Verdict verdict = lowest == open.highest() ? lowest : Verdict::unknown;
    return {.rule = "contact.sum",
            .verdict = verdict,
            .missing = verdict == Verdict::unknown ? open.facts_that_matter() : AwaitedFacts{},
            .because = sentence_for(question, verdict)};
}

}  // namespace lrpt
