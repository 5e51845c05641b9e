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
nlohmann::json json_of(const toml::node& node) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* yes = node.as_boolean()) return yes->get();
    if (const auto* number = node.as_integer()) return number->get();
    if (const auto* day = node.as_date()) {
        const toml::date& value = day->get();
        return fmt::format("{:04}-{:02}-{:02}", value.year, value.month, value.day);
    }
    if (const toml::array* list = node.as_array()) {
        auto values = nlohmann::json::array();
        for (const toml::node& entry : *list)
            values.push_back(json_of(entry));
        return values;
    }
    auto object = nlohmann::json::object();
    if (const toml::table* table = node.as_table()) {
        for (const auto& [key, value] : *table)
            object[std::string{key.str()}] = json_of(value);
    }
    return object;
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
    for (const auto& [key, value] : table.whole()) {
        if (is_fact(key.str())) facts[std::string{key.str()}] = json_of(value);
    }
    Record record = read_json_record(facts.dump(), PeopleFields::passed_over);
    read.facts = std::move(record.result.facts);
    read.faults = std::move(record.faults);
    return read;
}

}  // namespace lrpt
