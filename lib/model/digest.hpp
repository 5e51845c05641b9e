// What one person is told in the mail of one day: references, kinds, dates and logins, nothing
// else.
#pragma once

#include "base/date.hpp"
#include "model/audit.hpp"
#include "model/deadline.hpp"
#include "model/team.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct DigestLine {
    Deadline deadline = {};
    std::string title = {};  // policy's words for the kind
    bool is_new = false;     // in a report: it was in none before
    std::optional<std::string> stands_in_for = {};
};

// What is late in a team, and what nobody has been given.
struct TeamReport {
    Team team = Team::victim_liaison;
    std::vector<DigestLine> late = {};
    std::vector<DigestLine> nobodys = {};
};

// What a manager should hear of beside what is late.
enum class RemarkKind { paused_again, not_mentored, no_address, undelivered };

struct Remark {
    RemarkKind kind = RemarkKind::no_address;
    std::string about = {};                          // a case's reference, or a login
    std::optional<std::string> case_reference = {};  // of a facilitator's first case
    std::optional<DeadlineKind> deadline = {};       // that was paused again
    int count = 0;                                   // of its pauses
    std::optional<Date> on = {};                     // the day of a mail that did not arrive
};

struct Digest {
    std::string recipient = {};  // login
    std::vector<DigestLine> overdue = {};
    std::vector<DigestLine> today = {};
    std::vector<DigestLine> this_week = {};
    std::vector<TeamReport> reports = {};    // a manager's
    std::vector<DigestLine> escalated = {};  // a head of service's: each once
    std::vector<Remark> remarks = {};
    bool nothing_overdue = false;           // said on the day of the heartbeat
    std::optional<TrailHead> trail = {};    // how far the audit trail went
    std::vector<std::string> notices = {};  // what is told once: remembered as told

    bool has_own() const { return !overdue.empty() || !today.empty() || !this_week.empty(); }
    bool says_something() const {
        return has_own() || !reports.empty() || !escalated.empty() || !remarks.empty() ||
               nothing_overdue;
    }
};

// The mail of a day.
struct DaysMail {
    std::vector<Digest> digests = {};
    std::vector<std::string> unreachable = {};  // logins without an address, where no manager can
                                                // be told of them either
};

}  // namespace lrpt
