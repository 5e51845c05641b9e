// Mails as they are handed to a mail server: RFC 5322 and MIME.
#pragma once

#include "model/mail.hpp"

#include <string>

namespace lrpt {

// The whole message, lines ended by LF as sendmail takes them: text/plain in UTF-8,
// quoted-printable (RFC 2045 6.7); with HTML both as multipart/alternative, plain first (RFC
// 2046 5.1.4). It says that a program wrote it (RFC 3834), and to which list it belongs (RFC 2919).
// Names and subject are made one line, as encoded words where they are not ASCII (RFC 2047):
// whatever is in them, no header begins there. The same mail always gives the same bytes. Throws
// Error (data) where an address, the Message-ID, the List-Id or the time is none; the error does
// not repeat it.
std::string message_text(const Mail& mail);

}  // namespace lrpt
