// What a running command has at hand: streams, settings, the day, and the casework file, which is
// opened when it is first asked for.
#pragma once

#include "base/date.hpp"
#include "base/date_words.hpp"
#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "cmd/command.hpp"
#include "model/settings.hpp"
#include "render/listing.hpp"
#include "system/terminal.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

class App {
  public:
    // Reads the settings. Throws Error (configuration) for a settings file that is not in order.
    App(const CommandRow& row, const Arguments& arguments);

    Output out;

    // Remarks for the person, on standard error; nothing under --quiet.
    void say(std::string_view text) const;

    // A suggestion what to type next: only for a person at a terminal who wants such hints.
    void hint(std::string_view text) const;

    // May a question be asked? Only of a person who can answer, and never under --no-input.
    bool may_ask() const;

    // Asks on standard error and returns what was typed, without spaces around; nothing at the end
    // of input.
    std::optional<std::string> ask(std::string_view question) const;

    // The day that the command works on: --today, LRPT_TODAY, or today in England.
    Date today() const { return today_; }

    const std::string& login() const { return login_; }
    const Settings& settings() const { return settings_; }
    std::string database_path() const;
    ReferenceData& reference_data() { return reference_data_; }

    // Opens the casework file, checks that the login may use the command on it, and says so where
    // it is a training file.
    Database& database();

    // What a job is told of who is at work.
    Work work() const;

    // The form that was asked for, text by default.
    Form form() const;
    ListingFormat listing_format() const;
    WriteText writer();

    // Reads a date option. Returns nothing where it is not given.
    std::optional<Date> date_option(std::string_view name, Look look) const;

  private:
    void check_permission();

    const CommandRow& row_;
    const Arguments& arguments_;
    Settings settings_;
    Date today_;
    bool today_given_ = false;
    std::string login_;
    ReferenceData reference_data_;
    std::unique_ptr<Database> database_;
};

// The settings of all layers: built in, /etc/lrpt, the person's own or --config, the environment.
Settings read_all_settings(const Arguments& arguments);

}  // namespace lrpt
