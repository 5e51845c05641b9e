#include "base/text.hpp"
#include "casework/policy_check.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/policy_path.hpp"
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

// The codes of the casework file, where there is one to look at.
std::vector<std::string> unlisted_of_file(App& app) {
    try {
        return unlisted_codes(app.database(), app.reference_data().catalogue());
    } catch (const Error& error) {
        if (error.exit != Exit::no_input) throw;
        app.say("lrpt: no casework file: no stored offence codes were looked at\n");
        return {};
    }
}

Exit check(App& app, const Arguments& arguments) {
    const auto given = arguments.operand(0);
    if (given) app.input(*given);  // through the service account no file is read by its name
    const std::string path = given ? *given : policy_path(app);
    PolicyCheck checked = check_policy(path, app.reference_data(), app.today());
    const bool in_order = checked.faults.empty();
    const auto unlisted = unlisted_of_file(app);
    for (const std::string& code : unlisted)
        checked.faults.push_back("not in the catalogue of offences: " + code);
    if (!in_order) refuse_faults(path, checked);
    if (!unlisted.empty()) {
        throw Error{Exit::data,
                    fmt::format("stored cases have {} that the catalogue does not list",
                                counted(unlisted.size(), "offence code")),
                    unlisted};
    }
    app.say(fmt::format("{} is in order, and {} as expected\n",
                        path,
                        checked.cases == 1 ? "its case comes out"
                                           : fmt::format("its {} cases come out", checked.cases)));
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    if (arguments.has("check")) return check(app, arguments);
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
                         {"eligibility rules contact.term", "one of them"},
                         {"eligibility rules --check new.toml", "before it is installed"}},
            .operands = {"[RULE]"},
            .lists = true,
            .options = {{.name = "--check",
                         .help = "Check a policy file, named in the place of RULE: its days, its "
                                 "cases, and stored offence codes"}},
            .run = run};
}

}  // namespace lrpt
