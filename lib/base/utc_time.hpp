// Points in time, in UTC, as the audit trail and the outbox keep them: RFC 3339 to the second.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

using UtcTime = std::chrono::sys_seconds;

// Reads "2013-03-04T07:00:03Z" and nothing else. Returns nothing for another form.
std::optional<UtcTime> utc_time(std::string_view text);

std::string to_rfc3339(UtcTime time);

}  // namespace lrpt
