#include "casework/mail_sending.hpp"

#include "base/utc_time.hpp"
#include "store/outbox_store.hpp"

#include <algorithm>

namespace lrpt {

namespace {

std::chrono::minutes patience_after(int tries) {
    using std::chrono::minutes;
    if (tries <= 1) return minutes{5};
    return tries == 2 ? minutes{15} : minutes{60};
}

bool was_interrupted(const OutboxMail& mail) {
    return mail.state == OutboxState::claimed;
}

bool is_its_time(const OutboxMail& mail, const Work& work) {
    const auto next = next_try_at(mail);
    return !next || was_interrupted(mail) || *next <= work.now;
}

void keep(const Desk& desk, const OutboxMail& mail) {
    Change change{desk.database};
    save(desk.database, mail);
    change.commit();
}

OutboxState state_after(MailOutcome outcome) {
    switch (outcome) {
        case MailOutcome::sent: return OutboxState::sent;
        case MailOutcome::kept: return OutboxState::kept;
        case MailOutcome::permanent: return OutboxState::failed;
        case MailOutcome::temporary:
        case MailOutcome::configuration: break;
    }
    return OutboxState::queued;
}

Tried try_once(const Desk& desk, OutboxMail mail, const HandOver& hand_over) {
    mail.state = OutboxState::claimed;
    ++mail.tries;
    mail.last_tried_at = desk.work.now;
    keep(desk, mail);
    Tried tried{.result = hand_over(mail)};
    mail.state = state_after(tried.result.outcome);
    mail.last_status = tried.result.status;
    if (mail.state == OutboxState::sent) mail.sent_at = desk.work.now;
    keep(desk, mail);
    if (mail.state == OutboxState::queued) tried.next_at = next_try_at(mail);
    tried.mail = std::move(mail);
    return tried;
}

// Where the set-up is wrong, or whoever takes the mail does not answer at all, the others wait.
bool ends_the_run(const MailResult& result) {
    const bool no_answer = result.outcome == MailOutcome::temporary && !result.status;
    return result.outcome == MailOutcome::configuration || no_answer;
}

}  // namespace

std::vector<OutboxMail> mails_to_try(const Desk& desk, TryWhich which) {
    std::vector<OutboxMail> mails = waiting_mail(desk.database);
    if (which == TryWhich::due) {
        std::erase_if(mails, [&](const OutboxMail& one) { return !is_its_time(one, desk.work); });
        return mails;
    }
    for (OutboxMail& mail : outbox_from(desk.database, desk.work.today)) {
        if (mail.state == OutboxState::failed) mails.push_back(std::move(mail));
    }
    return mails;
}

std::vector<Tried> send_waiting(const Desk& desk, const HandOver& hand_over, TryWhich which) {
    std::vector<Tried> all;
    for (OutboxMail& mail : mails_to_try(desk, which)) {
        all.push_back(try_once(desk, std::move(mail), hand_over));
        if (ends_the_run(all.back().result)) break;
    }
    return all;
}

std::optional<std::string> next_try_at(const OutboxMail& mail) {
    if (!mail.last_tried_at) return std::nullopt;
    const auto last = utc_time(*mail.last_tried_at);
    if (!last) return std::nullopt;
    return to_rfc3339(*last + patience_after(mail.tries));
}

void close_mail_day(const Desk& desk) {
    Change change{desk.database};
    auto day = mail_day(desk.database, desk.work.today);
    const int status = static_cast<int>(outbox_status(desk.database, desk.work.today));
    if (!day || day->status == status) return;
    day->ended_at = desk.work.now;
    day->status = status;
    save(desk.database, *day);
    change.commit();
}

Exit outbox_status(Database& database, Date today) {
    const std::vector<OutboxMail> mails = outbox_from(database, today);
    const auto any = [&](OutboxState state) {
        return std::any_of(mails.begin(), mails.end(), [&](const OutboxMail& mail) {
            return mail.state == state;
        });
    };
    if (any(OutboxState::refused)) return Exit::fault;
    if (any(OutboxState::failed)) return Exit::refused;
    return waiting_mail(database).empty() ? Exit::done : Exit::busy;
}

}  // namespace lrpt
