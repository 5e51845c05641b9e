// What happens in the course of a sentence, what of it a victim was told, and what a victim gave:
// "exchange information concerning an offender's progress in prison". The two directions are kept
// apart: what comes from prison is the offender's side, what comes from a victim theirs.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/contact.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class ProgressKind {
    sentence_explained,
    sentence_changed,
    open_conditions,
    temporary_release,
    transfer,
    adjudication,
    appeal,
    release_month,
    parole_eligible,
    parole_hearing,
    parole_decision,
    condition_decided,
    released,
    recalled,
    discharged,
    end_of_licence,
};

template <>
inline constexpr auto names_of<ProgressKind> = std::array{
    Name{ProgressKind::sentence_explained, "sentence-explained"},
    Name{ProgressKind::sentence_changed, "sentence-changed"},
    Name{ProgressKind::open_conditions, "open-conditions"},
    Name{ProgressKind::temporary_release, "temporary-release"},
    Name{ProgressKind::transfer, "transfer"},
    Name{ProgressKind::adjudication, "adjudication"},
    Name{ProgressKind::appeal, "appeal"},
    Name{ProgressKind::release_month, "release-month"},
    Name{ProgressKind::parole_eligible, "parole-eligible"},
    Name{ProgressKind::parole_hearing, "parole-hearing"},
    Name{ProgressKind::parole_decision, "parole-decision"},
    Name{ProgressKind::condition_decided, "condition-decided"},
    Name{ProgressKind::released, "released"},
    Name{ProgressKind::recalled, "recalled"},
    Name{ProgressKind::discharged, "discharged"},
    Name{ProgressKind::end_of_licence, "end-of-licence"},
};

// A victim is told `kind` and `month` and nothing else: the days are exact, `known_on` is often the
// very day, `note` may name a prison, and `about` may be what another victim asked for.
struct ProgressEvent {
    int number = 0;
    ProgressKind kind = ProgressKind::transfer;
    Date on = {};                           // when it happened, or will
    Date known_on = {};                     // when the team learned of it: the clock starts here
    std::optional<std::string> month = {};  // "2014-05": of release
    std::optional<int> about = {};          // number of the parole review or requested condition
    std::optional<std::string> note = {};
};

// A person was told of an event.
struct Told {
    int number = 0;
    int event = 0;
    int person = 0;
    Date on = {};
    std::optional<How> how = {};
    std::optional<bool> acknowledged = {};
};

// What a victim told the team.
struct Given {
    int number = 0;
    int person = 0;
    Date on = {};
    std::optional<std::string> words = {};  // always recorded
};

template <>
std::span<const RecordField<ProgressEvent>> fields_of<ProgressEvent>();
template <>
std::span<const RecordField<Told>> fields_of<Told>();
template <>
std::span<const RecordField<Given>> fields_of<Given>();

}  // namespace lrpt
