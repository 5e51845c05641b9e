#include "model/backup.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const std::string a_key(64, 'a');

BackupHeader a_header() {
    return {.made_at = "2013-03-04T12:00:05Z", .public_key = a_key, .size = 4096};
}

Settings settings_with(std::string_view name, const std::string& text) {
    Settings settings;
    settings.set(name, {.text = text});
    return settings;
}

}  // namespace

TEST_CASE("the header of a backup is read as it was written, whatever comes after it") {
    const std::string text = to_text(a_header());
    const auto found = backup_header(text + "sealed bytes\n\n");
    REQUIRE(found);
    CHECK(found->length == text.size());
    CHECK(found->header.made_at == "2013-03-04T12:00:05Z");
    CHECK(found->header.public_key == a_key);
    CHECK(found->header.size == 4096);
}

TEST_CASE("what is not to the letter the header of a backup is none") {
    const std::string text = to_text(a_header());
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string other = text;
        other.replace(other.find(from), from.size(), to);
        return backup_header(other).has_value();
    };
    CHECK(changed("2013", "2014"));
    CHECK_FALSE(changed("backup 1", "backup one"));
    CHECK_FALSE(changed("2013-03-04T", "2013-02-30T"));
    CHECK_FALSE(changed("aaa", "aaA"));
    CHECK_FALSE(changed("aaa", "aa"));
    CHECK_FALSE(changed("4096", "04096"));
    CHECK_FALSE(changed("4096", "+4096"));
    CHECK_FALSE(changed("4096", "99999999999999999999"));
    CHECK_FALSE(changed("\n\n", "\n"));
    CHECK_FALSE(backup_header("").has_value());
    CHECK(refusal_of([&] { changed("backup 1", "backup 2"); }).exit == Exit::data);
}

TEST_CASE("the name of a backup says when it was made, and only such a name is one") {
    const UtcTime made = *utc_time("2013-03-04T12:00:05Z");
    CHECK(backup_name(made) == "lrpt-20130304T120005Z.sealed");
    CHECK(time_of_backup("lrpt-20130304T120005Z.sealed") == made);
    for (const char* name : {"lrpt-20130230T120005Z.sealed",
                             "lrpt-20130304T120005Z.sealed.AbC123",
                             "lrpt-20130304T120005Z.Sealed",
                             "lrpt.db",
                             ""}) {
        CAPTURE(name);
        CHECK_FALSE(time_of_backup(name));
    }
}

TEST_CASE("only a draft of a backup is taken for one that was not finished") {
    CHECK(is_unfinished_backup("lrpt-20130304T120005Z.sealed.AbC123"));
    CHECK_FALSE(is_unfinished_backup("lrpt-20130304T120005Z.sealed.AbC12"));
    CHECK_FALSE(is_unfinished_backup("lrpt-20130304T120005Z.sealed.AbC1_3"));
    CHECK_FALSE(is_unfinished_backup("lrpt-20130304T120005Z.sealed"));
    CHECK_FALSE(is_unfinished_backup("notes.AbC123"));
}

TEST_CASE("backups are beside the casework file unless a folder is set") {
    CHECK(backup_rules({}, "/var/lib/lrpt/lrpt.db").folder == "/var/lib/lrpt/backups");
    CHECK(backup_rules({}, "lrpt.db").folder == "backups");
    CHECK(backup_rules(settings_with("backup.folder", "/srv/b"), "lrpt.db").folder == "/srv/b");
}

TEST_CASE("a command that does not say where the backup goes is refused") {
    const auto rules = [](const std::string& words) {
        return backup_rules(settings_with("backup.copy_command", words), "lrpt.db");
    };
    CHECK(rules("").copy_command.empty());
    CHECK(rules("/bin/cp, {file}, /mnt/").copy_command.size() == 3);
    CHECK(rules("/bin/put, --from={file}").copy_command.size() == 2);
    CHECK(refusal_of([&] { rules("/bin/cp, /mnt/"); }).exit == Exit::configuration);
}

}  // namespace lrpt::test
