#include "casework/mail_writing.hpp"

#include "base/fingerprint.hpp"
#include "base/text.hpp"
#include "casework/office.hpp"
#include "render/digest.hpp"
#include "render/mail.hpp"
#include "rules/digest.hpp"
#include "rules/mail_check.hpp"
#include "store/audit_store.hpp"
#include "store/audit_tail.hpp"
#include "store/outbox_store.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr int days_of_a_year = 366;

// What such a mail says whoever it is about: each kind of section and remark, and every day's name.
std::set<std::string> own_words(const Office& office,
                                const DigestQuestion& question,
                                const TrailHead& trail) {
    Digest specimen{.nothing_overdue = true, .trail = trail};
    for (const auto& [kind, name] : names_of<DeadlineKind>) {
        Deadline deadline{.due = {.kind = kind, .due_on = question.today}, .attempts = 2};
        deadline.last_attempt_on = question.today;
        const DigestLine line{.deadline = deadline,
                              .title = std::string{question.policy.title_of(kind)},
                              .is_new = true,
                              .stands_in_for = "you"};
        specimen.remarks.push_back({.kind = RemarkKind::paused_again, .deadline = kind});
        for (auto* lines :
             {&specimen.overdue, &specimen.today, &specimen.this_week, &specimen.escalated})
            lines->push_back(line);
    }
    for (const auto& [team, name] : names_of<Team>)
        specimen.reports.push_back({team, specimen.overdue, specimen.overdue});
    for (const RemarkKind kind :
         {RemarkKind::no_address, RemarkKind::undelivered, RemarkKind::not_mentored})
        specimen.remarks.push_back({.kind = kind, .case_reference = "case", .on = question.today});
    const DigestText words = digest_text(specimen, question.today + std::chrono::days{1});
    std::string all = words.subject + words.text;
    for (int days = 0; days < days_of_a_year; ++days) {
        const Date day = question.today + std::chrono::days{days};
        all += spelled_out(day) + " " + spoken(day) + " ";
    }
    for (const Staff& member : office.staff)
        all += member.login + " ";
    return words_of(all);
}

// "digest overdue escalation": what stands in a mail, for the listing.
std::string sections_of(const Digest& digest) {
    std::vector<std::string> sections;
    if (digest.has_own()) sections.emplace_back("digest");
    if (!digest.reports.empty()) sections.emplace_back("overdue");
    if (!digest.escalated.empty()) sections.emplace_back("escalation");
    if (sections.empty()) sections.emplace_back(digest.nothing_overdue ? "heartbeat" : "remarks");
    return joined(sections, " ");
}

// The same for the same person and day of the same file, however often it is handed on.
std::string message_id_of(const std::string& login, const Desk& desk, const MailRules& rules) {
    const auto mark = fingerprint_of(desk.database.info().created_at + "/" + login);
    std::string name = login;
    std::replace(name.begin(), name.end(), '.', '-');  // what stands there is read as dot-atoms
    return fmt::format("deadlines.{}.{}.{:02x}{:02x}{:02x}{:02x}@{}",
                       name,
                       to_iso(desk.work.today),
                       mark[0],
                       mark[1],
                       mark[2],
                       mark[3],
                       rules.from_address.substr(rules.from_address.find('@') + 1));
}

// Those that nobody took on their day have had their time.
std::vector<OutboxMail> give_up_earlier(const Desk& desk) {
    std::vector<OutboxMail> given_up;
    for (OutboxMail& mail : waiting_mail(desk.database)) {
        if (mail.period >= desk.work.today) continue;
        mail.state = OutboxState::failed;
        save(desk.database, mail);
        given_up.push_back(std::move(mail));
    }
    return given_up;
}

// Writes the mails of one day.
class Writer {
  public:
    Writer(const Desk& desk, const MailRules& rules)
        : desk_(desk),
          rules_(rules),
          office_(office_of_today(desk, rules)),
          question_{.policy = desk.data.policy(),
                    .holidays = desk.data.holidays(),
                    .today = desk.work.today,
                    .heartbeat = is_heartbeat()},
          trail_(trail_head(desk.database)),
          own_words_(own_words(office_, question_, trail_)) {}

    WrittenDay write() {
        DaysMail day = mail_of_day(office_, question_);
        WrittenDay written{.unreachable = std::move(day.unreachable)};
        for (Digest& digest : day.digests) {
            digest.trail = trail_;
            written.mails.push_back(write(digest));
        }
        return written;
    }

  private:
    bool is_heartbeat() const {
        const std::string weekday = lower_case(spoken(desk_.work.today).substr(0, 3));
        return rules_.heartbeat == weekday;
    }

    std::string address_of(const std::string& login) const {
        const auto member = std::find_if(office_.staff.begin(),
                                         office_.staff.end(),
                                         [&](const Staff& one) { return one.login == login; });
        return *member->email;
    }

    WrittenMail write(const Digest& digest) {
        const DigestText words = digest_text(digest, desk_.work.today);
        WrittenMail written{.mail = {.recipient = digest.recipient,
                                     .period = desk_.work.today,
                                     .sections = sections_of(digest),
                                     .message_id = message_id_of(digest.recipient, desk_, rules_),
                                     .written_at = desk_.work.now},
                            .address = address_of(digest.recipient)};
        const bool personal = holds_personal_data(
            words.subject + "\n" + words.text, personal_values(desk_.database, digest), own_words_);
        if (personal) {
            written.mail.state = OutboxState::refused;
        } else {
            written.subject = words.subject;
            written.text = words.text;
            written.mail.message = message_text(mail_of(written, words));
        }
        written.mail.mail = add(desk_.database, written.mail);
        for (const std::string& notice : digest.notices)
            add_notice(desk_.database, digest.recipient, notice, written.mail.mail);
        return written;
    }

    Mail mail_of(const WrittenMail& written, const DigestText& words) const {
        const std::string domain = rules_.from_address.substr(rules_.from_address.find('@') + 1);
        return {.from_name = rules_.from_name,
                .from_address = rules_.from_address,
                .to = written.address,
                .subject = words.subject,
                .message_id = written.mail.message_id,
                .list_name = "LRPT deadlines",
                .list_id = "deadlines.lrpt." + domain,
                .sent_at = desk_.work.now,
                .text = words.text,
                .html = rules_.html ? std::optional{words.html} : std::nullopt};
    }

    const Desk& desk_;
    const MailRules& rules_;
    Office office_;
    DigestQuestion question_;
    TrailHead trail_;
    std::set<std::string> own_words_;
};

}  // namespace

WrittenDay write_mail_of_today(const Desk& desk, const MailRules& rules) {
    Change change{desk.database};
    if (mail_day(desk.database, desk.work.today)) return {.was_written_before = true};
    const std::vector<OutboxMail> given_up = give_up_earlier(desk);
    WrittenDay written = Writer{desk, rules}.write();
    written.given_up = given_up;
    save(desk.database, MailDay{.period = desk.work.today, .written_at = desk.work.now});
    const std::string what = fmt::format(
        "mail of {}: {} written", to_iso(desk.work.today), counted(written.mails.size(), "mail"));
    add(desk.database, audit_entry(desk.work, std::nullopt, what));
    finish(change, desk.work);
    return written;
}

}  // namespace lrpt
