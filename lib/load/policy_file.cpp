#include "load/policy_file.hpp"

#include "load/policy_rows.hpp"

namespace lrpt {

namespace {

template <typename Row>
std::vector<Row> read_rows(TomlTable& file, std::string_view key) {
    std::vector<Row> rows;
    for (TomlTable& table : file.tables(key))
        rows.push_back(checked_row(table, rows));
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
    file.passes_over("case");  // for the check: load/policy_reading.hpp
    file.done();
    return policy;
}

}  // namespace lrpt
