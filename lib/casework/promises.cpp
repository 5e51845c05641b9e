#include "casework/promises.hpp"

#include "base/error.hpp"
#include "casework/contact_case.hpp"
#include "casework/record_look.hpp"
#include "casework/victim_side.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string days_of(const Promise& promise) {
    return fmt::format("was made on {} for {}", spoken(promise.made_on), spoken(promise.due_on));
}

void check_keeping(const Case& kept, const Promise& promise, Date kept_on, Date today) {
    const std::string look = fmt::format("What was promised: lrpt case promise {}", kept.reference);
    if (promise.kept_on) {
        throw Error{Exit::data,
                    fmt::format("promise {} was kept on {}: nothing was changed",
                                promise.number,
                                spoken(*promise.kept_on)),
                    {look}};
    }
    if (kept_on > today) {
        throw Error{Exit::data,
                    fmt::format("{} is still to come: a promise is kept when it has happened",
                                spoken(kept_on)),
                    {"--on is the day on which it was kept; today unless said"}};
    }
    if (kept_on < promise.made_on) {
        throw Error{Exit::data,
                    fmt::format("promise {} {}: it cannot have been kept on {}",
                                promise.number,
                                days_of(promise),
                                spoken(kept_on)),
                    {look}};
    }
}

}  // namespace

WrittenPromise write_promise(const Desk& desk, const Case& kept, const Promise& promise) {
    require_contact_case(kept);
    if (promise.due_on < desk.work.today) {
        throw Error{Exit::data,
                    fmt::format("{} is over: a promise is for today or a day to come",
                                spoken(promise.due_on)),
                    {"Nothing was saved. Give the day as \"fri\", \"8 Mar\" or +3d"}};
    }
    WrittenPromise written{.number = add_record(desk.database, kept.reference, promise)};
    written.what = fmt::format("promise {} for {}", written.number, to_iso(promise.due_on));
    return written;
}

AddedPromise add_promise(const Desk& desk, const Case& kept, const Promise& promise) {
    AddedPromise added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        refuse_where_nobody_wants_contact(kept, records, desk.work.today);
        const WrittenPromise written = write_promise(desk, kept, promise);
        added.number = written.number;
        return written.what + " added";
    });
    return added;
}

std::vector<DeadlineChange> keep_promise(const Desk& desk,
                                         const Case& kept,
                                         int number,
                                         Date kept_on) {
    require_contact_case(kept);
    return change_case(desk, kept, [&](const CaseRecords& records) {
        Promise promise =
            required_record(records.promises, kept, {number, "promise", "case promise"});
        check_keeping(kept, promise, kept_on, desk.work.today);
        promise.kept_on = kept_on;
        save_record(desk.database, kept.reference, promise);
        return fmt::format("promise {} kept on {}", number, to_iso(kept_on));
    });
}

}  // namespace lrpt
