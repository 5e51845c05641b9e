#include "load/policy_rows.hpp"

#include "base/text.hpp"
#include "load/provision.hpp"
#include "model/offence.hpp"

namespace lrpt {

namespace {

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

}  // namespace

SchemePolicy read_row(TomlTable& row, const SchemePolicy&) {
    return {.scheme = row.choice<Scheme>("scheme"), .provision = read_provision(row)};
}

NumberPolicy read_row(TomlTable& row, const NumberPolicy&) {
    return {.name = row.one_of("name", policy_name::numbers),
            .value = row.number("value"),
            .provision = read_provision(row)};
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

}  // namespace lrpt
