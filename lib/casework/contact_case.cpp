#include "casework/contact_case.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

namespace lrpt {

void require_contact_case(const Case& kept) {
    if (kept.scheme == Scheme::contact) return;
    throw Error{Exit::data,
                fmt::format("{} is a restorative justice case: this belongs to a victim contact "
                            "case",
                            kept.reference),
                {kept.linked ? fmt::format("Of the same sentence it is {}", *kept.linked)
                             : "Victim contact cases: lrpt case list --scheme contact"}};
}

}  // namespace lrpt
