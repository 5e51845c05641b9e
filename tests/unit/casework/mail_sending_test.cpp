#include "casework/mail_sending.hpp"

#include "casework/mail_writing.hpp"
#include "store/outbox_store.hpp"
#include "store/staff_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace lrpt::test {

namespace {

const MailRules rules{.from_address = "lrpt@trust.example",
                      .from_name = "LRPT deadlines",
                      .allowed_domains = {"trust.example"},
                      .heartbeat = "never"};

Work work_at(const std::string& day_of_work, const std::string& time) {
    Work work = work_on(day(day_of_work));
    work.now = day_of_work + "T" + time + "Z";
    return work;
}

void add_member(Database& database, const std::string& login, Role role) {
    Change change{database};
    save(database,
         Staff{.login = login,
               .email = login + "@trust.example",
               .roles = {role},
               .added_on = day("2013-01-01")});
    change.commit();
}

// A file in which asha and mo have something to be told on 12 April 2013: an offer due on the 11th.
struct Post {
    explicit Post(const std::string& victim_name = "Ida Frost") {
        add_member(database, "asha", Role::vlo);
        add_member(database, "mo", Role::manager);
        std::string record = contact_record("N-1");
        record.insert(1, fmt::format(R"("victim_name":"{}",)", victim_name));
        open_from(database, record, the_work(), {.owners = {"asha"}});
    }

    WrittenDay write(const Work& work) {
        return write_mail_of_today(desk_on(database, work), rules);
    }

    // Hands on, and each mail ends as said; the logins in the order in which they were tried.
    Names send(const Work& work, MailResult result, TryWhich which = TryWhich::due) {
        Names tried;
        const HandOver hand_over = [&](const OutboxMail& mail) {
            tried.push_back(mail.recipient);
            return result;
        };
        send_waiting(desk_on(database, work), hand_over, which);
        return tried;
    }

    OutboxMail mail_to(const std::string& login) {
        for (const OutboxMail& mail : outbox_from(database, day("2013-01-01"))) {
            if (mail.recipient == login) return mail;
        }
        FAIL("no mail to " << login);
        return {};
    }

    CaseworkFile folder;
    Database database = Database::open(folder.path());
};

const MailResult taken{.outcome = MailOutcome::sent, .status = 0};
const MailResult later{.outcome = MailOutcome::temporary, .status = 75, .words = "busy"};
const MailResult hangs{.outcome = MailOutcome::temporary, .words = "took too long"};
const MailResult never{.outcome = MailOutcome::permanent, .status = 65};
const MailResult broken{.outcome = MailOutcome::configuration, .status = 78};

const Work morning = work_at("2013-04-12", "07:00:00");

}  // namespace

TEST_CASE("the mail of a day is written once") {
    Post post;
    const WrittenDay first = post.write(morning);
    CHECK(first.mails.size() == 2);
    const WrittenDay second = post.write(work_at("2013-04-12", "07:05:00"));
    CHECK(second.was_written_before);
    CHECK(second.mails.empty());
    CHECK(outbox_from(post.database, day("2013-01-01")).size() == 2);
}

TEST_CASE("a dry run of a day's mail writes nothing") {
    Post post;
    Work work = morning;
    work.dry_run = true;
    CHECK(post.write(work).mails.size() == 2);
    CHECK(outbox_from(post.database, day("2013-01-01")).empty());
    CHECK_FALSE(mail_day(post.database, day("2013-04-12")));
}

TEST_CASE("a mail that was taken is not tried again") {
    Post post;
    post.write(morning);
    CHECK(post.send(morning, taken) == Names{"asha", "mo"});
    CHECK(post.mail_to("asha").state == OutboxState::sent);
    CHECK(post.send(work_at("2013-04-12", "12:00:00"), taken, TryWhich::all).empty());
    CHECK(outbox_status(post.database, day("2013-04-12")) == Exit::done);
}

TEST_CASE("patience: five minutes, fifteen, then an hour each time") {
    Post post;
    post.write(morning);
    struct Row {
        const char* now;
        std::size_t tried;
    };
    const std::vector<Row> rows{{"07:00:00", 2},
                                {"07:04:59", 0},
                                {"07:05:00", 2},
                                {"07:19:59", 0},
                                {"07:20:00", 2},
                                {"08:19:59", 0},
                                {"08:20:00", 2},
                                {"09:19:59", 0},
                                {"09:20:00", 2}};
    for (const Row& row : rows) {
        CAPTURE(row.now);
        CHECK(post.send(work_at("2013-04-12", row.now), later).size() == row.tried);
    }
    CHECK(outbox_status(post.database, day("2013-04-12")) == Exit::busy);
    CHECK(post.mail_to("asha").tries == 5);
    CHECK(post.mail_to("asha").last_status == 75);
}

TEST_CASE("to try all does not wait") {
    Post post;
    post.write(morning);
    post.send(morning, later);
    CHECK(post.send(morning, taken, TryWhich::all) == Names{"asha", "mo"});
}

TEST_CASE("who does not answer at all, or is set up wrongly, is asked once in a run") {
    const auto result = GENERATE(as<MailResult>{}, hangs, broken);
    Post post;
    post.write(morning);
    CHECK(post.send(morning, result) == Names{"asha"});
    CHECK(post.mail_to("asha").state == OutboxState::queued);
    CHECK(post.mail_to("mo").tries == 0);
}

TEST_CASE("a mail that will never go is given up, and tried again only when asked") {
    Post post;
    post.write(morning);
    post.send(morning, never);
    CHECK(post.mail_to("asha").state == OutboxState::failed);
    CHECK(outbox_status(post.database, day("2013-04-12")) == Exit::refused);
    CHECK(post.send(work_at("2013-04-12", "12:00:00"), taken).empty());
    CHECK(post.send(work_at("2013-04-12", "12:00:00"), taken, TryWhich::all).size() == 2);
}

TEST_CASE("a mail whose hand-over was interrupted goes again at once, the same") {
    Post post;
    post.write(morning);
    const OutboxMail before = post.mail_to("asha");
    OutboxMail claimed = before;
    claimed.state = OutboxState::claimed;
    claimed.tries = 1;
    claimed.last_tried_at = morning.now;
    {
        Change change{post.database};
        save(post.database, claimed);
        change.commit();
    }
    CHECK(post.send(morning, taken) == Names{"asha", "mo"});
    const OutboxMail after = post.mail_to("asha");
    CHECK(after.message_id == before.message_id);
    CHECK(after.message == before.message);
    CHECK(after.tries == 2);
}

TEST_CASE("the next day gives up what was never taken, and says so") {
    Post post;
    post.write(morning);
    post.send(morning, later);
    const Work next = work_at("2013-04-15", "07:00:00");
    const WrittenDay day_after = post.write(next);
    CHECK(day_after.given_up.size() == 2);
    REQUIRE(day_after.mails.size() == 2);
    CHECK(day_after.mails.front().text.find("The mail to you of Fri 12 Apr 2013") !=
          std::string::npos);
    CHECK(post.send(next, taken) == Names{"asha", "mo"});
    SECTION("and what stood in it is new once more") {
        CHECK(day_after.mails.back().text.find("NEW: First offer") != std::string::npos);
    }
}

TEST_CASE("a mail that would hold a name on one of its cases never leaves") {
    struct Row {
        std::string name;
        OutboxState state;
    };
    const auto row = GENERATE(values<Row>({
        {"Ida Frost", OutboxState::queued},
        {"May Victim", OutboxState::queued},  // words of every such mail, in another order
        {"Offer Of", OutboxState::refused},   // "First offer of contact to the victim"
    }));
    CAPTURE(row.name);
    Post post{row.name};
    const WrittenDay written = post.write(morning);
    CHECK(written.mails.front().mail.state == row.state);
    const bool refused = row.state == OutboxState::refused;
    CHECK(post.mail_to("asha").message.empty() == refused);
    CHECK(post.send(morning, taken).size() == (refused ? 0 : 2));
}

}  // namespace lrpt::test
