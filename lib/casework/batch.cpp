#include "casework/batch.hpp"

#include "base/side_by_side.hpp"
#include "casework/judge.hpp"
#include "render/decision.hpp"
#include "rules/decide.hpp"
#include "rules/turns.hpp"

#include <utility>

namespace lrpt {

namespace {

// What came of some records.
struct Written {
    std::string text = {};  // a line for each
    BatchCounts counts = {};
    std::vector<std::pair<std::size_t, std::string>> faults = {};  // the first, by their lines

    void clear() {
        text.clear();
        counts = {};
        faults.clear();
    }
};

// Decides on one record after the other.
class Decider {
  public:
    Decider(const BatchOptions& options, ReferenceData& reference_data)
        : options_(options),
          reference_data_(reference_data),
          heading_{.schemes = options.schemes,
                   .with_reasons = options.detail == Detail::full,
                   .with_turns = options.turns} {}

    void decide_on(Record& record, Written& into) {
        ++into.counts.records;
        add_faults(record.result.facts, reference_data_, record.faults);
        if (record.faults.empty()) {
            write_decision(record, into);
        } else {
            write_faults(record, into);
        }
        into.text += '\n';
    }

  private:
    void write_decision(const Record& record, Written& into) {
        const Facts& facts = record.result.facts;
        const Question question =
            question_on(facts, reference_data_, options_.today, options_.detail);
        Decision decision = decide(question);
        if (options_.turns) add_turns(decision, question, options_.schemes);
        heading_.line = record.line;
        heading_.answers = &answers_;
        heading_.id = facts.id;
        append_json(into.text, heading_, decision, question.policy);
        into.counts.count(decision);
    }

    static void write_faults(const Record& record, Written& into) {
        append_json(into.text, record.line, record.result.facts.id, record.faults);
        ++into.counts.errors;
        if (into.faults.size() < faults_told)
            into.faults.emplace_back(record.line, to_text(record.faults));
    }

    const BatchOptions& options_;
    ReferenceData& reference_data_;
    DecisionHeading heading_;
    BriefAnswers answers_;
};

// What has been handed on so far.
class Handover {
  public:
    explicit Handover(const BatchOutput& out) : out_(out) {}

    void hand_on(Written& written) {
        if (written.counts.records == 0) return;
        out_.decisions(written.text);
        for (const auto& [line, faults] : written.faults) {
            if (++told_ <= faults_told) out_.fault(line, faults);
        }
        counts_.add(written.counts);
        written.clear();
    }

    bool wanted() const { return out_.wanted(); }
    const BatchCounts& counts() const { return counts_; }

  private:
    const BatchOutput& out_;
    BatchCounts counts_;
    std::size_t told_ = 0;
};

void decide_rows(RecordReader& reader, Decider decider, Written& written, Handover& handover) {
    constexpr std::size_t much = 64U * 1024U;
    while (auto record = reader.next()) {
        if (!handover.wanted()) return;
        decider.decide_on(*record, written);
        if (written.text.size() >= much) handover.hand_on(written);
    }
    handover.hand_on(written);
}

struct Worker {
    Decider decider;
    LineBlock block = {};
    Record record = {};
    Written written = {};

    void work() {
        JsonRecords records{block, PeopleFields::passed_over};
        while (records.next(record))
            decider.decide_on(record, written);
    }
};

void decide_lines(RecordReader& reader,
                  const Decider& decider,
                  std::size_t threads,
                  Handover& handover) {
    std::vector<Worker> workers(threads, Worker{.decider = decider});
    work_side_by_side(
        threads,
        {.take = [&](std::size_t worker) { return reader.next_block(workers[worker].block); },
         .work = [&](std::size_t worker) { workers[worker].work(); },
         .hand_on =
             [&](std::size_t worker) {
                 handover.hand_on(workers[worker].written);
                 return handover.wanted();
             }});
}

}  // namespace

void BatchCounts::count(const Decision& decision) {
    for (const Scheme scheme : every_scheme) {
        const auto outcome = static_cast<std::size_t>(decision.of(scheme).outcome);
        ++counts_[static_cast<std::size_t>(scheme)][outcome];
    }
}

void BatchCounts::add(const BatchCounts& others) {
    records += others.records;
    errors += others.errors;
    for (std::size_t scheme = 0; scheme < counts_.size(); ++scheme) {
        for (std::size_t outcome = 0; outcome < counts_[scheme].size(); ++outcome)
            counts_[scheme][outcome] += others.counts_[scheme][outcome];
    }
}

std::size_t BatchCounts::of(Scheme scheme, Outcome outcome) const {
    return counts_[static_cast<std::size_t>(scheme)][static_cast<std::size_t>(outcome)];
}

BatchCounts decide_all(ReadBytes source,
                       const BatchOptions& options,
                       ReferenceData& reference_data,
                       const BatchOutput& out) {
    Handover handover{out};
    Written rows;
    // What has been decided does not wait for what is still to come. Lines are handed on with their
    // block, which ends where the source has no more at once.
    const ReadBytes after_handing_on = [&](char* into, std::size_t at_most) {
        handover.hand_on(rows);
        return handover.wanted() ? source(into, at_most) : std::size_t{0};
    };
    RecordReader reader{after_handing_on, options.format, PeopleFields::passed_over};
    // Read here, before there is more than one thread: from then on it is only looked at.
    reference_data.policy();
    reference_data.catalogue();
    reference_data.courts();
    const Decider decider{options, reference_data};
    if (reader.format() == RecordFormat::csv) {
        decide_rows(reader, decider, rows, handover);
    } else {
        decide_lines(reader, decider, options.threads, handover);
    }
    return handover.counts();
}

}  // namespace lrpt
