#include "load/settings_file.hpp"

#include "base/text.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Settings settings_in(std::string_view text, SettingsLayer layer = SettingsLayer::trust) {
    Settings settings;
    read_settings(TemporaryFile{text}.path(), layer, settings);
    return settings;
}

Error refusal_of_settings(std::string_view text, SettingsLayer layer = SettingsLayer::trust) {
    return refusal_of([&] { settings_in(text, layer); });
}

}  // namespace

TEST_CASE("settings: tables and keys are read, and the origin is file and line") {
    const TemporaryFile file{"[database]\npath = \"/srv/lrpt.db\"\n\n[display]\nhints = false\n"};
    Settings settings;
    read_settings(file.path(), SettingsLayer::person, settings);
    CHECK(settings.text("database.path") == "/srv/lrpt.db");
    CHECK_FALSE(settings.flag("display.hints"));
    CHECK(settings.value("database.path").origin == file.path() + ":2");
    CHECK(settings.value("display.hints").origin == file.path() + ":5");
    CHECK(settings.value("policy.file").origin == "built in");
}

TEST_CASE("settings: dotted keys and inline tables are the same settings") {
    const std::string text =
        GENERATE("display.hints = false", "display = {hints = false}", "[display]\nhints=false\n");
    CHECK_FALSE(settings_in(text).flag("display.hints"));
}

TEST_CASE("settings: an empty file changes nothing") {
    CHECK(settings_in("# nothing yet\n").flag("display.hints"));
}

TEST_CASE("settings: a later file wins over an earlier one, key by key") {
    Settings settings = settings_in("[database]\npath = \"one\"\n[display]\nhints = false\n");
    read_settings(
        TemporaryFile{"[database]\npath = \"two\"\n"}.path(), SettingsLayer::person, settings);
    CHECK(settings.text("database.path") == "two");
    CHECK_FALSE(settings.flag("display.hints"));
}

TEST_CASE("settings: an unknown table is refused with the nearest") {
    const Error error = refusal_of_settings("\n[databse]\npath = \"x\"\n");
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("unknown setting \"databse"));
    REQUIRE(error.advice.size() == 3);
    CHECK(error.advice[0] == "2 | [databse]");
    CHECK(error.advice[1] == "  | ^^^^^^^^^");
    CHECK_THAT(error.advice.back(), Catch::Contains("database"));
}

TEST_CASE("settings: a slip in a key is refused with its line and the nearest setting") {
    const Error slip = refusal_of_settings("\n[display]\nhint = true\n");
    CHECK_THAT(slip.what(), Catch::Contains(":3: unknown setting \"display.hint\""));
    REQUIRE(slip.advice.size() == 3);
    CHECK_THAT(slip.advice.back(), Catch::Contains("display.hints"));
}

TEST_CASE("settings: all that is wrong is told at once, and what is right is kept") {
    const TemporaryFile file{"[display]\nhints = 1\n[mail]\nhtml = false\nheartbeat = \"tues\"\n"};
    Settings settings;
    std::vector<Error> faults;
    read_settings(file.path(), SettingsLayer::trust, settings, faults);
    CHECK(faults.size() == 2);
    CHECK_FALSE(settings.flag("mail.html"));
    const Error all = refusal_of([&] { refuse_faults(faults); });
    CHECK(all.exit == Exit::configuration);
    CHECK(all.what() == std::string{"2 settings are not in order"});
    refuse_faults({});
}

TEST_CASE("settings: the value of an unknown key is not shown") {
    const Error error = refusal_of_settings("victim_name = \"Zebedee\"\n");
    CHECK_THAT(joined(error.advice, " "), !Catch::Contains("Zebedee"));
}

TEST_CASE("settings: what is no setting is refused in whatever form it comes") {
    const std::string text = GENERATE("path = \"x\"",
                                      "database = \"x\"",
                                      "[database]\npath.name = \"x\"",
                                      "[database]\nPath = \"x\"",
                                      "[[database]]\npath = \"x\"",
                                      "\"\\u001b[2J\" = 1");
    CAPTURE(text);
    CHECK(refusal_of_settings(text).exit == Exit::configuration);
}

TEST_CASE("settings: a value of the wrong kind is refused") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, wanted] = GENERATE(values<Row>({
        {"database.path = 1", "text in quotation marks"},
        {"database.path = true", "text in quotation marks"},
        {"database.path = [\"x\"]", "text in quotation marks"},
        {"database.path = 2013-02-01", "text in quotation marks"},
        {"display.hints = \"false\"", "true or false"},
        {"display.hints = 0", "true or false"},
        {"display.hints = []", "true or false"},
    }));
    CAPTURE(text);
    const Error error = refusal_of_settings(text);
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains(wanted));
}

TEST_CASE("settings: a table where a value is wanted is refused, also an empty one") {
    const std::string text =
        GENERATE("display.hints = {}", "[database.path]\n", "[display.hints]\non = true\n");
    CAPTURE(text);
    CHECK(refusal_of_settings(text).exit == Exit::configuration);
}

TEST_CASE("settings: a person's own file may not name another policy") {
    const std::string text = "[policy]\nfile = \"mine.toml\"\n";
    CHECK(settings_in(text, SettingsLayer::trust).text("policy.file") == "mine.toml");

    const Error error = refusal_of_settings(text, SettingsLayer::person);
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("policy.file"));
}

TEST_CASE("settings: one setting cannot be said twice in a file") {
    const std::string text = GENERATE("[display]\nhints = true\nhints = false\n",
                                      "display.hints = true\n[display]\nhints = false\n");
    CAPTURE(text);
    CHECK(refusal_of_settings(text).exit == Exit::configuration);
}

TEST_CASE("settings: numbers, lists and choices") {
    const Settings settings = settings_in(
        "[mail]\ntimeout_seconds = 5\nallowed_domains = "
        "[\"one.example\", \"two.example\"]\n"
        "transport = \"file\"\n",
        SettingsLayer::trust);
    CHECK(settings.number("mail.timeout_seconds") == 5);
    CHECK(settings.list("mail.allowed_domains") == Names{"one.example", "two.example"});
    CHECK(settings.text("mail.transport") == "file");
    const Settings none;
    CHECK(none.number("mail.timeout_seconds") == 60);
    CHECK(none.list("mail.allowed_domains").empty());
    CHECK(none.text("mail.transport") == "sendmail");
}

TEST_CASE("settings: what is no such number, list or choice is refused") {
    const std::string line = GENERATE(as<std::string>{},
                                      "timeout_seconds = 0",
                                      "timeout_seconds = 86401",
                                      "timeout_seconds = 1.5",
                                      "timeout_seconds = \"5\"",
                                      "allowed_domains = \"one.example\"",
                                      "allowed_domains = [1]",
                                      "allowed_domains = [\"one.example,two.example\"]",
                                      "transport = \"post\"",
                                      "transport = 1",
                                      "heartbeat = \"monday\"");
    CAPTURE(line);
    CHECK(refusal_of_settings("[mail]\n" + line + "\n").exit == Exit::configuration);
}

TEST_CASE("settings: what is not there or is not TOML is refused") {
    Settings settings;
    CHECK(refusal_of([&] {
              read_settings("share/no-such.toml", SettingsLayer::trust, settings);
          }).exit == Exit::no_input);
    CHECK(refusal_of_settings("[~0").exit == Exit::configuration);
    CHECK(refusal_of_settings("[display\n").exit == Exit::configuration);
}

}  // namespace lrpt::test
