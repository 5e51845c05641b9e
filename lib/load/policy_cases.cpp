#include "load/policy_cases.hpp"

#include "load/records.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

constexpr std::array not_facts{"says", "today", "expect"};

bool is_fact(std::string_view key) {
    return std::find(not_facts.begin(), not_facts.end(), key) == not_facts.end();
}

// The value as a line of JSON has it: facts are read by one reader, whatever they are written in.
nlohmann::json json_of(const TomlNode& node) {
    switch (node.kind) {
        case TomlKind::text: return node.text;
        case TomlKind::truth: return node.number == 1;
        case TomlKind::number: return node.number;
        case TomlKind::date: return to_iso(node.date);
        default: break;
    }
    const bool list = node.kind == TomlKind::list;
    auto values = list ? nlohmann::json::array() : nlohmann::json::object();
    for (const TomlNode& entry : node.entries) {
        if (list) {
            values.push_back(json_of(entry));
        } else {
            values[entry.key] = json_of(entry);
        }
    }
    return values;
}

std::vector<std::string_view> routes() {
    auto names = all_names<Route>();
    names.emplace_back("none");
    return names;
}

// The keys of what is expected of one scheme.
struct Keys {
    std::string_view outcome;
    std::string_view route;
    std::string_view missing;
};
constexpr Keys contact_keys{"contact", "contact_route", "contact_missing"};
constexpr Keys rj_keys{"rj", "rj_route", "rj_missing"};

ExpectedAnswer read_expected(TomlTable& expect, const Keys& keys) {
    ExpectedAnswer expected;
    if (expect.has(keys.outcome)) expected.outcome = expect.choice<Outcome>(keys.outcome);
    if (expect.has(keys.route)) expected.route = expect.one_of(keys.route, routes());
    auto missing = expect.texts(keys.missing);
    if (expect.has(keys.missing)) expected.missing = std::move(missing);
    for (const std::string_view key : {keys.outcome, keys.route})
        expect.passes_over(key);
    return expected;
}

bool expects_nothing(const ExpectedAnswer& expected) {
    return !expected.outcome && !expected.route && !expected.missing;
}

}  // namespace

PolicyCase read_policy_case(TomlTable& table) {
    PolicyCase read{
        .place = table.place(), .says = table.text("says"), .today = table.date_if_any("today")};
    TomlTable expect = table.table("expect");
    read.contact = read_expected(expect, contact_keys);
    read.rj = read_expected(expect, rj_keys);
    read.refused = expect.texts("refused");
    expect.done();
    if (expects_nothing(read.contact) && expects_nothing(read.rj) && read.refused.empty())
        table.refuse("expect", "says nothing that could be tested");
    auto facts = nlohmann::json::object();
    for (const TomlNode& entry : table.whole().entries) {
        if (is_fact(entry.key)) facts[entry.key] = json_of(entry);
    }
    Record record = read_json_record(facts.dump(), PeopleFields::passed_over);
    read.facts = std::move(record.result.facts);
    read.faults = std::move(record.faults);
    return read;
}

}  // namespace lrpt
