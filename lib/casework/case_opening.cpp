#include "casework/case_opening.hpp"

#include "base/error.hpp"
#include "casework/judge.hpp"
#include "casework/staff.hpp"
#include "model/field.hpp"
#include "rules/deadlines.hpp"
#include "rules/record_check.hpp"
#include "store/audit_store.hpp"
#include "store/case_store.hpp"
#include "store/deadline_store.hpp"
#include "store/occasion_store.hpp"

#include <fmt/format.h>

#include <map>

namespace lrpt {

namespace {

// A record that can be decided, with what was decided.
struct GoodRecord {
    std::size_t line = 0;
    CourtResult result = {};
    Decision decision = {};
};

std::optional<std::string> owner_of(Database& database,
                                    Scheme scheme,
                                    const std::vector<std::string>& owners) {
    for (const std::string& login : owners) {
        if (required_staff(database, login).has(owning_role(scheme))) return login;
    }
    return std::nullopt;
}

// Why a case of the scheme is opened; nothing where none is.
std::optional<Basis> basis_of(Scheme scheme, const GoodRecord& record) {
    if (record.decision.of(scheme).outcome == Outcome::eligible) return Basis::eligible;
    const bool ordered = scheme == Scheme::rj && record.result.facts.rj_ordered.value_or(false);
    return ordered ? std::optional{Basis::ordered} : std::nullopt;
}

bool needs_a_person(Outcome outcome) {
    return outcome == Outcome::refer || outcome == Outcome::needs_information;
}

// The names of the facts that two results do not agree on. Numbers and names of people are left
// out: what is said of them is for a command that records the look.
std::vector<std::string> differences(const CourtResult& kept, const CourtResult& now) {
    std::vector<std::string> names;
    for (const Field& field : fields()) {
        if (field.person || field.type == FieldType::offences) continue;
        if (field.written(kept) != field.written(now)) names.emplace_back(field.name);
    }
    if (kept.facts.other_offences != now.facts.other_offences) names.emplace_back("other_offences");
    return names;
}

class Opener {
  public:
    Opener(Database& database,
           const OpeningOptions& options,
           ReferenceData& reference_data,
           const Work& work)
        : database_(database), reference_data_(reference_data), work_(work) {
        for (const Scheme scheme : every_scheme) {
            owners_.push_back(owner_of(database, scheme, options.owners));
        }
    }

    void sort(Record record) {
        ++opening_.records;
        Facts& facts = record.result.facts;
        check_id(record);
        Judgement judgement;
        if (record.faults.empty()) {
            judgement = judge(facts, reference_data_, work_.today, Detail::full);
            record.faults = std::move(judgement.faults);
        }
        if (!record.faults.empty()) {
            opening_.bad.push_back({record.line, facts.id, std::move(record.faults)});
            return;
        }
        good_.push_back({record.line, std::move(record.result), std::move(judgement.decision)});
    }

    bool any_bad() const { return !opening_.bad.empty(); }

    void open_all() {
        for (const GoodRecord& record : good_)
            open(record);
    }

    Opening opening() && { return std::move(opening_); }

  private:
    // Without an id the same result could be opened twice.
    void check_id(Record& record) {
        const auto& id = record.result.facts.id;
        if (!id) {
            record.faults.push_back({.field = "id", .problem = "it is missing"});
            return;
        }
        const auto [first, is_new] = lines_.emplace(*id, record.line);
        if (is_new) return;
        record.faults.push_back(
            {.field = "id", .problem = fmt::format("it stands on line {} already", first->second)});
    }

    void open(const GoodRecord& record) {
        const std::string& id = *record.result.facts.id;
        if (const auto occasion = occasion_with_id(database_, id)) {
            return note_already_open(record, *occasion);
        }
        std::optional<std::int64_t> occasion;
        for (const Scheme scheme : every_scheme) {
            const SchemeDecision& decision = record.decision.of(scheme);
            const auto basis = basis_of(scheme, record);
            if (basis) {
                if (!occasion) occasion = add_occasion(database_, record.result);
                open_case(record, scheme, *basis, *occasion);
            } else if (needs_a_person(decision.outcome)) {
                opening_.to_decide.push_back({record.line, id, decision});
            }
        }
    }

    void open_case(const GoodRecord& record, Scheme scheme, Basis basis, std::int64_t occasion) {
        Case opened{.scheme = scheme,
                    .occasion = occasion,
                    .id = record.result.facts.id,
                    .basis = basis,
                    .owner = owners_[static_cast<std::size_t>(scheme)],
                    .opened_on = work_.today};
        opened.reference = add(database_, opened);
        const DeadlineQuestion question{.facts = record.result.facts,
                                        .policy = reference_data_.policy(),
                                        .holidays = reference_data_.holidays(),
                                        .today = work_.today};
        for (const DueDate& due : due_dates(scheme, question)) {
            add(database_, opened.reference, due);
        }
        const std::string what =
            fmt::format("case opened from court result {}, {}", *opened.id, name_of(basis));
        add(database_, audit_entry(work_, opened.reference, what));

        const Outcome outcome = record.decision.of(scheme).outcome;
        opening_.opened.push_back(
            {.line = record.line,
             .opened = std::move(opened),
             .against = basis == Basis::ordered ? std::optional{outcome} : std::nullopt,
             .court_outside_area =
                 court_outside_area(record.result.facts, reference_data_.courts())});
    }

    void note_already_open(const GoodRecord& record, std::int64_t occasion) {
        const CourtResult kept{.facts = facts_of(database_, occasion)};
        AlreadyOpen there{.line = record.line,
                          .id = *record.result.facts.id,
                          .different = differences(kept, record.result)};
        for (const Scheme scheme : every_scheme) {
            auto reference = case_of_occasion(database_, occasion, scheme);
            if (reference) there.references.push_back(std::move(*reference));
        }
        opening_.already_open.push_back(std::move(there));
    }

    Database& database_;
    ReferenceData& reference_data_;
    const Work& work_;
    std::vector<std::optional<std::string>> owners_;  // by scheme
    std::map<std::string, std::size_t> lines_;        // where each id stands in the source
    std::vector<GoodRecord> good_;
    Opening opening_;
};

}  // namespace

Opening open_cases(Database& database,
                   RecordReader reader,
                   const OpeningOptions& options,
                   ReferenceData& reference_data,
                   const Work& work) {
    Opener opener{database, options, reference_data, work};
    while (auto record = reader.next())
        opener.sort(std::move(*record));
    if (options.all_or_nothing && opener.any_bad()) {
        Opening opening = std::move(opener).opening();
        opening.kept = false;
        return opening;
    }
    Change change{database};
    opener.open_all();
    finish(change, work);
    return std::move(opener).opening();
}

}  // namespace lrpt
