#include "system/command.hpp"

#include "system/environment.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace lrpt {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds look_every{10};
constexpr milliseconds grace{1000};  // between the asking and the forcing, and after that

// Writing to a program that has left is an answer and not our end; and a child's status is kept for
// us, also where whoever started lrpt ignores its children.
class SignalsWhileRunning {
  public:
    SignalsWhileRunning() {
        struct sigaction action {};
        action.sa_handler = SIG_IGN;
        sigaction(SIGPIPE, &action, &pipe_);
        action.sa_handler = SIG_DFL;
        sigaction(SIGCHLD, &action, &child_);
    }
    SignalsWhileRunning(const SignalsWhileRunning&) = delete;
    SignalsWhileRunning& operator=(const SignalsWhileRunning&) = delete;
    ~SignalsWhileRunning() {
        sigaction(SIGPIPE, &pipe_, nullptr);
        sigaction(SIGCHLD, &child_, nullptr);
    }

  private:
    struct sigaction pipe_ {};
    struct sigaction child_ {};
};

class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    void close() {
        if (is_open()) ::close(number_);
        number_ = -1;
    }

  private:
    int number_;
};

// What posix_spawn is told of the child's descriptors and signals.
class SpawnOrders {
  public:
    explicit SpawnOrders(int standard_input) {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_adddup2(&files_, standard_input, STDIN_FILENO);
        for (const int output : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&files_, output, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&files_, STDERR_FILENO + 1);
        sigset_t all{};
        sigset_t none{};
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_init(&manner_);
        posix_spawnattr_setsigdefault(&manner_, &all);
        posix_spawnattr_setsigmask(&manner_, &none);
        // A session of its own: no terminal to ask for a password on, and one group to stop.
        posix_spawnattr_setflags(&manner_,
                                 static_cast<short>(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF |
                                                    POSIX_SPAWN_SETSIGMASK));
    }
    SpawnOrders(const SpawnOrders&) = delete;
    SpawnOrders& operator=(const SpawnOrders&) = delete;
    ~SpawnOrders() {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&manner_);
    }

    const posix_spawn_file_actions_t* files() const { return &files_; }
    const posix_spawnattr_t* manner() const { return &manner_; }

  private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t manner_{};
};

// The array that the system wants, for as long as the texts live.
std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> child_environment() {
    std::vector<std::string> variables{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"};
    if (const auto home = environment_variable("HOME")) variables.push_back("HOME=" + *home);
    return variables;
}

// Returns 0, or errno where the program could not be started.
int start(std::vector<std::string> words, int standard_input, pid_t& child) {
    std::vector<std::string> variables = child_environment();
    const SpawnOrders orders{standard_input};
    const auto arguments = pointers_to(words);
    const auto environment = pointers_to(variables);
    return posix_spawn(&child,
                       words.front().c_str(),
                       orders.files(),
                       orders.manner(),
                       arguments.data(),
                       environment.data());
}

// Hands on what the pipe takes, for a moment at most; closes it when all is said or nobody listens.
void feed(Descriptor& input, std::string_view& left) {
    pollfd wanted{.fd = input.number(), .events = POLLOUT, .revents = 0};
    poll(&wanted, input.is_open() ? 1 : 0, static_cast<int>(look_every.count()));
    if (!input.is_open() || wanted.revents == 0) return;
    const ssize_t written = ::write(input.number(), left.data(), left.size());
    if (written >= 0) left.remove_prefix(static_cast<std::size_t>(written));
    const bool is_lost = written < 0 && errno != EAGAIN && errno != EINTR;
    if (left.empty() || is_lost) input.close();
}

// Leaves the child as it is, so that its number belongs to it and it can still be signalled.
bool has_ended(pid_t child) {
    siginfo_t found{};
    return waitid(P_PID, static_cast<id_t>(child), &found, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           found.si_pid == child;
}

bool ends_within(pid_t child, milliseconds patience) {
    const auto until = Clock::now() + patience;
    while (!has_ended(child)) {
        if (Clock::now() >= until) return false;
        poll(nullptr, 0, static_cast<int>(look_every.count()));
    }
    return true;
}

// Stops the child and all of its group. One that not even SIGKILL ends hangs in the kernel, and is
// left to it.
void stop(pid_t child) {
    kill(-child, SIGTERM);
    ends_within(child, grace);
    kill(-child, SIGKILL);
    if (ends_within(child, grace)) waitpid(child, nullptr, 0);
}

ProgramResult result_of(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status)) return {ProgramEnd::killed, WTERMSIG(status)};
    return {ProgramEnd::exited, WEXITSTATUS(status)};
}

}  // namespace

ProgramResult run_program(const ProgramCall& call) {
    // Looking for a program along a path, or in the folder we happen to be in, would start another.
    if (call.words.empty() || !call.words.front().starts_with('/')) {
        return {ProgramEnd::not_started, ENOENT};
    }
    const auto until = Clock::now() + call.patience;
    const SignalsWhileRunning signals;
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return {ProgramEnd::not_started, errno};
    Descriptor theirs{ends[0]};
    Descriptor ours{ends[1]};
    fcntl(ours.number(), F_SETFL, O_NONBLOCK);
    // Where it can be had, room for all of it: if we are killed now, no half is taken for the
    // whole.
    fcntl(ours.number(), F_SETPIPE_SZ, static_cast<int>(call.input.size()));

    pid_t child = 0;
    const int fault = start(call.words, theirs.number(), child);
    theirs.close();
    if (fault != 0) return {ProgramEnd::not_started, fault};
    std::string_view left = call.input;
    while (!has_ended(child)) {
        if (Clock::now() >= until) {
            stop(child);
            return {ProgramEnd::timed_out, 0};
        }
        feed(ours, left);
    }
    return result_of(child);
}

}  // namespace lrpt
