#include "rules/digest.hpp"

#include "tests/unit/rules/office_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace lrpt::test {

namespace {

Names recipients(const DaysMail& mail) {
    Names logins;
    for (const Digest& digest : mail.digests)
        logins.push_back(digest.recipient);
    return logins;
}

// The digest of a login. Only where there is one.
const Digest& digest_for(const DaysMail& mail, std::string_view login) {
    const auto found = std::find_if(mail.digests.begin(),
                                    mail.digests.end(),
                                    [&](const Digest& one) { return one.recipient == login; });
    REQUIRE(found != mail.digests.end());
    return *found;
}

Names keys(const std::vector<DigestLine>& lines) {
    Names found;
    for (const DigestLine& line : lines)
        found.push_back(line.deadline.about.key);
    return found;
}

// Marks what a day's mail told as told.
void tell(Office& office, const DaysMail& mail) {
    for (const Digest& digest : mail.digests) {
        for (const std::string& notice : digest.notices)
            office.told.emplace(digest.recipient, notice);
    }
}

}  // namespace

TEST_CASE("everybody at the front desk hears what is the desk's, and its manager what is late") {
    Office office = an_office();
    office.staff.push_back(member("desk", Role::front_desk));
    office.reachable.insert("desk");
    const auto check = [&](std::string_view due_on) {
        return Deadline{.about = about_lawyer("L-017"),
                        .team = Team::front_desk,
                        .due = {.kind = DeadlineKind::lawyer_check, .due_on = day(due_on)}};
    };
    office.deadlines = {check("2013-02-25"), check("2013-03-06")};
    const DaysMail mail = mail_of(office);
    CHECK(digest_for(mail, "desk").overdue.size() == 1);
    CHECK(digest_for(mail, "desk").this_week.size() == 1);
    const Digest& manager = digest_for(mail, "mo");
    REQUIRE(manager.reports.size() == 1);
    CHECK(manager.reports.front().team == Team::front_desk);
    CHECK(manager.reports.front().late.size() == 1);
    CHECK(manager.reports.front().nobodys.empty());
    const auto logins = recipients(mail);
    CHECK(std::find(logins.begin(), logins.end(), "asha") == logins.end());
}

TEST_CASE("nobody gets a mail who has nothing to be told") {
    CHECK(mail_of(an_office()).digests.empty());
}

TEST_CASE("an owner hears of what is late, due today and due this week") {
    Office office = an_office();
    office.deadlines = {first_offer("VC-1", "asha", "2013-03-03"),
                        first_offer("VC-2", "asha", "2013-03-04"),
                        first_offer("VC-3", "asha", "2013-03-10")};
    const auto mail = mail_of(office);
    const Digest& digest = digest_for(mail, "asha");
    CHECK(keys(digest.overdue) == Names{"VC-1"});
    CHECK(keys(digest.today) == Names{"VC-2"});
    CHECK(keys(digest.this_week) == Names{"VC-3"});
}

TEST_CASE("a deputy hears what those they stand in for do, and they do as well") {
    Office office = an_office();
    office.staff.push_back(member("tom", Role::vlo));
    office.reachable.insert("tom");
    office.deputies = {{.login = "asha", .deputy = "tom"}};
    office.deadlines = {first_offer("VC-1", "asha", "2013-03-04")};
    const auto mail = mail_of(office);
    CHECK(recipients(mail) == Names{"asha", "tom"});
    CHECK_FALSE(digest_for(mail, "asha").today.front().stands_in_for);
    CHECK(digest_for(mail, "tom").today.front().stands_in_for == "asha");
}

TEST_CASE("a manager hears after one working day, the head of service after five") {
    struct Row {
        std::string_view due_on;
        std::string_view on;
        bool manager;
        bool head;
    };
    const auto row = GENERATE(values<Row>({
        {"2013-03-01", "2013-03-01", false, false},  // due on a Friday, that day
        {"2013-03-01", "2013-03-02", false, false},  // the Saturday after
        {"2013-03-01", "2013-03-03", false, false},
        {"2013-03-01", "2013-03-04", true, false},  // the first working day after
        {"2013-02-28", "2013-03-01", true, false},
        {"2013-03-01", "2013-03-07", true, false},   // the fourth
        {"2013-03-01", "2013-03-08", true, true},    // the fifth
        {"2013-03-28", "2013-03-29", false, false},  // Good Friday
        {"2013-03-28", "2013-04-01", false, false},  // Easter Monday
        {"2013-03-28", "2013-04-02", true, false},
        {"2013-03-28", "2013-04-05", true, false},
        {"2013-03-28", "2013-04-08", true, true},
    }));
    CAPTURE(row.due_on, row.on);
    Office office = an_office();
    office.deadlines = {first_offer("VC-1", "asha", row.due_on)};
    const auto logins = recipients(mail_of(office, row.on));
    CHECK(std::count(logins.begin(), logins.end(), "mo") == (row.manager ? 1 : 0));
    CHECK(std::count(logins.begin(), logins.end(), "hos") == (row.head ? 1 : 0));
}

TEST_CASE("a manager is told each day, and what is new is new once") {
    Office office = an_office();
    office.deadlines = {first_offer("VC-1", "asha", "2013-03-01")};
    const auto monday = mail_of(office);
    CHECK(digest_for(monday, "mo").reports.front().late.front().is_new);
    tell(office, monday);
    const auto tuesday = mail_of(office, "2013-03-05");
    CHECK_FALSE(digest_for(tuesday, "mo").reports.front().late.front().is_new);
    SECTION("with another day it is new again") {
        office.deadlines = {first_offer("VC-1", "asha", "2013-02-28")};
        const auto moved = mail_of(office, "2013-03-05");
        CHECK(digest_for(moved, "mo").reports.front().late.front().is_new);
    }
}

TEST_CASE("the head of service is told of each once") {
    Office office = an_office();
    office.deadlines = {first_offer("VC-1", "asha", "2013-02-22")};
    const auto monday = mail_of(office);
    CHECK(keys(digest_for(monday, "hos").escalated) == Names{"VC-1"});
    tell(office, monday);
    const auto tuesday = mail_of(office, "2013-03-05");
    CHECK(recipients(tuesday) == Names{"asha", "mo"});
}

TEST_CASE("a report is of one team") {
    Office office = an_office();
    Deadline of_rj = first_offer("RJ-1", "khan", "2013-03-01");
    of_rj.team = Team::restorative_justice;
    office.deadlines = {first_offer("VC-1", "asha", "2013-03-01"), of_rj};
    const auto mail = mail_of(office);
    const auto& reports = digest_for(mail, "mo").reports;
    REQUIRE(reports.size() == 2);
    CHECK(keys(reports[0].late) == Names{"VC-1"});
    CHECK(keys(reports[1].late) == Names{"RJ-1"});
}

TEST_CASE("what nobody has been given is the manager's to hear of") {
    Office office = an_office();
    office.deadlines = {first_offer("VC-1", "", "2013-03-01"),
                        first_offer("VC-2", "", "2013-03-08")};
    const auto mail = mail_of(office);
    CHECK(recipients(mail) == Names{"mo"});
    const TeamReport& report = digest_for(mail, "mo").reports.front();
    CHECK(keys(report.late) == Names{"VC-1"});
    CHECK(keys(report.nobodys) == Names{"VC-2"});
}

TEST_CASE("who has no address is listed to the manager, and never dropped") {
    Office office = an_office();
    office.deadlines = {first_offer("VC-1", "asha", "2013-03-04")};
    office.reachable.erase("asha");
    const auto mail = mail_of(office);
    CHECK(recipients(mail) == Names{"mo"});
    REQUIRE(digest_for(mail, "mo").remarks.size() == 1);
    CHECK(digest_for(mail, "mo").remarks.front().kind == RemarkKind::no_address);
    CHECK(digest_for(mail, "mo").remarks.front().about == "asha");
    CHECK(mail.unreachable.empty());
    SECTION("where no manager has one either, whoever sends is told") {
        office.reachable.erase("mo");
        const auto none = mail_of(office);
        CHECK(none.digests.empty());
        CHECK(none.unreachable == Names{"asha"});
    }
    SECTION("a manager without one is listed to another") {
        office.staff.push_back(member("zoe", Role::manager));
        office.reachable = {"asha", "zoe"};
        office.deadlines = {first_offer("VC-1", "asha", "2013-03-01")};
        const auto other = mail_of(office);
        CHECK(recipients(other) == Names{"asha", "zoe"});
        CHECK(digest_for(other, "zoe").remarks.front().about == "mo");
    }
}

TEST_CASE("a pause that is repeated reaches the manager, each time once") {
    Office office = an_office();
    const PausedCase pause{"VC-1", DeadlineKind::contact_first_offer};
    office.pauses = {pause};
    CHECK(mail_of(office).digests.empty());
    office.pauses.push_back(pause);
    const auto second = mail_of(office);
    CHECK(digest_for(second, "mo").remarks.front().count == 2);
    tell(office, second);
    CHECK(mail_of(office, "2013-03-05").digests.empty());
    office.pauses.push_back(pause);
    CHECK(digest_for(mail_of(office, "2013-03-05"), "mo").remarks.front().count == 3);
}

TEST_CASE("pauses of different items are not the same pause") {
    Office office = an_office();
    office.pauses = {{"VC-1", DeadlineKind::contact_tell, 1},
                     {"VC-1", DeadlineKind::contact_tell, 2},
                     {"VC-2", DeadlineKind::contact_tell, 1}};
    CHECK(mail_of(office).digests.empty());
}

TEST_CASE("a facilitator with a case and no mentoring session is said once") {
    Office office = an_office();
    office.unmentored = {{"khan", "RJ-1"}};
    const auto mail = mail_of(office);
    CHECK(recipients(mail) == Names{"mo"});
    CHECK(digest_for(mail, "mo").remarks.front().kind == RemarkKind::not_mentored);
    tell(office, mail);
    CHECK(mail_of(office, "2013-03-05").digests.empty());
}

TEST_CASE("a mail that was given up is said to its recipient and to the manager, once") {
    Office office = an_office();
    office.undelivered = {{"asha", day("2013-03-01")}};
    const auto mail = mail_of(office);
    CHECK(recipients(mail) == Names{"asha", "mo"});
    CHECK(digest_for(mail, "asha").remarks.front().on == day("2013-03-01"));
    tell(office, mail);
    CHECK(mail_of(office, "2013-03-05").digests.empty());
}

TEST_CASE("the heartbeat is for managers who have nothing else to hear") {
    Office office = an_office();
    const auto quiet = mail_of(office, "2013-03-04", true);
    CHECK(recipients(quiet) == Names{"mo"});
    CHECK(digest_for(quiet, "mo").nothing_overdue);
    office.deadlines = {first_offer("VC-1", "asha", "2013-03-01")};
    const auto busy = mail_of(office, "2013-03-04", true);
    CHECK_FALSE(digest_for(busy, "mo").nothing_overdue);
}

}  // namespace lrpt::test
