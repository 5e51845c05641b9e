#include "casework/backups.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const std::string public_key = make_backup_key(*arguments.operand(0));
    app.out.write(fmt::format("[backup]\npublic_key = \"{}\"\n", public_key));
    app.say(
        "Put these lines into /etc/lrpt/lrpt.toml of the computer that makes backups.\n"
        "The file opens every backup: keep it elsewhere, twice. Without it none can be read.\n");
    return Exit::done;
}

}  // namespace

Command db_key() {
    return {.summary = "Make the pair of keys for backups",
            .examples = {{"db key backup.key", "the secret one; settings are printed"},
                         {"db key backup.key --quiet >> /etc/lrpt/lrpt.toml", ""}},
            .operands = {"FILE"},
            .notes =
                "Do it on another computer than the one that makes backups, so that nobody "
                "there can read them. A file that is there is never touched.",
            .run = run};
}

}  // namespace lrpt
