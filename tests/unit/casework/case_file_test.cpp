#include "casework/case_file.hpp"

#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

namespace fs = std::filesystem;

Exit opening_status(const std::string& path) {
    return stopped([&] { open_case_file(path); }).exit;
}

}  // namespace

TEST_CASE("a new casework file opens, and its trail begins with who made it") {
    const TemporaryFolder folder;
    const bool training = GENERATE(true, false);
    create_case_file(folder.file("casework.db"), training, the_work());
    Database database = open_case_file(folder.file("casework.db"));
    CHECK(database.info().training == training);
    CHECK(database.info().created_at == "2013-03-04T09:00:00Z");
    CHECK(database.handle().execAndGet("SELECT login FROM audit").getString() == "mary");
    CHECK(folder.count() == 1);
}

TEST_CASE("a casework file is never made over another file") {
    const TemporaryFolder folder;
    const std::string path = folder.write("casework.db", "mine");
    CHECK(refusal_of([&] { create_case_file(path, false, the_work()); }).exit ==
          Exit::cannot_create);
    CHECK(fs::file_size(path) == 4);
    CHECK(folder.count() == 1);
}

TEST_CASE("a casework file that has lost its end, or has more than its own, is not worked on") {
    const CaseworkFile file;
    const auto whole = fs::file_size(file.path());
    const long change = GENERATE(-4096L, -1L, 1L, 100L, 4096L);
    CAPTURE(change);
    fs::resize_file(file.path(), whole + static_cast<std::uintmax_t>(change));
    CHECK(opening_status(file.path()) == Exit::data);
}

TEST_CASE("a casework file that others may read is not opened") {
    const CaseworkFile file;
    CHECK_NOTHROW(open_case_file(file.path()));
    fs::permissions(file.path(), fs::perms::group_read, fs::perm_options::add);
    CHECK(opening_status(file.path()) == Exit::not_permitted);
    CHECK(opening_status(file.folder.file("none.db")) == Exit::no_input);
}

TEST_CASE("a dry run keeps nothing, any other job keeps its change") {
    OpenCasework casework;
    Work work = the_work();
    work.dry_run = GENERATE(true, false);
    {
        Change change{casework.database};
        some_staff(casework.database);
        finish(change, work);
    }
    CHECK(casework.rows("staff") == (work.dry_run ? 0 : 3));
}

}  // namespace lrpt::test
