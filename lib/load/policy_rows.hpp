// The rows of a policy file, one function for each kind: for who reads policy to decide by it, and
// for who checks it.
#pragma once

#include "load/toml_reader.hpp"
#include "model/policy.hpp"

#include <fmt/format.h>

#include <string>
#include <type_traits>
#include <vector>

namespace lrpt {

// What the row says, then what every row of policy carries. The second argument says of which kind
// it is. Throws Error (configuration).
SchemePolicy read_row(TomlTable& row, const SchemePolicy&);
NumberPolicy read_row(TomlTable& row, const NumberPolicy&);
ListPolicy read_row(TomlTable& row, const ListPolicy&);
DeadlinePolicy read_row(TomlTable& row, const DeadlinePolicy&);
RuleText read_row(TomlTable& row, const RuleText&);

// What may hold only once on a day.
std::string subject(const SchemePolicy& row);
std::string subject(const NumberPolicy& row);
std::string subject(const ListPolicy& row);
std::string subject(const DeadlinePolicy& row);
std::string subject(const RuleText& row);

template <typename Row>
bool clash(const Row& one, const Row& other) {
    if (subject(one) != subject(other)) return false;
    if constexpr (std::is_same_v<Row, RuleText>) {
        return true;
    } else {
        return one.provision.validity.overlaps(other.provision.validity);
    }
}

// Throws Error (configuration) where the row is not policy or clashes with one before it.
template <typename Row>
Row checked_row(TomlTable& table, const std::vector<Row>& before) {
    Row row = read_row(table, Row{});
    table.done();
    for (const Row& other : before) {
        if (!clash(row, other)) continue;
        throw Error{
            Exit::configuration,
            fmt::format("{}two rows for \"{}\" hold on the same day", table.place(), subject(row))};
    }
    return row;
}

}  // namespace lrpt
