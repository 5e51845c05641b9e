#include "cmd/deadlines/chosen.hpp"

#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::vector<std::string_view> kinds_of(const std::vector<Deadline>& deadlines) {
    std::vector<std::string_view> kinds;
    for (const Deadline& deadline : deadlines) {
        const std::string_view kind = name_of(deadline.due.kind);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
    return kinds;
}

[[noreturn]] void refuse_without_deadlines(const DeadlineSubject& about) {
    std::vector<std::string> advice;
    if (about.what == DeadlineSubject::What::staff) {
        advice.emplace_back(
            "Facilitators have one from their course on: lrpt staff list --role facilitator");
    } else if (about.what == DeadlineSubject::What::lawyer) {
        advice.push_back(fmt::format(
            "An office of the area has one; to set one: lrpt lawyers check {}", about.key));
    }
    throw Error{Exit::no_record, fmt::format("{} has no deadlines", about.key), std::move(advice)};
}

}  // namespace

std::vector<Deadline> of_kind(const DeadlineSubject& about,
                              const std::vector<Deadline>& deadlines,
                              const std::optional<std::string>& kind) {
    std::vector<Deadline> chosen;
    std::copy_if(
        deadlines.begin(), deadlines.end(), std::back_inserter(chosen), [&](const Deadline& one) {
            return !kind || *kind == name_of(one.due.kind);
        });
    if (!chosen.empty()) return chosen;
    if (!kind) refuse_without_deadlines(about);
    const std::vector<std::string_view> kinds = kinds_of(deadlines);
    const std::string_view whose =
        about.what == DeadlineSubject::What::staff ? "They have" : "It has";
    std::vector<std::string> advice{kinds.empty()
                                        ? fmt::format("{} no deadlines", whose)
                                        : fmt::format("{}: {}", whose, fmt::join(kinds, ", "))};
    throw Error{Exit::no_record,
                fmt::format("{} has no deadline \"{}\"", about.key, printable(*kind)),
                std::move(advice),
                nearest_words(*kind, kinds)};
}

Deadline deadline_given(App& app, const Arguments& arguments, const Case& kept) {
    const std::string kind = *arguments.operand(1);
    std::vector<Deadline> chosen =
        of_kind(about_case(kept.reference),
                deadlines_of(app.database(), kept.reference, app.today()),
                kind);
    std::vector<std::string> names;
    for (const Deadline& one : chosen)
        names.push_back(named_with_item(one.due));
    if (arguments.operand(2)) {
        const int item = number_given(arguments, 2);
        for (const Deadline& one : chosen) {
            if (one.due.item == item) return one;
        }
        throw Error{Exit::no_record,
                    fmt::format("{} has no {} {}", kept.reference, kind, item),
                    {fmt::format("It has: {}", joined(names, ", "))}};
    }
    if (chosen.size() == 1) return chosen.front();
    std::erase_if(chosen, [](const Deadline& one) { return one.met_on.has_value(); });
    if (chosen.size() == 1) return chosen.front();
    throw Error{Exit::usage,
                fmt::format("{} has several of {}: say which", kept.reference, kind),
                {fmt::format("They are: {}", joined(names, ", "))}};
}

}  // namespace lrpt
