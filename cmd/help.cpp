#include "cmd/help.hpp"

#include "base/text.hpp"
#include "cmd/command_table.hpp"
#include "cmd/help_fields.hpp"
#include "cmd/help_roles.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

constexpr std::array topics{
    HelpTopic{"dates", R"(DATES
  2013-03-05            always works
  "5 Mar 2013"  "5 Mar" the nearest such day that fits
  "Tue 5 Mar"           the weekday is checked
  5/3/2013              day first
  today  tomorrow  yesterday  fri (the first Friday after today)
  +15d  +2w  +3m  -3d   from today
Files take 2013-03-05 only. lrpt shows the weekday of the day it understood.
)"},
    HelpTopic{"exit-codes", R"(EXIT STATUS
   0  done; also when there was nothing to show
   1  with --exit-code: the answer is no, or something is late
   2  with --exit-code: it cannot be told yet, or a person decides
  64  the command was not understood          65  data was refused
  66  no such file                            67  no such case, or person
  69  the mail system refused                 70  a fault in lrpt
  73  a file cannot be made                   74  could not be read or written
  75  busy, try again                         77  not permitted
  78  a setting, or a data file of lrpt       130 interrupted
Later versions may add codes: take any other for a failure.
)"},
    HelpTopic{"environment", R"(ENVIRONMENT
  LRPT_DB          the casework file, as --db
  LRPT_CONFIG      settings, as --config
  LRPT_TODAY       the day to work on, as --today
  LRPT_NO_INPUT    set to anything: never ask, as --no-input
  COLUMNS          how wide a table may be where the terminal does not say
  XDG_CONFIG_HOME  where your settings are: lrpt/lrpt.toml in it, or in ~/.config
  XDG_DATA_HOME    where your casework file is: lrpt/lrpt.db in it, or in
                   ~/.local/share
None of them counts in a team's file, which is reached through sudo.
)"},
    HelpTopic{"json", R"(JSON
  --json    one document: format_version, kind, as_of, items
  --jsonl   one object a line, each with its kind
  --csv     a heading, then values      --plain  the same with tabs
  --fields a,b    only these fields     --get a  one value a line
Days are 2013-03-05; what is not recorded is null. Keys are only ever added.
The JSON Schema of each kind is installed in share/lrpt/schema. With --json an
error is JSON on standard error.
)"},
};

constexpr int page_width = 79;

// A left column so wide that it leaves no room stands on a line of its own.
std::string two_columns(std::string_view left, std::string_view right, std::size_t width) {
    const std::string padding(width, ' ');
    if (left.size() <= width) {
        return wrapped(fmt::format("  {:<{}}  ", left, width), right, page_width);
    }
    return fmt::format("  {}\n", left) + wrapped(fmt::format("  {}  ", padding), right, page_width);
}

constexpr std::size_t option_width = 24;

std::string options_text(std::string_view heading, const std::vector<Option>& options) {
    std::string text = fmt::format("\n{}\n", heading);
    for (const Option& option : options) {
        text += two_columns(option_shown(option), option.help, option_width);
        if (option.choices.empty()) continue;
        text += two_columns("", fmt::format("{}", fmt::join(option.choices, " ")), option_width);
    }
    return text;
}

std::string examples_text(const std::vector<Example>& examples) {
    std::string text = "\n";
    for (const Example& example : examples) {
        text += fmt::format("  lrpt {}\n", example.line);
        if (!example.meaning.empty()) text += fmt::format("      {}\n", example.meaning);
    }
    return text;
}

std::string command_page(const CommandRow& row) {
    const Command command = row.describe();
    std::string text = command.summary + "\n" + examples_text(command.examples);
    text += fmt::format("\nUSAGE\n  {}\n", usage_of(row, command));
    for (const OptionGroup& group : option_groups(row, command))
        text += options_text(group.heading, group.options);
    if (!command.notes.empty()) text += "\n" + wrapped("", command.notes, page_width);
    return text;
}

std::string noun_page(std::string_view noun) {
    std::string text = fmt::format("{}\n\n", noun_summary(noun));
    for (const CommandRow& row : command_table()) {
        if (row.noun != noun) continue;
        text += two_columns("lrpt " + command_name(row), row.describe().summary, 29);
    }
    return text + fmt::format("\nMore on each: lrpt {} VERB --help\n", noun);
}

std::string first_page() {
    std::string text = R"(Victim contact and restorative justice casework.

  lrpt deadlines                     what I must do, latest first
  lrpt case show RJ-2013-0142        everything about one case
  lrpt eligibility check             is this offender eligible? (asks you)

)";
    for (const std::string_view noun : all_nouns()) {
        text += two_columns(noun, noun_summary(noun), 12);
    }
    return text +
           "\nAdd --help to any command. More: lrpt help dates | exit-codes | environment |\n"
           "fields | json | roles. On paper or a screen: man lrpt\n";
}

}  // namespace

std::span<const HelpTopic> help_topics() {
    return topics;
}

std::string usage_of(const CommandRow& row, const Command& command) {
    std::string usage = "lrpt " + command_name(row);
    for (const std::string& operand : command.operands)
        usage += " " + operand;
    return usage + " [OPTIONS]";
}

std::string option_shown(const Option& option) {
    std::string shown = option.name;
    const std::size_t comma = shown.find(',');
    if (comma != std::string::npos) shown.insert(comma + 1, " ");
    return option.value.empty() ? shown : shown + " " + option.value;
}

std::vector<std::string_view> help_subjects() {
    std::vector<std::string_view> subjects = all_nouns();
    for (const HelpTopic& topic : topics)
        subjects.push_back(topic.name);
    subjects.emplace_back("fields");
    subjects.emplace_back("roles");
    return subjects;
}

std::string help_page(const std::vector<std::string>& about) {
    if (about.empty()) return first_page();
    for (const HelpTopic& topic : topics) {
        if (topic.name == about.front()) return std::string{topic.text};
    }
    if (about.front() == "fields") return fields_topic();
    if (about.front() == "roles") return roles_topic();
    const std::string verb = about.size() > 1 ? about[1] : "";
    const CommandRow* row =
        about.size() > 2 ? command_row(about.front(), verb + " " + about[2]) : nullptr;
    if (row == nullptr) row = command_row(about.front(), verb);
    const bool noun_with_verbs = verb.empty() && !verbs_of(about.front()).empty();
    if (noun_with_verbs && row != nullptr)
        return command_page(*row) + "\n" + noun_page(about.front());
    if (noun_with_verbs) return noun_page(about.front());
    if (row != nullptr) return command_page(*row);
    throw Error{Exit::usage,
                fmt::format("there is no help about \"{}\"",
                            printable(fmt::format("{}", fmt::join(about, " ")))),
                did_you_mean(about.front(), help_subjects()),
                nearest_words(about.front(), help_subjects())};
}

}  // namespace lrpt
