// Writing the mail of a day: once, and into the outbox.
#pragma once

#include "casework/case_change.hpp"
#include "model/mail_rules.hpp"
#include "model/outbox.hpp"

#include <string>
#include <vector>

namespace lrpt {

// A mail of the day, and what of it a person may want to look at before it goes.
struct WrittenMail {
    OutboxMail mail = {};
    std::string address = {};
    std::string subject = {};
    std::string text = {};
};

struct WrittenDay {
    bool was_written_before = false;  // nothing was done
    std::vector<WrittenMail> mails = {};
    std::vector<std::string> unreachable = {};  // logins without an address, of whom nobody hears
    std::vector<OutboxMail> given_up = {};      // of earlier days, never taken
};

// Writes the mail of today for everybody who has something to be told, unless it has been written:
// all of it is in the outbox, or none. What earlier days could not deliver is given up first, and
// said in the new mail. A mail in which personal data of a case that it names would stand is kept
// out of the outbox's message and marked as refused.
WrittenDay write_mail_of_today(const Desk& desk, const MailRules& rules);

}  // namespace lrpt
