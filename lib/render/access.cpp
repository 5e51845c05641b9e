#include "render/access.hpp"

#include "base/text.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string_view owner_words(Side side) {
    switch (side) {
        case Side::victim: return "of the victim's";
        case Side::offender: return "of the offender's";
        case Side::team: return "of the team's own";
        default: return "of the court's and both sides'";
    }
}

std::string fact_text(const AccessFact& fact, std::size_t width) {
    std::string text;
    std::string_view name = fact.name;
    for (const std::string_view line : split(fact.value, '\n')) {
        text += fmt::format("  {:<{}}  {}\n", name, width, printable(line));
        name = {};
    }
    if (fact.to_check) text += fmt::format("  {:<{}}  [to check]\n", "", width);
    return text;
}

std::string entry_text(const AccessEntry& entry) {
    std::string text = "\n" + entry.kind;
    if (entry.number) text += fmt::format(" {}", *entry.number);
    if (entry.case_reference) text += fmt::format(", {}", *entry.case_reference);
    text += '\n';
    std::size_t width = 0;
    for (const AccessFact& fact : entry.facts)
        width = std::max(width, fact.name.size());
    for (const AccessFact& fact : entry.facts)
        text += fact_text(fact, width);
    return text;
}

std::string whose(const AccessExport& found) {
    std::string words = fmt::format("the {}", name_of(found.party));
    if (found.person) words += fmt::format("'s side, person {}", *found.person);
    return words;
}

void write_fact(JsonWriter& json, const AccessFact& fact) {
    json.begin_object();
    json.member("name", std::string_view{fact.name});
    json.member("value", std::string_view{fact.value});
    json.member("to_check", fact.to_check);
    json.end_object();
}

void write_entry(JsonWriter& json, const AccessEntry& entry) {
    json.begin_object();
    json.member("record", std::string_view{entry.kind});
    json.member("case", entry.case_reference);
    json.key("number");
    if (entry.number) {
        json.value(static_cast<long long>(*entry.number));
    } else {
        json.null();
    }
    json.key("facts");
    json.begin_list();
    for (const AccessFact& fact : entry.facts)
        write_fact(json, fact);
    json.end_list();
    json.end_object();
}

}  // namespace

std::string left_out_words(const AccessExport& found) {
    std::vector<std::string> parts;
    for (const auto& [side, count] : found.left_out) {
        if (count > 0)
            parts.push_back(fmt::format("{} {}", counted(count, "fact"), owner_words(side)));
    }
    if (found.others > 0)
        parts.push_back(counted(found.others, "record") + " about another person");
    return parts.empty() ? "nothing" : joined(parts, ", ");
}

std::string access_text(const AccessExport& found, Date today) {
    std::string text = fmt::format(
        "lrpt: all that is held on {}\nPut together on {}", whose(found), spoken(today));
    if (!found.cases.empty()) text += fmt::format(", from {}", listed(found.cases, "and"));
    text += '\n';
    for (const AccessEntry& entry : found.entries)
        text += entry_text(entry);
    text += fmt::format("\nLeft out: {}.\nTo be read by a person before this goes out: {}.\n",
                        left_out_words(found),
                        counted(found.passages_to_check(), "passage"));
    return text;
}

std::string access_json(const AccessExport& found) {
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", std::string_view{"access-export"});
    json.member("party", name_of(found.party));
    json.key("person");
    if (found.person) {
        json.value(static_cast<long long>(*found.person));
    } else {
        json.null();
    }
    json.key("cases");
    json.begin_list();
    for (const std::string& reference : found.cases)
        json.value(std::string_view{reference});
    json.end_list();
    json.key("records");
    json.begin_list();
    for (const AccessEntry& entry : found.entries)
        write_entry(json, entry);
    json.end_list();
    json.key("left_out");
    json.begin_object();
    for (const Side side : {Side::staff, Side::victim, Side::offender, Side::team}) {
        const auto count = found.left_out.find(side);
        json.member(name_of(side),
                    count == found.left_out.end() ? 0LL : static_cast<long long>(count->second));
    }
    json.member("other_people", static_cast<long long>(found.others));
    json.end_object();
    json.member("passages_to_check", static_cast<long long>(found.passages_to_check()));
    json.end_object();
    return text;
}

}  // namespace lrpt
