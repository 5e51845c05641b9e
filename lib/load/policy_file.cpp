#include "load/policy_file.hpp"

#include "base/text.hpp"
#include "load/provision.hpp"
#include "load/toml_reader.hpp"
#include "model/offence.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Each kind of row: what it says, then what every row of policy carries.
SchemePolicy read_row(TomlTable& row, const SchemePolicy&) {
    return {.scheme = row.choice<Scheme>("scheme"), .provision = read_provision(row)};
}

NumberPolicy read_row(TomlTable& row, const NumberPolicy&) {
    return {.name = row.one_of("name", policy_name::numbers),
            .value = row.number("value"),
            .provision = read_provision(row)};
}

std::vector<std::string> read_codes(TomlTable& row) {
    std::vector<std::string> codes = row.texts("codes");
    for (const std::string& code : codes) {
        if (!has_offence_code_shape(code)) {
            row.refuse("codes",
                       fmt::format("holds \"{}\", which is not an offence code", printable(code)));
        }
    }
    return codes;
}

ListPolicy read_row(TomlTable& row, const ListPolicy&) {
    return {.name = row.one_of("name", policy_name::lists),
            .codes = read_codes(row),
            .provision = read_provision(row)};
}

DeadlinePolicy read_row(TomlTable& row, const DeadlinePolicy&) {
    return {.kind = row.choice<DeadlineKind>("deadline"),
            .title = row.text("title"),
            .event = row.choice<Event>("event"),
            .count = row.number("count"),
            .unit = row.choice<CountUnit>("unit"),
            .direction = row.choice_or("direction", Direction::after),
            .provision = read_provision(row)};
}

RuleText read_row(TomlTable& row, const RuleText&) {
    return {.rule = row.text("rule"),
            .says = row.text("says"),
            .source = row.text("source"),
            .status = row.choice<PolicyStatus>("status"),
            .reading = row.text_or_empty("reading")};
}

// What may hold only once on a day.
std::string subject(const SchemePolicy& row) {
    return std::string{name_of(row.scheme)};
}
std::string subject(const NumberPolicy& row) {
    return row.name;
}
std::string subject(const ListPolicy& row) {
    return row.name;
}
std::string subject(const DeadlinePolicy& row) {
    return std::string{name_of(row.kind)};
}
std::string subject(const RuleText& row) {
    return row.rule;
}

template <typename Row>
bool clash(const Row& one, const Row& other) {
    if (subject(one) != subject(other)) return false;
    if constexpr (std::is_same_v<Row, RuleText>) {
        return true;
    } else {
        return one.provision.validity.overlaps(other.provision.validity);
    }
}

template <typename Row>
std::vector<Row> read_rows(TomlTable& file, std::string_view key) {
    std::vector<Row> rows;
    for (TomlTable& table : file.tables(key)) {
        Row row = read_row(table, Row{});
        table.done();
        for (const Row& other : rows) {
            if (!clash(row, other)) continue;
            throw Error{
                Exit::configuration,
                fmt::format(
                    "{}two rows for \"{}\" hold on the same day", table.place(), subject(row))};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

Policy read_policy(const std::string& path) {
    const TomlNode text = read_toml(path);
    TomlTable file{text, path};
    Policy policy;
    policy.schemes = read_rows<SchemePolicy>(file, "schemes");
    policy.numbers = read_rows<NumberPolicy>(file, "numbers");
    policy.lists = read_rows<ListPolicy>(file, "lists");
    policy.deadlines = read_rows<DeadlinePolicy>(file, "deadlines");
    policy.rules = read_rows<RuleText>(file, "rules");
    file.done();
    return policy;
}

}  // namespace lrpt
