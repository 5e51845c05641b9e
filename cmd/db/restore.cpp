#include "base/text.hpp"
#include "casework/backups.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/confirm.hpp"
#include "system/file_list.hpp"
#include "system/private_file.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string proof_text(const ProvedBackup& backup) {
    const ImageProof& proof = backup.proof;
    return fmt::format("Proved: the backup of {}, {} bytes, {}casework of {}, recorded until {}.\n",
                       backup.header.made_at,
                       backup.header.size,
                       proof.info.training ? "training " : "",
                       counted(proof.cases, "case"),
                       proof.last_entry_at);
}

std::string required_option(const Arguments& arguments, std::string_view name) {
    if (const auto given = arguments.value(name)) return *given;
    throw Error{Exit::usage, fmt::format("db restore needs --{}", name)};
}

std::string sealed_bytes(const std::string& path) {
    if (is_absent(path))
        throw Error{Exit::no_input, fmt::format("there is no file {}", printable(path))};
    if (!is_plain_file(path))
        throw Error{Exit::no_input, fmt::format("{} is not a plain file", printable(path))};
    return file_text(path);
}

std::string file_name_of(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

Exit over_the_live_file(App& app, const Arguments& arguments, const ProvedBackup& backup) {
    const std::string path = app.database_path();
    app.say(
        fmt::format("What was recorded in {} after that backup was made will be gone from it.\n",
                    printable(path)));
    if (!confirmed(app, arguments, file_name_of(path))) return not_gone_on(app);
    const std::string aside = restore_backup_over(backup, path, app.work());
    app.say(
        fmt::format("Restored: {}\nWhat was there before: {}\n"
                    "It holds people's data: remove it when you no longer need it.\n",
                    printable(path),
                    printable(aside)));
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    const std::string secret = read_backup_key(private_text(required_option(arguments, "key")));
    const ProvedBackup backup = prove_backup(sealed_bytes(*arguments.operand(0)), secret);
    app.say(proof_text(backup));
    if (arguments.has("prove")) return Exit::done;
    const std::string live = app.database_path();
    const std::string into = arguments.value("into").value_or(live);
    if (into == live && !is_absent(live)) return over_the_live_file(app, arguments, backup);
    restore_backup(backup, into, app.work());
    app.say(fmt::format("Restored: {}\n", printable(into)));
    return Exit::done;
}

}  // namespace

Command db_restore() {
    return {
        .summary = "Bring a sealed backup back, once it has proved to be sound",
        .examples = {{"db restore lrpt-20130304T120000Z.sealed --key backup.key --prove",
                      "nothing is written"},
                     {"db restore BACKUP --key backup.key --into practice.db", ""},
                     {"db restore BACKUP --key backup.key",
                      "in place of the casework file, which is kept beside it"}},
        .operands = {"BACKUP"},
        .options = {{.name = "--key", .value = "FILE", .help = "The secret key"},
                    {.name = "--into", .value = "FILE", .help = "A new file, never over another"},
                    {.name = "--prove", .help = "Only say whether it is sound, and what is in it"},
                    confirm_option("NAME")},
        .notes =
            "It is opened, and its casework held against everything that a casework file "
            "must be, in memory; only then is anything written. Nobody may be working in "
            "the file that it replaces.",
        .run = run};
}

}  // namespace lrpt
