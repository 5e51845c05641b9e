#include "casework/case_file.hpp"

#include "base/error.hpp"
#include "store/audit_store.hpp"
#include "system/private_file.hpp"

#include <fmt/format.h>

namespace lrpt {

Database open_case_file(const std::string& path) {
    check_private_file(path);
    Database database = Database::open(path);
    // While the snapshot lasts nobody writes, so that both sizes are of one moment.
    const Snapshot snapshot{database};
    if (database.expected_size() != size_of_file(path)) {
        throw Error{Exit::data,
                    "the casework file is not whole: its size is not what it says of itself",
                    {"Do not work on in it. Keep a copy, and restore the last backup"}};
    }
    return database;
}

Database look_into_case_file(const std::string& path) {
    check_private_file(path);
    return Database::look(path);
}

void create_case_file(const std::string& path, bool training, const Work& work) {
    make_private_file(path, [&](const std::string& draft) {
        Database::create(draft, {.training = training, .created_at = work.now});
        Database database = Database::open(draft);
        Change change{database};
        add(database, audit_entry(work, std::nullopt, "casework file made"));
        change.commit();
    });
}

AuditEntry audit_entry(const Work& work, std::optional<std::string> reference, std::string what) {
    return {.at = work.now,
            .login = work.login,
            .command = work.command,
            .case_reference = std::move(reference),
            .what = std::move(what)};
}

void finish(Change& change, const Work& work) {
    if (!work.dry_run) change.commit();
}

}  // namespace lrpt
