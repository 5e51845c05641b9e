#include "casework/leaving.hpp"

#include "base/text.hpp"
#include "model/staff.hpp"
#include "store/audit_store.hpp"
#include "store/left_result_store.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

void check_reason(const LeftResult& left) {
    const auto reasons = leaving_reasons(left.scheme);
    if (std::find(reasons.begin(), reasons.end(), left.because) != reasons.end()) return;
    std::vector<std::string> names;
    for (const LeftBecause reason : reasons)
        names.emplace_back(name_of(reason));
    throw Error{Exit::data,
                fmt::format("no {} case is left unopened because {}: that is for the other scheme",
                            name_of(left.scheme),
                            name_of(left.because)),
                {"Choose: " + joined(names, ", ")}};
}

void require_may_decide(Database& database, const Work& work, Scheme scheme) {
    const auto member = staff_member(database, work.login);
    if (!member || may_work_on(*member, scheme)) return;
    throw Error{
        Exit::not_permitted,
        fmt::format(
            "{} decides on no {} case: that is the other team's", member->login, name_of(scheme)),
        {"The victim liaison team deals exclusively with victims, and nobody else decides for it"}};
}

}  // namespace

void leave_result(Database& database, const LeftResult& left, const Work& work) {
    check_reason(left);
    require_may_decide(database, work, left.scheme);
    Change change{database};
    for (const CaseOfResult& kept : ResultLookup{database}.cases(left.id)) {
        if (kept.scheme != left.scheme) continue;
        throw Error{Exit::data,
                    fmt::format("{} has a case already: {}", printable(left.id), kept.reference),
                    {fmt::format("A case ends with a reason of its own: lrpt case close {}",
                                 kept.reference)}};
    }
    save_left_result(database, left);
    add(database,
        audit_entry(work,
                    std::nullopt,
                    fmt::format("result {} gets no {} case: {}",
                                left.id,
                                name_of(left.scheme),
                                name_of(left.because))));
    finish(change, work);
}

void take_up_result(Database& database, const std::string& id, Scheme scheme, const Work& work) {
    require_may_decide(database, work, scheme);
    Change change{database};
    if (!remove_left_result(database, id, scheme)) {
        throw Error{
            Exit::no_record,
            fmt::format(
                "no reason is recorded why {} has no {} case", printable(id), name_of(scheme))};
    }
    add(database,
        audit_entry(work,
                    std::nullopt,
                    fmt::format("result {} is open again under {}: the reason for no case was "
                                "taken back",
                                id,
                                name_of(scheme))));
    finish(change, work);
}

}  // namespace lrpt
