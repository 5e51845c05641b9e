#include "system/environment.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utc_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <functional>
#include <memory>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace lrpt {

namespace {

struct Account {
    std::string login = {};
    uid_t number = 0;
};

// One of the two searches of pwd.h, as getpwuid_r and getpwnam_r take what they need.
using Search = std::function<int(passwd*, char*, std::size_t, passwd**)>;

[[noreturn]] void refuse_unknown_caller(int fault) {
    throw Error{Exit::busy,
                fmt::format("who runs lrpt cannot be looked up: {}", std::strerror(fault)),
                {"Nothing was changed. Try again in a moment"}};
}

std::optional<Account> searched(const Search& search) {
    constexpr std::array not_found{0, ENOENT, ESRCH, EBADF, EPERM};
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    const int fault = search(&entry, buffer.data(), buffer.size(), &found);
    const bool is_answer = std::find(not_found.begin(), not_found.end(), fault) != not_found.end();
    if (!is_answer) refuse_unknown_caller(fault);
    if (found == nullptr) return std::nullopt;
    return Account{.login = found->pw_name, .number = found->pw_uid};
}

// A computer without accounts has no such file.
void require_readable_accounts() {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen("/etc/passwd", "re"),
                                                               std::fclose};
    if (!file && errno == ENOENT) return;
    if (!file) refuse_unknown_caller(errno);
    while (std::fgetc(file.get()) != EOF) {
    }
    if (std::ferror(file.get()) != 0) refuse_unknown_caller(EIO);
}

// "Cannot look" is not "there is none": what is done would be recorded under the name of nobody,
// and the service account would not be known for what it is. glibc says of a list that it could not
// read that nobody is in it.
std::optional<Account> account(const Search& search) {
    if (auto found = searched(search)) return found;
    require_readable_accounts();
    return searched(search);
}

std::optional<std::string> login_of(uid_t user) {
    const auto found =
        account([user](passwd* entry, char* buffer, std::size_t size, passwd** into) {
            return getpwuid_r(user, entry, buffer, size, into);
        });
    return found ? std::optional{found->login} : std::nullopt;
}

std::optional<uid_t> number_of(const std::string& login) {
    const auto found = account([&](passwd* entry, char* buffer, std::size_t size, passwd** into) {
        return getpwnam_r(login.c_str(), entry, buffer, size, into);
    });
    return found ? std::optional{found->number} : std::nullopt;
}

// The login that sudo says it was called by; nothing where it says nothing, or where the name and
// the number beside it do not belong together.
std::optional<std::string> recorded_by_sudo() {
    auto name = environment_variable("SUDO_USER");
    const auto number = environment_variable("SUDO_UID");
    const auto known = name ? number_of(*name) : std::nullopt;
    if (!known || !number || std::to_string(*known) != *number) return std::nullopt;
    return name;
}

bool sudo_was_there() {
    return environment_variable("SUDO_USER") || environment_variable("SUDO_UID");
}

std::string folder_under_home(const char* variable, std::string_view fallback) {
    const auto set = environment_variable(variable);
    if (set && set->front() == '/') return *set + "/lrpt";
    const auto home = environment_variable("HOME");
    if (home) return fmt::format("{}/{}/lrpt", *home, fallback);
    throw Error{Exit::configuration,
                fmt::format("neither HOME nor {} is set, so the place of your files is not known",
                            variable),
                {"Name the database: --db FILE"}};
}

// The broken-down time of a time zone. The program has one thread when it asks.
std::tm local_time(std::time_t now, const char* zone) {
    setenv("TZ", zone, 1);
    tzset();
    std::tm fields{};
    localtime_r(&now, &fields);
    return fields;
}

}  // namespace

std::optional<std::string> environment_variable(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return std::string{value};
}

Caller caller(const std::string& service_account) {
    const uid_t user = getuid();
    const std::string own = login_of(user).value_or(fmt::format("uid-{}", user));
    const bool is_service = !service_account.empty() && own == service_account && user != 0;
    if (!is_service && user != 0) return {.login = own};
    const auto recorded = recorded_by_sudo();
    // Who cannot be told apart from the service account must not be taken for it.
    if (is_service && !recorded && sudo_was_there()) {
        throw Error{
            Exit::not_permitted,
            "who runs lrpt cannot be told: what sudo recorded is no login of this computer"};
    }
    return {.login = recorded.value_or(own), .through_service_account = is_service && recorded};
}

Date today_in_england() {
    const std::tm now = local_time(std::time(nullptr), "Europe/London");
    return date_of(now.tm_year + 1900,
                   static_cast<unsigned>(now.tm_mon + 1),
                   static_cast<unsigned>(now.tm_mday));
}

std::string now_utc() {
    return to_rfc3339(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

std::string user_data_folder() {
    return folder_under_home("XDG_DATA_HOME", ".local/share");
}

std::string user_config_folder() {
    return folder_under_home("XDG_CONFIG_HOME", ".config");
}

std::string share_folder() {
    std::error_code fault;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", fault);
    return (program.parent_path().parent_path() / "share" / "lrpt").string();
}

}  // namespace lrpt
