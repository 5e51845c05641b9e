#include "base/text.hpp"
#include "casework/backups.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "rules/rotation.hpp"
#include "system/lock.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string made_text(const MadeBackup& made) {
    std::string text = fmt::format(
        "Sealed, written and read back: {} ({} bytes)\n", printable(made.path), made.bytes);
    if (made.was_copied && made.copied.outcome == CommandOutcome::done)
        text += "Handed to backup.copy_command, which took it.\n";
    if (made.removed > 0)
        text += fmt::format("Removed {} that need not be kept.\n",
                            counted(made.removed, "older backup"));
    return text;
}

// The backup is there all the same: it is the copy elsewhere that is missing.
void raise_alarm(const MadeBackup& made) {
    if (!made.was_copied || made.copied.outcome == CommandOutcome::done) return;
    const bool passing = made.copied.outcome == CommandOutcome::temporary;
    throw Error{
        passing ? Exit::busy : Exit::configuration,
        fmt::format("the backup was made, and could not be handed on: {}", made.copied.words),
        {fmt::format("It is here: {}", printable(made.path)),
         passing ? "The next backup is handed on again: it holds all that this one does"
                 : "Look at backup.copy_command in lrpt.toml: lrpt config show"}};
}

Exit backup(App& app, const Arguments& arguments) {
    const BackupRules rules = backup_rules(app.settings(), app.database_path());
    Database& database = app.database();
    const auto lock = try_lock(lock_path(app.database_path(), "backup"));
    if (!lock) throw Error{Exit::busy, "another run is making a backup just now"};
    if (arguments.has("if-changed") && !has_changed_since_backup(database, rules)) {
        app.say("Nothing has changed since the last backup.\n");
        return Exit::done;
    }
    const MadeBackup made = make_backup(database, rules, app.work());
    if (arguments.has("dry-run")) {
        app.out.write(fmt::format("DRY RUN: nothing was saved; {} bytes would be sealed to {}\n",
                                  made.size,
                                  printable(made.path)));
        return Exit::done;
    }
    if (!app.quiet()) app.out.write(made_text(made));
    if (made.left_alone > 0)
        app.say(fmt::format("lrpt: {} that {} called a backup and {} not a whole one: left alone\n",
                            counted(made.left_alone, "file"),
                            made.left_alone == 1 ? "is" : "are",
                            made.left_alone == 1 ? "is" : "are"));
    raise_alarm(made);
    return Exit::done;
}

const ListingShape& backup_columns() {
    static const ListingShape shape{.kind = "backup-list",
                                    .item_kind = "backup",
                                    .columns = {{"made_at", "made", 9},
                                                {"minutes_ago", "minutes ago", 6},
                                                {"bytes", "bytes", 5},
                                                {"whole", "whole", 9},
                                                {"gone_by", "gone by", 6},
                                                {"public_key", "", 0},
                                                {"path", "path", 2}}};
    return shape;
}

long long minutes_between(const std::string& made_at, const std::string& now) {
    const auto made = utc_time(made_at);
    const auto then = utc_time(now);
    if (!made || !then) return 0;
    return std::chrono::duration_cast<std::chrono::minutes>(*then - *made).count();
}

Exit list(App& app, const Arguments& arguments) {
    const BackupRules rules = backup_rules(app.settings(), app.database_path());
    app.database();  // says who may look
    const Work work = app.work();
    ListingWriter listing{backup_columns(), app.listing_format(), app.writer()};
    bool one_is_whole = false;
    for (const KeptBackup& kept : backups_in(rules.folder)) {
        const Date made_on = std::chrono::floor<std::chrono::days>(*utc_time(kept.header.made_at));
        listing.row({kept.header.made_at,
                     minutes_between(kept.header.made_at, work.now),
                     static_cast<long long>(kept.bytes),
                     kept.whole,
                     backup_gone_by(made_on, rules.keep),
                     kept.header.public_key,
                     printable(kept.path)});
        one_is_whole = one_is_whole || kept.whole;
    }
    listing.finish();
    if (listing.rows() == 0) app.say("There is no backup.\n");
    return arguments.has("exit-code") && !one_is_whole ? Exit::no : Exit::done;
}

}  // namespace

Command db_backup() {
    return {.summary = "Make a sealed backup, which nobody on this computer can read",
            .examples = {{"db backup", "others go on working meanwhile"},
                         {"db backup --if-changed --quiet", "as the timer does"}},
            .options = {{.name = "--if-changed",
                         .help = "Only where something was recorded since the last one"}},
            .notes =
                "It is sealed to backup.public_key, read back after writing, and handed to "
                "backup.copy_command where that is set. Older ones go as the settings "
                "backup.keep_... say.",
            .run = backup};
}

Command db_backups() {
    return {.summary = "List the backups, and say of each whether it is whole",
            .examples = {{"db backups", ""},
                         {"db backups --exit-code", "1 where there is none that is whole"}},
            .lists = true,
            .options = {{.name = "--exit-code",
                         .help = "End with 1 where there is none that is whole"}},
            .run = list};
}

}  // namespace lrpt
