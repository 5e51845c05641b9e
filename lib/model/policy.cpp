#include "model/policy.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// The row that holds on a day and for which `wanted` is true.
template <typename Row, typename Wanted>
const Row* row_on(const std::vector<Row>& rows, Date day, Wanted wanted) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
        return row.provision.validity.covers(day) && wanted(row);
    });
    return found == rows.end() ? nullptr : &*found;
}

template <typename Row>
void raise_to_latest(std::optional<Date>& latest, const std::vector<Row>& rows, Date day) {
    for (const Row& row : rows) {
        const Validity& validity = row.provision.validity;
        if (validity.covers(day) && (!latest || *latest < validity.from)) latest = validity.from;
    }
}

}  // namespace

std::optional<Date> Policy::version_on(Date day) const {
    std::optional<Date> latest;
    raise_to_latest(latest, schemes, day);
    raise_to_latest(latest, numbers, day);
    raise_to_latest(latest, lists, day);
    raise_to_latest(latest, deadlines, day);
    return latest;
}

bool Policy::in_force(Scheme scheme, Date day) const {
    return row_on(schemes, day, [&](const SchemePolicy& row) { return row.scheme == scheme; }) !=
           nullptr;
}

std::optional<int> Policy::number_on(std::string_view name, Date day) const {
    const auto* row = row_on(numbers, day, [&](const auto& number) { return number.name == name; });
    if (row == nullptr) return std::nullopt;
    return row->value;
}

bool Policy::lists_code(std::string_view name, std::string_view code, Date day) const {
    const auto* row = row_on(lists, day, [&](const auto& list) { return list.name == name; });
    return row != nullptr &&
           std::find(row->codes.begin(), row->codes.end(), code) != row->codes.end();
}

const DeadlinePolicy* Policy::deadline_on(DeadlineKind kind, Date day) const {
    return row_on(deadlines, day, [&](const auto& deadline) { return deadline.kind == kind; });
}

std::string_view Policy::title_of(DeadlineKind kind) const {
    const auto found = std::find_if(
        deadlines.rbegin(), deadlines.rend(), [&](const auto& row) { return row.kind == kind; });
    return found == deadlines.rend() ? name_of(kind) : std::string_view{found->title};
}

const RuleText* Policy::rule(std::string_view id) const {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const auto& text) { return text.rule == id; });
    return found == rules.end() ? nullptr : &*found;
}

}  // namespace lrpt
