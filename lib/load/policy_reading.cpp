#include "load/policy_reading.hpp"

#include "load/policy_cases.hpp"
#include "load/policy_rows.hpp"

#include <filesystem>

namespace lrpt {

namespace {

// Keeps what is wrong and goes on.
template <typename Read>
void keep_fault(PolicyReading& reading, Read read) {
    try {
        read();
    } catch (const Error& error) {
        if (error.exit != Exit::configuration) throw;
        reading.faults.push_back(error);
    }
}

template <typename Row>
void read_rows_in_full(TomlTable& file,
                       std::string_view key,
                       std::vector<Row>& rows,
                       PolicyReading& reading) {
    std::vector<TomlTable> tables;
    keep_fault(reading, [&] { tables = file.tables(key); });
    for (TomlTable& table : tables) {
        keep_fault(reading, [&] {
            Row row = checked_row(table, rows);
            if constexpr (!std::is_same_v<Row, RuleText>)
                reading.spans.push_back({subject(row), row.provision.validity, table.place()});
            rows.push_back(std::move(row));
        });
    }
}

void read_cases(TomlTable& file, PolicyReading& reading) {
    std::vector<TomlTable> tables;
    keep_fault(reading, [&] { tables = file.tables("case"); });
    for (TomlTable& table : tables)
        keep_fault(reading, [&] { reading.cases.push_back(read_policy_case(table)); });
}

// policy.toml may have its cases in policy-cases.toml beside it: nobody but the check reads them.
void read_cases_beside(const std::filesystem::path& path, PolicyReading& reading) {
    std::filesystem::path beside = path;
    beside.replace_filename(path.stem().string() + "-cases" + path.extension().string());
    std::error_code ignored;
    if (!std::filesystem::exists(beside, ignored)) return;
    const TomlNode text = read_toml(beside.string());
    TomlTable cases{text, beside.string()};
    read_cases(cases, reading);
    keep_fault(reading, [&] { cases.done(); });
}

}  // namespace

PolicyReading read_policy_in_full(const std::string& path) {
    const TomlNode text = read_toml(path);
    TomlTable file{text, path};
    PolicyReading reading;
    Policy& policy = reading.policy;
    read_rows_in_full(file, "schemes", policy.schemes, reading);
    read_rows_in_full(file, "numbers", policy.numbers, reading);
    read_rows_in_full(file, "lists", policy.lists, reading);
    read_rows_in_full(file, "deadlines", policy.deadlines, reading);
    read_rows_in_full(file, "rules", policy.rules, reading);
    read_cases(file, reading);
    read_cases_beside(path, reading);
    keep_fault(reading, [&] { file.done(); });
    return reading;
}

}  // namespace lrpt
