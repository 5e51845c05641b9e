#include "casework/programme.hpp"

#include "base/error.hpp"
#include "rules/programme.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Rules know no references: their advice says REF.
std::string with_reference(std::string text, const std::string& reference) {
    constexpr std::string_view placeholder = "REF";
    for (auto at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + reference.size()))
        text.replace(at, placeholder.size(), reference);
    return text;
}

}  // namespace

void require_rj_case(const Case& kept) {
    if (kept.scheme == Scheme::rj) return;
    throw Error{
        Exit::data,
        fmt::format("{} is a case of victim contact, not of restorative justice", kept.reference),
        kept.linked ? std::vector<std::string>{fmt::format(
                          "The other case of the same sentence: {}", *kept.linked)}
                    : std::vector<std::string>{"Restorative justice cases: lrpt case list "
                                               "--scheme rj"}};
}

void require_move(Move move, const Case& kept, const CaseRecords& records, Date day) {
    const auto closed = why_not(move, records, day);
    if (!closed) return;
    throw Error{Exit::data,
                fmt::format("{}: {}", kept.reference, closed->why),
                {with_reference(closed->remedy, kept.reference)}};
}

}  // namespace lrpt
