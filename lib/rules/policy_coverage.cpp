#include "rules/policy_coverage.hpp"

#include "model/scheme.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace lrpt {

namespace {

using Spans = std::vector<PolicySpan>;

// In the order of their days.
Spans spans_of(const Spans& spans, std::string_view subject) {
    Spans found;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(found), [&](const auto& span) {
        return span.subject == subject;
    });
    std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return one.validity.from < other.validity.from;
    });
    return found;
}

// What a policy is asked for, by the scheme whose days it has to cover.
std::vector<std::string_view> subjects_of(Scheme scheme) {
    std::vector<std::string_view> all(policy_name::numbers.begin(), policy_name::numbers.end());
    all.insert(all.end(), policy_name::lists.begin(), policy_name::lists.end());
    for (const std::string_view kind : all_names<DeadlineKind>())
        all.push_back(kind);
    std::erase_if(all, [&](std::string_view subject) {
        const bool of_rj = subject.starts_with("rj.") || subject.starts_with("facilitator.");
        return of_rj != (scheme == Scheme::rj);
    });
    return all;
}

std::string from_to(Date from, const std::optional<Date>& to) {
    return to ? fmt::format("from {} to {}", to_iso(from), to_iso(*to))
              : fmt::format("from {} on", to_iso(from));
}

// The days between the end of the rows and the end of what they have to cover. `place` is where
// the row before them stands.
void add_gaps(std::string_view subject,
              const Spans& rows,
              const PolicySpan& scheme,
              std::vector<std::string>& gaps) {
    Date next = scheme.validity.from;
    std::string place = scheme.place;
    const auto add = [&](const std::optional<Date>& to) {
        gaps.push_back(
            fmt::format("{}no row for \"{}\" holds {}", place, subject, from_to(next, to)));
    };
    const std::optional<Date>& end = scheme.validity.to;
    for (const PolicySpan& row : rows) {
        if (end && row.validity.from > *end) break;
        if (row.validity.from > next) add(row.validity.from - std::chrono::days{1});
        if (!row.validity.to) return;
        next = std::max(next, *row.validity.to + std::chrono::days{1});
        place = row.place;
    }
    if (!end || next <= *end) add(end);
}

// The rows of a scheme as one: what is inside them is to be covered.
PolicySpan whole_of(const Spans& rows) {
    PolicySpan whole = rows.front();
    whole.validity.to = rows.back().validity.to;
    return whole;
}

}  // namespace

std::vector<std::string> days_not_covered(const Spans& spans) {
    std::vector<std::string> gaps;
    for (const Scheme scheme : every_scheme) {
        const Spans rows = spans_of(spans, name_of(scheme));
        if (rows.empty()) {
            gaps.push_back(
                fmt::format("no row says when the scheme \"{}\" is in force", name_of(scheme)));
            continue;
        }
        const PolicySpan whole = whole_of(rows);
        add_gaps(name_of(scheme), rows, whole, gaps);
        for (const std::string_view subject : subjects_of(scheme))
            add_gaps(subject, spans_of(spans, subject), whole, gaps);
    }
    return gaps;
}

}  // namespace lrpt
