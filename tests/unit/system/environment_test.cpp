#include "system/environment.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>
#include <pwd.h>
#include <tuple>
#include <unistd.h>

namespace lrpt::test {

namespace {

// A variable of one test, put back at its end.
class Variable {
  public:
    Variable(const char* name, const std::optional<std::string>& value) : name_(name) {
        const char* before = std::getenv(name);
        if (before != nullptr) before_ = before;
        set(value);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() { set(before_); }

  private:
    void set(const std::optional<std::string>& value) {
        if (value) {
            setenv(name_, value->c_str(), 1);
        } else {
            unsetenv(name_);
        }
    }

    const char* name_;
    std::optional<std::string> before_;
};

std::string own_login() {
    const passwd* entry = getpwuid(getuid());
    return entry == nullptr ? "uid-" + std::to_string(getuid()) : entry->pw_name;
}

// Somebody else who has a login on this machine; the number is as text.
std::tuple<std::string, std::string> somebody_else() {
    for (uid_t user = 1; user < 1000; ++user) {
        if (user == getuid()) continue;
        const passwd* entry = getpwuid(user);
        if (entry != nullptr) return {entry->pw_name, std::to_string(user)};
    }
    return {};
}

}  // namespace

TEST_CASE("a variable that is empty is as good as one that is not set") {
    const Variable set{"LRPT_TEST_VARIABLE", GENERATE(std::optional<std::string>{}, "")};
    CHECK_FALSE(environment_variable("LRPT_TEST_VARIABLE"));
}

TEST_CASE("a variable that is set is read as it is") {
    const Variable set{"LRPT_TEST_VARIABLE", " a=b "};
    CHECK(environment_variable("LRPT_TEST_VARIABLE") == " a=b ");
}

TEST_CASE("without sudo the caller is the user who runs the program") {
    const Variable name{"SUDO_USER", std::nullopt};
    const Variable number{"SUDO_UID", std::nullopt};
    const Variable user{"USER", "mallory"};
    const Variable login{"LOGNAME", "mallory"};
    const Caller found = caller("");
    CHECK(found.login == own_login());
    CHECK_FALSE(found.through_service_account);
}

TEST_CASE("sudo's word is taken for root alone, and only where name and number fit") {
    const auto [name, number] = somebody_else();
    REQUIRE_FALSE(name.empty());
    const Variable sudo_user{"SUDO_USER", name};
    const Variable sudo_uid{"SUDO_UID", number};
    const Caller found = caller("lrpt-service");
    CHECK(found.login == (getuid() == 0 ? name : own_login()));
    CHECK_FALSE(found.through_service_account);
}

TEST_CASE("a name whose number is another's, or is missing, or is none, is nobody's word") {
    const auto [name, right_number] = somebody_else();
    REQUIRE_FALSE(name.empty());
    const std::optional<std::string> number = GENERATE(std::optional<std::string>{},
                                                       "",
                                                       "0",
                                                       "-1",
                                                       "one",
                                                       " 1",
                                                       "4294967297",
                                                       "99999999999999999999");
    CAPTURE(number.value_or("not set"));
    const Variable sudo_user{"SUDO_USER", name};
    const Variable sudo_uid{"SUDO_UID", number};
    CHECK(caller("").login == own_login());
    CHECK(caller("lrpt-service").login == own_login());
}

TEST_CASE("a name that nobody has is nobody's word") {
    const auto [name, number] = somebody_else();
    const Variable sudo_user{"SUDO_USER", name + "-and-more"};
    const Variable sudo_uid{"SUDO_UID", number};
    CHECK(caller("").login == own_login());
}

TEST_CASE("root is never the service account of a team, whatever it is called") {
    if (getuid() != 0) return;
    const auto [name, number] = somebody_else();
    const Variable sudo_user{"SUDO_USER", name};
    const Variable sudo_uid{"SUDO_UID", number};
    CHECK_FALSE(caller(own_login()).through_service_account);
    CHECK_FALSE(caller("").through_service_account);
}

TEST_CASE("today is England's day, whatever time zone the machine is set to") {
    using namespace std::chrono;
    // A day may end between the two; then the second pair is asked within the next one.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Variable east{"TZ", "Pacific/Kiritimati"};
        const Date one = today_in_england();
        const Variable west{"TZ", "Pacific/Pago_Pago"};
        const Date other = today_in_england();
        if (one != other && attempt == 0) continue;
        CHECK(one == other);
        // England is at most an hour ahead of UTC.
        const Date utc = floor<days>(system_clock::now());
        CHECK(one >= utc - days{1});
        CHECK(one <= utc + days{1});
        break;
    }
}

TEST_CASE("now is UTC to the second, as RFC 3339 writes it") {
    const std::string now = now_utc();
    CHECK_THAT(now, Catch::Matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z"));
    CHECK(iso_date(now.substr(0, 10)));
}

TEST_CASE("the user's folders follow XDG, and stand under HOME where that is silent") {
    const Variable home{"HOME", "/home/asha"};
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [value, data, config] = GENERATE(values<Row>({
        {"/srv/x", "/srv/x/lrpt", "/srv/x/lrpt"},
        {"", "/home/asha/.local/share/lrpt", "/home/asha/.config/lrpt"},
        {"relative/x", "/home/asha/.local/share/lrpt", "/home/asha/.config/lrpt"},
        {"~/x", "/home/asha/.local/share/lrpt", "/home/asha/.config/lrpt"},
    }));
    CAPTURE(value);
    const Variable xdg_data{"XDG_DATA_HOME", value};
    const Variable xdg_config{"XDG_CONFIG_HOME", value};
    CHECK(user_data_folder() == data);
    CHECK(user_config_folder() == config);
}

TEST_CASE("without HOME the user's folders are not guessed") {
    const Variable home{"HOME", std::nullopt};
    const Variable xdg_data{"XDG_DATA_HOME", std::nullopt};
    const Variable xdg_config{"XDG_CONFIG_HOME", "relative"};
    const Error error = refusal_of([] { user_data_folder(); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("XDG_DATA_HOME"));
    CHECK(refusal_of([] { user_config_folder(); }).exit == Exit::configuration);

    const Variable given{"XDG_DATA_HOME", "/srv/x"};
    CHECK(user_data_folder() == "/srv/x/lrpt");
}

TEST_CASE("the program looks for its data beside its own folder") {
    const std::string folder = share_folder();
    CHECK(folder.front() == '/');
    CHECK_THAT(folder, Catch::EndsWith("/share/lrpt"));
}

}  // namespace lrpt::test
