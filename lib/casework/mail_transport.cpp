#include "casework/mail_transport.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "system/command.hpp"
#include "system/private_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <vector>

namespace lrpt {

namespace {

MailResult misconfigured(std::string words) {
    return {.outcome = MailOutcome::configuration, .words = std::move(words)};
}

// sysexits.h, with 126 and 127 of a script that could not run its command. 68, an unknown host, is
// said as well where the network is down.
MailOutcome outcome_of(int status) {
    constexpr std::array permanent{65, 67};
    constexpr std::array configuration{64, 77, 78, 126, 127};
    const auto is_among = [&](const auto& statuses) {
        return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
    };
    if (status == 0) return MailOutcome::sent;
    if (is_among(permanent)) return MailOutcome::permanent;
    return is_among(configuration) ? MailOutcome::configuration : MailOutcome::temporary;
}

// What the machine lacks for the moment says nothing about the command.
MailOutcome outcome_of_start(int fault) {
    constexpr std::array passing{EAGAIN, ENOMEM, EMFILE, ENFILE, ETXTBSY};
    const bool passes = std::find(passing.begin(), passing.end(), fault) != passing.end();
    return passes ? MailOutcome::temporary : MailOutcome::configuration;
}

MailResult result_of(const ProgramResult& ended, const std::string& program) {
    const std::string name = printable(program);
    const auto because = [&](MailOutcome outcome, const std::string& what) {
        return MailResult{.outcome = outcome, .words = fmt::format("{} {}", name, what)};
    };
    switch (ended.end) {
        case ProgramEnd::not_started:
            return because(outcome_of_start(ended.code),
                           fmt::format("could not be started: {}", std::strerror(ended.code)));
        case ProgramEnd::killed:
            return because(MailOutcome::temporary,
                           fmt::format("was ended by signal {}", ended.code));
        case ProgramEnd::timed_out:
            return because(MailOutcome::temporary, "took too long and was stopped");
        default: break;
    }
    MailResult result =
        because(outcome_of(ended.code), fmt::format("ended with status {}", ended.code));
    result.status = ended.code;
    if (result.outcome == MailOutcome::sent) result.words.clear();
    return result;
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
    const ProgramCall call{.words = words, .input = message, .patience = transport.patience};
    return result_of(run_program(call), words.front());
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
