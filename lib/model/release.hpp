// What a sentence means for the person who was harmed by the crime: when release can first come,
// and what follows it. Worked out by rules/release.hpp.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/term.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

// Which sheet explains the sentence. The names are those of the templates in share/letters.
enum class SheetKind {
    half_way_licence,
    half_way_no_licence,
    half_way_supervision,
    custody,  // for a fixed time, of which too little is recorded or known to say more
    detention_and_training,
    extended,
    life,
    ipp,
    hm_pleasure,
    hospital_order,
    restricted_hospital_order,
    suspended,
    community_order,
    fine,
    discharge,
    unsentenced,
};

template <>
inline constexpr auto names_of<SheetKind> = std::array{
    Name{SheetKind::half_way_licence, "half-way-licence"},
    Name{SheetKind::half_way_no_licence, "half-way-no-licence"},
    Name{SheetKind::half_way_supervision, "half-way-supervision"},
    Name{SheetKind::custody, "custody"},
    Name{SheetKind::detention_and_training, "detention-and-training"},
    Name{SheetKind::extended, "extended"},
    Name{SheetKind::life, "life"},
    Name{SheetKind::ipp, "ipp"},
    Name{SheetKind::hm_pleasure, "hm-pleasure"},
    Name{SheetKind::hospital_order, "hospital-order"},
    Name{SheetKind::restricted_hospital_order, "restricted-hospital-order"},
    Name{SheetKind::suspended, "suspended"},
    Name{SheetKind::community_order, "community-order"},
    Name{SheetKind::fine, "fine"},
    Name{SheetKind::discharge, "discharge"},
    Name{SheetKind::unsentenced, "unsentenced"},
};

// Who lets somebody out: the law by itself, or the Parole Board for some or for all.
enum class ParoleBoard { never, sometimes, always };

// A day that is absent is not known, and never guessed. Days are exact here and become months
// before anybody outside the team reads them.
struct Release {
    SheetKind kind = SheetKind::custody;
    std::optional<Term> term = {};           // custody, or suspended: the total where terms add up
    bool several_terms = false;              // the total is of more than one offence
    bool young = false;                      // detention for somebody young
    std::optional<Term> minimum_term = {};   // of a sentence without an end
    std::optional<Term> extension = {};      // the licence that an extended sentence adds
    std::optional<Date> last_day = {};       // of the term
    std::optional<Date> first_release = {};  // half-way, two thirds, or the end of the minimum term
    bool licence = false;  // or, for a restricted patient, conditions of discharge
    std::optional<Date> licence_until = {};      // its last day; absent also where it has none
    std::optional<Date> supervision_until = {};  // what follows the licence, or stands in its place
    ParoleBoard parole_board = ParoleBoard::never;
    std::string why_no_licence = {};  // empty unless conditions of release cannot be asked for
};

}  // namespace lrpt
