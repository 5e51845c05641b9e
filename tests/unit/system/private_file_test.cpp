#include "system/private_file.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace lrpt::test {

namespace {

namespace fs = std::filesystem;

unsigned mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

void set_mode(const std::string& path, unsigned mode) {
    REQUIRE(chmod(path.c_str(), mode) == 0);
}

// The umask of one test, put back at its end.
class Umask {
  public:
    explicit Umask(unsigned mask) : before_(umask(mask)) {}
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    ~Umask() { umask(before_); }

  private:
    mode_t before_;
};

void write_word(const std::string& path) {
    std::ofstream{path} << "word";
}

std::string content_of(const std::string& path) {
    std::ifstream file{path};
    std::string text;
    std::getline(file, text);
    return text;
}

Exit refusal_status(const std::string& path) {
    return refusal_of([&] { check_private_file(path); }).exit;
}

}  // namespace

TEST_CASE("a file that only its owner may open is accepted") {
    const TemporaryFolder folder;
    const unsigned mode = GENERATE(0600U, 0400U, 0700U);
    const std::string path = folder.write("casework.db", "x");
    set_mode(path, mode);
    CHECK_NOTHROW(check_private_file(path));
}

TEST_CASE("a file that others may open is refused with the way to close it") {
    const TemporaryFolder folder;
    const unsigned mode = GENERATE(0640U, 0604U, 0620U, 0602U, 0610U, 0601U, 0666U);
    CAPTURE(mode);
    const std::string path = folder.write("casework.db", "x");
    set_mode(path, mode);
    const Error error = refusal_of([&] { check_private_file(path); });
    CHECK(error.exit == Exit::not_permitted);
    REQUIRE(error.advice.size() == 1);
    CHECK(error.advice.front() == "Close it to them: chmod 600 " + path);
    CHECK(mode_of(path) == mode);
}

TEST_CASE("a file in a folder that others may write in is refused: they could replace it") {
    using Row = std::tuple<unsigned, bool>;
    const auto [mode, accepted] = GENERATE(values<Row>({
        {0700U, true},
        {0755U, true},
        {0770U, false},
        {0707U, false},
        {0777U, false},
        {01777U, false},  // sticky: others may not replace it, but put a journal beside it
    }));
    CAPTURE(mode);
    const TemporaryFolder folder;
    const std::string path = folder.write("casework.db", "x");
    set_mode(folder.path(), mode);
    if (accepted) {
        CHECK_NOTHROW(check_private_file(path));
    } else {
        CHECK(refusal_status(path) == Exit::not_permitted);
    }
}

TEST_CASE("a file that is not there is missing input, and nothing is made") {
    const TemporaryFolder folder;
    CHECK(refusal_status(folder.file("none.db")) == Exit::no_input);
    CHECK(refusal_status(folder.file("no-folder/none.db")) == Exit::no_input);
    const std::string file = folder.write("file", "");
    CHECK(refusal_status(file + "/below.db") == Exit::no_input);
    CHECK(folder.count() == 1);
}

TEST_CASE("a folder and a pipe are not casework files") {
    const TemporaryFolder folder;
    fs::create_directory(folder.file("folder"));
    REQUIRE(mkfifo(folder.file("pipe").c_str(), 0600) == 0);
    CHECK_THROWS_AS(check_private_file(folder.file("folder")), Error);
    CHECK_THROWS_AS(check_private_file(folder.file("pipe")), Error);
}

TEST_CASE("a symbolic link is followed to a file that is checked as any other") {
    const TemporaryFolder folder;
    const std::string path = folder.write("casework.db", "x");
    fs::create_symlink(path, folder.file("link.db"));
    CHECK_NOTHROW(check_private_file(folder.file("link.db")));
    set_mode(path, 0644);
    CHECK(refusal_status(folder.file("link.db")) == Exit::not_permitted);

    fs::create_symlink(folder.file("none"), folder.file("dangling.db"));
    CHECK(refusal_status(folder.file("dangling.db")) == Exit::no_input);
}

TEST_CASE("a file with a second name is refused: its journal has only one of them") {
    const TemporaryFolder folder;
    const std::string path = folder.write("casework.db", "x");
    const std::string second = folder.file("second.db");
    set_mode(path, 0600);
    fs::create_hard_link(path, second);
    CHECK(refusal_status(path) == Exit::not_permitted);
    CHECK(refusal_status(second) == Exit::not_permitted);
    fs::remove(second);
    CHECK_NOTHROW(check_private_file(path));
}

TEST_CASE("a new file has one name") {
    const TemporaryFolder folder;
    const std::string path = folder.file("casework.db");
    make_private_file(path, write_word);
    CHECK(fs::hard_link_count(path) == 1);
}

TEST_CASE("a link does not hide that others may write in the folder it leads to") {
    const TemporaryFolder open_folder;
    const std::string path = open_folder.write("casework.db", "x");
    set_mode(open_folder.path(), 0777);
    const TemporaryFolder folder;
    fs::create_symlink(path, folder.file("link.db"));
    CHECK(refusal_status(path) == Exit::not_permitted);
    CHECK_THROWS_AS(check_private_file(folder.file("link.db")), Error);
}

TEST_CASE("absent means that there surely is no such file") {
    const TemporaryFolder folder;
    const std::string path = folder.write("file", "x");
    CHECK_FALSE(is_absent(path));
    CHECK_FALSE(is_absent(folder.path()));
    CHECK(is_absent(folder.file("none")));
    CHECK(is_absent(path + "/below"));
    fs::create_symlink(folder.file("loop"), folder.file("loop"));
    CHECK(refusal_of([&] { is_absent(folder.file("loop")); }).exit == Exit::not_permitted);
    const std::string too_long = folder.file(std::string(300, 'x'));
    CHECK(refusal_of([&] { is_absent(too_long); }).exit == Exit::not_permitted);
}

TEST_CASE("a file has as many bytes as were written to it") {
    const TemporaryFolder folder;
    CHECK(size_of_file(folder.write("empty", "")) == 0);
    CHECK(size_of_file(folder.write("some", std::string(5000, 'x'))) == 5000);
    CHECK_THROWS_AS(size_of_file(folder.file("none")), Error);
}

TEST_CASE("a new file is its owner's alone whatever the umask") {
    const TemporaryFolder folder;
    const unsigned mask = GENERATE(0U, 022U, 077U, 0177U, 0777U);
    CAPTURE(mask);
    {
        const Umask umask{mask};
        make_private_file(folder.file("casework.db"), write_word);
    }
    CHECK(mode_of(folder.file("casework.db")) == 0600);
    CHECK(content_of(folder.file("casework.db")) == "word");
    CHECK(folder.count() == 1);
}

TEST_CASE("folders that have to be made are their owner's alone whatever the umask") {
    const TemporaryFolder folder;
    const unsigned mask = GENERATE(0U, 022U, 077U, 0177U, 0777U);
    CAPTURE(mask);
    {
        const Umask umask{mask};
        make_private_file(folder.file("deep/down/casework.db"), write_word);
    }
    CHECK(mode_of(folder.file("deep")) == 0700);
    CHECK(mode_of(folder.file("deep/down")) == 0700);
    CHECK(mode_of(folder.file("deep/down/casework.db")) == 0600);
}

TEST_CASE("a folder that is there already keeps the mode that its owner gave it") {
    const TemporaryFolder folder;
    set_mode(folder.path(), 0755);
    make_private_file(folder.file("casework.db"), write_word);
    CHECK(mode_of(folder.path()) == 0755);
}

TEST_CASE("while a new file is filled it has another name and is private already") {
    const TemporaryFolder folder;
    const Umask umask{0};
    make_private_file(folder.file("casework.db"), [&](const std::string& draft) {
        CHECK(draft != folder.file("casework.db"));
        CHECK(fs::path{draft}.parent_path() == folder.path());
        CHECK(mode_of(draft) == 0600);
        CHECK(size_of_file(draft) == 0);
        CHECK(is_absent(folder.file("casework.db")));
        write_word(draft);
    });
    CHECK(content_of(folder.file("casework.db")) == "word");
}

TEST_CASE("a name that is taken is refused, whatever has it, and that stays as it was") {
    const TemporaryFolder folder;
    folder.write("file", "mine");
    fs::create_directory(folder.file("folder"));
    fs::create_symlink(folder.file("none"), folder.file("dangling"));
    const std::string name = GENERATE("file", "folder", "dangling");
    const Error error = refusal_of([&] { make_private_file(folder.file(name), write_word); });
    CHECK(error.exit == Exit::cannot_create);
    CHECK(content_of(folder.file("file")) == "mine");
    CHECK(is_absent(folder.file("none")));
    CHECK(folder.count() == 3);
}

TEST_CASE("where filling fails nothing is left behind, not even a journal") {
    const TemporaryFolder folder;
    const auto fill = [](const std::string& draft) {
        write_word(draft);
        write_word(draft + "-journal");
        throw Error{Exit::cannot_write, "the disk is full"};
    };
    const Error error = refusal_of([&] { make_private_file(folder.file("casework.db"), fill); });
    CHECK(error.exit == Exit::cannot_write);
    CHECK(folder.count() == 0);
}

TEST_CASE("where no file can be made the refusal says so") {
    const TemporaryFolder folder;
    const std::string file = folder.write("file", "x");
    const Error below = refusal_of([&] { make_private_file(file + "/casework.db", write_word); });
    CHECK(below.exit == Exit::cannot_create);
    const std::string too_long = folder.file(std::string(300, 'x'));
    CHECK(refusal_of([&] { make_private_file(too_long, write_word); }).exit == Exit::cannot_create);
    CHECK(folder.count() == 1);
}

TEST_CASE(
    "a file that is written anew is its owner's alone, whatever the umask and its mode were") {
    const TemporaryFolder folder;
    const unsigned mask = GENERATE(0U, 022U, 0777U);
    const bool older = GENERATE(false, true);
    const std::string path = folder.file("page.html");
    if (older) set_mode(folder.write("page.html", "first line\nold"), 0644);
    {
        const Umask umask{mask};
        replace_private_file(path, "first line\nnew");
    }
    CHECK(mode_of(path) == 0600);
    CHECK(size_of_file(path) == 14);
    CHECK(folder.count() == 1);
}

TEST_CASE("an older file of the same kind is replaced, and nothing else that has the name") {
    using Row = std::tuple<std::string, bool>;
    const auto [there, replaced] = GENERATE(table<std::string, bool>({
        Row{"", true},
        Row{"kind\nold and much longer than the new one\n", true},
        Row{"kind\n", true},
        Row{"kind", false},
        Row{"kinder\n", false},
        Row{"kin\n", false},
        Row{"SQLite format 3", false},
    }));
    CAPTURE(there);
    const TemporaryFolder folder;
    const std::string path = folder.write("file", there);
    if (replaced) {
        replace_private_file(path, "kind\nnew\n");
        CHECK(size_of_file(path) == 9);
    } else {
        const Error error = refusal_of([&] { replace_private_file(path, "kind\nnew\n"); });
        CHECK(error.exit == Exit::cannot_create);
        CHECK(error.advice.size() == 1);
        CHECK(size_of_file(path) == there.size());
    }
    CHECK(folder.count() == 1);
}

TEST_CASE("neither a link nor a folder nor a pipe is written over") {
    const TemporaryFolder folder;
    folder.write("file", "kind\nold");
    fs::create_symlink(folder.file("file"), folder.file("link"));
    fs::create_symlink(folder.file("none"), folder.file("dangling"));
    fs::create_directory(folder.file("folder"));
    REQUIRE(mkfifo(folder.file("pipe").c_str(), 0600) == 0);
    const std::string name =
        GENERATE(as<std::string>{}, "link", "dangling", "folder", "pipe", "folder/", "no/file");
    CAPTURE(name);
    const Error error = refusal_of([&] { replace_private_file(folder.file(name), "kind\nnew"); });
    CHECK(error.exit == Exit::cannot_create);
    CHECK(size_of_file(folder.file("file")) == 8);
    CHECK(folder.count() == 5);
}

TEST_CASE("where the new text does not fit the old one stays") {
    const TemporaryFolder folder;
    const std::string path = folder.write("page.html", "kind\nold");
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 1000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Error error =
        refusal_of([&] { replace_private_file(path, "kind\n" + std::string(2000, 'x')); });
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    CHECK(error.exit == Exit::cannot_write);
    CHECK(size_of_file(path) == 8);
    CHECK(folder.count() == 1);
}

}  // namespace lrpt::test
