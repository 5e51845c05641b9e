#include "casework/mail_transport.hpp"

#include "render/mail.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/program_script.hpp"
#include "tests/unit/render/mail_fixtures.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <tuple>

namespace lrpt::test {

namespace {

namespace fs = std::filesystem;

MailTransport by_script(const std::string& program) {
    return {.route = MailRoute::sendmail,
            .command = program + " -t -i",
            .patience = std::chrono::seconds{20}};
}

MailTransport into(const std::string& folder) {
    return {.route = MailRoute::file, .folder = folder};
}

Message written(const Mail& mail) {
    return {.id = mail.message_id, .text = message_text(mail)};
}

std::string eml(const std::string& folder) {
    return whole_file(folder + "/digest.vlt.2013-03-04.eml");
}

}  // namespace

TEST_CASE("sendmail is given the whole message, and its words without a shell") {
    const TemporaryFolder folder;
    const std::string program =
        script(folder, "printf '<%s>' \"$@\" > \"$0.words\"; exec cat > \"$0.mail\"");
    MailTransport transport = by_script(program);
    std::string words = "<-t><-i>";
    SECTION("as the command has them") {}
    SECTION("with more spaces between them") {
        transport.command = "  " + program + "   -t  -i ";
    }
    SECTION("with an envelope sender") {
        transport.envelope_from = "bounces@trust.example";
        words += "<-f><bounces@trust.example>";
    }
    SECTION("with what a shell would act on") {
        transport.command = program + " $HOME ; > /tmp/x `id` *";
        words = "<$HOME><;><>></tmp/x><`id`><*>";
    }
    const MailResult result = hand_over_mail(transport, written(a_mail()));
    CHECK(result.outcome == MailOutcome::sent);
    CHECK(result.status == 0);
    CHECK(result.words.empty());
    CHECK(whole_file(program + ".words") == words);
    CHECK(whole_file(program + ".mail") == message_text(a_mail()));
}

TEST_CASE("each status of sendmail says whether to try again") {
    using Row = std::tuple<int, MailOutcome>;
    const auto [status, outcome] = GENERATE(values<Row>({
        {0, MailOutcome::sent},
        {1, MailOutcome::temporary},
        {64, MailOutcome::configuration},
        {65, MailOutcome::permanent},
        {66, MailOutcome::temporary},
        {67, MailOutcome::permanent},
        {68, MailOutcome::temporary},
        {69, MailOutcome::temporary},  // lasting or passing: it does not say
        {70, MailOutcome::temporary},
        {71, MailOutcome::temporary},
        {72, MailOutcome::temporary},
        {73, MailOutcome::temporary},
        {74, MailOutcome::temporary},
        {75, MailOutcome::temporary},
        {76, MailOutcome::temporary},
        {77, MailOutcome::configuration},
        {78, MailOutcome::configuration},
        {79, MailOutcome::temporary},
        {126, MailOutcome::configuration},
        {127, MailOutcome::configuration},
        {255, MailOutcome::temporary},
    }));
    CAPTURE(status);
    const TemporaryFolder folder;
    const std::string program = script(folder, "cat > /dev/null; exit " + std::to_string(status));
    const MailResult result = hand_over_mail(by_script(program), written(a_mail()));
    CHECK(result.outcome == outcome);
    CHECK(result.status == status);
    const std::string words = program + " ended with status " + std::to_string(status);
    CHECK(result.words == (status == 0 ? "" : words));
}

TEST_CASE("a program that hangs or is killed is worth another try") {
    const TemporaryFolder folder;
    const auto [lines, words] =
        GENERATE(table<std::string, std::string>({{"sleep 60", " took too long and was stopped"},
                                                  {"kill -KILL $$", " was ended by signal 9"}}));
    const std::string program = script(folder, lines);
    MailTransport transport = by_script(program);
    transport.patience = std::chrono::milliseconds{500};
    const MailResult result = hand_over_mail(transport, written(a_mail()));
    CHECK(result.outcome == MailOutcome::temporary);
    CHECK_FALSE(result.status);
    CHECK(result.words == program + words);
}

TEST_CASE("what its program says is not repeated: it may name people") {
    const TemporaryFolder folder;
    const std::string program =
        script(folder, "echo planted@example.org; echo planted@example.org >&2; exit 67");
    CHECK(hand_over_mail(by_script(program), written(a_mail())).words ==
          program + " ended with status 67");
}

TEST_CASE("a command that cannot be started is a matter of configuration") {
    const auto [command, words] = GENERATE(table<std::string, std::string>(
        {{"", "the mail command does not begin with the whole path of a program"},
         {"  ", "the mail command does not begin with the whole path of a program"},
         {"sendmail -t", "the mail command does not begin with the whole path of a program"},
         {"/no/such/sendmail -t",
          "/no/such/sendmail could not be started: No such file or directory"},
         {"/etc/passwd", "/etc/passwd could not be started: Permission denied"}}));
    const MailResult result =
        hand_over_mail({.route = MailRoute::sendmail, .command = command}, written(a_mail()));
    CHECK(result.outcome == MailOutcome::configuration);
    CHECK_FALSE(result.status);
    CHECK(result.words == words);
}

TEST_CASE("an envelope sender that is no address never becomes an option") {
    const TemporaryFolder folder;
    const std::string program = script(folder, "touch \"$0.ran\"");
    MailTransport transport = by_script(program);
    transport.envelope_from = GENERATE(as<std::string>{}, "-oQ/tmp", "a@b c@d", "<>", "asha");
    const MailResult result = hand_over_mail(transport, written(a_mail()));
    CHECK(result.outcome == MailOutcome::configuration);
    CHECK(result.words == "the envelope sender is not a mail address");
    CHECK_FALSE(fs::exists(program + ".ran"));
}

TEST_CASE("in a folder a mail is a private file, and its repeat replaces it") {
    const TemporaryFolder folder;
    const std::string mails = folder.file("mails");
    CHECK(hand_over_mail(into(mails), written(a_mail())).outcome == MailOutcome::sent);
    CHECK(eml(mails) == message_text(a_mail()));
    CHECK(fs::status(mails).permissions() == fs::perms::owner_all);
    CHECK(fs::status(mails + "/digest.vlt.2013-03-04.eml").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));

    Mail again = a_mail();
    again.text = "another\n";
    CHECK(hand_over_mail(into(mails), written(again)).outcome == MailOutcome::sent);
    CHECK(eml(mails) == message_text(again));
    const auto entries = fs::directory_iterator{mails};
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a Message-ID that is no plain name writes no file") {
    const TemporaryFolder folder;
    Mail mail = a_mail();
    mail.message_id =
        GENERATE(as<std::string>{}, "a/b@x.example", "/etc/x@x.example", "a{b@x.example");
    CHECK(refusal_of([&] { hand_over_mail(into(folder.path()), written(mail)); }).exit ==
          Exit::data);
    mail.message_id = "../x@x.example";
    CHECK(refusal_of([&] { hand_over_mail(into(folder.path()), written(mail)); }).exit ==
          Exit::data);
    CHECK(folder.count() == 0);
}

TEST_CASE("a folder that cannot be written in is a matter of configuration") {
    const TemporaryFolder folder;
    SECTION("none is set") {
        const MailResult result = hand_over_mail(into(""), written(a_mail()));
        CHECK(result.outcome == MailOutcome::configuration);
        CHECK(result.words == "no folder is set to write mails into");
    }
    SECTION("it is a file") {
        const MailResult result =
            hand_over_mail(into(folder.write("mails", "")), written(a_mail()));
        CHECK(result.outcome == MailOutcome::configuration);
        CHECK_FALSE(result.words.empty());
    }
    SECTION("others may write in it") {
        REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
        const MailResult result = hand_over_mail(into(folder.path()), written(a_mail()));
        CHECK(result.outcome == MailOutcome::configuration);
        CHECK(result.words ==
              "other users may write in " + folder.path() + ", where private files are");
        CHECK(folder.count() == 0);
    }
}

TEST_CASE("without a route a mail stays where it is") {
    CHECK(hand_over_mail({}, written(a_mail())).outcome == MailOutcome::kept);
}

}  // namespace lrpt::test
