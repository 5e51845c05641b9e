#include "tests/unit/render/mail_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("a body is quoted-printable") {
    const auto [text, written] =
        GENERATE(table<std::string, std::string>({{"", ""},
                                                  {"a = b\n", "a =3D b\n"},
                                                  {"no end", "no end\n"},
                                                  {"\n\n", "\n\n"},
                                                  {"€5\n", "=E2=82=AC5\n"},
                                                  {"space at the end \n", "space at the end=20\n"},
                                                  {"tab\tin\t\n", "tab\tin=09\n"},
                                                  {" \n", "=20\n"},
                                                  {"one\r\ntwo\rthree\n", "one\ntwo\nthree\n"},
                                                  {".\n", "=2E\n"},
                                                  {".hidden .\n", "=2Ehidden .\n"},
                                                  {"From here\n", "=46rom here\n"},
                                                  {"From\nFrom:\n", "From\nFrom:\n"},
                                                  {">From here\n", ">From here\n"},
                                                  {"bell\a\x7f\n", "bell=07=7F\n"},
                                                  {"bad\x80\xFFx\n", "bad=80=FFx\n"}}));
    CHECK(body_for(text) == written);
}

TEST_CASE("a line of 76 stands, a longer one is broken softly") {
    const std::string seventy(70, 'x');
    const auto [text, written] = GENERATE_COPY(table<std::string, std::string>(
        {{seventy + "123456", seventy + "123456\n"},
         {seventy + "1234567", seventy + "12345=\n67\n"},
         {seventy + "123é", seventy + "123=\n=C3=A9\n"},
         {seventy + "é", seventy + "=C3=A9\n"},
         {seventy + "é1", seventy + "=\n=C3=A91\n"},
         {seventy + "123=", seventy + "123=3D\n"},
         {seventy + "1234=", seventy + "1234=\n=3D\n"},
         {seventy + "123 ", seventy + "123=20\n"},
         {seventy + "1234 ", seventy + "1234=\n=20\n"},
         {seventy + "12345..", seventy + "12345=\n=2E.\n"},
         {seventy + "12345From x", seventy + "12345=\n=46rom x\n"}}));
    CHECK(body_for(text) == written);
}

TEST_CASE("no text makes a long line, and all of them come back") {
    const auto text = GENERATE(as<std::string>{},
                               std::string(998, 'x'),
                               std::string(100000, 'x'),
                               times(500, "😀"),
                               times(500, " "),
                               times(500, "."),
                               times(300, "From "),
                               times(500, "\x80"),
                               times(300, "=é\t"));
    const std::string body = body_for(text + "\n");
    CHECK(longest_line(body) <= 76);
    CHECK(decoded(body, false) == text + "\n");
}

}  // namespace lrpt::test
