// Handing on what waits in the outbox: nothing is lost, and nothing goes twice that is known to
// have gone.
#pragma once

#include "casework/case_change.hpp"
#include "casework/mail_transport.hpp"
#include "model/outbox.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Hands on one mail and says what came of it.
using HandOver = std::function<MailResult(const OutboxMail& mail)>;

// Which of those that wait: those whose time has come, or all, also today's that were given up.
enum class TryWhich { due, all };

struct Tried {
    OutboxMail mail = {};
    MailResult result = {};
    std::optional<std::string> next_at = {};  // UTC, where it will be tried again
};

// Those that wait, in the order in which they were written; of all, then those of today given up.
std::vector<OutboxMail> mails_to_try(const Desk& desk, TryWhich which);

// Tries the mails one after another. Each is marked as claimed before it is handed on and as what
// became of it afterwards, a change of the file each: after a crash between the two it is handed on
// again under the same Message-ID, rather than lost. Ends with the first mail where the set-up is
// wrong, as every other would go the same way. Only one run at a time may do this.
std::vector<Tried> send_waiting(const Desk& desk, const HandOver& hand_over, TryWhich which);

// How patient the outbox is: 5 minutes after the first try, 15 after the second, then an hour. The
// day that follows gives it up. Times are UTC, RFC 3339. Returns nothing for a mail never tried.
std::optional<std::string> next_try_at(const OutboxMail& mail);

// Writes down how the mail of today stands, for whoever watches over it: after each run, as the run
// that handed it on may have died before it could.
void close_mail_day(const Desk& desk);

// How the mail of a day and what waits from before stand: done where all of it was taken; busy
// while some waits; refused where one was given up; our own fault where one would have held
// personal data.
Exit outbox_status(Database& database, Date today);

}  // namespace lrpt
