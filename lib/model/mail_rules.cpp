#include "model/mail_rules.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace lrpt {

bool MailRules::allows(std::string_view address) const {
    if (!is_mail_address(address)) return false;
    const std::string domain = lower_case(address.substr(address.find('@') + 1));
    return std::any_of(allowed_domains.begin(),
                       allowed_domains.end(),
                       [&](const std::string& allowed) { return lower_case(allowed) == domain; });
}

MailRules mail_rules(const Settings& settings) {
    MailRules rules{.from_address = settings.text("mail.from"),
                    .from_name = settings.text("mail.from_name"),
                    .allowed_domains = settings.list("mail.allowed_domains"),
                    .html = settings.flag("mail.html"),
                    .heartbeat = settings.text("mail.heartbeat")};
    if (rules.from_address.empty() || rules.allowed_domains.empty()) {
        throw Error{Exit::configuration,
                    rules.from_address.empty()
                        ? "mail.from is not set: mail has to come from somebody"
                        : "mail.allowed_domains is not set: mail may go nowhere",
                    {"In /etc/lrpt/lrpt.toml, for example: [mail] from = \"lrpt@trust.example\" "
                     "allowed_domains = [\"trust.example\"], a line each",
                     "All settings of mail: lrpt config show"}};
    }
    if (!is_mail_address(rules.from_address))
        throw Error{Exit::configuration, "mail.from is not one email address"};
    return rules;
}

MailTransport mail_transport(const Settings& settings) {
    MailTransport transport{
        .route = *named<MailRoute>(settings.text("mail.transport")),
        .command = settings.text("mail.command"),
        .envelope_from = settings.text("mail.from"),
        .folder = settings.text("mail.folder"),
        .patience = std::chrono::seconds{settings.number("mail.timeout_seconds")}};
    if (transport.route == MailRoute::file && transport.folder.empty())
        throw Error{Exit::configuration,
                    "mail.transport is \"file\", and mail.folder does not say where to",
                    {"In lrpt.toml, under [mail]: folder = \"/path/to/a/folder\""}};
    return transport;
}

}  // namespace lrpt
