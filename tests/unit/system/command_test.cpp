#include "system/command.hpp"

#include "tests/unit/program_script.hpp"

#include <catch2/catch.hpp>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace lrpt::test {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

ProgramResult run_script(const TemporaryFolder& folder, std::string_view lines) {
    return run_program({.words = {script(folder, lines)}, .patience = seconds{20}});
}

// One that has ended, and that only its parent has not asked after yet, does not live.
bool is_alive(const std::string& number) {
    const std::string path = "/proc/" + std::to_string(std::stoi(number)) + "/stat";
    const std::string status = whole_file(path);
    return !status.empty() && status.find(") Z ") == std::string::npos;
}

// Of what was killed, only the child we wait for is gone at once.
bool is_gone_soon(const std::string& number) {
    for (int look = 0; look < 300 && is_alive(number); ++look)
        usleep(10000);
    return !is_alive(number);
}

// A signal's handler for one test, put back at its end.
class Handler {
  public:
    Handler(int number, void (*handler)(int)) : number_(number), before_(signal(number, handler)) {}
    Handler(const Handler&) = delete;
    Handler& operator=(const Handler&) = delete;
    ~Handler() { signal(number_, before_); }

  private:
    int number_;
    void (*before_)(int);
};

}  // namespace

TEST_CASE("a program's end is told: its status, or the signal") {
    using Row = std::tuple<std::string, ProgramEnd, int>;
    const auto [lines, end, code] = GENERATE(values<Row>({
        {"exit 0", ProgramEnd::exited, 0},
        {"exit 75", ProgramEnd::exited, 75},
        {"exit 255", ProgramEnd::exited, 255},
        {"kill -KILL $$", ProgramEnd::killed, SIGKILL},
        {"kill -PIPE $$", ProgramEnd::killed, SIGPIPE},
    }));
    CAPTURE(lines);
    const TemporaryFolder folder;
    const ProgramResult result = run_script(folder, lines);
    CHECK(result.end == end);
    CHECK(result.code == code);
}

TEST_CASE("what cannot be started says why") {
    const TemporaryFolder folder;
    const std::string plain = folder.write("plain", "#!/bin/sh\nexit 0\n");
    const std::string no_program = folder.write("no-program", "no program at all\n");
    std::filesystem::permissions(no_program, std::filesystem::perms::owner_all);
    const std::vector<std::pair<std::string, int>> table{
        {"", ENOENT},
        {"sh", ENOENT},                    // neither along a path
        {"tests/stories/run.py", ENOENT},  // nor in the folder we are in
        {folder.file("none"), ENOENT},
        {plain, EACCES},
        {folder.path(), EACCES},
        {no_program, ENOEXEC},
    };
    for (const auto& [program, code] : table) {
        CAPTURE(program);
        const ProgramResult result = run_program({.words = {program}, .input = "x"});
        CHECK(result.end == ProgramEnd::not_started);
        CHECK(result.code == code);
    }
    CHECK(run_program({}).end == ProgramEnd::not_started);
}

TEST_CASE("arguments and input arrive as they are, however long the input is") {
    const TemporaryFolder folder;
    const std::string program =
        script(folder, "printf '<%s>' \"$@\" > \"$0.words\"; exec cat > \"$0.input\"");
    const std::size_t size = GENERATE(0U, 1U, 65536U, 65537U, 3000000U);
    const std::string input(size, 'x');
    const ProgramResult result =
        run_program({.words = {program, "-t", "a b", "", "$HOME;*'\"", "\n"}, .input = input});
    CHECK(result.end == ProgramEnd::exited);
    CHECK(result.code == 0);
    CHECK(whole_file(program + ".words") == "<-t><a b><><$HOME;*'\"><\n>");
    CHECK((whole_file(program + ".input") == input));
}

TEST_CASE("a program that does not read its input still ends with its status") {
    const TemporaryFolder folder;
    const auto lines = GENERATE(as<std::string>{},
                                "exit 0",
                                "exec <&-; exit 0",
                                "exec <&-; sleep 0.2; exit 0",
                                "head -c 10 > /dev/null; exit 0");
    CAPTURE(lines);
    const Handler usual(SIGPIPE, SIG_DFL);  // would end the tests if it were not looked after
    const ProgramResult result =
        run_program({.words = {script(folder, lines)}, .input = std::string(5000000, 'x')});
    CHECK(result.end == ProgramEnd::exited);
    CHECK(result.code == 0);
}

TEST_CASE("patience has an end, and nothing of the program is left") {
    const TemporaryFolder folder;
    const auto lines =
        GENERATE(as<std::string>{},
                 "sleep 60",                          // never reads its input
                 "cat > /dev/null; sleep 60",         // reads it and stays
                 "trap '' TERM; sleep 60; sleep 60",  // will not be asked
                 "trap '' TERM; (trap '' TERM; sleep 60) & echo $! > \"$0.child\"; wait",
                 "trap 'exit 0' TERM; sleep 60 & wait",
                 "kill -STOP $$");
    CAPTURE(lines);
    const std::string program = script(folder, "echo $$ > \"$0.pid\"\n" + lines);
    const auto started = Clock::now();
    const ProgramResult result = run_program(
        {.words = {program}, .input = std::string(5000000, 'x'), .patience = milliseconds{500}});
    CHECK(result.end == ProgramEnd::timed_out);
    CHECK(Clock::now() - started < seconds{10});
    CHECK_FALSE(is_alive(whole_file(program + ".pid")));
    const std::string child = whole_file(program + ".child");
    if (!child.empty()) CHECK(is_gone_soon(child));
}

TEST_CASE("what a program leaves behind is not waited for, though it holds the input") {
    const TemporaryFolder folder;
    const auto lines = GENERATE(as<std::string>{},
                                "exec 3<&0; sleep 20 <&3 & echo $! > \"$0.child\"; exit 0",
                                "cat > /dev/null; sleep 20 & echo $! > \"$0.child\"; exit 0");
    CAPTURE(lines);
    const std::string program = script(folder, lines);
    const auto started = Clock::now();
    const ProgramResult result =
        run_program({.words = {program}, .input = std::string(5000000, 'x')});
    CHECK(result.end == ProgramEnd::exited);
    CHECK(result.code == 0);
    CHECK(Clock::now() - started < seconds{10});
    const std::string child = whole_file(program + ".child");
    CHECK(is_alive(child));  // a mail server's queue may go on
    kill(std::stoi(child), SIGKILL);
}

TEST_CASE("the program is given three descriptors and no more") {
    const TemporaryFolder folder;
    const int open_file = open(folder.write("casework.db", "x").c_str(), O_RDONLY);  // no CLOEXEC
    REQUIRE(open_file >= 3);
    // The shell holds its script open, at 10 or above.
    const ProgramResult result = run_script(
        folder, "ls -l /proc/$$/fd > \"$0.fds\"; exec ls /proc/self/fd > \"$0.numbers\"");
    close(open_file);
    CHECK(result.code == 0);
    const std::string descriptors = whole_file(folder.file("program.fds"));
    CHECK(descriptors.find("casework.db") == std::string::npos);
    CHECK(descriptors.find("/dev/null") != std::string::npos);
    // 3 is the folder that ls itself reads.
    CHECK(whole_file(folder.file("program.numbers")).rfind("0\n1\n2\n3\n", 0) == 0);
    CHECK(whole_file(folder.file("program.numbers")).size() <= 11);
}

TEST_CASE("the environment is path, language and home") {
    const TemporaryFolder folder;
    setenv("LRPT_DB", "/planted/lrpt.db", 1);
    const ProgramResult result = run_script(folder, "exec env > \"$0.env\"");
    unsetenv("LRPT_DB");
    CHECK(result.code == 0);
    const std::string variables = whole_file(folder.file("program.env"));
    CHECK(variables.find("PATH=/usr/sbin:/usr/bin:/sbin:/bin\n") != std::string::npos);
    CHECK(variables.find("LANG=C.UTF-8\n") != std::string::npos);
    CHECK(variables.find("planted") == std::string::npos);
}

TEST_CASE("signals are the program's own, and ours are as before") {
    const TemporaryFolder folder;
    const Handler pipe(SIGPIPE, SIG_IGN);
    const Handler child(SIGCHLD, SIG_IGN);  // children would be reaped unseen
    const ProgramResult result =
        run_script(folder, "grep SigIgn: /proc/self/status > \"$0.signals\"; exit 75");
    CHECK(result.end == ProgramEnd::exited);
    CHECK(result.code == 75);
    const std::string ignored = whole_file(folder.file("program.signals")).substr(8);
    CHECK((std::stoull(ignored, nullptr, 16) & 0x7FFFFFFFU) == 0);  // 32 and 33 are the C library's
    CHECK(signal(SIGPIPE, SIG_IGN) == SIG_IGN);
    CHECK(signal(SIGCHLD, SIG_IGN) == SIG_IGN);
}

TEST_CASE("the program has no terminal and is in a session of its own") {
    const TemporaryFolder folder;
    const ProgramResult result = run_script(folder,
                                            "( : < /dev/tty ) 2> /dev/null && exit 1; "
                                            "test \"$(cut -d' ' -f6 /proc/$$/stat)\" = $$");
    CHECK(result.end == ProgramEnd::exited);
    CHECK(result.code == 0);
}

}  // namespace lrpt::test
