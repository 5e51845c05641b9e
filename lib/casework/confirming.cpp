#include "casework/confirming.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/facilitators.hpp"
#include "casework/programme.hpp"
#include "casework/victim_side.hpp"
#include "model/slip_code.hpp"
#include "rules/consent.hpp"
#include "rules/programme.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/record_store.hpp"
#include "store/referral_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void require_all_given(const Confirmation& said) {
    std::vector<std::string> missing;
    if (!said.facilitator) missing.emplace_back("--facilitator");
    if (!said.assessment_from) missing.emplace_back("--assessment-from");
    if (!said.arrangement) missing.emplace_back("--arrangement");
    if (!said.days) missing.emplace_back("--days");
    if (!missing.empty()) {
        throw Error{Exit::usage,
                    fmt::format("what is arranged needs {}", listed(missing, "and")),
                    {"Where it cannot be arranged: --arranged no --because WORD"}};
    }
    if (said.because || said.reason) {
        throw Error{Exit::usage,
                    "--because and its reason say why it cannot be arranged",
                    {"Leave them out, or say --arranged no"}};
    }
}

void require_only_why(const Confirmation& said) {
    if (!said.because) {
        throw Error{Exit::usage,
                    "what cannot be arranged needs --because",
                    {fmt::format("Choose: {}", fmt::join(all_names<NotArranged>(), ", "))}};
    }
    const bool arranged_facts =
        said.facilitator || said.assessment_from || said.arrangement || said.days;
    if (!arranged_facts) return;
    throw Error{
        Exit::usage,
        "--facilitator, --assessment-from, --arrangement and --days are of what is arranged",
        {"Leave them out, or say --arranged yes"}};
}

void check(const Desk& desk, const Confirmation& said) {
    if (!said.arranged) {
        require_only_why(said);
    } else {
        require_all_given(said);
        require_trained_facilitator(desk.database, *said.facilitator, said.on);
    }
    refuse_day_to_come(said.on, desk.work.today, "a confirmation");
    if (!said.assessment_from || *said.assessment_from >= said.on) return;
    throw Error{Exit::data,
                fmt::format("an assessment from {} would be before its confirmation, {}",
                            spoken(*said.assessment_from),
                            spoken(said.on)),
                {"Check --assessment-from"}};
}

// The same facts of the same case give the same code; the number tells one confirmation from the
// next of the same words. Words of people are not in it.
std::string code_of(const Case& kept, const Confirmation& confirmation) {
    std::string facts = fmt::format("{}\n{}", kept.reference, confirmation.number);
    for (const RecordField<Confirmation>& field : fields_of<Confirmation>()) {
        const auto text = field.written(confirmation);
        if (text && !field.person && field.name != "code")
            facts += fmt::format("\n{}={}", field.name, *text);
    }
    return slip_code(facts);
}

std::string said_to_trail(const Confirmation& confirmation) {
    const std::string what =
        fmt::format("confirmation {} on {}", confirmation.number, to_iso(confirmation.on));
    if (!confirmation.arranged)
        return fmt::format("{}: not arranged, {}", what, name_of(*confirmation.because));
    return fmt::format("{}: {} arranged, {}, assessment from {}, facilitator {}",
                       what,
                       name_of(*confirmation.arrangement),
                       counted(*confirmation.days, "day"),
                       to_iso(*confirmation.assessment_from),
                       *confirmation.facilitator);
}

// Why a confirmation holds no more, from what was recorded after it.
std::optional<std::string> why_fallen(const Case& kept,
                                      const CaseRecords& records,
                                      const Confirmation& confirmation,
                                      Date today) {
    const Confirmation& last = records.confirmations.back();
    if (last.number != confirmation.number)
        return fmt::format("a later confirmation, of {}, replaced it", spoken(last.on));
    if (kept.state == CaseState::closed) return "the case is closed";
    switch (stage_of(records, today)) {
        case Stage::not_ordered: return "the court did not order it";
        case Stage::unsuitable: return "the offender was judged not suitable";
        case Stage::suitable: return "suitability was judged again after it";
        default: return std::nullopt;
    }
}

}  // namespace

Confirmed confirm_arrangements(const Desk& desk, const Case& kept, const Confirmation& said) {
    require_rj_case(kept);
    check(desk, said);
    Confirmed confirmed{.confirmation = said};
    confirmed.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        require_move(Move::confirm, kept, records, desk.work.today);
        Confirmation& confirmation = confirmed.confirmation;
        confirmation.number = add_record(desk.database, kept.reference, said);
        if (said.arranged) {
            confirmation.code = code_of(kept, confirmation);
            save_record(desk.database, kept.reference, confirmation);
        }
        const auto consent = consent_of(records, Party::victim, desk.work.today).given;
        confirmed.needs_consent =
            said.arrangement == Arrangement::conference && !consent.value_or(false);
        return said_to_trail(confirmation);
    });
    return confirmed;
}

Confirmation confirmation_to_show(const Case& kept, const CaseRecords& records) {
    if (!records.confirmations.empty() && records.confirmations.back().arranged)
        return records.confirmations.back();
    throw Error{Exit::data,
                fmt::format("the Restorative Justice Service has not confirmed {}", kept.reference),
                {fmt::format("First: lrpt case confirm {} --arranged yes", kept.reference)}};
}

CheckedSlip check_slip(const Desk& desk, const std::string& typed) {
    const std::string code = read_slip_code(typed);
    const auto found = confirmation_with_code(desk.database, code);
    if (!found) {
        throw Error{Exit::no_record,
                    fmt::format("{} is the code of no confirmation in this file", code),
                    {"It is not mistyped: ask the Restorative Justice Service about the slip"}};
    }
    CheckedSlip checked{found->case_reference, found->confirmation, {}};
    const Case kept = *find_case(desk.database, found->case_reference);
    checked.fallen =
        why_fallen(kept, case_records(desk.database, kept), checked.confirmation, desk.work.today);
    return checked;
}

}  // namespace lrpt
