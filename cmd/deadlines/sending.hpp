// Handing on mail and saying what came of it: what `deadlines send` and `outbox retry` share.
#pragma once

#include "casework/mail_sending.hpp"
#include "casework/mail_writing.hpp"
#include "cmd/app.hpp"

namespace lrpt {

// Writes the mail of today where that is asked for and not done yet, and hands on what waits. Only
// one run at a time: the second one has nothing to do under --quiet, and otherwise throws Error
// (busy). Throws Error for what a person must know of: (fault) for a mail that would have held
// personal data, (configuration), (refused) for mail that was given up, (busy) for mail that waits.
Exit send_mail(App& app, TryWhich which, bool write_first);

}  // namespace lrpt
