#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "render/decision.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& rule_columns() {
    static const ListingShape shape{.kind = "rule-list",
                                    .item_kind = "rule",
                                    .columns = {{"rule", "rule"},
                                                {"says", "says"},
                                                {"source", "source"},
                                                {"status", "status"},
                                                {"reading", "reading"}}};
    return shape;
}

bool is_wanted(const RuleText& rule, const std::optional<std::string>& prefix) {
    return !prefix || rule.rule == *prefix || rule.rule.starts_with(*prefix + ".");
}

std::vector<RuleText> rules_wanted(const Policy& policy, const std::optional<std::string>& prefix) {
    std::vector<RuleText> wanted;
    std::vector<std::string_view> known;
    for (const RuleText& rule : policy.rules) {
        known.push_back(rule.rule);
        if (is_wanted(rule, prefix)) wanted.push_back(rule);
    }
    if (!wanted.empty()) return wanted;
    throw Error{Exit::usage,
                fmt::format("there is no rule \"{}\"", printable(prefix.value_or(""))),
                did_you_mean(prefix.value_or(""), known),
                nearest_words(prefix.value_or(""), known)};
}

Exit run(App& app, const Arguments& arguments) {
    const auto wanted = rules_wanted(app.reference_data().policy(), arguments.operand(0));
    const bool for_people = app.form() == Form::text && !arguments.has("fields");
    if (for_people) {
        app.out.write(rules_text(wanted));
        return Exit::done;
    }
    ListingWriter listing{rule_columns(), app.listing_format(), app.writer()};
    for (const RuleText& rule : wanted) {
        const auto reading = rule.reading.empty() ? Cell{} : Cell{rule.reading};
        listing.row(
            {rule.rule, rule.says, rule.source, std::string{name_of(rule.status)}, reading});
    }
    listing.finish();
    return Exit::done;
}

}  // namespace

Command eligibility_rules() {
    return {.summary = "Print the criteria in words, each with the sentence it comes from",
            .examples = {{"eligibility rules", ""},
                         {"eligibility rules rj", "those of restorative justice"},
                         {"eligibility rules contact.term", "one of them"}},
            .operands = {"[RULE]"},
            .lists = true,
            .run = run};
}

}  // namespace lrpt
