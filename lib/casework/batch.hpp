// Many court results: one decision out for each record in, in the same order, with memory that does
// not grow. Several threads decide; what comes out does not tell how many.
#pragma once

#include "base/streams.hpp"
#include "casework/reference_data.hpp"
#include "load/records.hpp"
#include "model/decision.hpp"
#include "model/scheme.hpp"
#include "rules/criteria.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace lrpt {

struct BatchOptions {
    std::optional<RecordFormat> format = {};  // nothing: told from the first byte
    std::vector<Scheme> schemes = {Scheme::contact, Scheme::rj};
    Detail detail = Detail::full;
    bool turns = false;  // with what would make each decision "eligible"
    Date today = {};
    std::size_t threads = 1;  // for JSON Lines; the rows of CSV are taken in turn by one
};

// So many faulty records are told of; all are counted.
inline constexpr std::size_t faults_told = 20;

// How many records came out how, by Outcome and by scheme.
class BatchCounts {
  public:
    void count(const Decision& decision);
    void add(const BatchCounts& others);
    std::size_t of(Scheme scheme, Outcome outcome) const;

    std::size_t records = 0;
    std::size_t errors = 0;

  private:
    std::array<std::array<std::size_t, names_of<Outcome>.size()>, every_scheme.size()> counts_{};
};

// Where a batch hands on what it has: decisions, some at a time and always before it waits for
// records, and what is wrong with the record of a line. No two calls are made at once.
struct BatchOutput {
    WriteText decisions;
    std::function<void(std::size_t line, const std::string& faults)> fault;
    std::function<bool()> wanted = [] { return true; };  // false: nobody reads on, so stop
};

// Writes a decision or an error for each record of the source, one on a line. Throws Error where
// the source as a whole cannot be read.
BatchCounts decide_all(ReadBytes source,
                       const BatchOptions& options,
                       ReferenceData& reference_data,
                       const BatchOutput& out);

}  // namespace lrpt
