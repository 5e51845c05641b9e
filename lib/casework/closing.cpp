#include "casework/closing.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "rules/telling.hpp"
#include "store/case_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

void check(const Case& kept, const Closing& closing, Date today) {
    const auto reasons = closing_reasons(kept.scheme);
    if (std::find(reasons.begin(), reasons.end(), closing.because) == reasons.end()) {
        std::vector<std::string> names;
        for (const ClosedBecause reason : reasons)
            names.emplace_back(name_of(reason));
        throw Error{Exit::data,
                    fmt::format("{} is not closed because {}: that is for the other scheme",
                                kept.reference,
                                name_of(closing.because)),
                    {"Choose: " + joined(names, ", ")}};
    }
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

}  // namespace

ClosedCase close_case(const Desk& desk, const Case& kept, const Closing& closing) {
    ClosedCase closed;
    closed.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        check(kept, closing, desk.work.today);
        closed.undone = undone_in(records, desk.work.today);
        Case now = kept;
        now.state = CaseState::closed;
        now.closed_on = closing.on;
        now.closed_because = closing.because;
        set_state(desk.database, now);
        return fmt::format("case closed on {}: {}", to_iso(closing.on), name_of(closing.because));
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
