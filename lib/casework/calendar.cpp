#include "casework/calendar.hpp"

#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/meeting_store.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace lrpt {

namespace {

// The references of the cases in which there are such meetings.
std::set<std::string> cases_meant(Database& database, const CalendarFilter& filter) {
    if (filter.kept) return {filter.kept->reference};
    std::set<std::string> references;
    const auto login = filter.led_by ? filter.led_by : filter.whose;
    for (const DiaryEntry& entry : diary_of(database, {.login = login}))
        references.insert(entry.case_reference);
    return references;
}

bool is_meant(const Meeting& meeting, const CalendarFilter& filter) {
    if (filter.led_by && meeting.facilitator != *filter.led_by) return false;
    return !filter.whose || meeting.facilitator == *filter.whose ||
           meeting.offender_manager == filter.whose;
}

std::vector<CalendarEntry> entries_of_case(Database& database,
                                           const std::string& reference,
                                           const CalendarFilter& filter,
                                           const CalendarQuestion& question) {
    CaseRecords records = case_records(database, *find_case(database, reference));
    std::erase_if(records.meetings,
                  [&](const Meeting& meeting) { return !is_meant(meeting, filter); });
    return calendar_entries(reference, records, question);
}

auto place_in_order(const CalendarEntry& entry) {
    return std::tie(entry.starts.on, entry.starts.at, entry.uid);
}

}  // namespace

std::vector<CalendarEntry> calendar_of(const Desk& desk,
                                       const CalendarFilter& filter,
                                       const CalendarQuestion& question) {
    std::vector<CalendarEntry> entries;
    std::optional<Change> look;
    if (question.names) look.emplace(desk.database);
    for (const std::string& reference : cases_meant(desk.database, filter)) {
        auto more = entries_of_case(desk.database, reference, filter, question);
        if (more.empty()) continue;
        if (look)
            add(desk.database, audit_entry(desk.work, reference, "meeting places were looked at"));
        std::move(more.begin(), more.end(), std::back_inserter(entries));
    }
    if (look) look->commit();
    std::sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
        return place_in_order(one) < place_in_order(other);
    });
    return entries;
}

}  // namespace lrpt
