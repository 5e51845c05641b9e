#include "model/backup.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace lrpt {

namespace {

constexpr std::string_view first_words = "lrpt sealed backup ";
constexpr std::string_view format_number = "1";
constexpr std::string_view name_start = "lrpt-";
constexpr std::string_view name_end = ".sealed";
constexpr std::size_t letters_of_draft = 7;  // ".XXXXXX", as mkostemp fills it

// Takes a line that begins with a word and a space from the text. Returns nothing where there is
// none.
std::optional<std::string_view> take_line(std::string_view& text, std::string_view word) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || !text.starts_with(word)) return std::nullopt;
    const std::string_view value = text.substr(word.size(), end - word.size());
    text.remove_prefix(end + 1);
    return value;
}

std::optional<std::uint64_t> byte_count(std::string_view digits) {
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace

std::string to_text(const BackupHeader& header) {
    return fmt::format("{}{}\nmade {}\nkey {}\nsize {}\n\n",
                       first_words,
                       format_number,
                       header.made_at,
                       header.public_key,
                       header.size);
}

std::optional<FoundHeader> backup_header(std::string_view bytes) {
    std::string_view left = bytes.substr(0, longest_backup_header);
    const auto format = take_line(left, first_words);
    if (!format) return std::nullopt;
    if (*format != format_number && whole_number(*format)) {
        throw Error{
            Exit::data,
            fmt::format("this backup is of format {}; this lrpt knows {}", *format, format_number),
            {"Ask for lrpt to be updated on this computer"}};
    }
    const auto made_at = take_line(left, "made ");
    const auto key = made_at ? take_line(left, "key ") : std::nullopt;
    const auto size = key ? take_line(left, "size ") : std::nullopt;
    const auto bytes_in_it = size ? byte_count(*size) : std::nullopt;
    if (*format != format_number || !bytes_in_it) return std::nullopt;
    FoundHeader found{.header = {.made_at = std::string{*made_at},
                                 .public_key = std::string{*key},
                                 .size = *bytes_in_it}};
    // As it would be written today, to the byte: there is one way to write a header.
    const std::string text = to_text(found.header);
    const bool is_sound = utc_time(*made_at) && is_backup_key(*key) && bytes.starts_with(text);
    if (!is_sound) return std::nullopt;
    found.length = text.size();
    return found;
}

bool is_backup_key(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::string backup_name(UtcTime made_at) {
    std::string stamp = to_rfc3339(made_at);
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    return fmt::format("{}{}{}", name_start, stamp, name_end);
}

std::optional<UtcTime> time_of_backup(std::string_view name) {
    constexpr std::size_t stamp_length = 16;  // 20130304T120000Z
    if (name.size() != name_start.size() + stamp_length + name_end.size()) return std::nullopt;
    const std::string_view stamp = name.substr(name_start.size(), stamp_length);
    const auto time = utc_time(fmt::format("{}-{}-{}:{}:{}",
                                           stamp.substr(0, 4),
                                           stamp.substr(4, 2),
                                           stamp.substr(6, 5),
                                           stamp.substr(11, 2),
                                           stamp.substr(13)));
    if (!time || backup_name(*time) != name) return std::nullopt;
    return time;
}

bool is_unfinished_backup(std::string_view name) {
    if (name.size() <= letters_of_draft) return false;
    const std::string_view finished = name.substr(0, name.size() - letters_of_draft);
    const std::string_view letters = name.substr(finished.size() + 1);
    const bool plain = std::all_of(letters.begin(), letters.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    return plain && name[finished.size()] == '.' && time_of_backup(finished);
}

BackupRules backup_rules(const Settings& settings, const std::string& casework_file) {
    const std::string folder = settings.text("backup.folder");
    const std::size_t slash = casework_file.rfind('/');
    const std::string beside = slash == std::string::npos ? "" : casework_file.substr(0, slash + 1);
    BackupRules rules{
        .folder = folder.empty() ? beside + "backups" : folder,
        .public_key = settings.text("backup.public_key"),
        .keep = {.latest = settings.number("backup.keep_latest"),
                 .daily = settings.number("backup.keep_daily"),
                 .weekly = settings.number("backup.keep_weekly"),
                 .monthly = settings.number("backup.keep_monthly")},
        .copy_command = settings.list("backup.copy_command"),
        .patience = std::chrono::seconds{settings.number("backup.copy_timeout_seconds")}};
    const bool has_mark =
        std::any_of(rules.copy_command.begin(), rules.copy_command.end(), [](const auto& word) {
            return word.find(backup_path_mark) != std::string::npos;
        });
    if (rules.copy_command.empty() || has_mark) return rules;
    throw Error{Exit::configuration,
                "backup.copy_command does not say where the backup goes in it",
                {"One of its words must have {file} in it: [\"/usr/bin/scp\", \"-q\", \"{file}\", "
                 "\"backup@host.example:lrpt/\"]"}};
}

}  // namespace lrpt
