#include "casework/mail_transport.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/outside_command.hpp"
#include "system/private_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace lrpt {

namespace {

MailResult misconfigured(std::string words) {
    return {.outcome = MailOutcome::configuration, .words = std::move(words)};
}

MailOutcome outcome_of(CommandOutcome outcome) {
    switch (outcome) {
        case CommandOutcome::temporary: return MailOutcome::temporary;
        case CommandOutcome::permanent: return MailOutcome::permanent;
        case CommandOutcome::configuration: return MailOutcome::configuration;
        default: return MailOutcome::sent;
    }
}

// No shell: what is between spaces is a word, whatever it holds.
std::vector<std::string> command_words(const MailTransport& transport) {
    std::vector<std::string> words;
    for (const std::string_view word : split(transport.command, ' ')) {
        if (!word.empty()) words.emplace_back(word);
    }
    if (transport.envelope_from.empty()) return words;
    words.emplace_back("-f");
    words.push_back(transport.envelope_from);
    return words;
}

MailResult by_sendmail(const MailTransport& transport, const std::string& message) {
    if (!transport.envelope_from.empty() && !is_mail_address(transport.envelope_from)) {
        return misconfigured("the envelope sender is not a mail address");
    }
    const auto words = command_words(transport);
    if (words.empty() || !words.front().starts_with('/')) {
        return misconfigured("the mail command does not begin with the whole path of a program");
    }
    CommandResult result =
        run_outside({.words = words, .input = message, .patience = transport.patience});
    return {.outcome = outcome_of(result.outcome),
            .status = result.status,
            .words = std::move(result.words)};
}

// The part before the "@", which may hold "/" in an address but not in the name of a file.
std::string file_name(const std::string& message_id) {
    const std::string name = message_id.substr(0, message_id.find('@'));
    const bool is_plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_';
    });
    if (is_plain) return name + ".eml";
    throw Error{Exit::data,
                "the mail cannot be written to a file: its Message-ID makes no file name",
                {"Letters, digits, dots, hyphens and underlines make one"}};
}

MailResult into_folder(const MailTransport& transport,
                       const std::string& name,
                       const std::string& message) {
    if (transport.folder.empty()) return misconfigured("no folder is set to write mails into");
    try {
        write_private_file(fmt::format("{}/{}", transport.folder, name), message);
        return {.outcome = MailOutcome::sent};
    } catch (const Error& error) {
        return misconfigured(error.what());
    }
}

}  // namespace

MailResult hand_over_mail(const MailTransport& transport, const Message& message) {
    switch (transport.route) {
        case MailRoute::sendmail: return by_sendmail(transport, message.text);
        case MailRoute::file: return into_folder(transport, file_name(message.id), message.text);
        default: return {.outcome = MailOutcome::kept};
    }
}

}  // namespace lrpt
