// What the machine says of the one who runs lrpt: environment, login, the day.
#pragma once

#include "base/date.hpp"

#include <optional>
#include <string>

namespace lrpt {

// Returns nothing where the variable is not set or is empty.
std::optional<std::string> environment_variable(const char* name);

// The person at the keyboard. A user without a name is "uid-1234".
struct Caller {
    std::string login = {};
    bool through_service_account = false;  // a team's file, reached through sudo
};

// The login of the user; for the service account, and for root, the one that sudo recorded. Nobody
// else is believed about SUDO_USER: anybody can set a variable for themselves. Throws Error (not
// permitted) for the service account where what sudo recorded is no login of this computer.
Caller caller(const std::string& service_account);

// Today in England, whatever the machine's own time zone.
Date today_in_england();

// Now, in UTC, as RFC 3339 writes it, to the second.
std::string now_utc();

// $XDG_DATA_HOME/lrpt and $XDG_CONFIG_HOME/lrpt, with the usual places under HOME. Throw Error
// (configuration) where HOME is needed and not set. Relative values are ignored, as XDG says.
std::string user_data_folder();
std::string user_config_folder();

// The folder share/lrpt beside the folder of the program: where its data files are.
std::string share_folder();

}  // namespace lrpt
