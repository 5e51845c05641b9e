#include "casework/batch.hpp"

#include "casework/judge.hpp"
#include "render/decision.hpp"
#include "rules/decide.hpp"
#include "rules/turns.hpp"

namespace lrpt {

void BatchCounts::count(const Decision& decision) {
    for (const Scheme scheme : every_scheme) {
        const auto outcome = static_cast<std::size_t>(decision.of(scheme).outcome);
        ++counts_[static_cast<std::size_t>(scheme)][outcome];
    }
}

std::size_t BatchCounts::of(Scheme scheme, Outcome outcome) const {
    return counts_[static_cast<std::size_t>(scheme)][static_cast<std::size_t>(outcome)];
}

BatchCounts decide_all(ReadBytes source,
                       const BatchOptions& options,
                       ReferenceData& reference_data,
                       const BatchOutput& out) {
    RecordReader reader{std::move(source), options.format, PeopleFields::passed_over};
    BatchCounts counts;
    std::string line;
    while (auto record = reader.next()) {
        if (!out.wanted()) break;
        ++counts.records;
        Facts& facts = record->result.facts;
        std::vector<Fault>& faults = record->faults;
        add_faults(facts, reference_data, faults);
        line.clear();
        if (faults.empty()) {
            const Question question =
                question_on(facts, reference_data, options.today, options.detail);
            Decision decision = decide(question);
            if (options.turns) add_turns(decision, question, options.schemes);
            const DecisionHeading heading{.line = record->line,
                                          .id = facts.id,
                                          .schemes = options.schemes,
                                          .with_reasons = options.detail == Detail::full,
                                          .with_turns = options.turns};
            append_json(line, heading, decision, reference_data.policy());
            counts.count(decision);
        } else {
            append_json(line, record->line, facts.id, faults);
            ++counts.errors;
            out.fault(record->line, faults);
        }
        line += '\n';
        out.decisions(line);
    }
    return counts;
}

}  // namespace lrpt
