#include "casework/closing.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/appointments.hpp"
#include "casework/programme.hpp"
#include "rules/programme.hpp"
#include "rules/telling.hpp"
#include "store/case_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// The reasons of the case's scheme, to choose from.
std::string choices_for(const Case& kept) {
    std::vector<std::string> names;
    for (const ClosedBecause reason : closing_reasons(kept.scheme))
        names.emplace_back(name_of(reason));
    return "Choose: " + joined(names, ", ");
}

// What the programme itself says of the end of a case.
std::optional<ClosedBecause> end_of(Stage stage) {
    switch (stage) {
        case Stage::completed: return ClosedBecause::completed;
        case Stage::not_ordered: return ClosedBecause::not_ordered;
        case Stage::unsuitable: return ClosedBecause::unsuitable;
        default: return std::nullopt;
    }
}

ClosedBecause reason_for(const Case& kept, const CaseRecords& records, const Closing& closing) {
    if (closing.because) return *closing.because;
    const auto end = kept.scheme == Scheme::rj ? end_of(stage_of(records, closing.on))
                                               : std::optional<ClosedBecause>{};
    if (end) return *end;
    throw Error{Exit::usage, "case close needs --because", {choices_for(kept)}};
}

// Nothing for what may happen at any stage.
std::optional<Move> move_to_close(ClosedBecause because) {
    switch (because) {
        case ClosedBecause::completed: return Move::close_completed;
        case ClosedBecause::not_ordered: return Move::close_not_ordered;
        case ClosedBecause::unsuitable: return Move::close_unsuitable;
        case ClosedBecause::victim_declined: return Move::close_victim_declined;
        case ClosedBecause::offender_withdrew: return Move::close_offender_withdrew;
        case ClosedBecause::breach: return Move::close_breach;
        case ClosedBecause::revoked: return Move::close_revoked;
        default: return std::nullopt;
    }
}

void check_reason(const Case& kept, ClosedBecause because) {
    const auto reasons = closing_reasons(kept.scheme);
    if (std::find(reasons.begin(), reasons.end(), because) != reasons.end()) return;
    throw Error{Exit::data,
                fmt::format("{} is not closed because {}: that is for the other scheme",
                            kept.reference,
                            name_of(because)),
                {choices_for(kept)}};
}

void check_day(const Case& kept, const Closing& closing, Date today) {
    if (closing.on > today) {
        throw Error{Exit::data,
                    fmt::format("{} is still to come: a case is closed when its work is done",
                                spoken(closing.on))};
    }
    if (closing.on < kept.opened_on) {
        throw Error{Exit::data,
                    fmt::format("{} was opened on {}: it cannot have been closed on {}",
                                kept.reference,
                                spoken(kept.opened_on),
                                spoken(closing.on)),
                    {"Check --on"}};
    }
}

Undone undone_in(const CaseRecords& records, Date today) {
    const auto unkept = std::count_if(records.promises.begin(),
                                      records.promises.end(),
                                      [](const Promise& promise) { return !promise.kept_on; });
    return {static_cast<std::size_t>(unkept), gaps(records, today).size()};
}

// Nobody comes to the meetings of a case that is over, and its facilitator is free then.
std::size_t cancel_planned(const Desk& desk, const Case& kept, const CaseRecords& records) {
    std::size_t cancelled = 0;
    for (Meeting meeting : records.meetings) {
        if (meeting.state != MeetingState::planned) continue;
        write_cancelled(desk, kept, meeting, AskedBy::service);
        ++cancelled;
    }
    return cancelled;
}

}  // namespace

ClosedCase close_case(const Desk& desk, const Case& kept, const Closing& closing) {
    ClosedCase closed;
    closed.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        check_day(kept, closing, desk.work.today);
        closed.because = reason_for(kept, records, closing);
        check_reason(kept, closed.because);
        if (const auto move = move_to_close(closed.because))
            require_move(*move, kept, records, closing.on);
        closed.undone = undone_in(records, desk.work.today);
        closed.undone.meetings = cancel_planned(desk, kept, records);
        Case now = kept;
        now.state = CaseState::closed;
        now.closed_on = closing.on;
        now.closed_because = closed.because;
        set_state(desk.database, now);
        return fmt::format("case closed on {}: {}", to_iso(closing.on), name_of(closed.because));
    });
    return closed;
}

std::vector<DeadlineChange> reopen_case(const Desk& desk, const Case& kept) {
    return change_closed_case(desk, kept, [&](const CaseRecords&) {
        Case now = kept;
        now.state = CaseState::open;
        now.closed_on.reset();
        now.closed_because.reset();
        set_state(desk.database, now);
        return std::string{"case reopened"};
    });
}

}  // namespace lrpt
