// What a running command has at hand: streams, settings, the day, and the casework file, which is
// opened when it is first asked for.
#pragma once

#include "base/date.hpp"
#include "base/date_words.hpp"
#include "casework/case_change.hpp"
#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "cmd/command.hpp"
#include "model/rights.hpp"
#include "model/settings.hpp"
#include "render/listing.hpp"
#include "system/environment.hpp"
#include "system/terminal.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Who runs lrpt, and with which settings.
struct Start {
    Caller caller = {};
    Settings settings = {};
};

// The settings of all layers: built in, /etc/lrpt, the person's own or --config, the environment,
// --db. Through the service account only the first two: throws Error (not permitted) for the
// others.
Start start(const Arguments& arguments);

class App {
  public:
    // Reads the settings. Throws Error (configuration) for a settings file that is not in order.
    App(const CommandRow& row, const Arguments& arguments);

    Output out;

    // Remarks for the person, on standard error, after the answer so far; nothing under --quiet.
    void say(std::string_view text);

    // Nothing but the answer and errors?
    bool quiet() const { return arguments_.has("quiet"); }

    // A suggestion what to type next: only for a person at a terminal who wants such hints.
    void hint(std::string_view text);

    // May a question be asked? Only of a person who can answer, and never under --no-input.
    bool may_ask() const;

    // Asks on standard error and returns what was typed, without spaces around; nothing at the end
    // of input.
    std::optional<std::string> ask(std::string_view question);

    // The day that the command works on: --today, LRPT_TODAY, or today in England.
    Date today() const { return today_; }

    const std::string& login() const { return caller_.login; }

    // Whether it is a team's file, reached through its service account.
    bool in_team_file() const { return caller_.through_service_account; }
    const Settings& settings() const { return settings_; }
    std::string database_path() const;
    ReferenceData& reference_data() { return reference_data_; }

    // Opens the casework file, and says so where it is a training file.
    Database& database();

    // What a job is told of who is at work.
    Work work() const;

    // What a job on a case needs. The work must outlive it.
    Desk desk(const Work& work) { return {database(), reference_data_, work}; }

    // The bytes of a file, or of standard input for "-". Through the service account only the
    // latter: its rights are for the casework file, not for whatever file somebody names.
    ReadBytes input(const std::string& path) const;

    // Writes a file whole or not at all, in place of an older one of its kind; to standard output
    // for "-", which is all that the service account may write to.
    void save(const std::string& path, std::string_view text);

    // Throws Error (not permitted) through the service account: what it may write to is standard
    // output.
    void refuse_named_output(const std::string& path) const;

    // Throws Error (not permitted) in a team's file for a login that may not use the command at
    // all, or asks for names and may see nobody's. main asks before anything else is done.
    void check_permission();

    // For whose eyes the output on a case of the scheme is: --for, else the widest that the login
    // may have, which is staff in a file of one's own. Throws Error (not permitted) where they ask
    // for a side that is not theirs.
    Audience audience(Scheme scheme);

    // The same where no --for was given.
    Audience own_audience(Scheme scheme);

    // Whether the login may be shown the names of the people of a side.
    bool may_name(Side side, Scheme scheme);

    // The form that was asked for, text by default.
    Form form() const;
    ListingFormat listing_format() const;

    // The width to keep within; nothing where the output is not a terminal and nothing is cut.
    std::optional<int> width() const;
    WriteText writer();

    // Writes items that are JSON objects already, as --json or --jsonl asks for.
    void write_items(std::string_view kind, const std::vector<std::string>& items);

    // Reads a date option. Returns nothing where it is not given.
    std::optional<Date> date_option(std::string_view name, Look look) const;

  private:
    App(const CommandRow& row, const Arguments& arguments, Start begun);

    // Who the login is in a team's file; nothing in a file of one's own, where no role is asked
    // for.
    std::optional<Staff> me();
    [[noreturn]] void refuse_outside() const;
    void refuse_hidden_names(const Staff& member) const;

    const CommandRow& row_;
    const Arguments& arguments_;
    Caller caller_;
    Settings settings_;
    Date today_;
    bool today_given_ = false;
    ReferenceData reference_data_;
    std::unique_ptr<Database> database_;
};

}  // namespace lrpt
