// Mail on its way: one to a person for a day, and what became of it.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

// `claimed`: handed on, and it is not known yet whether it was taken. `kept`: the settings say that
// mail stays here. `failed`: given up. `refused`: it would have held personal data, and was never
// handed on.
enum class OutboxState { queued, claimed, sent, kept, failed, refused };

template <>
inline constexpr auto names_of<OutboxState> = std::array{
    Name{OutboxState::queued, "queued"},
    Name{OutboxState::claimed, "claimed"},
    Name{OutboxState::sent, "sent"},
    Name{OutboxState::kept, "kept"},
    Name{OutboxState::failed, "failed"},
    Name{OutboxState::refused, "refused"},
};

struct OutboxMail {
    std::int64_t mail = 0;       // its number in the file
    std::string recipient = {};  // login
    Date period = {};            // the day that it is about
    std::string sections = {};   // "digest overdue escalation": what stands in it
    std::string message_id = {};
    std::string message = {};  // as it is handed on, the same each time
    OutboxState state = OutboxState::queued;
    int tries = 0;
    std::optional<int> last_status = {};  // of the command that it was handed to
    std::string written_at = {};          // UTC, RFC 3339, like all of these
    std::optional<std::string> last_tried_at = {};
    std::optional<std::string> sent_at = {};
};

// A day for which the mail has been written, and how handing it on ended last.
struct MailDay {
    Date period = {};
    std::string written_at = {};
    std::optional<std::string> ended_at = {};
    std::optional<int> status = {};  // exit status; 0: all of it was taken
};

}  // namespace lrpt
