// What the trust's settings say of mail.
#pragma once

#include "model/mail.hpp"
#include "model/settings.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

struct MailRules {
    std::string from_address = {};
    std::string from_name = {};
    std::vector<std::string> allowed_domains = {};
    bool html = true;
    std::string heartbeat = {};  // "mon" to "sun", or "never"

    // Whether mail may go to an address: to one of the domains themselves, not to what is below.
    bool allows(std::string_view address) const;
};

// Throws Error (configuration) where mail.from is no address or mail.allowed_domains is empty, with
// the lines to add to lrpt.toml.
MailRules mail_rules(const Settings& settings);

// How mail leaves. Throws Error (configuration) where it is to be written to files and mail.folder
// does not say where.
MailTransport mail_transport(const Settings& settings);

}  // namespace lrpt
