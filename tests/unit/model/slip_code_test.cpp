#include "model/slip_code.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace lrpt;
using namespace lrpt::test;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Exit status_of(const std::string& typed) {
    return refusal_of([&] { read_slip_code(typed); }).exit;
}

// The check character that goes with ten ones, found by trying.
std::string one_check() {
    for (const char check : alphabet) {
        try {
            read_slip_code("11111-11111-" + std::string{check});
            return {check};
        } catch (const Error&) {
            continue;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("a code has two groups of five and a check character, without I, L, O and U") {
    for (int number = 0; number < 200; ++number) {
        const std::string code = slip_code("confirmation " + std::to_string(number));
        INFO(code);
        REQUIRE(code.size() == 13);
        CHECK(code[5] == '-');
        CHECK(code[11] == '-');
        CHECK(code.find_first_not_of(std::string{alphabet} + "-") == std::string::npos);
        CHECK(read_slip_code(code) == code);
    }
}

TEST_CASE("a code is the same for the same text, and another for another") {
    CHECK(slip_code("one") == slip_code("one"));
    std::set<std::string> codes;
    for (int number = 0; number < 1000; ++number)
        codes.insert(slip_code(std::to_string(number)));
    CHECK(codes.size() == 1000);
}

TEST_CASE("a code is read as people type it") {
    CHECK(read_slip_code("00000-00000-0") == "00000-00000-0");
    const auto typed = GENERATE(as<std::string>{},
                                "ooooo-ooooo-o",
                                "OOOOOOOOOOO",
                                "0 0 0 0 0 0 0 0 0 0 0",
                                "  00000 - 00000 - 0  ");
    CHECK(read_slip_code(typed) == "00000-00000-0");
}

TEST_CASE("I and L are read as 1, and small letters as large ones") {
    const std::string code = slip_code("with a one");
    std::string typed = code;
    for (char& character : typed) {
        if (character == '1') character = 'l';
        if (character == '0') character = 'o';
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    CHECK(read_slip_code(typed) == code);
    CHECK(read_slip_code("IlLi1-1l1iI-" + one_check()) == "11111-11111-" + one_check());
}

TEST_CASE("what has not the form of a code is refused") {
    const auto typed = GENERATE(as<std::string>{},
                                "",
                                "-",
                                "00000-00000",
                                "00000-00000-00",
                                "U0000-00000-0",
                                "00000-00000-*",
                                "RJ-2013-0142");
    CHECK(status_of(typed) == Exit::usage);
}

// Damm's check: every single wrong character, and every two neighbours that changed places.
TEST_CASE("a mistyped code is told apart from an unknown one") {
    const std::string code = slip_code("a confirmation");
    for (std::size_t place = 0; place < code.size(); ++place) {
        if (code[place] == '-') continue;
        for (const char wrong : alphabet) {
            if (wrong == code[place]) continue;
            std::string typed = code;
            typed[place] = wrong;
            INFO(typed);
            CHECK(status_of(typed) == Exit::data);
        }
    }
    std::string plain = code;
    std::erase(plain, '-');
    for (std::size_t place = 0; place + 1 < plain.size(); ++place) {
        if (plain[place] == plain[place + 1]) continue;
        std::string typed = plain;
        std::swap(typed[place], typed[place + 1]);
        INFO(typed);
        CHECK(status_of(typed) == Exit::data);
    }
}
