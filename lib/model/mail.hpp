// A mail before it is written, and the way it leaves. Plain values: what goes into them is settled
// where they are made. Neither holds personal data: a digest names cases by reference.
#pragma once

#include "base/names.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

struct Mail {
    std::string from_name = {};  // empty: the address alone
    std::string from_address = {};
    std::string to = {};  // one address
    std::string subject = {};
    std::string message_id = {};  // "digest.vlt.2013-03-04@lrpt.trust.example": no brackets
    std::string list_name = {};   // empty: the identity alone
    std::string list_id = {};     // "deadlines.lrpt.trust.example": no brackets
    std::string sent_at = {};     // UTC, RFC 3339
    std::string text = {};
    std::optional<std::string> html = {};  // the same again; empty counts as none
};

// A mail as it is handed on.
struct Message {
    std::string id = {};    // the Message-ID, without brackets
    std::string text = {};  // the whole message
};

// `sendmail` is the interface that every mail server of a Debian machine offers (Debian Policy
// 11.6), `file` writes mails into a folder, for training, and with `none` they stay where they are.
enum class MailRoute { none, sendmail, file };

template <>
inline constexpr std::array names_of<MailRoute>{
    Name{MailRoute::none, "none"},
    Name{MailRoute::sendmail, "sendmail"},
    Name{MailRoute::file, "file"},
};

struct MailTransport {
    MailRoute route = MailRoute::none;
    std::string command = "/usr/sbin/sendmail -t -i";  // words between spaces; there is no shell
    std::string envelope_from =
        {};                   // who hears of a mail that bounced; empty: as the server has it
    std::string folder = {};  // of the route `file`
    std::chrono::milliseconds patience = std::chrono::minutes{1};
};

// True for one plain address (a dot-atom of RFC 5322 3.2.3, "@", a host name): it cannot be read as
// two, as a header or as an option of a program.
bool is_mail_address(std::string_view text);

// True for dot-atoms that can stand alone between angle brackets: what List-Id wants (RFC 2919).
bool is_dot_atom(std::string_view text);

}  // namespace lrpt
