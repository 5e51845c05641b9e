#include "model/settings.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace lrpt::test {

TEST_CASE("a setting that nobody set has its built-in value") {
    const Settings settings;
    for (const Setting& setting : settings_table()) {
        CAPTURE(setting.name);
        CHECK(settings.text(setting.name) == setting.fallback);
        CHECK(settings.value(setting.name).origin == "built in");
    }
    CHECK(settings.flag("display.hints"));
}

TEST_CASE("a later layer wins, and says where the value comes from") {
    Settings settings;
    settings.set("display.hints", {"true", "one.toml:1"});
    settings.set("display.hints", {"false", "two.toml:3"});
    CHECK_FALSE(settings.flag("display.hints"));
    CHECK(settings.value("display.hints").origin == "two.toml:3");
}

TEST_CASE("each setting is found by its own name and no other") {
    for (const Setting& setting : settings_table()) {
        CHECK(setting_named(setting.name) == &setting);
        CHECK_FALSE(setting.meaning.empty());
    }
    CHECK(setting_named("display.hint") == nullptr);
    CHECK(setting_named("") == nullptr);
    const auto names = setting_names();
    CHECK(std::set<std::string_view>(names.begin(), names.end()).size() == names.size());
}

TEST_CASE("a setting that does not exist has no value") {
    CHECK(Settings{}.text("no.such").empty());
}

TEST_CASE("where the rules are is for the trust to say") {
    CHECK(setting_named("policy.file")->owner == SettingOwner::trust);
    CHECK(setting_named("database.path")->owner == SettingOwner::anybody);
}

}  // namespace lrpt::test
