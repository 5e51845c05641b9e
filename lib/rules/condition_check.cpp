#include "rules/condition_check.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace lrpt {

namespace {

struct Step {
    std::string_view name;
    std::optional<Date> done_on;
};

bool is_empty(const std::optional<std::string>& words) {
    return !words || words->empty();
}

void check_days(const ConditionRequest& request, Date today) {
    const std::array steps{Step{"asked for", request.asked_on},
                           Step{"sent", request.sent_on},
                           Step{"decided", request.decided_on}};
    const Step* before = nullptr;
    for (const Step& step : steps) {
        if (!step.done_on) continue;
        if (*step.done_on > today) {
            throw Error{
                Exit::data,
                fmt::format("{} on {}: that is still to come", step.name, spoken(*step.done_on)),
                {"Record it once it has happened"}};
        }
        if (before != nullptr && *step.done_on < *before->done_on) {
            throw Error{Exit::data,
                        fmt::format("{} on {}: the request was {} on {}, which is later",
                                    step.name,
                                    spoken(*step.done_on),
                                    before->name,
                                    spoken(*before->done_on)),
                        {"Check the day"}};
        }
        before = &step;
    }
}

}  // namespace

void check_condition(const ConditionRequest& request, Date today) {
    check_days(request, today);
    if (request.kind == ConditionKind::other && is_empty(request.wording)) {
        throw Error{Exit::usage,
                    "a condition of another kind needs the words in which it is asked for",
                    {"Add them: --from FILE, or answer on a terminal"}};
    }
    if (request.outcome == ConditionOutcome::refused && is_empty(request.refused_because)) {
        throw Error{Exit::usage,
                    "say why it was refused: it is explained to whoever asked",
                    {"Add it: --from FILE, or answer on a terminal"}};
    }
}

}  // namespace lrpt
