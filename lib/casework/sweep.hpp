// A court list held against the casework file: who is eligible and has no case, what has to be
// asked of whom, what waits for a person. Changes nothing.
#pragma once

#include "base/streams.hpp"
#include "casework/reference_data.hpp"
#include "load/records.hpp"
#include "model/decision.hpp"
#include "model/informant.hpp"
#include "model/scheme.hpp"
#include "store/database.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What a record stands for under one scheme. `no_case`: eligible, or ordered by the court, and
// neither a case nor a reason for none. `error`: the record as a whole cannot be read.
enum class SweepResult {
    no_case,
    needs_fact,
    to_decide,
    proposed_outcome,
    already_open,
    closed,
    left,
    not_eligible,
    error,
};

template <>
inline constexpr auto names_of<SweepResult> = std::array{
    Name{SweepResult::no_case, "no-case"},
    Name{SweepResult::needs_fact, "needs-fact"},
    Name{SweepResult::to_decide, "to-decide"},
    Name{SweepResult::proposed_outcome, "proposed-outcome"},
    Name{SweepResult::already_open, "already-open"},
    Name{SweepResult::closed, "closed"},
    Name{SweepResult::left, "left"},
    Name{SweepResult::not_eligible, "not-eligible"},
    Name{SweepResult::error, "error"},
};

struct SweepItem {
    std::size_t line = 0;
    std::optional<std::string> id = {};
    SweepResult result = SweepResult::error;
    std::optional<Scheme> scheme = {};  // nothing for an error
    std::optional<Outcome> outcome = {};
    std::optional<Route> route = {};
    std::vector<std::string> cases = {};         // several only where a referral fits several
    std::vector<std::string_view> missing = {};  // the facts that `ask` can tell
    std::optional<Informant> ask = {};           // of needs_fact: one item for each who is asked
    std::vector<std::string> notes = {};         // never personal data
    bool late = false;                           // of already_open: the first step is overdue
};

// How many answers, one for each record and scheme, came out how.
struct SweepCounts {
    std::size_t records = 0;
    std::size_t late = 0;  // of those already open
    std::array<std::size_t, names_of<SweepResult>.size()> answers{};

    std::size_t of(SweepResult result) const { return answers[static_cast<std::size_t>(result)]; }
};

struct SweepRequest {
    ReadBytes source = {};
    std::optional<RecordFormat> format = {};  // nothing: told from the first byte
    std::vector<Scheme> schemes = {Scheme::contact, Scheme::rj};
    Date today = {};
};

// Where a sweep hands on what it found, record by record in input order; not eligible is counted
// and not handed on.
struct SweepOutput {
    std::function<void(const SweepItem&)> item;
    std::function<bool()> wanted = [] { return true; };  // false: nobody reads on, so stop
};

// Judges each record as `case open` would, and looks it up by its id. Memory does not grow with the
// source. Each look-up sees the casework file as it is then: a list that comes slowly keeps nobody
// from writing. Throws Error where the source as a whole cannot be read.
SweepCounts sweep(Database& database,
                  SweepRequest request,
                  ReferenceData& reference_data,
                  const SweepOutput& out);

}  // namespace lrpt
