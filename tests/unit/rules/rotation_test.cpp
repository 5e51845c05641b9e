#include "rules/rotation.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace lrpt::test {

namespace {

using std::chrono::days;
using std::chrono::hours;

const UtcTime now = *utc_time("2013-03-04T12:00:00Z");  // a Monday

// One every so many hours, back from now.
std::vector<UtcTime> every(int step, int count) {
    std::vector<UtcTime> made;
    for (int number = 0; number < count; ++number)
        made.push_back(now - hours{step * number});
    return made;
}

bool holds(const std::vector<UtcTime>& times, UtcTime time) {
    return std::find(times.begin(), times.end(), time) != times.end();
}

}  // namespace

TEST_CASE("the newest are kept, whenever they were made") {
    const KeepBackups keep{.latest = 3, .daily = 1, .weekly = 1, .monthly = 1};
    const auto removed = backups_to_remove(every(1, 6), now, keep);
    CHECK(removed == std::vector<UtcTime>{now - hours{5}, now - hours{4}, now - hours{3}});
}

TEST_CASE("of each day, week and month the last is kept") {
    const KeepBackups keep{.latest = 1, .daily = 3, .weekly = 2, .monthly = 3};
    const auto made = every(12, 200);  // back to the end of November
    const auto removed = backups_to_remove(made, now, keep);
    for (const char* kept : {"2013-03-04T12:00:00Z",
                             "2013-03-03T12:00:00Z",  // days; week of 3 March
                             "2013-03-02T12:00:00Z",
                             "2013-02-28T12:00:00Z",     // day; February
                             "2013-01-31T12:00:00Z"}) {  // January
        CAPTURE(kept);
        CHECK_FALSE(holds(removed, *utc_time(kept)));
    }
    CHECK(removed.size() == made.size() - 5);
}

TEST_CASE("where no backup is made any more, none goes") {
    const KeepBackups keep{.latest = 2, .daily = 2, .weekly = 2, .monthly = 2};
    const UtcTime old = now - days{4000};
    CHECK(backups_to_remove({old, old - days{40}}, old, keep).empty());
    CHECK(backups_to_remove({}, now, keep).empty());
}

TEST_CASE("the one that was just made stays though the clock went back") {
    const KeepBackups keep{.latest = 1, .daily = 1, .weekly = 1, .monthly = 1};
    const UtcTime earlier = now - days{100};
    const auto removed = backups_to_remove({now, now - hours{1}, earlier}, earlier, keep);
    CHECK(removed == std::vector<UtcTime>{now - hours{1}});
}

TEST_CASE("a backup is gone at the latest with its day, week and month") {
    const Date made = date_of(2013, 3, 4);
    CHECK(backup_gone_by(made, {.latest = 9, .daily = 1, .weekly = 1, .monthly = 3}) ==
          date_of(2013, 6, 1));
    CHECK(backup_gone_by(made, {.latest = 9, .daily = 400, .weekly = 1, .monthly = 1}) ==
          made + days{400});
    CHECK(backup_gone_by(made, {.latest = 9, .daily = 1, .weekly = 8, .monthly = 1}) ==
          date_of(2013, 4, 29));
}

}  // namespace lrpt::test
