#include "cmd/app.hpp"

#include "base/text.hpp"
#include "casework/staff.hpp"
#include "cmd/command_table.hpp"
#include "render/json_writer.hpp"
#include "store/staff_store.hpp"
#include "system/environment.hpp"
#include "system/private_file.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::optional<std::string> given_day(const Arguments& arguments) {
    const auto option = arguments.value("today");
    return option ? option : environment_variable("LRPT_TODAY");
}

}  // namespace

App::App(const CommandRow& row, const Arguments& arguments)
    : App(row, arguments, start(arguments)) {}

App::App(const CommandRow& row, const Arguments& arguments, Start begun)
    : row_(row),
      arguments_(arguments),
      caller_(std::move(begun.caller)),
      settings_(std::move(begun.settings)),
      today_(today_in_england()),
      reference_data_(
          share_folder(), settings_.text("policy.file"), settings_.text("letters.folder")) {
    if (const auto day = given_day(arguments)) {
        today_ = read_date(*day, today_, Look::back);
        today_given_ = true;
    }
}

void App::say(std::string_view text) {
    if (quiet()) return;
    out.flush();
    write_error(text);
}

void App::hint(std::string_view text) {
    if (is_terminal(Stream::error) && settings_.flag("display.hints")) say(text);
}

bool App::may_ask() const {
    const bool silenced =
        arguments_.has("no-input") || environment_variable("LRPT_NO_INPUT").has_value();
    return !silenced && is_terminal(Stream::input) && is_terminal(Stream::output);
}

std::optional<std::string> App::ask(std::string_view question) {
    write_error(question);
    const auto line = typed_line();
    if (!line) return std::nullopt;
    return std::string{trimmed(*line)};
}

std::string App::database_path() const {
    const std::string path = settings_.text("database.path");
    return path.empty() ? user_data_folder() + "/lrpt.db" : path;
}

Database& App::database() {
    if (database_) return *database_;
    try {
        database_ = std::make_unique<Database>(open_case_file(database_path()));
    } catch (const Error& error) {
        if (error.exit != Exit::no_input || !error.advice.empty()) throw;
        throw Error{
            error.exit,
            error.what(),
            {"If your team already has one, name it: --db FILE, or database.path in lrpt.toml",
             "To start a new, empty one: lrpt db init"}};
    }
    const bool training = database_->info().training;
    // A search changes nothing, unless it is counted.
    const bool changes = row_.access == Access::changes || arguments_.has("tally");
    if (changes && today_given_ && !training) {
        throw Error{
            Exit::usage,
            "--today and LRPT_TODAY are for looking, and for training files: this file is real",
            {"Nothing was changed. Say when it happened with --on, where the command has it"}};
    }
    if (form() == Form::text && (training || today_given_)) {
        say(fmt::format("lrpt: {}as on {}\n", training ? "training file, " : "", spoken(today_)));
    }
    return *database_;
}

// A person's own file is theirs. In a team's file, reached through the service account, the roles
// of the command table hold. Until there is a manager, anybody may do what only managers may: so
// the first one is added.
void App::check_permission() {
    if (!caller_.through_service_account) return;
    if (row_.access == Access::outside) refuse_outside();
    if (row_.roles.empty()) return;
    const Staff member = *me();
    if (has_any(member, row_.roles)) return refuse_hidden_names(member);
    const std::vector<Staff> staff = all_staff(database());
    const bool has_manager = std::any_of(staff.begin(), staff.end(), [](const Staff& one) {
        return !one.left_on && one.has(Role::manager);
    });
    const bool for_managers_only = row_.roles == std::vector{Role::manager};
    if (for_managers_only && !has_manager) return;
    std::vector<std::string> roles;
    for (const Role role : row_.roles)
        roles.emplace_back(name_of(role));
    throw Error{Exit::not_permitted,
                fmt::format("{} is for {}", command_name(row_), listed(roles, "and")),
                {fmt::format("You are {}. A manager can add a role: lrpt staff add", login())}};
}

void App::refuse_outside() const {
    throw Error{
        Exit::not_permitted,
        fmt::format("in a team's file, {} is for the account that it belongs to",
                    command_name(row_)),
        {"Whoever looks after the computer does it as that account, without sudo's staff rule"}};
}

// Who has left holds no role any more, and is nobody's member of staff here.
std::optional<Staff> App::me() {
    if (!caller_.through_service_account) return std::nullopt;
    const auto member = staff_member(database(), login());
    return member && !member->left_on ? *member : Staff{.login = login()};
}

Work App::work() const {
    return {.login = caller_.login,
            .command = command_name(row_),
            .now = now_utc(),
            .today = today_,
            .dry_run = arguments_.has("dry-run")};
}

void App::refuse_hidden_names(const Staff& member) const {
    if (!arguments_.has("names") && !arguments_.has("notes")) return;
    const bool sees_somebody =
        std::any_of(every_scheme.begin(), every_scheme.end(), [&](Scheme scheme) {
            return sees(member, Side::staff, scheme);
        });
    if (sees_somebody) return;
    throw Error{Exit::not_permitted,
                "names and notes are for those who work with the people of a case",
                {"Leave --names out. Who sees what: lrpt help roles"}};
}

Audience App::own_audience(Scheme scheme) {
    const auto member = me();
    if (!member) return Audience::staff;
    if (const auto widest = audience_of(*member, scheme)) return *widest;
    throw Error{Exit::not_permitted,
                fmt::format("{} sees neither side of such a case", login()),
                {"Who sees what: lrpt help roles"}};
}

Audience App::audience(Scheme scheme) {
    const Audience widest = own_audience(scheme);
    const auto word = arguments_.value("for");
    if (!word) return widest;
    const Audience asked = *named<Audience>(*word);
    if (widest == Audience::staff || asked == widest) return asked;
    throw Error{Exit::not_permitted,
                fmt::format("{} sees the {} side of such a case only",
                            login(),
                            widest == Audience::victim ? "victim's" : "offender's"),
                {"Leave --for out. Who sees what: lrpt help roles"}};
}

bool App::may_name(Side side, Scheme scheme) {
    const auto member = me();
    return !member || sees_names(*member, side, scheme);
}

Form App::form() const {
    if (arguments_.has("get")) return Form::values;
    if (arguments_.has("json")) return Form::json;
    if (arguments_.has("jsonl")) return Form::jsonl;
    if (arguments_.has("csv")) return Form::csv;
    return arguments_.has("plain") ? Form::plain : Form::text;
}

ListingFormat App::listing_format() const {
    ListingFormat format{.form = form(), .width = width(), .as_of = today_};
    const auto fields =
        arguments_.has("get") ? arguments_.value("get") : arguments_.value("fields");
    if (!fields) return format;
    for (const std::string_view field : split(*fields, ','))
        format.fields.emplace_back(trimmed(field));
    return format;
}

ReadBytes App::input(const std::string& path) const {
    if (caller_.through_service_account && path != "-") {
        throw Error{Exit::not_permitted,
                    "in a team's file, files come by standard input",
                    {fmt::format("Use - and let the shell read it: ... - < {}", printable(path))}};
    }
    return open_input(path);
}

void App::save(const std::string& path, std::string_view text) {
    if (path == "-") return out.write(text);
    refuse_named_output(path);
    replace_private_file(path, text);
}

void App::refuse_named_output(const std::string& path) const {
    if (!caller_.through_service_account) return;
    throw Error{Exit::not_permitted,
                "in a team's file, files go out by standard output",
                {fmt::format("Use - and let the shell write it: ... - > {}", printable(path))}};
}

std::optional<int> App::width() const {
    if (!is_terminal(Stream::output)) return std::nullopt;
    return line_width();
}

WriteText App::writer() {
    return [this](std::string_view text) { out.write(text); };
}

void App::write_items(std::string_view kind, const std::vector<std::string>& items) {
    if (arguments_.has("fields")) {
        throw Error{Exit::usage, "this document is written whole: --fields is for listings"};
    }
    if (form() == Form::json) return out.write(json_document(kind, today_, items));
    for (const std::string& item : items)
        out.write(item + "\n");
}

std::optional<Date> App::date_option(std::string_view name, Look look) const {
    const auto typed = arguments_.value(name);
    if (!typed) return std::nullopt;
    try {
        return read_date(*typed, today_, look);
    } catch (const Error& error) {
        throw Error{error.exit, fmt::format("--{}: {}", name, error.what()), error.advice};
    }
}

}  // namespace lrpt
