// One line of the audit trail: who did what, when. Never personal data.
#pragma once

#include "base/fingerprint.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

struct AuditEntry {
    std::string at = {};     // UTC, RFC 3339
    std::string login = {};  // the real one
    std::string command = {};
    std::optional<std::string> case_reference = {};
    std::string what = {};
};

// The end of the trail. Entries are numbered from 1 without gaps, so that the number of the newest
// is how many there are; before the first one the hash is 32 bytes of zero.
struct TrailHead {
    std::int64_t entries = 0;
    Fingerprint hash = {};

    friend bool operator==(const TrailHead&, const TrailHead&) = default;
};

// An entry as it stands in a file, where it may not be what was written.
struct ChainedEntry {
    std::int64_t number = 0;
    AuditEntry entry = {};
    std::optional<Fingerprint> hash = {};  // nothing where what stands there is none
};

// The trail with one entry more: its hash is over the hash before, the new number and every field
// of the entry. Each is written with its length in front, so that no two entries give the same
// bytes (docs/formats.md).
TrailHead chained(const TrailHead& before, const AuditEntry& entry);

// The first digits of a hash, as mails print them: nobody finds a second trail that ends in them.
std::string short_head(const Fingerprint& hash);

// Whether text is the beginning of a hash, and long enough to tell it from every other.
bool is_head(std::string_view text);

}  // namespace lrpt
