#include "rules/lawyer_listing.hpp"

#include "base/shell_word.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

using Names = std::vector<std::string>;

constexpr std::string_view retirement = "retired_on";

// What no directory says anything of.
constexpr std::array<std::string_view, 5> desks_own{
    "note", "listed_on", "checked_on", "mended", "listed_as"};

bool is_of_directory(std::string_view field) {
    return std::find(desks_own.begin(), desks_own.end(), field) == desks_own.end();
}

bool holds(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void forget(Names& names, std::string_view name) {
    std::erase(names, name);
}

std::string difference(const RecordField<Lawyer>& field,
                       const Lawyer& kept,
                       const std::string& listed) {
    const auto ours = field.written(kept);
    return fmt::format(
        "{} stays {}, as it was recorded here; the file has {}: lrpt lawyers update {} {} {}",
        field.name,
        ours ? printable(*ours) : "empty",
        printable(listed),
        lawyer_id(kept.number),
        option_of(field.name),
        in_shell(printable(listed)));
}

void take_field(const RecordField<Lawyer>& field, const Lawyer& listed, ListedAgain& result) {
    const auto text = field.written(listed);
    if (!text) return;
    const bool same = text == field.written(result.lawyer);
    const bool by_hand = holds(result.lawyer.mended, field.name);
    if (same) return forget(result.lawyer.mended, field.name);
    if (by_hand) return result.differs.push_back(difference(field, result.lawyer, *text));
    field.read(result.lawyer, *text);
    result.changed.emplace_back(field.name);
}

}  // namespace

std::string directory_key(const Lawyer& lawyer) {
    if (!lawyer.account_number || !lawyer.outreach) return lawyer.account_number.value_or("");
    return joined({*lawyer.account_number,
                   plain_name(lawyer.address.value_or("")),
                   plain_name(lawyer.postcode.value_or(""))},
                  "|");
}

Lawyer changed_by_hand(const Lawyer& before, Lawyer now) {
    for (const auto& field : fields_of<Lawyer>()) {
        const bool same = field.written(before) == field.written(now);
        if (!same && is_of_directory(field.name) && !holds(now.mended, field.name))
            now.mended.emplace_back(field.name);
    }
    return now;
}

ListedAgain listed_again(const Lawyer& before, const Lawyer& listed) {
    ListedAgain result{.lawyer = before};
    for (const auto& field : fields_of<Lawyer>()) {
        if (is_of_directory(field.name) && field.name != retirement)
            take_field(field, listed, result);
    }
    result.lawyer.listed_on = listed.listed_on;
    result.lawyer.listed_as = directory_key(listed);
    const bool by_hand = holds(before.mended, retirement);
    if (!before.retired_on) {
        forget(result.lawyer.mended, retirement);
    } else if (by_hand) {
        result.differs.push_back(fmt::format(
            "stays retired, as it was decided here; it is in the file: lrpt lawyers retire {} "
            "--back",
            lawyer_id(before.number)));
    } else {
        result.lawyer.retired_on.reset();
        result.back = true;
    }
    return result;
}

ListedAgain listed_no_more(const Lawyer& before, Date day) {
    ListedAgain result{.lawyer = before};
    if (holds(before.mended, retirement)) {
        result.differs.push_back(fmt::format(
            "stays, as it was decided here; it is in the file no more: lrpt lawyers retire {}",
            lawyer_id(before.number)));
    } else {
        result.lawyer.retired_on = day;
    }
    return result;
}

}  // namespace lrpt
