#include "base/error.hpp"
#include "tests/unit/render/mail_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("a mail is written with all that a reader and a server need") {
    CHECK(message_text(a_mail()) ==
          "From: Casework deadlines <lrpt@trust.example>\n"
          "To: manager@trust.example\n"
          "Subject: 3 deadlines are late in the victim liaison team\n"
          "Date: Mon, 4 Mar 2013 07:00:00 +0000\n"
          "Message-ID: <digest.vlt.2013-03-04@lrpt.trust.example>\n"
          "Auto-Submitted: auto-generated\n"
          "List-Id: Deadlines <deadlines.lrpt.trust.example>\n"
          "X-Auto-Response-Suppress: All\n"
          "MIME-Version: 1.0\n"
          "Content-Type: text/plain; charset=utf-8\n"
          "Content-Transfer-Encoding: quoted-printable\n"
          "\n"
          "Overdue\n"
          "\n"
          "VL-2013-0142  first offer  2 days late\n");
    CHECK(message_text(a_mail()) == message_text(a_mail()));
}

TEST_CASE("with HTML the plain text comes first") {
    Mail mail = a_mail();
    mail.html = "<p class=\"late\">Überfällig</p>\n";
    const std::string message = message_text(mail);
    const std::string type = header_of(message, "Content-Type");
    REQUIRE(type.rfind("multipart/alternative; boundary=\"=_", 0) == 0);
    const std::string boundary = type.substr(33, type.size() - 34);
    CHECK(boundary.size() <= 70);
    CHECK(body_of(message) == "--" + boundary +
                                  "\n"
                                  "Content-Type: text/plain; charset=utf-8\n"
                                  "Content-Transfer-Encoding: quoted-printable\n"
                                  "\n"
                                  "Overdue\n"
                                  "\n"
                                  "VL-2013-0142  first offer  2 days late\n"
                                  "\n--" +
                                  boundary +
                                  "\n"
                                  "Content-Type: text/html; charset=utf-8\n"
                                  "Content-Transfer-Encoding: quoted-printable\n"
                                  "\n"
                                  "<p class=3D\"late\">=C3=9Cberf=C3=A4llig</p>\n"
                                  "\n--" +
                                  boundary + "--\n");
    CHECK(message == message_text(mail));

    SECTION("the boundary follows from the Message-ID") {
        mail.message_id = "digest.vlt.2013-03-05@lrpt.trust.example";
        CHECK(header_of(message_text(mail), "Content-Type") != type);
    }
    SECTION("and stands in no part") {
        mail.text = "--" + boundary + "--\n";
        const std::string other = message_text(mail);
        CHECK(other.find("\n--=3D" + boundary.substr(1)) != std::string::npos);
    }
}

TEST_CASE("empty HTML counts as none") {
    Mail mail = a_mail();
    mail.html = GENERATE(as<std::string>{}, "", " \n");
    CHECK(message_text(mail) == message_text(a_mail()));
}

TEST_CASE("a subject that is not ASCII is encoded, and no character is cut") {
    const auto character = GENERATE(as<std::string>{}, "é", "€", "中", "😀", "ab😀");
    for (std::size_t count = 1; count < 40; ++count) {
        for (const std::string start : {"", "x", "xy", "xyz"}) {
            const std::string subject = start + times(count, character);
            const std::string message = with_subject(subject);
            CAPTURE(message);
            CHECK(read_subject(message) == subject);
            CHECK(longest_line(message.substr(0, message.find("\n\n"))) <= 76);
            for (const std::string& word : encoded_words_of(header_of(message, "Subject"))) {
                CHECK(word.size() <= 75);
                CHECK(word.substr(word.size() - 2) == "?=");
                CHECK(is_utf8(decoded(std::string_view{word}.substr(10, word.size() - 12), true)));
            }
        }
    }
}

TEST_CASE("an encoded word is filled to its 75 characters") {
    // The first has 67 beside "Subject: ": "=?utf-8?q?", 9 characters of 6 and one letter, "?=".
    const auto words = [](const std::string& subject) {
        return encoded_words_of(header_of(with_subject(subject), "Subject"));
    };
    CHECK(words(times(9, "é") + "x").size() == 1);
    CHECK(words(times(9, "é") + "x").front().size() == 67);
    CHECK(words(times(9, "é") + "xy").size() == 2);
    CHECK(words(times(9, "é") + "x" + std::string(63, 'a')).at(1).size() == 75);
    CHECK(words(times(9, "é") + "x" + std::string(64, 'a')).size() == 3);
}

TEST_CASE("what looks like an encoded word, and a word too long to fold, is encoded") {
    const auto subject = GENERATE(as<std::string>{},
                                  "=?utf-8?q?Urgent?=",
                                  "a =?b",
                                  std::string(61, 'x'),
                                  std::string(2000, 'x'),
                                  "late_and_so on = ?");
    const std::string message = with_subject(subject);
    CAPTURE(message);
    const bool is_plain = subject == "late_and_so on = ?";
    CHECK((is_plain ? header_of(message, "Subject") : read_subject(message)) == subject);
    CHECK(longest_line(message) <= 76);
}

TEST_CASE("a long subject is folded at its spaces") {
    const auto subject = GENERATE(as<std::string>{},
                                  times(40, "late ") + "today",
                                  std::string(60, 'x') + " " + std::string(60, 'y') + " z",
                                  "12345 " + std::string(60, 'x') + " y",
                                  "123456 " + std::string(60, 'x') + " y");
    const std::string message = with_subject(subject);
    CHECK(header_of(message, "Subject") == subject);
    CHECK(longest_line(message) <= 76);
    const std::string headers = message.substr(0, message.find("\n\n"));
    for (const std::string_view line : split(headers, '\n'))
        CHECK_FALSE(trimmed(line).empty());
}

TEST_CASE("whatever is in a name or a subject, no header begins there") {
    const std::string lines = GENERATE(as<std::string>{},
                                       "Late\r\nBcc: tom@example.org",
                                       "Late\nBcc: tom@example.org",
                                       "Late\rBcc: tom@example.org",
                                       "Late\r\n\r\nBcc: tom@example.org",
                                       "Late\x0b Bcc: tom@example.org",
                                       "\r\nLate\x7f\tBcc: tom@example.org\r\n",
                                       std::string{"Late\0Bcc: tom@example.org", 25});
    Mail mail = a_mail();
    mail.from_name = lines;
    mail.subject = lines;
    mail.list_name = lines;
    const std::string message = message_text(mail);
    CHECK(headers_of(message).size() == headers_of(message_text(a_mail())).size());
    CHECK(header_of(message, "Subject") == "Late Bcc: tom@example.org");
    CHECK(header_of(message, "From") == "\"Late Bcc: tom@example.org\" <lrpt@trust.example>");
    CHECK(header_of(message, "List-Id") ==
          "\"Late Bcc: tom@example.org\" <deadlines.lrpt.trust.example>");
}

TEST_CASE("control characters of two bytes, marks of direction and bad bytes do not pass") {
    CHECK(header_of(with_subject("a\xC2\x85"
                                 "b"),
                    "Subject") == "a\\x85b");
    CHECK(header_of(with_subject("a\xE2\x80\xAE"
                                 "b"),
                    "Subject") == "ab");
    CHECK(header_of(with_subject("a\xFF"
                                 "b"),
                    "Subject") == "a\\xffb");
}

TEST_CASE("names are written so that they stay names") {
    const auto [name, written] = GENERATE(table<std::string, std::string>(
        {{"", "<lrpt@trust.example>"},
         {"Casework deadlines", "Casework deadlines <lrpt@trust.example>"},
         {"Deadlines (lrpt)", "\"Deadlines (lrpt)\" <lrpt@trust.example>"},
         {"Smith, J. <x@y>", "\"Smith, J. <x@y>\" <lrpt@trust.example>"},
         {"A \"B\" \\ C", "\"A \\\"B\\\" \\\\ C\" <lrpt@trust.example>"},
         {"Zoë, J.", "=?utf-8?q?Zo=C3=AB=2C_J=2E?= <lrpt@trust.example>"}}));
    Mail mail = a_mail();
    mail.from_name = name;
    CHECK(header_of(message_text(mail), "From") == written);
}

TEST_CASE("a long name goes on in the next line, before its address") {
    Mail mail = a_mail();
    mail.from_name = std::string(60, 'n') + " " + std::string(50, 'm');
    const std::string message = message_text(mail);
    CHECK(header_of(message, "From") == mail.from_name + " <lrpt@trust.example>");
    CHECK(longest_line(message) <= 76);
}

TEST_CASE("what is no address is refused and not repeated") {
    Mail mail = a_mail();
    std::string Mail::*const field =
        GENERATE(&Mail::from_address, &Mail::to, &Mail::message_id, &Mail::list_id);
    mail.*field = "planted@example.org\r\nBcc: tom@example.org";
    try {
        message_text(mail);
        FAIL("was written");
    } catch (const Error& error) {
        CHECK(error.exit == Exit::data);
        CHECK(std::string{error.what()}.find("planted") == std::string::npos);
        CHECK(error.advice.size() == 1);
    }
}

TEST_CASE("the date is the time in UTC, with its weekday") {
    const auto [utc, written] = GENERATE(
        table<std::string, std::string>({{"2013-03-04T07:00:00Z", "Mon, 4 Mar 2013 07:00:00"},
                                         {"2013-07-31T23:59:59Z", "Wed, 31 Jul 2013 23:59:59"},
                                         {"2012-02-29T00:00:00Z", "Wed, 29 Feb 2012 00:00:00"}}));
    Mail mail = a_mail();
    mail.sent_at = utc;
    CHECK(header_of(message_text(mail), "Date") == written + " +0000");
}

TEST_CASE("another form of time is refused") {
    Mail mail = a_mail();
    mail.sent_at = GENERATE(as<std::string>{},
                            "",
                            "2013-03-04",
                            "2013-03-04T07:00:00",
                            "2013-03-04T07:00:00+01:00",
                            "2013-02-30T07:00:00Z",
                            "2013-03-04 07:00:00Z",
                            "2013-03-04T07:00:00Z\nBcc: x");
    CHECK_THROWS_AS(message_text(mail), Error);
}

}  // namespace lrpt::test
