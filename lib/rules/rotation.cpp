#include "rules/rotation.hpp"

#include <algorithm>
#include <set>

namespace lrpt {

namespace {

using std::chrono::days;

Date day_of(UtcTime time) {
    return std::chrono::floor<days>(time);
}

// Its Monday stands for a week, its first day for a month.
Date week_of(Date day) {
    return end_of_week(day) - days{6};
}

Date month_of(Date day) {
    const std::chrono::year_month_day parts{day};
    return Date{parts.year() / parts.month() / 1};
}

// The latest periods, of which the last backup is kept.
struct Periods {
    Date (*period_of)(Date);
    int wanted;
    std::set<Date> seen = {};

    // The backups are shown newest first.
    bool keeps(Date day) {
        if (static_cast<int>(seen.size()) >= wanted) return false;
        return seen.insert(period_of(day)).second;
    }
};

Date same_day(Date day) {
    return day;
}

}  // namespace

std::vector<UtcTime> backups_to_remove(std::vector<UtcTime> made,
                                       UtcTime just_made,
                                       const KeepBackups& keep) {
    std::sort(made.begin(), made.end(), std::greater<>{});
    Periods daily{same_day, keep.daily};
    Periods weekly{week_of, keep.weekly};
    Periods monthly{month_of, keep.monthly};
    std::vector<UtcTime> removed;
    int rank = 0;
    for (const UtcTime time : made) {
        const Date day = day_of(time);
        const bool for_day = daily.keeps(day);
        const bool for_week = weekly.keeps(day);
        const bool for_month = monthly.keeps(day);
        const bool is_latest = rank++ < keep.latest;
        if (is_latest || for_day || for_week || for_month || time == just_made) continue;
        removed.push_back(time);
    }
    std::reverse(removed.begin(), removed.end());
    return removed;
}

Date backup_gone_by(Date made, const KeepBackups& keep) {
    return std::max({made + days{keep.daily},
                     week_of(made) + days{7 * keep.weekly},
                     months_later(month_of(made), keep.monthly)});
}

}  // namespace lrpt
