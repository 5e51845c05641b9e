#include "cmd/manual/pages.hpp"

#include "base/text.hpp"
#include "cmd/command_table.hpp"
#include "cmd/help.hpp"
#include "cmd/help_fields.hpp"
#include "cmd/manual/example_settings.hpp"
#include "model/settings.hpp"
#include "render/manual_page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string hyphenated(std::string name) {
    std::replace(name.begin(), name.end(), ' ', '-');
    return "lrpt-" + name;
}

std::string page_of(const CommandRow& row) {
    return hyphenated(command_name(row));
}

// A noun that does something by itself has that on its own page.
bool has_verbs(std::string_view noun) {
    return !verbs_of(noun).empty();
}

std::string in_one_line(std::string_view summary) {
    return with_single_spaces(summary);
}

void add_option(ManualPage& page, const Option& option) {
    std::string words = option.help;
    if (!option.choices.empty()) words += fmt::format(": {}", fmt::join(option.choices, ", "));
    page.entry(option_shown(option), words);
}

void add_command(ManualPage& page, const CommandRow& row, const Command& command) {
    page.section("SYNOPSIS");
    page.command(usage_of(row, command));
    page.section("DESCRIPTION");
    page.paragraph(command.summary + ".");
    page.paragraph(command.notes);
    for (const OptionGroup& group : option_groups(row, command)) {
        page.section(group.heading);
        for (const Option& option : group.options)
            add_option(page, option);
    }
    if (command.examples.empty()) return;
    page.section("EXAMPLES");
    for (const Example& example : command.examples)
        page.entry("lrpt " + example.line, example.meaning);
}

// The lines of a topic without its heading, which is the heading of a section here.
void add_topic(ManualPage& page, std::string_view text) {
    const std::size_t heading = text.find('\n');
    page.section(text.substr(0, heading));
    page.lines(text.substr(heading + 1));
}

std::string_view topic(std::string_view name) {
    for (const HelpTopic& one : help_topics()) {
        if (one.name == name) return one.text;
    }
    return {};
}

std::string command_page(const CommandRow& row, Date day) {
    const Command command = row.describe();
    const std::string name = page_of(row);
    ManualPage page{{.name = name, .summary = in_one_line(command.summary), .date = day}};
    add_command(page, row, command);
    page.see_also(fmt::format("lrpt(1), {}(1), lrpt.toml(5), lrpt-formats(7)",
                              hyphenated({row.noun.begin(), row.noun.end()})));
    return page.text();
}

std::string noun_page(std::string_view noun, Date day) {
    const std::string name = hyphenated(std::string{noun});
    ManualPage page{{.name = name, .summary = noun_summary(noun), .date = day}};
    if (const CommandRow* row = command_row(noun, "")) {
        add_command(page, *row, row->describe());
    } else {
        page.section("SYNOPSIS");
        page.command(fmt::format("lrpt {} VERB [OPTIONS]", noun));
    }
    if (has_verbs(noun)) page.section("COMMANDS");
    for (const CommandRow& row : command_table()) {
        if (row.noun != noun || row.verb.empty()) continue;
        page.entry(page_of(row) + "(1)", row.describe().summary);
    }
    page.see_also("lrpt(1), lrpt.toml(5), lrpt-formats(7)");
    return page.text();
}

std::string first_page(Date day) {
    ManualPage page{{.name = "lrpt",
                     .summary = "victim contact and restorative justice casework",
                     .date = day}};
    page.section("SYNOPSIS");
    page.command("lrpt NOUN VERB [THINGS] [OPTIONS]");
    page.section("DESCRIPTION");
    page.paragraph(
        "lrpt reads what the courts decided and says, with reasons, whose victim must be offered "
        "contact and which offender may take part in restorative justice. It keeps the cases, "
        "works "
        "out by which day somebody must have been reached, and lists what is late. Names are "
        "hidden "
        "until they are asked for with --names, and that is recorded.");
    page.section("COMMANDS");
    for (const std::string_view noun : all_nouns())
        page.entry(hyphenated(std::string{noun}) + "(1)", noun_summary(noun));
    page.section("OPTIONS OF EVERY COMMAND");
    for (const Option& option : options_everywhere())
        add_option(page, option);
    page.entry("--version", "The version of lrpt, of SQLite and of the casework file");
    add_topic(page, topic("exit-codes"));
    add_topic(page, topic("environment"));
    page.section("FILES");
    page.entry("/etc/lrpt/lrpt.toml, /etc/lrpt/conf.d/*.toml", "Settings of the trust");
    page.entry("~/.config/lrpt/lrpt.toml", "Your own settings");
    page.entry("~/.local/share/lrpt/lrpt.db", "Your casework file, unless database.path names one");
    page.entry("/usr/share/lrpt", "Policy, letters, offences, courts, places, JSON schemas");
    page.see_also("lrpt.toml(5), lrpt-formats(7)");
    return page.text();
}

std::string_view type_in_words(const Setting& setting) {
    switch (setting.type) {
        case SettingType::text: return "text in quotation marks";
        case SettingType::yes_no: return "true or false";
        case SettingType::number: return "a whole number";
        case SettingType::list: return "a list of texts";
        case SettingType::choice: return "one of";
    }
    return {};
}

std::string setting_in_words(const Setting& setting) {
    std::string words = fmt::format("{}. It is {}", setting.meaning, type_in_words(setting));
    if (!setting.choices.empty())
        words += fmt::format(" {}", fmt::join(split(setting.choices, ','), ", "));
    if (!setting.fallback.empty()) words += fmt::format("; unless set, {}", setting.fallback);
    words += ".";
    if (setting.owner == SettingOwner::trust) words += " Locked: it is the trust's to set.";
    return words;
}

std::string settings_page(Date day) {
    ManualPage page{
        {.name = "lrpt.toml", .section = 5, .summary = "settings of lrpt", .date = day}};
    page.section("DESCRIPTION");
    page.paragraph(
        "Settings are written in TOML: database.path is the key path of the table [database]. "
        "Later "
        "layers win: built in; /etc/lrpt/lrpt.toml; /etc/lrpt/conf.d/*.toml in the order of their "
        "names; ~/.config/lrpt/lrpt.toml or the file that --config or LRPT_CONFIG names; LRPT_DB; "
        "--db. A list replaces the list of an earlier layer. What is locked is refused in a "
        "person's "
        "own file. An unknown setting is an error. lrpt config check says what is wrong and where; "
        "lrpt config show says what holds and who said so.");
    page.section("SETTINGS");
    for (const Setting& setting : settings_table())
        page.entry(setting.name, setting_in_words(setting));
    page.section("EXAMPLES");
    page.lines(
        "[mail]\nfrom = \"victim.contact@trust.example\"\nallowed_domains = [\"trust.example\"]");
    page.see_also("lrpt(1), lrpt-config(1), lrpt-config-check(1), lrpt-config-show(1)");
    return page.text();
}

std::string formats_page(Date day) {
    ManualPage page{{.name = "lrpt-formats",
                     .section = 7,
                     .summary = "dates, JSON, fields and exit status of lrpt",
                     .date = day}};
    for (const HelpTopic& one : help_topics())
        add_topic(page, one.text);
    add_topic(page, fields_topic());
    page.see_also("lrpt(1), lrpt.toml(5)");
    return page.text();
}

}  // namespace

std::vector<std::string> manual_pages() {
    std::vector<std::string> pages{"lrpt.1", "lrpt.toml.5", "lrpt-formats.7"};
    for (const std::string_view noun : all_nouns())
        pages.push_back(hyphenated(std::string{noun}) + ".1");
    for (const CommandRow& row : command_table()) {
        if (!row.verb.empty()) pages.push_back(page_of(row) + ".1");
    }
    return pages;
}

std::string manual_page(const std::string& page, Date day) {
    if (page == "lrpt.1") return first_page(day);
    if (page == "lrpt.toml.5") return settings_page(day);
    if (page == "lrpt-formats.7") return formats_page(day);
    for (const std::string_view noun : all_nouns()) {
        if (page == hyphenated(std::string{noun}) + ".1") return noun_page(noun, day);
    }
    for (const CommandRow& row : command_table()) {
        if (!row.verb.empty() && page == page_of(row) + ".1") return command_page(row, day);
    }
    throw Error{Exit::usage, fmt::format("the manual has no page \"{}\"", printable(page))};
}

std::string manual(const std::vector<std::string>& words) {
    if (words.empty()) return joined(manual_pages(), "\n") + "\n";
    if (words.size() == 1 && words[0] == "lrpt.toml") return example_settings();
    const auto day = words.size() == 2 ? iso_date(words[1]) : std::nullopt;
    if (!day) throw Error{Exit::usage, "__manual takes nothing, or a page and a day"};
    return manual_page(words[0], *day);
}

}  // namespace lrpt
