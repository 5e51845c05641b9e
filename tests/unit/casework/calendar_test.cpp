#include "casework/calendar.hpp"

#include "store/audit_store.hpp"
#include "store/case_store.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

struct Led {
    int number = 0;
    std::string facilitator;
    std::optional<std::string> offender_manager = {};
    std::string on = "2013-04-02";
};

void plan(Database& database, const std::string& reference, const Led& led) {
    add_record(database,
               reference,
               Meeting{.number = led.number,
                       .on = day(led.on),
                       .at = ClockTime{600},
                       .facilitator = led.facilitator,
                       .offender_manager = led.offender_manager,
                       .changed_at = "2013-03-04T09:00:00Z",
                       .place = "Room 2"});
}

// Two cases, three meetings: khan leads two of them, orla is offender manager at two.
struct Diary {
    Diary() {
        some_staff(casework.database);
        for (const auto& [login, role] :
             {std::pair{"obi", Role::facilitator}, std::pair{"orla", Role::offender_manager}})
            save(casework.database, {.login = login, .roles = {role}, .added_on = the_day()});
        one = a_case(casework.database, Scheme::rj, "K-1");
        two = a_case(casework.database, Scheme::rj, "K-2");
        plan(casework.database, one, {1, "khan", "orla", "2013-04-09"});
        plan(casework.database, one, {2, "obi", "orla", "2013-04-08"});
        plan(casework.database, two, {1, "khan", std::nullopt, "2013-04-02"});
    }

    std::vector<std::string> found(const CalendarFilter& filter, bool names = false) {
        const Work work = the_work();
        std::vector<std::string> uids;
        for (const CalendarEntry& entry : calendar_of(
                 desk_on(casework.database, work), filter, {.names = names, .day = the_day()}))
            uids.push_back(entry.uid.substr(0, entry.uid.find('@')));
        return uids;
    }

    OpenCasework casework;
    std::string one;
    std::string two;
};

using Uids = std::vector<std::string>;

}  // namespace

TEST_CASE("a calendar has the meetings that were asked for, in the order of their time") {
    Diary diary;
    CHECK(diary.found({.led_by = "khan"}) == Uids{diary.two + "-1", diary.one + "-1"});
    CHECK(diary.found({.whose = "orla"}) == Uids{diary.one + "-2", diary.one + "-1"});
    CHECK(diary.found({.led_by = "khan", .whose = "orla"}) == Uids{diary.one + "-1"});
    CHECK(diary.found({.led_by = "orla"}).empty());
    const auto kept = find_case(diary.casework.database, diary.one);
    CHECK(diary.found({.kept = kept}) == Uids{diary.one + "-2", diary.one + "-1"});
    CHECK(diary.found({.kept = kept, .led_by = "obi"}) == Uids{diary.one + "-2"});
}

TEST_CASE("a look at the places is recorded on each case, and no other look is") {
    Diary diary;
    Database& database = diary.casework.database;
    diary.found({.led_by = "khan"});
    CHECK(audit_of_case(database, diary.one).empty());
    diary.found({.led_by = "obi"}, true);
    REQUIRE(audit_of_case(database, diary.one).size() == 1);
    CHECK(audit_of_case(database, diary.one).front().what == "meeting places were looked at");
    CHECK(audit_of_case(database, diary.two).empty());
}

TEST_CASE("places are not shown where the look cannot be recorded") {
    Diary diary;
    break_audit(diary.casework);
    CHECK_FALSE(diary.found({.led_by = "khan"}).empty());
    stopped([&] { diary.found({.led_by = "khan"}, true); });
}

}  // namespace lrpt::test
