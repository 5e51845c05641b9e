#include "system/lock.hpp"

#include "system/command.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/program_script.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lrpt::test {

namespace {

bool is_free(const std::string& path) {
    return try_lock(path).has_value();
}

unsigned mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

}  // namespace

TEST_CASE("one run holds the lock, another is told so at once, and after the first it is free") {
    const TemporaryFolder folder;
    const std::string path = folder.file("lrpt.db-sending");
    {
        const auto lock = try_lock(path);
        REQUIRE(lock);
        CHECK_FALSE(is_free(path));
        CHECK(is_free(folder.file("lrpt.db-other")));
    }
    CHECK(is_free(path));
    CHECK(std::filesystem::exists(path));
}

TEST_CASE("a lock that is moved is held once, until its last holder goes") {
    const TemporaryFolder folder;
    const std::string path = folder.file("lock");
    auto first = try_lock(path);
    REQUIRE(first);
    {
        const FileLock second{std::move(*first)};
        first.reset();
        CHECK_FALSE(is_free(path));
    }
    CHECK(is_free(path));
}

TEST_CASE("the file is its owner's alone, whatever the umask") {
    const TemporaryFolder folder;
    const mode_t before = umask(0);
    CHECK(is_free(folder.file("lock")));
    umask(before);
    CHECK(mode_of(folder.file("lock")) == 0600);
}

TEST_CASE("another process holds it as well, and gives it back when it dies") {
    const TemporaryFolder folder;
    const std::string path = folder.write("lock", "");
    std::array<int, 2> ready{};
    REQUIRE(pipe(ready.data()) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = try_lock(path);
        if (write(ready[1], lock ? "y" : "n", 1) == 1) pause();
        _exit(0);
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    CHECK_FALSE(is_free(path));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(is_free(path));
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("a program that was started while it was held does not hold it") {
    const TemporaryFolder folder;
    const std::string path = folder.file("lock");
    const std::string program = script(folder, "sleep 20 & echo $! > \"$0.child\"; exit 0");
    {
        const auto lock = try_lock(path);
        REQUIRE(lock);
        CHECK(run_program({.words = {program}}).code == 0);
    }
    CHECK(is_free(path));
    kill(std::stoi(whole_file(program + ".child")), SIGKILL);
}

TEST_CASE("what is no private plain file is refused and left alone") {
    const TemporaryFolder folder;
    const std::string path = folder.file("lock");
    SECTION("a symbolic link") {
        const std::string target = folder.write("target", "word");
        REQUIRE(symlink(target.c_str(), path.c_str()) == 0);
        CHECK(refusal_of([&] { try_lock(path); }).exit == Exit::not_permitted);
        CHECK(whole_file(target) == "word");
    }
    SECTION("a link that leads nowhere makes no file there") {
        REQUIRE(symlink(folder.file("target").c_str(), path.c_str()) == 0);
        CHECK(refusal_of([&] { try_lock(path); }).exit == Exit::not_permitted);
        CHECK_FALSE(std::filesystem::exists(folder.file("target")));
    }
    SECTION("a queue, without waiting for its other end") {
        REQUIRE(mkfifo(path.c_str(), 0600) == 0);
        CHECK(refusal_of([&] { try_lock(path); }).exit == Exit::not_permitted);
    }
    SECTION("a file that others may open") {
        folder.write("lock", "");
        REQUIRE(chmod(path.c_str(), GENERATE(0640U, 0604U, 0620U)) == 0);
        const Error error = refusal_of([&] { try_lock(path); });
        CHECK(error.exit == Exit::not_permitted);
        CHECK(error.advice == std::vector<std::string>{"Close it to them: chmod 600 " + path});
    }
}

TEST_CASE("a lock that cannot be made is refused") {
    const TemporaryFolder folder;
    CHECK(refusal_of([&] { try_lock(folder.file("none/lock")); }).exit == Exit::cannot_create);
    CHECK(refusal_of([&] { try_lock(folder.path()); }).exit == Exit::cannot_create);
}

TEST_CASE("the lock lies beside the casework file itself, by whatever name that is reached") {
    const TemporaryFolder folder;
    const std::string path = folder.write("lrpt.db", "");
    std::filesystem::create_symlink(path, folder.file("link.db"));
    CHECK(lock_path(path, "sending") == std::filesystem::canonical(path).string() + "-sending");
    CHECK(lock_path(folder.file("link.db"), "sending") == lock_path(path, "sending"));
    CHECK(lock_path(folder.file("none.db"), "sending") == folder.file("none.db-sending"));
}

}  // namespace lrpt::test
