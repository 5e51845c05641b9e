// A case: one scheme for one offender on one occasion. The two cases of one occasion are linked by
// it.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/scheme.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// "VC-2013-0027", "RJ-2013-0142": permanent; the year is the one in which the case was opened.
struct Reference {
    Scheme scheme = Scheme::contact;
    int year = 0;
    int number = 0;

    friend bool operator==(const Reference&, const Reference&) = default;
};

std::string to_text(const Reference& reference);

// Reads a reference as people type it: small letters, missing zeros and dashes are accepted, and a
// missing year is this year's ("rj-142"). Throws Error (usage) for anything else.
Reference read_reference(std::string_view typed, int this_year);

enum class CaseState { open, closed };

// Why the case was opened: the criteria were met, or the court made the order, whatever our
// criteria say, or a person took on what the criteria leave to a person, or it was referred before
// the criteria were settled.
enum class Basis { eligible, ordered, decided, referred };

// Why a case was closed. Each scheme has reasons of its own.
enum class ClosedBecause {
    end_of_licence,
    opted_out_never,
    victim_not_found,
    sentence_changed,
    no_longer_eligible,
    completed,
    not_ordered,
    unsuitable,
    victim_declined,
    offender_withdrew,
    breach,
    revoked,
    offender_died,
    other_trust,
};

template <>
inline constexpr auto names_of<CaseState> = std::array{
    Name{CaseState::open, "open"},
    Name{CaseState::closed, "closed"},
};
template <>
inline constexpr auto names_of<Basis> = std::array{
    Name{Basis::eligible, "eligible"},
    Name{Basis::ordered, "ordered"},
    Name{Basis::decided, "decided"},
    Name{Basis::referred, "referred"},
};
template <>
inline constexpr auto names_of<ClosedBecause> = std::array{
    Name{ClosedBecause::end_of_licence, "end-of-licence"},
    Name{ClosedBecause::opted_out_never, "opted-out-never"},
    Name{ClosedBecause::victim_not_found, "victim-not-found"},
    Name{ClosedBecause::sentence_changed, "sentence-changed"},
    Name{ClosedBecause::no_longer_eligible, "no-longer-eligible"},
    Name{ClosedBecause::completed, "completed"},
    Name{ClosedBecause::not_ordered, "not-ordered"},
    Name{ClosedBecause::unsuitable, "unsuitable"},
    Name{ClosedBecause::victim_declined, "victim-declined"},
    Name{ClosedBecause::offender_withdrew, "offender-withdrew"},
    Name{ClosedBecause::breach, "breach"},
    Name{ClosedBecause::revoked, "revoked"},
    Name{ClosedBecause::offender_died, "offender-died"},
    Name{ClosedBecause::other_trust, "other-trust"},
};

// The reasons for which a case of a scheme is closed.
std::vector<ClosedBecause> closing_reasons(Scheme scheme);

struct Case {
    std::string reference = {};
    Scheme scheme = Scheme::contact;
    std::int64_t occasion = 0;           // the sentence that it is about; two cases may share it
    std::optional<std::string> id = {};  // the source's own id of the occasion
    std::optional<std::string> linked = {};  // the other scheme's case of the same occasion
    Basis basis = Basis::eligible;
    CaseState state = CaseState::open;
    std::optional<std::string> owner = {};  // nobody's yet where absent
    Date opened_on = {};
    std::optional<Date> assigned_on = {};  // to its first owner: who has it later changes nothing
    std::optional<Date> closed_on = {};
    std::optional<ClosedBecause> closed_because = {};
};

}  // namespace lrpt
