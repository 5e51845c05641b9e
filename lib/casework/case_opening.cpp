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
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace lrpt {

namespace {

// A case that a record asks for, and the deadlines that it will have.
struct PlannedCase {
    Scheme scheme = Scheme::contact;
    Basis basis = Basis::eligible;
    std::vector<DueDate> due_dates = {};
};

// A record that can be decided, with what follows from it.
struct GoodRecord {
    std::size_t line = 0;
    CourtResult result = {};
    Decision decision = {};
    std::vector<PlannedCase> planned = {};
};

// Who gets the cases of each scheme, in the order of every_scheme.
std::vector<std::optional<std::string>> owners_by_scheme(Database& database,
                                                         const std::vector<std::string>& logins) {
    std::vector<std::optional<std::string>> owners(every_scheme.size());
    for (const std::string& login : logins) {
        const Staff member = required_staff(database, login);
        bool owns_any = false;
        for (std::size_t place = 0; place < every_scheme.size(); ++place) {
            if (!member.has(owning_role(every_scheme[place]))) continue;
            owns_any = true;
            if (!owners[place]) owners[place] = login;
        }
        if (!owns_any) {
            throw Error{Exit::data,
                        fmt::format("{} is neither vlo nor facilitator and owns no cases", login)};
        }
    }
    return owners;
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
           const std::vector<std::string>& owners,
           ReferenceData& reference_data,
           const Work& work)
        : database_(database),
          reference_data_(reference_data),
          work_(work),
          owners_(owners_by_scheme(database, owners)) {}

    void sort(Record record) {
        ++opening_.records;
        check_id(record);
        GoodRecord good{.line = record.line, .result = std::move(record.result)};
        Facts& facts = good.result.facts;
        add_faults(facts, reference_data_, record.faults);
        if (record.faults.empty()) {
            good.decision = decision_on(facts, reference_data_, work_.today, Detail::full);
            record.faults = plan(good);
        }
        if (record.faults.empty()) {
            good_.push_back(std::move(good));
        } else {
            opening_.bad.push_back({good.line, good.result.facts.id, std::move(record.faults)});
        }
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
            if (!record.faults.empty()) return;  // it may be what cannot be read
            record.faults.push_back({.field = "id", .problem = "it is missing"});
            return;
        }
        const auto [first, is_new] = lines_.emplace(*id, record.line);
        if (is_new) return;
        record.faults.push_back(
            {.field = "id", .problem = fmt::format("it stands on line {} already", first->second)});
    }

    // A date that cannot be worked out stands against its own record, not against the others.
    std::vector<Fault> plan(GoodRecord& record) {
        for (const Scheme scheme : every_scheme) {
            const auto basis = basis_of(scheme, record);
            if (!basis) continue;
            const DeadlineQuestion question{.facts = record.result.facts,
                                            .policy = reference_data_.policy(),
                                            .holidays = reference_data_.holidays(),
                                            .today = work_.today};
            try {
                record.planned.push_back({scheme, *basis, due_dates(scheme, question)});
            } catch (const Error& error) {
                if (error.exit != Exit::data) throw;
                return {{.problem = error.what(), .advice = error.advice}};
            }
        }
        return {};
    }

    void open(const GoodRecord& record) {
        const std::string& id = *record.result.facts.id;
        if (const auto occasion = occasion_with_id(database_, id)) {
            note_already_open(record, *occasion);
            return list_to_decide(record, opening_.already_open.back().references);
        }
        if (!record.planned.empty()) {
            const std::int64_t occasion = add_occasion(database_, record.result);
            const Person victim{.name = record.result.people.victim_name};
            add_record(database_, std::to_string(occasion), victim);
            for (const PlannedCase& planned : record.planned)
                open_case(record, planned, occasion);
        }
        list_to_decide(record, {});
    }

    // The schemes that a person must decide on, but those that have their case already.
    void list_to_decide(const GoodRecord& record, const std::vector<std::string>& cases) {
        for (const Scheme scheme : every_scheme) {
            const SchemeDecision& decision = record.decision.of(scheme);
            const bool has_case =
                std::any_of(cases.begin(), cases.end(), [&](const std::string& reference) {
                    return read_reference(reference, year_of(work_.today)).scheme == scheme;
                });
            const bool open = !has_case && !basis_of(scheme, record);
            if (!open || !needs_a_person(decision.outcome)) continue;
            opening_.to_decide.push_back({record.line, *record.result.facts.id, decision});
        }
    }

    void open_case(const GoodRecord& record, const PlannedCase& planned, std::int64_t occasion) {
        Case opened{.scheme = planned.scheme,
                    .occasion = occasion,
                    .id = record.result.facts.id,
                    .basis = planned.basis,
                    .owner = owners_[static_cast<std::size_t>(planned.scheme)],
                    .opened_on = work_.today};
        opened.reference = add(database_, opened);
        for (const DueDate& due : planned.due_dates)
            add(database_, opened.reference, due);
        const std::string what =
            fmt::format("case opened from court result {}, {}", *opened.id, name_of(planned.basis));
        add(database_, audit_entry(work_, opened.reference, what));

        const Outcome outcome = record.decision.of(planned.scheme).outcome;
        const bool ordered = planned.basis == Basis::ordered;
        opening_.opened.push_back({.line = record.line,
                                   .opened = std::move(opened),
                                   .against = ordered ? std::optional{outcome} : std::nullopt,
                                   .court_outside_area = court_outside_area(
                                       record.result.facts, reference_data_.courts())});
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
                   OpeningRequest request,
                   ReferenceData& reference_data,
                   const Work& work) {
    Opener opener{database, request.owners, reference_data, work};
    RecordReader reader{std::move(request.source), request.format, PeopleFields::checked};
    while (auto record = reader.next())
        opener.sort(std::move(*record));
    if (request.all_or_nothing && opener.any_bad()) {
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
