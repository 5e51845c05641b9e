// Handing mails over: to the mail server of the machine, or into a folder for training.
#pragma once

#include "model/mail.hpp"

#include <optional>
#include <string>

namespace lrpt {

// What came of it. `temporary`: worth another try. `permanent`: this mail will not go, whatever is
// tried. `configuration`: no mail goes until somebody has mended the set-up. `kept`: the route is
// `none`, nobody was asked to take it.
enum class MailOutcome { sent, temporary, permanent, configuration, kept };

struct MailResult {
    MailOutcome outcome = MailOutcome::kept;
    std::optional<int> status = {};  // the exit status that the outbox keeps, where there was one
    std::string words = {};          // "sendmail ended with status 75"; empty where it was sent
};

// Hands the mail over once and says what came of it; it does not try again. The statuses of
// sendmail are read as sysexits.h has them: 65 and 67 are permanent; 64, 77, 78, 126, 127 and a
// program that cannot be started are matters of configuration; all others are temporary, also 69,
// which programs give for the server's lasting refusal as for its passing one: when to give up is
// the caller's to say. In a folder a mail has the name of its Message-ID before the "@", and
// replaces its own repeat. Throws Error (data) where the Message-ID makes no file name.
MailResult hand_over_mail(const MailTransport& transport, const Message& message);

}  // namespace lrpt
