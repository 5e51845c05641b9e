#include "load/letters_folder.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/temporary_folder.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("the letters of a folder are its text files, by name, with plain line ends") {
    const TemporaryFolder folder;
    folder.write("life.txt", "\xEF\xBB\xBFone\r\ntwo\r\n");
    folder.write("greeting.txt", "Dear {{name}},\n");
    folder.write("life.txt.bak", "old");
    folder.write("README.md", "how to edit these");
    const Letters letters = read_letters(folder.path());
    CHECK(letters.folder == folder.path());
    REQUIRE(letters.texts.size() == 2);
    CHECK(letters.texts.at("life") == "one\ntwo\n");
    CHECK(letters.texts.at("greeting") == "Dear {{name}},\n");
}

TEST_CASE("a folder that is not there, or a letter that is not text, is refused") {
    const TemporaryFolder folder;
    CHECK(refusal_of([&] { read_letters(folder.file("none")); }).exit == Exit::no_input);
    folder.write("life.txt", "caf\xE9");
    const Error error = refusal_of([&] { read_letters(folder.path()); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("life.txt is not UTF-8"));
}

}  // namespace lrpt::test
