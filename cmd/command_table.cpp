#include "cmd/command_table.hpp"

#include "cmd/commands.hpp"

#include <algorithm>
#include <iterator>

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
    NounSummary{"meeting", "The meetings of restorative justice: plan them, hold them"},
    NounSummary{"deadlines", "What is due, what is late, and how each date was worked out"},
    NounSummary{"lawyers", "Find a lawyer by place and subject, and keep the directory right"},
    NounSummary{"report", "What is still to come from others, and how the team stands"},
    NounSummary{"staff", "Who works here, and as what"},
    NounSummary{"audit", "Who came to know what of a case, and cases to look through"},
    NounSummary{"undo", "Take back your own last change"},
    NounSummary{"db", "The casework file"},
    NounSummary{"config", "Settings"},
    NounSummary{"completion", "Let bash, zsh or fish complete what is typed"},
};

// Who works together on what; nobody is named where everybody may.
struct Teams {
    std::vector<Role> everybody = {};
    std::vector<Role> caseworkers = {Role::vlo, Role::facilitator, Role::manager};
    std::vector<Role> deciders = {Role::vlo, Role::facilitator, Role::report_writer, Role::manager};
    std::vector<Role> victim_team = {Role::vlo, Role::manager};
    // An offender manager among them sees their own side only: App::audience.
    std::vector<Role> for_both_sides = {
        Role::vlo, Role::facilitator, Role::report_writer, Role::offender_manager, Role::manager};
    std::vector<Role> managers = {Role::manager};
    // Requests to see what is held, to erase it, and how long it is kept.
    std::vector<Role> guardians = {Role::manager, Role::data_protection_officer};
    // Who answers for both teams, and works on no case.
    std::vector<Role> overseers = {
        Role::vlo, Role::facilitator, Role::manager, Role::head_of_service};
    std::vector<Role> front_desk = {Role::front_desk, Role::manager};
    // The front desk among them sees its own only: deadline_filter.
    std::vector<Role> deadline_readers = {
        Role::vlo, Role::facilitator, Role::manager, Role::head_of_service, Role::front_desk};
    std::vector<Role> leaders = {Role::manager, Role::head_of_service};
    // Restorative justice: the service, and those who refer to it. The offender manager among those
    // at its meetings sees their own side only.
    std::vector<Role> rj_service = {Role::facilitator, Role::manager};
    std::vector<Role> referrers = {Role::facilitator, Role::report_writer, Role::manager};
    std::vector<Role> at_meetings = {Role::facilitator, Role::offender_manager, Role::manager};
};

std::vector<CommandRow> case_rows(const Teams& teams) {
    using enum Access;
    return {
        {"eligibility", "check", none, teams.deciders, eligibility_check},
        {"eligibility", "batch", none, teams.everybody, eligibility_batch},
        {"eligibility", "sweep", reads, teams.deciders, eligibility_sweep},
        {"eligibility", "diff", reads, teams.deciders, eligibility_diff},
        {"eligibility", "rules", none, teams.everybody, eligibility_rules},
        {"case", "open", changes, teams.deciders, case_open},
        {"case", "leave", changes, teams.deciders, case_leave},
        {"case", "list", reads, teams.deciders, case_list},
        {"case", "show", reads, teams.for_both_sides, case_show},
        {"case", "history", reads, teams.caseworkers, case_history},
        {"case", "contact", changes, teams.caseworkers, case_contact},
        {"case", "assign", changes, teams.caseworkers, case_assign},
        {"case", "update", changes, teams.deciders, case_update},
        {"case", "close", changes, teams.caseworkers, case_close},
        {"case", "reopen", changes, teams.caseworkers, case_reopen},
        {"case", "export", reads, teams.guardians, case_export},
        {"case", "erase", changes, teams.guardians, case_erase},
        {"case", "handover", changes, teams.caseworkers, case_handover},
    };
}

// The victim liaison officer's day.
std::vector<CommandRow> victim_rows(const Teams& teams) {
    using enum Access;
    return {
        {"case", "people", reads, teams.caseworkers, case_people},
        {"case", "people add", changes, teams.caseworkers, case_people_add},
        {"case", "people update", changes, teams.caseworkers, case_people_update},
        {"case", "safe", reads, teams.caseworkers, case_safe},
        {"case", "safe add", changes, teams.caseworkers, case_safe_add},
        {"case", "safe update", changes, teams.caseworkers, case_safe_update},
        {"case", "offer", changes, teams.victim_team, case_offer},
        {"case", "plan", reads, teams.victim_team, case_plan},
        {"case", "explain", reads, teams.victim_team, case_explain},
        {"case", "progress", reads, teams.victim_team, case_progress},
        {"case", "progress add", changes, teams.victim_team, case_progress_add},
        {"case", "told", reads, teams.victim_team, case_told},
        {"case", "told add", changes, teams.victim_team, case_told_add},
        {"case", "given", reads, teams.victim_team, case_given_list},
        {"case", "given add", changes, teams.victim_team, case_given_add},
        {"case", "promise", reads, teams.victim_team, case_promise},
        {"case", "promise add", changes, teams.victim_team, case_promise_add},
        {"case", "promise keep", changes, teams.victim_team, case_promise_keep},
        {"case", "parole", changes, teams.victim_team, case_parole},
        {"case", "condition", reads, teams.victim_team, case_condition_list},
        {"case", "condition list", reads, teams.for_both_sides, case_condition_list},
        {"case", "condition add", changes, teams.victim_team, case_condition_add},
        {"case", "condition update", changes, teams.victim_team, case_condition_update},
        {"case", "condition send", changes, teams.victim_team, case_condition_send},
        {"case", "condition decide", changes, teams.victim_team, case_condition_decide},
    };
}

// The restorative justice programme, from the referral on.
std::vector<CommandRow> programme_rows(const Teams& teams) {
    using enum Access;
    return {
        {"case", "refer", changes, teams.referrers, case_refer},
        {"case", "suitability", changes, teams.referrers, case_suitability},
        {"case", "confirm", changes, teams.rj_service, case_confirm},
        {"case", "confirm check", reads, teams.referrers, case_confirm_check},
        {"case", "consent", changes, teams.referrers, case_consent},
        {"case", "outcome", changes, teams.referrers, case_outcome},
        {"case", "survey", changes, teams.rj_service, case_survey},
        {"case", "reoffending", changes, teams.at_meetings, case_reoffending},
        {"case", "apology", changes, teams.rj_service, case_apology},
        {"meeting", "plan", changes, teams.rj_service, meeting_plan},
        {"meeting", "add", changes, teams.rj_service, meeting_add},
        {"meeting", "move", changes, teams.rj_service, meeting_move},
        {"meeting", "update", changes, teams.rj_service, meeting_update},
        {"meeting", "cancel", changes, teams.rj_service, meeting_cancel},
        {"meeting", "held", changes, teams.rj_service, meeting_held},
        {"meeting", "ready", changes, teams.rj_service, meeting_ready},
        {"meeting", "list", reads, teams.at_meetings, meeting_list},
        {"meeting", "show", reads, teams.at_meetings, meeting_show},
        {"meeting", "ics", reads, teams.at_meetings, meeting_ics},
    };
}

// The directory of lawyers: anybody may look, the front desk keeps it.
std::vector<CommandRow> lawyer_rows(const Teams& teams) {
    using enum Access;
    return {
        {"lawyers", "find", reads, teams.everybody, lawyers_find},
        {"lawyers", "list", reads, teams.everybody, lawyers_list},
        {"lawyers", "show", reads, teams.everybody, lawyers_show},
        {"lawyers", "add", changes, teams.front_desk, lawyers_add},
        {"lawyers", "update", changes, teams.front_desk, lawyers_update},
        {"lawyers", "check", changes, teams.front_desk, lawyers_check},
        {"lawyers", "retire", changes, teams.front_desk, lawyers_retire},
        {"lawyers", "import", changes, teams.front_desk, lawyers_import},
        {"lawyers", "ask", none, teams.everybody, lawyers_ask},
        {"lawyers", "tally", reads, teams.front_desk, lawyers_tally},
    };
}

std::vector<CommandRow> other_rows(const Teams& teams) {
    using enum Access;
    return {
        {"deadlines", "", reads, teams.deadline_readers, deadlines_mine},
        {"deadlines", "list", reads, teams.deadline_readers, deadlines_list},
        {"deadlines", "overdue", reads, teams.deadline_readers, deadlines_overdue},
        {"deadlines", "explain", reads, teams.overseers, deadlines_explain},
        {"deadlines", "send", changes, teams.managers, deadlines_send},
        {"deadlines", "outbox", reads, teams.managers, deadlines_outbox},
        {"deadlines", "outbox retry", changes, teams.managers, deadlines_outbox_retry},
        {"deadlines", "add", changes, teams.caseworkers, deadlines_add},
        {"deadlines", "done", changes, teams.caseworkers, deadlines_done},
        {"deadlines", "pause", changes, teams.caseworkers, deadlines_pause},
        {"deadlines", "ics", reads, teams.caseworkers, deadlines_ics},
        {"report", "", reads, teams.leaders, report_page},
        {"report", "facilitators", reads, teams.rj_service, report_facilitators},
        {"report", "outcomes", reads, teams.rj_service, report_outcomes},
        {"report", "timeliness", reads, teams.overseers, report_timeliness},
        {"report", "conditions", reads, teams.victim_team, report_conditions},
        {"staff", "add", changes, teams.managers, staff_add},
        {"staff", "deputy", changes, teams.caseworkers, staff_deputy},
        {"staff", "leave", changes, teams.managers, staff_leave},
        {"staff", "list", reads, teams.everybody, staff_list},
        {"staff", "mentor", changes, teams.managers, staff_mentor},
        {"staff", "train", changes, teams.managers, staff_train},
        {"audit", "exposure", reads, teams.guardians, audit_exposure},
        {"audit", "sample", reads, teams.guardians, audit_sample},
        {"undo", "", changes, teams.deciders, undo_last},
        {"db", "init", none, teams.everybody, db_init},
        {"db", "info", reads, teams.everybody, db_info},
        {"db", "check", reads, teams.guardians, db_check},
        {"db", "retention", changes, teams.guardians, db_retention},
        {"db", "backup", changes, teams.managers, db_backup},
        {"db", "backups", reads, teams.managers, db_backups},
        {"db", "restore", outside, teams.everybody, db_restore},
        {"db", "key", outside, teams.everybody, db_key},
        {"config", "show", none, teams.everybody, config_show},
        {"config", "check", none, teams.everybody, config_check},
        {"config", "path", none, teams.everybody, config_path},
        {"completion", "", none, teams.everybody, completion_script},
    };
}

// The data protection officer may look at all that anybody may look at, and changes no case.
void let_guardians_look(std::vector<CommandRow>& rows) {
    for (CommandRow& row : rows) {
        const bool open_already =
            row.roles.empty() ||
            std::count(row.roles.begin(), row.roles.end(), Role::data_protection_officer) > 0;
        if (row.access == Access::reads && !open_already)
            row.roles.push_back(Role::data_protection_officer);
    }
}

}  // namespace

const std::vector<CommandRow>& command_table() {
    static const std::vector<CommandRow> table = [] {
        const Teams teams;
        std::vector<CommandRow> rows = case_rows(teams);
        for (const auto& more :
             {victim_rows(teams), programme_rows(teams), lawyer_rows(teams), other_rows(teams)})
            rows.insert(rows.end(), more.begin(), more.end());
        let_guardians_look(rows);
        return rows;
    }();
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

std::vector<OptionGroup> option_groups(const CommandRow& row, const Command& command) {
    std::vector<OptionGroup> groups;
    if (!command.options.empty()) groups.push_back({"OPTIONS", command.options});
    if (command.lists) groups.push_back({"HOW IT LOOKS", options_of_listings()});
    if (row.access == Access::changes) groups.push_back({"CHANGES", options_of_changes()});
    groups.push_back({"EVERYWHERE", options_everywhere()});
    return groups;
}

std::vector<Option> options_of(const CommandRow& row, const Command& command) {
    std::vector<Option> all;
    for (OptionGroup& group : option_groups(row, command)) {
        std::move(group.options.begin(), group.options.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<Option> options_about(std::string_view noun) {
    std::vector<Option> all;
    for (const CommandRow& row : command_table()) {
        if (!noun.empty() && row.noun != noun) continue;
        const std::vector<Option> more = options_of(row, row.describe());
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

}  // namespace lrpt
