#include "casework/case_update.hpp"

#include "base/error.hpp"
#include "casework/judge.hpp"
#include "casework/new_case.hpp"
#include "model/fault.hpp"
#include "rules/activation.hpp"
#include "rules/consent.hpp"
#include "store/audit_store.hpp"
#include "store/case_store.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"
#include "store/referral_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What was never typed may be in the way as well: a term of a sentence that has none.
[[noreturn]] void refuse(const std::vector<Fault>& faults, const ResultChange& change) {
    std::vector<std::string> advice;
    for (const Fault& fault : faults) {
        advice.insert(advice.end(), fault.advice.begin(), fault.advice.end());
        const Field* field = field_named(fields(), fault.field);
        if (field != nullptr && !change.names(fault.field)) {
            advice.push_back(fmt::format("It was recorded before. To clear it: {} unknown",
                                         option_of(fault.field)));
        }
    }
    if (faults.size() > 1) throw Error{Exit::data, to_text(faults), advice};
    const Fault& fault = faults.front();
    throw Error{Exit::data, fmt::format("{}: {}", fault.field, fault.problem), advice};
}

class Update {
  public:
    Update(const Desk& desk, const Case& kept, const ResultChange& change)
        : desk_(desk),
          kept_(kept),
          change_(change),
          before_(court_result_of(desk.database, kept.occasion)) {}

    // Inside the change of the case. Returns what the audit trail says.
    std::string write(UpdatedCase& updated) {
        now_ = changed_result();
        refuse_against_their_word();
        std::vector<Fault> faults;
        add_faults(now_.facts, desk_.data, faults);
        if (!faults.empty()) refuse(faults, change_);
        updated.changes = change_text(before_, now_);
        if (updated.changes.empty()) {
            throw Error{Exit::data,
                        fmt::format("nothing given is different from what {} has: nothing was "
                                    "changed",
                                    kept_.reference),
                        {fmt::format("What is recorded: lrpt case show {}", kept_.reference)}};
        }
        save_occasion(desk_.database, kept_.occasion, now_);
        rename_victim();
        updated.before = decision_on(before_.facts, desk_.data, desk_.work.today, Detail::full);
        updated.now = decision_on(now_.facts, desk_.data, desk_.work.today, Detail::full);
        std::string what = fmt::format("court result changed, {} of {}: {}",
                                       name_of(change_.because),
                                       to_iso(change_.on),
                                       updated.changes);
        finish_with(kept_, updated);
        if (const auto linked = linked_case()) {
            finish_with(*linked, updated);
            updated.linked_deadlines = derive_deadlines(desk_, *linked);
            add(desk_.database,
                audit_entry(desk_.work,
                            linked->reference,
                            fmt::format("with {}: {}", kept_.reference, what)));
        } else {
            open_missing(updated);
        }
        return what;
    }

  private:
    CourtResult changed_result() const {
        ResultChange change = change_;
        CourtResult start = before_;
        if (change.because == ChangeReason::activation)
            start.facts = activated(before_.facts, change.on);
        if (change.because == ChangeReason::order && !change.names("rj_ordered"))
            start.facts.rj_ordered = true;
        return with_change(start, change);
    }

    // Where the victims' own word is recorded, the fact of the court's record follows it.
    void refuse_against_their_word() const {
        const auto rj_case = kept_.scheme == Scheme::rj ? kept_.reference : kept_.linked;
        if (!rj_case || !change_.names("victim_consent")) return;
        const CaseRecords records{.consents = records_of<Consent>(desk_.database, *rj_case)};
        const auto said = consent_of(records, Party::victim, desk_.work.today).given;
        if (!said || said == now_.facts.victim_consent) return;
        throw Error{
            Exit::data,
            fmt::format("victim_consent: what the victim said is recorded, and it is {}",
                        *said ? "yes" : "no"),
            {fmt::format("If they changed their mind: lrpt case consent {} --party victim --given "
                         "{}",
                         *rj_case,
                         *said ? "no" : "yes")}};
    }

    std::optional<Case> linked_case() const {
        if (!kept_.linked) return std::nullopt;
        return find_case(desk_.database, *kept_.linked);
    }

    // The victim whom the court named is a person of the case as well, under the same name.
    void rename_victim() const {
        if (now_.people.victim_name == before_.people.victim_name) return;
        const std::string occasion = std::to_string(kept_.occasion);
        for (Person& person : records_of<Person>(desk_.database, occasion)) {
            if (person.role != PersonRole::victim || person.name != before_.people.victim_name)
                continue;
            person.name = now_.people.victim_name;
            return save_record(desk_.database, occasion, person);
        }
    }

    void finish_with(const Case& one, UpdatedCase& updated) const {
        if (one.state == CaseState::closed) return;
        note_event(one);
        const auto founded = basis_of(one.scheme, now_.facts, updated.now);
        // What a referral waited for is settled: it has been screened.
        if (founded && one.basis == Basis::referred)
            set_basis(desk_.database, one.reference, *founded);
        if (!founded && updated.now.of(one.scheme).outcome == Outcome::not_eligible)
            updated.unfounded.push_back(one);
    }

    // Victims hear of a changed sentence through the event.
    void note_event(const Case& one) const {
        if (one.scheme != Scheme::contact || !changes_sentence(change_.because)) return;
        const ProgressEvent event{
            .kind = ProgressKind::sentence_changed, .on = change_.on, .known_on = desk_.work.today};
        add_record(desk_.database, one.reference, event);
    }

    void open_missing(UpdatedCase& updated) const {
        const Scheme scheme = kept_.scheme == Scheme::contact ? Scheme::rj : Scheme::contact;
        const auto basis = basis_of(scheme, now_.facts, updated.now);
        if (!basis) return;
        const Case asked{.scheme = scheme,
                         .occasion = kept_.occasion,
                         .id = kept_.id,
                         .linked = kept_.reference,
                         .basis = *basis,
                         .opened_on = desk_.work.today};
        const auto why = fmt::format("after {} of {}", name_of(change_.because), kept_.reference);
        updated.opened = open_case(desk_, asked, {}, why);
        updated.linked_deadlines = derive_deadlines(desk_, *updated.opened);
    }

    const Desk& desk_;
    const Case& kept_;
    const ResultChange& change_;
    const CourtResult before_;
    CourtResult now_;
};

void check(const ResultChange& change, Date today) {
    if (change.on > today) {
        throw Error{Exit::data,
                    fmt::format("{} is still to come: what a court decides is recorded when it "
                                "has decided",
                                spoken(change.on))};
    }
    const bool follows =
        change.because == ChangeReason::activation || change.because == ChangeReason::order;
    if (!follows && change.named.empty()) {
        throw Error{Exit::usage,
                    "nothing is given that changes",
                    {"Say what the court's result is now: --disposal, --term, --sentenced-on "
                     "and the like",
                     "All of them: lrpt case update --help"}};
    }
}

}  // namespace

UpdatedCase update_case(const Desk& desk,
                        const Case& kept,
                        const ResultChange& change,
                        const WriteChange& beside) {
    check(change, desk.work.today);
    UpdatedCase updated;
    updated.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        const std::string also = beside ? beside(records) + "; " : "";
        return also + Update{desk, kept, change}.write(updated);
    });
    return updated;
}

}  // namespace lrpt
