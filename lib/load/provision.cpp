#include "load/provision.hpp"

namespace lrpt {

Provision read_provision(TomlTable& row) {
    Provision provision{
        .validity = {.from = row.date("from"), .to = row.date_if_any("to")},
        .source = row.text("source"),
        .status = row.choice<PolicyStatus>("status"),
    };
    const auto& [from, to] = provision.validity;
    if (to && *to < from) row.refuse("to", "is before \"from\"");
    return provision;
}

}  // namespace lrpt
