#include "model/settings.hpp"

#include "base/text.hpp"

#include <array>

namespace lrpt {

namespace {

constexpr std::array table{
    Setting{.name = "database.path",
            .fallback = "",
            .meaning = "The casework database. Empty: lrpt/lrpt.db in the user's data folder"},
    Setting{.name = "policy.file",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The trust's policy. Empty: the policy.toml that ships with lrpt"},
    Setting{.name = "letters.folder",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The trust's templates of sheets. Empty: the letters that ship with lrpt"},
    Setting{.name = "team.account",
            .owner = SettingOwner::trust,
            .fallback = "lrpt",
            .meaning = "The service account to which a team's casework file belongs"},
    Setting{.name = "mail.transport",
            .type = SettingType::choice,
            .owner = SettingOwner::trust,
            .fallback = "sendmail",
            .meaning = "How mail leaves: sendmail hands it to mail.command, file writes it to "
                       "mail.folder, none writes it to the outbox only",
            .choices = "sendmail,file,none"},
    Setting{.name = "mail.command",
            .owner = SettingOwner::trust,
            .fallback = "/usr/sbin/sendmail -t -i",
            .meaning = "The command that takes a mail on its standard input; no shell runs it"},
    Setting{.name = "mail.folder",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "Where mail.transport = \"file\" writes mails"},
    Setting{.name = "mail.timeout_seconds",
            .type = SettingType::number,
            .owner = SettingOwner::trust,
            .fallback = "60",
            .meaning = "How long mail.command may take for one mail"},
    Setting{.name = "mail.from",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The address that mail comes from; somebody must read what bounces to it"},
    Setting{.name = "mail.from_name",
            .owner = SettingOwner::trust,
            .fallback = "LRPT deadlines",
            .meaning = "The name beside that address"},
    Setting{.name = "mail.allowed_domains",
            .type = SettingType::list,
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The domains that mail may go to; nothing is sent to any other"},
    Setting{.name = "mail.html",
            .type = SettingType::yes_no,
            .owner = SettingOwner::trust,
            .fallback = "true",
            .meaning = "Add a simple table in HTML to the plain text"},
    Setting{.name = "mail.heartbeat",
            .type = SettingType::choice,
            .owner = SettingOwner::trust,
            .fallback = "never",
            .meaning = "The weekday on which managers are told also that nothing is overdue",
            .choices = "never,mon,tue,wed,thu,fri,sat,sun"},
    Setting{.name = "backup.public_key",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The key that backups are sealed to: lrpt db key makes a pair"},
    Setting{.name = "backup.folder",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "Where backups are kept. Empty: the folder backups beside the database"},
    Setting{.name = "backup.keep_latest",
            .type = SettingType::number,
            .owner = SettingOwner::trust,
            .fallback = "12",
            .meaning = "How many of the newest backups are kept"},
    Setting{.name = "backup.keep_daily",
            .type = SettingType::number,
            .owner = SettingOwner::trust,
            .fallback = "14",
            .meaning = "For how many days the last backup of the day is kept"},
    Setting{.name = "backup.keep_weekly",
            .type = SettingType::number,
            .owner = SettingOwner::trust,
            .fallback = "8",
            .meaning = "For how many weeks the last backup of the week is kept"},
    Setting{.name = "backup.keep_monthly",
            .type = SettingType::number,
            .owner = SettingOwner::trust,
            .fallback = "3",
            .meaning = "For how many months the last backup of the month is kept"},
    Setting{.name = "backup.copy_command",
            .type = SettingType::list,
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The command that takes a backup, {file}, to another machine; no shell runs "
                       "it"},
    Setting{.name = "backup.copy_timeout_seconds",
            .type = SettingType::number,
            .owner = SettingOwner::trust,
            .fallback = "900",
            .meaning = "How long backup.copy_command may take"},
    Setting{.name = "display.hints",
            .type = SettingType::yes_no,
            .fallback = "true",
            .meaning = "Say what to type next, on a terminal"},
};

}  // namespace

std::span<const Setting> settings_table() {
    return table;
}

const Setting* setting_named(std::string_view name) {
    for (const Setting& setting : settings_table()) {
        if (setting.name == name) return &setting;
    }
    return nullptr;
}

std::vector<std::string_view> setting_names() {
    std::vector<std::string_view> names;
    for (const Setting& setting : settings_table())
        names.push_back(setting.name);
    return names;
}

void Settings::set(std::string_view name, SettingValue value) {
    values_.insert_or_assign(std::string{name}, std::move(value));
}

int Settings::number(std::string_view name) const {
    return whole_number(text(name)).value_or(0);
}

std::vector<std::string> Settings::list(std::string_view name) const {
    const std::string values = text(name);
    std::vector<std::string> found;
    for (const std::string_view value : split(values, ',')) {
        if (!trimmed(value).empty()) found.emplace_back(trimmed(value));
    }
    return found;
}

SettingValue Settings::value(std::string_view name) const {
    const auto found = values_.find(name);
    if (found != values_.end()) return found->second;
    const Setting* setting = setting_named(name);
    return {.text = setting == nullptr ? "" : std::string{setting->fallback}};
}

}  // namespace lrpt
