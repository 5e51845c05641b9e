#include "casework/exposure.hpp"

#include "base/fingerprint.hpp"
#include "casework/erasing.hpp"
#include "rules/exposure.hpp"
#include "store/audit_store.hpp"
#include "store/case_store.hpp"
#include "store/outbox_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace lrpt {

namespace {

constexpr int cases_at_once = 1000;

void add_mails(Database& database, const std::string& reference, std::vector<Exposure>& found) {
    for (const OutboxMail& mail : mail_naming(database, reference, ""))
        found.push_back(exposure_of(mail, reference));
}

bool is_within(const Exposure& one, const ExposureTime& time) {
    const std::string day = one.at.substr(0, 10);
    return to_iso(time.from) <= day && day <= to_iso(time.until);
}

bool is_asked_for(Database& database, const Case& kept, const SampleAsked& asked) {
    return (!asked.state || kept.state == *asked.state) &&
           !erasure_of(database, kept.reference).has_value();
}

}  // namespace

std::vector<Exposure> exposures_of(Database& database, const Case& kept, const ExposureTime& time) {
    const Snapshot snapshot{database};
    std::vector<Exposure> found;
    for (const AuditEntry& entry : audit_of_case(database, kept.reference, kept.linked))
        found.push_back(exposure_of(entry));
    add_mails(database, kept.reference, found);
    if (kept.linked) add_mails(database, *kept.linked, found);
    std::erase_if(found, [&](const Exposure& one) { return !is_within(one, time); });
    std::stable_sort(found.begin(), found.end(), [](const Exposure& one, const Exposure& other) {
        return one.at < other.at;
    });
    return found;
}

std::vector<Case> dip_sample(Database& database, const SampleAsked& asked) {
    const Snapshot snapshot{database};
    const auto count = static_cast<std::size_t>(asked.count);
    std::map<Fingerprint, Case> drawn;  // those that come first in the order of the seed
    std::string last;
    while (true) {
        const auto references = references_after(database, last, cases_at_once);
        if (references.empty()) break;
        last = references.back();
        for (const std::string& reference : references) {
            const Fingerprint lot = fingerprint_of(fmt::format("{}/{}", asked.seed, reference));
            if (drawn.size() == count && lot > drawn.rbegin()->first) continue;
            const Case kept = *find_case(database, reference);
            if (!is_asked_for(database, kept, asked)) continue;
            drawn.emplace(lot, kept);
            if (drawn.size() > count) drawn.erase(std::prev(drawn.end()));
        }
    }
    std::vector<Case> found;
    for (auto& [lot, kept] : drawn)
        found.push_back(std::move(kept));
    std::sort(found.begin(), found.end(), [](const Case& one, const Case& other) {
        return one.reference < other.reference;
    });
    return found;
}

}  // namespace lrpt
