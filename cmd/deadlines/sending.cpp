#include "cmd/deadlines/sending.hpp"

#include "base/text.hpp"
#include "base/utc_time.hpp"
#include "system/lock.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What one run did.
struct Run {
    WrittenDay day = {};
    std::vector<Tried> tried = {};
    const MailTransport& transport;
    std::string now = {};

    std::size_t count(MailOutcome outcome) const {
        return static_cast<std::size_t>(
            std::count_if(tried.begin(), tried.end(), [&](const Tried& one) {
                return one.result.outcome == outcome;
            }));
    }

    // The first that ended in a way. Only where there is one.
    const Tried& first(MailOutcome outcome) const {
        return *std::find_if(tried.begin(), tried.end(), [&](const Tried& one) {
            return one.result.outcome == outcome;
        });
    }
};

std::string sent_text(const Run& run) {
    const std::size_t sent = run.count(MailOutcome::sent);
    const std::size_t kept = run.count(MailOutcome::kept);
    if (kept > 0)
        return fmt::format("Kept {} in the outbox: mail.transport is none.\n",
                           counted(kept, "mail"));
    if (sent > 0 && run.transport.route == MailRoute::file)
        return fmt::format("Wrote {} to {}.\n", counted(sent, "mail"), run.transport.folder);
    if (sent > 0) return fmt::format("Sent {}.\n", counted(sent, "mail"));
    if (!run.tried.empty()) return {};
    if (run.day.was_written_before)
        return "Nothing to send: today's mail has been written already.\n";
    return "Nothing to send: nobody has anything to be told.\n";
}

std::vector<std::string> recipients_of(const Run& run, MailOutcome outcome) {
    std::vector<std::string> logins;
    for (const Tried& one : run.tried) {
        if (one.result.outcome == outcome) logins.push_back(one.mail.recipient);
    }
    return logins;
}

[[noreturn]] void refuse_personal(const std::vector<std::string>& logins) {
    throw Error{
        Exit::fault,
        fmt::format("the mail to {} would have held something personal: it was not sent",
                    listed(logins, "and")),
        {"A name on one of its cases is a word of policy.toml or of lrpt itself. Mail to others "
         "is not held up",
         "What they would have been told: lrpt deadlines --owner LOGIN"}};
}

[[noreturn]] void say_given_up(const Run& run) {
    std::vector<std::string> logins = recipients_of(run, MailOutcome::permanent);
    for (const OutboxMail& mail : run.day.given_up)
        logins.push_back(fmt::format("{} of {}", mail.recipient, spoken(mail.period)));
    throw Error{Exit::refused,
                fmt::format("{} could not be delivered: to {}",
                            counted(logins.size(), "mail"),
                            listed(logins, "and")),
                {"Their next mail says so. To see more: lrpt deadlines outbox"}};
}

std::string in_how_long(const Run& run, const Tried& tried) {
    const auto now = utc_time(run.now);
    const auto next = tried.next_at ? utc_time(*tried.next_at) : std::nullopt;
    if (!now || !next) return "later";
    return "in " + counted(std::chrono::duration_cast<std::chrono::minutes>(*next - *now).count(),
                           "minute");
}

[[noreturn]] void say_waiting(const Run& run) {
    const Tried& first = run.first(MailOutcome::temporary);
    throw Error{
        Exit::busy,
        fmt::format("the mail system could not take {} of {} ({})",
                    run.count(MailOutcome::temporary),
                    counted(run.tried.size(), "mail"),
                    first.result.words),
        {fmt::format("It is kept and will be tried again {}. Nobody needs to do anything yet",
                     in_how_long(run, first))}};
}

// The gravest first: there is one exit status.
void raise_alarm(const Run& run) {
    std::vector<std::string> refused;
    for (const WrittenMail& written : run.day.mails) {
        if (written.mail.state == OutboxState::refused) refused.push_back(written.mail.recipient);
    }
    if (!refused.empty()) refuse_personal(refused);
    if (run.count(MailOutcome::configuration) > 0)
        throw Error{Exit::configuration,
                    fmt::format("mail cannot be handed on: {}",
                                run.first(MailOutcome::configuration).result.words),
                    {"Look at mail.command in lrpt.toml: lrpt config show",
                     "What waits is kept: lrpt deadlines outbox"}};
    if (!run.day.unreachable.empty())
        throw Error{
            Exit::configuration,
            fmt::format("no manager has an address that mail may go to, nor has {}",
                        listed(run.day.unreachable, "nor")),
            {"lrpt staff add LOGIN --role manager --email ADDRESS, in mail.allowed_domains"}};
    if (run.count(MailOutcome::permanent) > 0 || !run.day.given_up.empty()) say_given_up(run);
    if (run.count(MailOutcome::temporary) > 0) say_waiting(run);
}

void show_all(App& app, const WrittenDay& day) {
    if (day.was_written_before) return app.out.write("Today's mail has been written already.\n");
    std::string text = "DRY RUN: nothing was sent\n";
    for (const WrittenMail& written : day.mails)
        text += fmt::format("  {:<28}  {:<22}  {}\n",
                            written.address,
                            written.mail.sections,
                            written.mail.state == OutboxState::refused
                                ? "would hold something personal: refused"
                                : written.subject);
    text += "  (nobody else has anything to be told)\n";
    for (const WrittenMail& written : day.mails) {
        if (written.mail.state == OutboxState::refused) continue;
        text += fmt::format(
            "\nTo: {}\nSubject: {}\n\n{}", written.address, written.subject, written.text);
    }
    app.out.write(text);
}

void show_count(App& app, std::size_t count) {
    app.out.write(
        fmt::format("DRY RUN: nothing was sent; {} would be tried\n", counted(count, "mail")));
}

}  // namespace

Exit send_mail(App& app, TryWhich which, bool write_first) {
    const MailRules rules = mail_rules(app.settings());
    const MailTransport transport = mail_transport(app.settings());
    const Work work = app.work();
    const Desk desk = app.desk(work);
    Run run{.transport = transport, .now = work.now};
    if (work.dry_run) {
        if (write_first) run.day = write_mail_of_today(desk, rules);
        write_first ? show_all(app, run.day) : show_count(app, mails_to_try(desk, which).size());
        raise_alarm(run);
        return Exit::done;
    }
    const auto lock = try_lock(lock_path(app.database_path(), "sending"));
    if (!lock) {
        if (app.quiet()) return Exit::done;
        throw Error{Exit::busy, "another run is sending mail just now", {"Nothing was done twice"}};
    }
    if (write_first) run.day = write_mail_of_today(desk, rules);
    const auto hand_over = [&](const OutboxMail& mail) {
        return hand_over_mail(transport, {.id = mail.message_id, .text = mail.message});
    };
    run.tried = send_waiting(desk, hand_over, which);
    close_mail_day(desk);
    if (!app.quiet()) app.out.write(sent_text(run));
    raise_alarm(run);
    return Exit::done;
}

}  // namespace lrpt
