#include "cmd/command_table.hpp"

#include "cmd/commands.hpp"

#include <algorithm>

namespace lrpt {

namespace {

struct NounSummary {
    std::string_view noun;
    std::string_view summary;
};

constexpr std::array noun_summaries{
    NounSummary{"eligibility",
                "Who is in the victim contact scheme or restorative justice, and why"},
    NounSummary{"case", "Open cases, look at them, record contacts"},
    NounSummary{"deadlines", "What is due, what is late, and how each date was worked out"},
    NounSummary{"report", "What is still to come from others, and how the team stands"},
    NounSummary{"staff", "Who works here, and as what"},
    NounSummary{"db", "The casework file"},
    NounSummary{"config", "Settings"},
};

}  // namespace

const std::vector<CommandRow>& command_table() {
    const std::vector<Role> everybody{};
    const std::vector<Role> caseworkers{Role::vlo, Role::facilitator, Role::manager};
    const std::vector<Role> deciders{
        Role::vlo, Role::facilitator, Role::report_writer, Role::manager};
    const std::vector<Role> victim_team{Role::vlo, Role::manager};
    const std::vector<Role> managers{Role::manager};
    using enum Access;
    static const std::vector<CommandRow> table{
        {"eligibility", "check", none, deciders, eligibility_check},
        {"eligibility", "batch", none, everybody, eligibility_batch},
        {"eligibility", "rules", none, everybody, eligibility_rules},
        {"case", "open", changes, deciders, case_open},
        {"case", "list", reads, deciders, case_list},
        {"case", "show", reads, deciders, case_show},
        {"case", "history", reads, caseworkers, case_history},
        {"case", "explain", reads, victim_team, case_explain},
        {"case", "contact", changes, caseworkers, case_contact},
        {"case", "assign", changes, caseworkers, case_assign},
        {"case", "update", changes, deciders, case_update},
        {"case", "close", changes, caseworkers, case_close},
        {"case", "reopen", changes, caseworkers, case_reopen},
        {"case", "handover", changes, caseworkers, case_handover},
        {"case", "people", reads, caseworkers, case_people},
        {"case", "people add", changes, caseworkers, case_people_add},
        {"case", "people update", changes, caseworkers, case_people_update},
        {"case", "progress", reads, victim_team, case_progress},
        {"case", "progress add", changes, victim_team, case_progress_add},
        {"case", "told", reads, victim_team, case_told},
        {"case", "told add", changes, victim_team, case_told_add},
        {"case", "given", reads, victim_team, case_given_list},
        {"case", "given add", changes, victim_team, case_given_add},
        {"case", "promise", reads, victim_team, case_promise},
        {"case", "promise add", changes, victim_team, case_promise_add},
        {"case", "promise keep", changes, victim_team, case_promise_keep},
        {"case", "parole", changes, victim_team, case_parole},
        {"case", "condition", reads, victim_team, case_condition_list},
        {"case", "condition list", reads, victim_team, case_condition_list},
        {"case", "condition add", changes, victim_team, case_condition_add},
        {"case", "condition update", changes, victim_team, case_condition_update},
        {"case", "condition send", changes, victim_team, case_condition_send},
        {"case", "condition decide", changes, victim_team, case_condition_decide},
        {"case", "offer", changes, victim_team, case_offer},
        {"case", "safe", reads, caseworkers, case_safe},
        {"case", "safe add", changes, caseworkers, case_safe_add},
        {"case", "safe update", changes, caseworkers, case_safe_update},
        {"case", "plan", reads, victim_team, case_plan},
        {"deadlines", "", reads, caseworkers, deadlines_mine},
        {"deadlines", "list", reads, caseworkers, deadlines_list},
        {"deadlines", "overdue", reads, caseworkers, deadlines_overdue},
        {"deadlines", "explain", reads, caseworkers, deadlines_explain},
        {"report", "conditions", reads, victim_team, report_conditions},
        {"staff", "add", changes, managers, staff_add},
        {"staff", "deputy", changes, caseworkers, staff_deputy},
        {"staff", "leave", changes, managers, staff_leave},
        {"staff", "list", reads, everybody, staff_list},
        {"db", "init", none, everybody, db_init},
        {"db", "info", reads, everybody, db_info},
        {"config", "show", none, everybody, config_show},
        {"config", "check", none, everybody, config_check},
        {"config", "path", none, everybody, config_path},
    };
    return table;
}

const CommandRow* command_row(std::string_view noun, std::string_view verb) {
    for (const CommandRow& row : command_table()) {
        if (row.noun == noun && row.verb == verb) return &row;
    }
    return nullptr;
}

std::vector<std::string_view> all_nouns() {
    std::vector<std::string_view> nouns;
    for (const NounSummary& entry : noun_summaries)
        nouns.push_back(entry.noun);
    return nouns;
}

std::vector<std::string_view> verbs_of(std::string_view noun) {
    std::vector<std::string_view> verbs;
    for (const CommandRow& row : command_table()) {
        if (row.noun == noun && !row.verb.empty()) verbs.push_back(row.verb);
    }
    return verbs;
}

std::string command_name(const CommandRow& row) {
    std::string name{row.noun};
    if (!row.verb.empty()) name += " " + std::string{row.verb};
    return name;
}

std::string_view noun_summary(std::string_view noun) {
    for (const NounSummary& entry : noun_summaries) {
        if (entry.noun == noun) return entry.summary;
    }
    return {};
}

const std::vector<Option>& options_everywhere() {
    static const std::vector<Option> options{
        {.name = "-h,--help", .help = "Show this page"},
        {.name = "-q,--quiet", .help = "Say nothing but the answer and errors"},
        {.name = "--db", .value = "FILE", .help = "The casework file"},
        {.name = "--config", .value = "FILE", .help = "Settings, instead of your own file"},
        {.name = "--no-config", .help = "Read no settings file at all"},
        {.name = "--no-input", .help = "Never ask"},
        {.name = "--today",
         .value = "DATE",
         .help = "As if it were that day; with a change, in a training file only"},
    };
    return options;
}

const std::vector<Option>& options_of_listings() {
    static const std::vector<Option> options{
        {.name = "--json", .help = "One JSON document"},
        {.name = "--jsonl", .help = "One JSON object a line"},
        {.name = "--csv", .help = "Comma-separated values with a heading"},
        {.name = "--plain", .help = "Tab-separated values with a heading"},
        {.name = "--fields", .value = "LIST", .help = "Only these fields, with commas between"},
        {.name = "--get", .value = "FIELD", .help = "The value of one field, a line each"},
    };
    return options;
}

const std::vector<Option>& options_of_changes() {
    static const std::vector<Option> options{
        {.name = "-n,--dry-run", .help = "Show what would change, and save nothing"},
    };
    return options;
}

std::vector<Option> options_of(const CommandRow& row, const Command& command) {
    std::vector<Option> all = command.options;
    const auto append = [&](const std::vector<Option>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    if (command.lists) append(options_of_listings());
    if (row.access == Access::changes) append(options_of_changes());
    append(options_everywhere());
    return all;
}

}  // namespace lrpt
