// A casework file of one test's own, and what its tests put into it.
#pragma once

#include "model/case.hpp"
#include "model/facts.hpp"
#include "store/case_store.hpp"
#include "store/database.hpp"
#include "store/occasion_store.hpp"
#include "store/record_store.hpp"
#include "store/staff_store.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/temporary_folder.hpp"

#include <SQLiteCpp/Statement.h>

#include <fstream>
#include <iterator>
#include <string>

namespace lrpt::test {

// The bytes of a new casework file, made once: each test starts from a copy of its own.
inline const std::string& new_casework_bytes() {
    static const std::string bytes = [] {
        const TemporaryFolder folder;
        const std::string path = folder.write("new.db", "");
        Database::create(path, {.training = false, .created_at = "2013-03-04T09:00:00Z"});
        std::ifstream file{path, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{file}, {}};
    }();
    return bytes;
}

class CaseworkFile {
  public:
    CaseworkFile() { folder.write("casework.db", new_casework_bytes()); }

    std::string path() const { return folder.file("casework.db"); }

    TemporaryFolder folder;
};

// The same, opened. It need not outlive a power cut: no write waits for the disk.
class OpenCasework {
  public:
    OpenCasework() { run("PRAGMA synchronous = OFF"); }

    CaseworkFile file;
    Database database = Database::open(file.path());

    std::string text(const std::string& query) {
        return database.handle().execAndGet(query).getString();
    }
    int number(const std::string& query) { return database.handle().execAndGet(query).getInt(); }
    int rows(const std::string& table) { return number("SELECT count(*) FROM " + table); }
    void run(const std::string& statements) { database.handle().exec(statements); }

    // What damage does: values that no lrpt would have written.
    void run_unchecked(const std::string& statements) {
        run("PRAGMA ignore_check_constraints = ON");
        run("PRAGMA foreign_keys = OFF");
        run(statements);
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA ignore_check_constraints = OFF");
    }
};

// What stopped it, in lrpt's own form, whether lrpt said it or SQLite. Throws std::logic_error
// where nothing did.
template <typename Act>
Error stopped(Act act) {
    return refusal_of([&] {
        try {
            act();
        } catch (...) {
            rethrow_as_error();
        }
    });
}

inline std::int64_t an_occasion(Database& database, const std::string& id) {
    Facts facts = an_eligible_contact();
    facts.id = id;
    return add_occasion(database, {.facts = facts});
}

// A new case of a new occasion; gives its reference.
inline std::string a_case(Database& database,
                          Scheme scheme,
                          const std::string& id,
                          const std::optional<std::string>& owner = {}) {
    return add(database,
               Case{.scheme = scheme,
                    .occasion = an_occasion(database, id),
                    .owner = owner,
                    .opened_on = the_day()});
}

// A vlo, a facilitator who has done the course and been mentored, and a manager.
inline void some_staff(Database& database) {
    save(database, {.login = "asha", .roles = {Role::vlo}, .added_on = the_day()});
    save(database, {.login = "khan", .roles = {Role::facilitator}, .added_on = the_day()});
    save(database, {.login = "mary", .roles = {Role::manager}, .added_on = the_day()});
    add_record(
        database, "khan", Training{.from_on = date_of(2013, 1, 15), .on = date_of(2013, 1, 17)});
    add_record(
        database, "khan", Training{.kind = TrainingKind::mentoring, .on = date_of(2013, 2, 1)});
}

}  // namespace lrpt::test
