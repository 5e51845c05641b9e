#include "tests/fuzz/second_opinion.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace lrpt::fuzz {

namespace {

using enum Verdict;
namespace calendar = std::chrono;

// --- Verdicts: the first of an order that occurs among the parts ---------------------------------

Verdict first_of(std::initializer_list<Verdict> order,
                 const std::vector<Verdict>& parts,
                 Verdict otherwise) {
    for (const Verdict wanted : order) {
        if (std::find(parts.begin(), parts.end(), wanted) != parts.end()) return wanted;
    }
    return otherwise;
}

Verdict all(const std::vector<Verdict>& parts) {
    return first_of({not_met, unknown, refer}, parts, met);
}

Verdict any(const std::vector<Verdict>& parts) {
    return first_of({met, unknown, refer}, parts, not_met);
}

Verdict yes_or_no(std::optional<bool> fact) {
    if (!fact) return unknown;
    return *fact ? met : not_met;
}

// --- Twelve months -----------------------------------------------------------------------------

struct Length {
    int months = 0;
    int days = 0;
};

Length length_of(const Term& term) {
    return {term.years * 12 + term.months, term.weeks * 7 + term.days};
}

Date day_after(Date start, Length length) {
    const calendar::year_month_day day{start};
    const calendar::year_month month =
        calendar::year_month{day.year(), day.month()} + calendar::months{length.months};
    const calendar::year_month_day there = month / day.day();
    const Date rolled =
        there.ok() ? Date{there} : Date{(month + calendar::months{1}) / calendar::day{1}};
    return rolled + calendar::days{length.days};
}

bool reaches_from(Date start, Length length) {
    return day_after(start, length) >= day_after(start, {12, 0});
}

// On how many of all days: every kind of year, month and leap day comes within 2000 to 2008.
Verdict reaches(std::optional<Date> start, Length length) {
    if (start) return reaches_from(*start, length) ? met : not_met;
    bool some = false;
    bool every = true;
    for (Date day = calendar::sys_days{calendar::year{2000} / 1 / 1};
         day < calendar::sys_days{calendar::year{2008} / 1 / 1};
         day += calendar::days{1}) {
        const bool here = reaches_from(day, length);
        some = some || here;
        every = every && here;
    }
    if (every) return met;
    return some ? unknown : not_met;
}

// --- Offences and sentences ----------------------------------------------------------------------

bool is_one_of(std::optional<Disposal> disposal, std::initializer_list<Disposal> some) {
    return disposal && std::find(some.begin(), some.end(), *disposal) != some.end();
}

bool has_custodial_term(std::optional<Disposal> disposal) {
    return is_one_of(disposal,
                     {Disposal::imprisonment,
                      Disposal::yoi_detention,
                      Disposal::section_91,
                      Disposal::detention_and_training,
                      Disposal::extended});
}

bool is_endless(std::optional<Disposal> disposal) {
    return is_one_of(disposal, {Disposal::life, Disposal::ipp, Disposal::hm_pleasure});
}

bool is_not_passed(std::optional<Disposal> disposal) {
    return !disposal || *disposal == Disposal::unsentenced;
}

class Occasion {
  public:
    Occasion(const Facts& facts, const Catalogue& catalogue)
        : facts_(facts), catalogue_(catalogue) {
        offences_.push_back(&facts.main);
        for (const SentencedOffence& other : facts.other_offences)
            offences_.push_back(&other);
    }

    Opinion contact() const;
    Opinion rj() const;

  private:
    bool is_main(const SentencedOffence& one) const { return &one == &facts_.main; }
    const Offence* listed(const SentencedOffence& one) const {
        return one.offence ? catalogue_.find(*one.offence) : nullptr;
    }
    Verdict qualifies(const SentencedOffence& one) const;
    Verdict long_enough(const SentencedOffence& one) const;
    Verdict racial(const SentencedOffence& one) const;
    static Verdict in_custody(const SentencedOffence& one);
    Verdict sum() const;
    Verdict rj_sentence() const;
    Verdict rj_plea() const;
    Verdict rj_offence() const;
    Verdict rj_risk() const;
    Verdict rj_guard() const;

    const Facts& facts_;
    const Catalogue& catalogue_;
    std::vector<const SentencedOffence*> offences_;
};

Verdict Occasion::qualifies(const SentencedOffence& one) const {
    const bool is_added =
        facts_.notification.value_or(false) || facts_.offence_against_child.value_or(false);
    if (is_main(one) && is_added) return met;
    const Offence* offence = listed(one);
    if (offence == nullptr) return unknown;
    const auto stands = [](const std::string& paragraph) {
        return !paragraph.empty() && !paragraph.ends_with('?');
    };
    return stands(offence->schedule_15_part_1) || stands(offence->schedule_15_part_2) ? met
                                                                                      : not_met;
}

Verdict Occasion::long_enough(const SentencedOffence& one) const {
    if (is_not_passed(one.disposal)) return unknown;
    if (is_endless(one.disposal)) return met;
    if (is_one_of(one.disposal, {Disposal::hospital_order, Disposal::restricted_hospital_order}))
        return met;
    if (*one.disposal == Disposal::suspended) return refer;
    if (!has_custodial_term(one.disposal)) return not_met;
    return one.term ? reaches(facts_.sentenced_on, length_of(*one.term)) : unknown;
}

Verdict Occasion::racial(const SentencedOffence& one) const {
    const Offence* offence = listed(one);
    const RacialFamily family = offence == nullptr ? RacialFamily::none : offence->racial;
    if (family == RacialFamily::race || family == RacialFamily::race_or_religion) return met;
    if (family == RacialFamily::religion) return refer;
    const bool is_found = is_main(one) && facts_.racially_aggravated.value_or(false);
    if (is_found && one.offence) return refer;
    return offence == nullptr ? unknown : not_met;
}

Verdict Occasion::in_custody(const SentencedOffence& one) {
    if (is_not_passed(one.disposal)) return unknown;
    if (*one.disposal == Disposal::suspended) return refer;
    return has_custodial_term(one.disposal) || is_endless(one.disposal) ? met : not_met;
}

// What one term may bring to the sum, worst first: whether it qualifies, and its length.
struct Part {
    std::vector<bool> qualifying = {};
    std::vector<std::optional<Length>> lengths = {};
};

struct Total {
    Length qualifying = {};
    Length all = {};
    bool any_qualifies = false;
};

Verdict verdict_of(const Total& total, std::optional<Date> day, bool best) {
    const auto reached = [&](Length length) {
        const Verdict verdict = reaches(day, length);
        return verdict == met || (verdict == unknown && best);
    };
    if (total.any_qualifies && reached(total.qualifying)) return met;
    return total.any_qualifies && reached(total.all) ? refer : not_met;
}

void try_all(const std::vector<Part>& parts,
             std::size_t at,
             const Total& total,
             std::optional<Date> day,
             std::set<Verdict>& found) {
    if (at == parts.size()) {
        found.insert(verdict_of(total, day, true));
        found.insert(verdict_of(total, day, false));
        return;
    }
    for (const bool qualifying : parts[at].qualifying) {
        for (const auto& length : parts[at].lengths) {
            Total more = total;
            if (length) {
                more.all = {more.all.months + length->months, more.all.days + length->days};
                if (qualifying) {
                    more.qualifying = {more.qualifying.months + length->months,
                                       more.qualifying.days + length->days};
                    more.any_qualifies = true;
                }
            }
            try_all(parts, at + 1, more, day, found);
        }
    }
}

Verdict Occasion::sum() const {
    constexpr Length endless{1200, 0};
    if (offences_.size() == 1) return not_met;
    std::vector<Part> parts;
    for (const SentencedOffence* one : offences_) {
        if (!is_main(*one) && one->relation != Relation::consecutive) continue;
        Part part;
        const Verdict code = qualifies(*one);
        if (code != met) part.qualifying.push_back(false);
        if (code != not_met) part.qualifying.push_back(true);
        if (is_not_passed(one->disposal))
            part.lengths.emplace_back();  // it may be no custody at all
        else if (!has_custodial_term(one->disposal))
            continue;
        if (one->term) {
            part.lengths.emplace_back(length_of(*one->term));
        } else {
            part.lengths.emplace_back(Length{});
            part.lengths.emplace_back(endless);
        }
        parts.push_back(std::move(part));
    }
    std::set<Verdict> found;
    try_all(parts, 0, {}, facts_.sentenced_on, found);
    return found.size() == 1 ? *found.begin() : unknown;
}

// --- Restorative justice -------------------------------------------------------------------------

Verdict Occasion::rj_sentence() const {
    const auto disposal = facts_.main.disposal;
    if (!disposal) return facts_.sentenced_on ? unknown : met;
    if (*disposal == Disposal::suspended) return refer;
    return is_one_of(disposal, {Disposal::community_order, Disposal::unsentenced}) ? met : not_met;
}

Verdict Occasion::rj_plea() const {
    if (!facts_.main.plea || *facts_.main.plea == Plea::mixed) return unknown;
    return *facts_.main.plea == Plea::guilty ? met : not_met;
}

Verdict Occasion::rj_offence() const {
    const Offence* offence = listed(facts_.main);
    if (offence == nullptr) return unknown;
    switch (offence->rj_class) {
        case RjClass::none: return not_met;
        case RjClass::depends: return yes_or_no(facts_.personal_victim);
        default: return met;
    }
}

Verdict Occasion::rj_risk() const {
    if (!facts_.risk) return unknown;
    switch (*facts_.risk) {
        case Risk::low: return not_met;
        case Risk::very_high: return refer;
        default: return met;
    }
}

Verdict Occasion::rj_guard() const {
    constexpr std::array<std::string_view, 6> sensitive{
        "SC15004", "PH97006", "PH97010", "PH97011", "CD98077", "CD98078"};
    if (facts_.risk == Risk::very_high) return refer;
    const Offence* offence = listed(facts_.main);
    if (offence != nullptr && !offence->schedule_15_part_2.empty() &&
        !offence->schedule_15_part_2.ends_with('?'))
        return refer;
    if (!facts_.main.offence) return met;
    std::string code = *facts_.main.offence;
    const bool is_inchoate = std::string_view{"ABCEI"}.find(code.back()) != std::string_view::npos;
    if (is_inchoate) code.pop_back();
    return std::find(sensitive.begin(), sensitive.end(), code) != sensitive.end() ? refer : met;
}

Outcome outcome(Verdict verdict) {
    switch (verdict) {
        case met: return Outcome::eligible;
        case not_met: return Outcome::not_eligible;
        case refer: return Outcome::refer;
        default: return Outcome::needs_information;
    }
}

Opinion Occasion::contact() const {
    if (facts_.sentenced_on &&
        *facts_.sentenced_on < calendar::sys_days{calendar::year{2005} / 7 / 1})
        return {Outcome::refer, std::nullopt};
    std::vector<Verdict> statutory;
    std::vector<Verdict> local;
    for (const SentencedOffence* one : offences_) {
        statutory.push_back(all({qualifies(*one), long_enough(*one)}));
        local.push_back(all({racial(*one), in_custody(*one)}));
    }
    statutory.push_back(sum());
    const Verdict whole = any({any(statutory), any(local)});
    if (whole != met) return {outcome(whole), std::nullopt};
    return {Outcome::eligible, any(statutory) == met ? Route::statutory : Route::local};
}

Opinion Occasion::rj() const {
    const auto began = calendar::sys_days{calendar::year{2013} / 2 / 1};
    const Verdict in_force = !facts_.sentenced_on || *facts_.sentenced_on >= began ? met : not_met;
    const Verdict seriousness =
        any({rj_risk(), all({yes_or_no(facts_.custody_risk), yes_or_no(facts_.personal_victim)})});
    const Verdict whole =
        all({in_force, rj_sentence(), rj_plea(), rj_offence(), seriousness, rj_guard()});
    if (whole != met || !facts_.victim_consent) return {outcome(whole), std::nullopt};
    return {Outcome::eligible, *facts_.victim_consent ? Route::conference : Route::reparation};
}

}  // namespace

Opinions second_opinion(const Facts& facts, const Catalogue& catalogue) {
    const Occasion occasion{facts, catalogue};
    return {.contact = occasion.contact(), .rj = occasion.rj()};
}

}  // namespace lrpt::fuzz
