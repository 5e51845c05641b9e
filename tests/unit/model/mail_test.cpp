#include "model/mail.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("an address is one plain address") {
    const auto text = GENERATE(as<std::string>{},
                               "asha@example.org",
                               "root@localhost",
                               "o'neil.vlt+digest@mail.trust.example",
                               std::string(64, 'a') + "@example.org",
                               "a@" + std::string(63, 'b') + ".example");
    CAPTURE(text);
    CHECK(is_mail_address(text));
}

TEST_CASE("what could be read as two addresses, a header or an option is none") {
    const auto text = GENERATE(as<std::string>{},
                               "",
                               "asha",
                               "@example.org",
                               "asha@",
                               "asha@example.org,tom@example.org",
                               "asha@example.org tom@example.org",
                               "asha@example.org\nBcc: tom@example.org",
                               "asha@example.org\r\nBcc: tom@example.org",
                               "asha\t@example.org",
                               "<asha@example.org>",
                               "Asha <asha@example.org>",
                               "\"asha\"@example.org",
                               "asha(x)@example.org",
                               "asha@one@example.org",
                               "-oQ/tmp@example.org",
                               "asha@-example.org",
                               "asha@example-.org",
                               "asha@example..org",
                               "asha@.example.org",
                               "asha@example.org.",
                               ".asha@example.org",
                               "as..ha@example.org",
                               "asha@[192.0.2.1]",
                               "zoë@example.org",
                               "asha@exämple.org",
                               std::string(65, 'a') + "@example.org",
                               "a@" + std::string(64, 'b') + ".example",
                               std::string{"asha@example.org\0", 17});
    CAPTURE(text);
    CHECK_FALSE(is_mail_address(text));
}

TEST_CASE("an address has at most 254 bytes") {
    std::string domain;
    while (domain.size() < 240)
        domain += "labels.of.9.";
    domain += std::string(252 - domain.size(), 'x');
    CHECK(is_mail_address("a@" + domain));
    CHECK_FALSE(is_mail_address("ab@" + domain));
}

TEST_CASE("a dot-atom has no brackets, spaces or empty atoms") {
    CHECK(is_dot_atom("deadlines.lrpt.trust.example"));
    for (const std::string_view text : {"", ".a", "a.", "a..b", "a b", "a>b", "a@b", "a\nb", "é"})
        CHECK_FALSE(is_dot_atom(text));
}

}  // namespace lrpt::test
