#include "rules/release.hpp"

#include "rules/custody_terms.hpp"
#include "rules/disposals.hpp"
#include "rules/sentence_length.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace lrpt {

namespace {

namespace chrono = std::chrono;

// The Criminal Justice Act 2003 lets people out half-way for sentences from the one day to the
// other. Earlier offences kept earlier rules, and later sentences may wait for two thirds.
constexpr Date half_way_from = chrono::sys_days{chrono::April / 4 / 2005};
constexpr Date half_way_to = chrono::sys_days{chrono::March / 31 / 2020};

// The Legal Aid, Sentencing and Punishment of Offenders Act 2012: the new extended sentence.
constexpr Date two_thirds_from = chrono::sys_days{chrono::December / 3 / 2012};

// The Offender Rehabilitation Act 2014, for offences from that day.
constexpr Date supervision_from = chrono::sys_days{chrono::February / 1 / 2015};
constexpr int supervision_months = 12;
constexpr int supervision_below_months = 24;

constexpr int licence_from_months = 12;

constexpr Share half{1, 2};
constexpr Share two_thirds{2, 3};

// The sheet is about the gravest sentence of the occasion.
constexpr std::array gravest_first{
    Disposal::life,
    Disposal::hm_pleasure,
    Disposal::ipp,
    Disposal::extended,
    Disposal::imprisonment,
    Disposal::yoi_detention,
    Disposal::section_91,
    Disposal::detention_and_training,
    Disposal::restricted_hospital_order,
    Disposal::hospital_order,
    Disposal::suspended,
    Disposal::community_order,
    Disposal::fine,
    Disposal::discharge,
    Disposal::unsentenced,
};

const SentencedOffence* gravest_of(const Offences& offences) {
    for (const Disposal disposal : gravest_first) {
        for (const SentencedOffence& sentenced : offences) {
            if (sentenced.disposal == disposal) return &sentenced;
        }
    }
    return nullptr;
}

SheetKind first_kind(Disposal disposal) {
    switch (disposal) {
        case Disposal::imprisonment:
        case Disposal::yoi_detention:
        case Disposal::section_91: return SheetKind::custody;
        case Disposal::detention_and_training: return SheetKind::detention_and_training;
        case Disposal::hm_pleasure: return SheetKind::hm_pleasure;
        case Disposal::life: return SheetKind::life;
        case Disposal::ipp: return SheetKind::ipp;
        case Disposal::extended: return SheetKind::extended;
        case Disposal::suspended: return SheetKind::suspended;
        case Disposal::community_order: return SheetKind::community_order;
        case Disposal::hospital_order: return SheetKind::hospital_order;
        case Disposal::restricted_hospital_order: return SheetKind::restricted_hospital_order;
        case Disposal::fine: return SheetKind::fine;
        case Disposal::discharge: return SheetKind::discharge;
        case Disposal::unsentenced: break;
    }
    return SheetKind::unsentenced;
}

// Whether the rules of release between the two days above are those of the sentence.
bool is_under_known_rules(const Facts& facts) {
    if (!facts.sentenced_on) return false;
    if (facts.offence_date && *facts.offence_date < half_way_from) return false;
    return *facts.sentenced_on >= half_way_from && *facts.sentenced_on <= half_way_to;
}

// Whether the offence is one of those under the Act of 2014; nothing where its day decides and is
// not recorded.
std::optional<bool> is_after_2014_act(const Facts& facts) {
    if (facts.offence_date) return *facts.offence_date >= supervision_from;
    if (facts.sentenced_on && *facts.sentenced_on < supervision_from) return false;
    return std::nullopt;
}

// Takes over the term that counts, with its last day. False where no day can be given by it.
bool take_term(const Facts& facts, Family family, Release& release) {
    if (!facts.sentenced_on) return false;
    const CountedTerm counted = counted_term(offences_of(facts), family, *facts.sentenced_on);
    if (!counted.term) return false;
    release.term = counted.term;
    release.several_terms = counted.several;
    release.last_day = last_day(*facts.sentenced_on, *counted.term);
    return true;
}

// A fixed time in a prison or a young offender institution: out half-way, then by the length and
// the day of the offence without a licence, on licence, or on licence and then under supervision.
void add_plain_custody(const Facts& facts, Release& release) {
    if (!take_term(facts, Family::plain_custody, release) || !is_under_known_rules(facts)) return;
    const Date start = *facts.sentenced_on;
    const auto reaches = [&](int months) {
        return reach_of(*release.term, months, start).on_every_day;
    };
    const bool is_short = !reaches(supervision_below_months);
    const auto supervised = is_after_2014_act(facts);
    if (is_short && !supervised) return;

    release.first_release = day_when_served(start, *release.last_day, half);
    release.licence = reaches(licence_from_months) || *supervised;
    if (!release.licence) {
        release.kind = SheetKind::half_way_no_licence;
        release.why_no_licence = fmt::format(
            "{} is under 12 months for an offence before 1 February 2015: release comes half-way "
            "without a licence",
            to_text(*release.term));
        return;
    }
    release.kind = SheetKind::half_way_licence;
    release.licence_until = release.last_day;
    if (!is_short || !*supervised) return;
    release.kind = SheetKind::half_way_supervision;
    release.supervision_until =
        last_day(*release.first_release + chrono::days{1}, Term{.months = supervision_months});
}

// Half in custody, the other half under supervision in the community.
void add_training_order(const Facts& facts, Release& release) {
    if (!take_term(facts, Family::training, release) || !is_under_known_rules(facts)) return;
    release.first_release = day_when_served(*facts.sentenced_on, *release.last_day, half);
    release.supervision_until = release.last_day;
}

// A part in prison and then a long licence; the Parole Board decides for some.
void add_extended(const Facts& facts, Release& release) {
    release.licence = true;
    release.parole_board = ParoleBoard::sometimes;
    release.extension = facts.extension;
    if (!take_term(facts, Family::extended, release)) return;
    const Date start = *facts.sentenced_on;
    if (is_under_known_rules(facts)) {
        release.first_release =
            day_when_served(start, *release.last_day, start < two_thirds_from ? half : two_thirds);
    }
    const Offences offences = offences_of(facts);
    const auto extended =
        std::count_if(offences.begin(), offences.end(), [](const SentencedOffence& sentenced) {
            return sentenced.disposal == Disposal::extended;
        });
    if (extended > 1 || !facts.extension || !is_possible(*facts.extension)) return;
    const Term whole{.months = release.term->calendar_months() + facts.extension->calendar_months(),
                     .days = release.term->exact_days() + facts.extension->exact_days()};
    release.licence_until = last_day(start, whole);
}

// Life and its like: nobody leaves before the minimum term is over, and then the Parole Board
// decides. A sentence that runs after another starts on a day that is not recorded.
void add_without_end(const Facts& facts, Release& release) {
    release.licence = true;
    release.parole_board = ParoleBoard::always;
    release.minimum_term = facts.tariff;
    const bool alone =
        std::none_of(facts.other_offences.begin(),
                     facts.other_offences.end(),
                     [](const SentencedOffence& other) {
                         return other.relation != Relation::concurrent && may_be_custody(other);
                     });
    if (!alone || !facts.sentenced_on || !facts.tariff || !is_possible(*facts.tariff)) return;
    release.first_release = last_day(*facts.sentenced_on, *facts.tariff);
}

std::string why_no_conditions(Disposal disposal) {
    switch (disposal) {
        case Disposal::unsentenced: return "the offender is not sentenced yet";
        case Disposal::suspended: return "the sentence is suspended and has not been activated";
        case Disposal::hospital_order:
            return "a hospital order without restriction has no conditions of discharge: the "
                   "hospital decides";
        case Disposal::community_order:
        case Disposal::fine:
        case Disposal::discharge:
            return fmt::format("{} is no sentence of custody", name_of(disposal));
        default: return {};
    }
}

}  // namespace

std::optional<Release> release_of(const Facts& facts) {
    const SentencedOffence* gravest = gravest_of(offences_of(facts));
    if (gravest == nullptr) return std::nullopt;
    const Disposal disposal = *gravest->disposal;
    Release release{
        .kind = first_kind(disposal),
        .young = disposal == Disposal::yoi_detention || disposal == Disposal::section_91,
        .licence = disposal == Disposal::restricted_hospital_order,
        .why_no_licence = why_no_conditions(disposal)};
    switch (family_of(disposal)) {
        case Family::plain_custody: add_plain_custody(facts, release); break;
        case Family::training: add_training_order(facts, release); break;
        case Family::extended: add_extended(facts, release); break;
        case Family::without_end: add_without_end(facts, release); break;
        case Family::suspended: take_term(facts, Family::suspended, release); break;
        case Family::none: break;
    }
    return release;
}

std::optional<std::string> why_no_licence(const Facts& facts) {
    const auto release = release_of(facts);
    if (!release) return "the sentence is not recorded";
    if (release->why_no_licence.empty()) return std::nullopt;
    return release->why_no_licence;
}

Date day_when_served(Date first, Date last, Share share) {
    const chrono::days whole = last - first + chrono::days{1};
    const chrono::days served = (whole * share.parts + chrono::days{share.of - 1}) / share.of;
    return first + served - chrono::days{1};
}

}  // namespace lrpt
