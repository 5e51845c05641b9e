#include "casework/case_opening.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/facilitators.hpp"
#include "casework/judge.hpp"
#include "casework/new_case.hpp"
#include "casework/open_referrals.hpp"
#include "casework/owners.hpp"
#include "casework/staff.hpp"
#include "model/result_change.hpp"
#include "rules/deadlines.hpp"
#include "rules/record_check.hpp"
#include "store/case_store.hpp"
#include "store/left_result_store.hpp"
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

bool needs_a_person(Outcome outcome) {
    return outcome == Outcome::refer || outcome == Outcome::needs_information;
}

// The names of the facts that two results do not agree on. Numbers and names of people are left
// out: what is said of them is for a command that records the look.
std::vector<std::string> differences(const CourtResult& kept, const CourtResult& now) {
    std::vector<std::string> names;
    for (const Field* field : differing_fields(kept, now)) {
        if (!field->person) names.emplace_back(field->name);
    }
    return names;
}

// What was found against what is required, of the tests that failed.
std::vector<std::string> why_not_eligible(const SchemeDecision& decision) {
    std::vector<std::string> reasons;
    for (const Criterion& criterion : decision.reasons) {
        if (criterion.verdict == Verdict::not_met) reasons.push_back(criterion.because);
    }
    return reasons;
}

class Opener {
  public:
    Opener(Database& database,
           const OpeningRequest& request,
           ReferenceData& reference_data,
           const Work& work)
        : database_(database),
          reference_data_(reference_data),
          work_(work),
          taking_on_(request.taking_on),
          results_(database),
          owners_(owners_by_scheme(database, request.owners, work.today)) {}

    void sort(Record record) {
        ++opening_.records;
        check_id(record);
        GoodRecord good{.line = record.line, .result = std::move(record.result)};
        Facts& facts = good.result.facts;
        add_faults(facts, reference_data_, record.faults);
        if (record.faults.empty()) {
            good.decision = decision_on(facts, reference_data_, work_.today, Detail::full);
            check_taken_on(good);
            record.faults = plan(good);
        }
        if (record.faults.empty()) {
            good_.push_back(std::move(good));
        } else {
            opening_.bad.push_back({good.line, good.result.facts.id, std::move(record.faults)});
        }
    }

    // Throws Error (data) where a record that is to be taken on did not come.
    void check_all_came() const {
        for (const std::string& id : taking_on_.ids) {
            if (lines_.contains(id)) continue;
            throw Error{Exit::data,
                        fmt::format("no record has the id {}: nothing was opened", printable(id)),
                        {"--take-on names the id of a record of the file"}};
        }
    }

    bool any_bad() const { return !opening_.bad.empty(); }

    void open_all() {
        const OpenReferrals referrals{database_, reference_data_.catalogue()};
        for (const GoodRecord& record : good_) {
            auto references = referrals.matching(record.result);
            if (references.empty() || is_of_another_case(record, references)) {
                open(record);
            } else {
                propose_outcome(record, std::move(references));
            }
        }
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

    bool is_taken_on(const GoodRecord& record) const {
        const auto& ids = taking_on_.ids;
        return std::find(ids.begin(), ids.end(), *record.result.facts.id) != ids.end();
    }

    // Whether the scheme is one that a person may take on, of those that were asked for.
    bool is_left_to_a_person(Scheme scheme, const GoodRecord& record) const {
        return taking_on_.scheme.value_or(scheme) == scheme &&
               !basis_of(scheme, record.result.facts, record.decision) &&
               needs_a_person(record.decision.of(scheme).outcome);
    }

    // Why somebody left it without a case, unless it is taken on or ordered all the same.
    std::optional<LeftBecause> left_because(Scheme scheme, const GoodRecord& record) {
        if (is_taken_on(record) || is_ordered(scheme, record.result.facts)) return std::nullopt;
        return results_.left(*record.result.facts.id, scheme);
    }

    std::optional<Basis> basis_for(Scheme scheme, const GoodRecord& record) {
        const auto basis = basis_of(scheme, record.result.facts, record.decision);
        if (basis) return left_because(scheme, record) ? std::nullopt : basis;
        const bool decided = is_taken_on(record) && is_left_to_a_person(scheme, record);
        return decided ? std::optional{Basis::decided} : std::nullopt;
    }

    void check_taken_on(const GoodRecord& record) const {
        if (!is_taken_on(record)) return;
        const std::string id = printable(*record.result.facts.id);
        std::vector<std::string> reasons;
        int to_take_on = 0;
        for (const Scheme scheme : every_scheme) {
            if (is_left_to_a_person(scheme, record)) ++to_take_on;
            if (taking_on_.scheme.value_or(scheme) != scheme) continue;
            if (basis_of(scheme, record.result.facts, record.decision)) return;
            for (std::string& why : why_not_eligible(record.decision.of(scheme)))
                reasons.push_back(std::move(why));
        }
        if (to_take_on > 1) {
            throw Error{Exit::data,
                        fmt::format("{} is a person's to decide under both schemes", id),
                        {"Say which it is taken on for: --scheme contact, or --scheme rj"}};
        }
        if (to_take_on == 1) return;
        reasons.emplace_back("Where a fact is wrong, mend it in the file. Nothing was opened");
        throw Error{Exit::data,
                    fmt::format("{} is not eligible, and not a person's to decide", id),
                    reasons};
    }

    // A date that cannot be worked out stands against its own record, not against the others.
    std::vector<Fault> plan(GoodRecord& record) {
        for (const Scheme scheme : every_scheme) {
            const auto basis = basis_for(scheme, record);
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
            take_on_later(record, *occasion);
            return list_to_decide(record, opening_.already_open.back().references);
        }
        if (!record.planned.empty()) {
            const std::int64_t occasion = add_occasion(database_, record.result);
            const Person victim{.name = record.result.people.victim_name};
            add_record(database_, std::to_string(occasion), victim);
            for (const PlannedCase& planned : record.planned)
                open_planned(record, planned, occasion);
        }
        list_to_decide(record, {});
    }

    // What has been taken into a case by its id is no news of a referral.
    bool is_of_another_case(const GoodRecord& record, const std::vector<std::string>& references) {
        const auto occasion = occasion_with_id(database_, *record.result.facts.id);
        return occasion && case_of_occasion(database_, *occasion, Scheme::rj) != references.front();
    }

    void propose_outcome(const GoodRecord& record, std::vector<std::string> references) {
        const Facts& facts = record.result.facts;
        opening_.proposed_outcomes.push_back({.line = record.line,
                                              .id = *facts.id,
                                              .references = std::move(references),
                                              .says_step = facts.rj_ordered.has_value()});
    }

    // The other scheme has its case already; this one was left to a person.
    void take_on_later(const GoodRecord& record, std::int64_t occasion) {
        for (const PlannedCase& planned : record.planned) {
            const bool is_new = planned.basis == Basis::decided &&
                                !case_of_occasion(database_, occasion, planned.scheme);
            if (!is_new) continue;
            const AlreadyOpen& there = opening_.already_open.back();
            if (!there.different.empty()) {
                throw Error{Exit::data,
                            fmt::format("{} now reads otherwise than {} has it: nothing was opened",
                                        printable(there.id),
                                        joined(there.references, " ")),
                            {fmt::format("First: lrpt case update {} --because correction",
                                         there.references.front())}};
            }
            open_planned(record, planned, occasion);
            derive_deadlines({database_, reference_data_, work_}, opening_.opened.back().opened);
        }
    }

    // The schemes that a person must decide on, but those that have their case already.
    void list_to_decide(const GoodRecord& record, const std::vector<std::string>& cases) {
        for (const Scheme scheme : every_scheme) {
            const SchemeDecision& decision = record.decision.of(scheme);
            const bool has_case =
                std::any_of(cases.begin(), cases.end(), [&](const std::string& reference) {
                    return read_reference(reference, year_of(work_.today)).scheme == scheme;
                });
            if (has_case || basis_for(scheme, record)) continue;
            const std::string& id = *record.result.facts.id;
            if (const auto because = left_because(scheme, record)) {
                opening_.left.push_back({record.line, id, scheme, *because});
            } else if (needs_a_person(decision.outcome)) {
                opening_.to_decide.push_back({record.line, id, decision});
            }
        }
    }

    void open_planned(const GoodRecord& record, const PlannedCase& planned, std::int64_t occasion) {
        const Facts& facts = record.result.facts;
        const Case asked{.scheme = planned.scheme,
                         .occasion = occasion,
                         .id = facts.id,
                         .basis = planned.basis,
                         .owner = owners_[static_cast<std::size_t>(planned.scheme)],
                         .opened_on = work_.today};
        Case opened = open_case({database_, reference_data_, work_},
                                asked,
                                planned.due_dates,
                                fmt::format("from court result {}", *facts.id));
        remove_left_result(database_, *facts.id, planned.scheme);
        if (opened.basis == Basis::decided)
            set_decided_because(database_, opened.reference, taking_on_.because);
        if (auto note = note_unmentored(database_, work_, opened)) opening_.note = std::move(note);
        const auto beside = outcome_beside(opened, record.decision);
        opening_.opened.push_back(
            {.line = record.line,
             .opened = std::move(opened),
             .beside = beside,
             .court_outside_area = court_outside_area(facts, reference_data_.courts())});
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
    const TakingOn& taking_on_;
    ResultLookup results_;
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
    Opener opener{database, request, reference_data, work};
    RecordReader reader{std::move(request.source), request.format, PeopleFields::checked};
    while (auto record = reader.next())
        opener.sort(std::move(*record));
    opener.check_all_came();
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
