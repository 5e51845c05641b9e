#include "rules/digest.hpp"

#include "rules/working_days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace lrpt {

namespace {

constexpr int manager_after_unless_said = 1;
constexpr int head_after_unless_said = 5;
constexpr int pauses_unless_said = 2;

// A notice names what it is about and the day: with another day it is another notice.
std::string notice_of(std::string_view step, const Deadline& deadline) {
    return fmt::format("{}:{}:{}:{}:{}",
                       step,
                       deadline.about.key,
                       name_of(deadline.due.kind),
                       deadline.due.item,
                       to_iso(*deadline.due.due_on));
}

// Writes the digests of one day, person by person.
class MailOfDay {
  public:
    MailOfDay(const Office& office, const DigestQuestion& question)
        : office_(office), question_(question) {
        for (const PausedCase& paused : office.pauses)
            ++pauses_[{paused.reference, paused.deadline, paused.item}];
    }

    DaysMail all() && {
        DaysMail mail;
        for (const Staff& member : office_.staff)
            mail.digests.push_back(digest_of(member));
        for (const Digest& digest : mail.digests) {
            if (digest.says_something() && !is_reachable(digest.recipient))
                mail.unreachable.push_back(digest.recipient);
        }
        for (std::size_t place = 0; place < office_.staff.size(); ++place) {
            const Staff& member = office_.staff[place];
            if (!member.has(Role::manager) || !is_reachable(member.login)) continue;
            add_unreachable(mail.unreachable, mail.digests[place]);
        }
        if (somebody_can_be_told()) mail.unreachable.clear();
        std::erase_if(mail.digests, [&](const Digest& digest) {
            return !digest.says_something() || !is_reachable(digest.recipient);
        });
        return mail;
    }

  private:
    bool is_reachable(const std::string& login) const { return office_.reachable.contains(login); }

    // Whether there is a manager to whom those without an address can be listed.
    bool somebody_can_be_told() const {
        return std::any_of(office_.staff.begin(), office_.staff.end(), [&](const Staff& member) {
            return member.has(Role::manager) && is_reachable(member.login);
        });
    }

    bool was_told(const std::string& login, const std::string& notice) const {
        return office_.told.contains({login, notice});
    }

    // For whom somebody stands in; themselves first.
    std::vector<std::string> answers_for(const Staff& member) const {
        std::vector<std::string> logins{member.login};
        for (const Deputy& deputy : office_.deputies) {
            if (deputy.deputy == member.login) logins.push_back(deputy.login);
        }
        return logins;
    }

    DigestLine line_of(const Deadline& deadline) const {
        return {.deadline = deadline,
                .title = std::string{question_.policy.title_of(deadline.due.kind)}};
    }

    Digest digest_of_own(const Staff& member) const {
        Digest digest{.recipient = member.login};
        const auto owners = answers_for(member);
        for (const Deadline& deadline : office_.deadlines) {
            const bool theirs =
                deadline.owner &&
                std::find(owners.begin(), owners.end(), *deadline.owner) != owners.end();
            if (!theirs && !is_of_front_desk(deadline, member)) continue;
            DigestLine line = line_of(deadline);
            if (theirs && *deadline.owner != member.login) line.stands_in_for = deadline.owner;
            section_for(*deadline.due.due_on, digest).push_back(std::move(line));
        }
        return digest;
    }

    // Everybody at the front desk hears of what is the desk's.
    static bool is_of_front_desk(const Deadline& deadline, const Staff& member) {
        return deadline.team == Team::front_desk && member.has(Role::front_desk);
    }

    std::vector<DigestLine>& section_for(Date due_on, Digest& digest) const {
        if (due_on < question_.today) return digest.overdue;
        return due_on == question_.today ? digest.today : digest.this_week;
    }

    // "Late by so many working days"; outside the table of holidays, by so many days of any kind.
    bool is_late_by(const Deadline& deadline, int working_days) const {
        const Date due_on = *deadline.due.due_on;
        const auto day = working_days_later(due_on, working_days, question_.holidays);
        return day.value_or(due_on + std::chrono::days{working_days}) <= question_.today &&
               due_on < question_.today;
    }

    int number(std::string_view name, int otherwise) const {
        return question_.policy.number_on(name, question_.today).value_or(otherwise);
    }

    Digest digest_of(const Staff& member) const {
        Digest digest = digest_of_own(member);
        add_undelivered(member.login, digest);
        if (member.has(Role::manager)) add_for_manager(digest);
        if (is_head_today(member)) add_escalated(digest);
        return digest;
    }

    void add_for_manager(Digest& digest) const {
        for (const auto& [team, name] : names_of<Team>)
            add_report(team, digest);
        for (const Staff& other : office_.staff) {
            if (other.login != digest.recipient) add_undelivered(other.login, digest);
        }
        add_pauses(digest);
        for (const Unmentored& one : office_.unmentored) {
            remember(fmt::format("not-mentored:{}:{}", one.login, one.case_reference),
                     {.kind = RemarkKind::not_mentored,
                      .about = one.login,
                      .case_reference = one.case_reference},
                     digest);
        }
    }

    // The last to be added: what is left then is nothing.
    void add_unreachable(const std::vector<std::string>& unreachable, Digest& digest) const {
        for (const std::string& login : unreachable)
            digest.remarks.push_back({.kind = RemarkKind::no_address, .about = login});
        digest.nothing_overdue = question_.heartbeat && !digest.says_something();
    }

    void add_report(Team team, Digest& digest) const {
        const int after =
            number(policy_name::escalation_manager_working_days, manager_after_unless_said);
        TeamReport report{.team = team};
        for (const Deadline& deadline : office_.deadlines) {
            if (deadline.team != team) continue;
            DigestLine line = line_of(deadline);
            if (is_late_by(deadline, after)) {
                const std::string notice = notice_of("late", deadline);
                line.is_new = !was_told(digest.recipient, notice);
                if (line.is_new) digest.notices.push_back(notice);
                report.late.push_back(std::move(line));
            } else if (!deadline.owner && team != Team::front_desk) {
                report.nobodys.push_back(std::move(line));
            }
        }
        if (!report.late.empty() || !report.nobodys.empty())
            digest.reports.push_back(std::move(report));
    }

    bool is_head_today(const Staff& member) const {
        const auto logins = answers_for(member);
        return std::any_of(office_.staff.begin(), office_.staff.end(), [&](const Staff& one) {
            return one.has(Role::head_of_service) &&
                   std::find(logins.begin(), logins.end(), one.login) != logins.end();
        });
    }

    void add_escalated(Digest& digest) const {
        const int after = number(policy_name::escalation_head_working_days, head_after_unless_said);
        for (const Deadline& deadline : office_.deadlines) {
            const std::string notice = notice_of("head", deadline);
            if (!is_late_by(deadline, after) || was_told(digest.recipient, notice)) continue;
            digest.escalated.push_back(line_of(deadline));
            digest.notices.push_back(notice);
        }
    }

    // A remark that is made once.
    void remember(const std::string& notice, const Remark& remark, Digest& digest) const {
        if (was_told(digest.recipient, notice)) return;
        digest.remarks.push_back(remark);
        digest.notices.push_back(notice);
    }

    void add_undelivered(const std::string& whose, Digest& digest) const {
        for (const UndeliveredMail& mail : office_.undelivered) {
            if (mail.recipient != whose) continue;
            remember(fmt::format("undelivered:{}:{}", mail.recipient, to_iso(mail.period)),
                     {.kind = RemarkKind::undelivered, .about = mail.recipient, .on = mail.period},
                     digest);
        }
    }

    void add_pauses(Digest& digest) const {
        const int from = number(policy_name::pause_tell_manager_from, pauses_unless_said);
        for (const auto& [paused, count] : pauses_) {
            if (count < from) continue;
            const auto& [reference, kind, item] = paused;
            remember(fmt::format("paused:{}:{}:{}:{}", reference, name_of(kind), item, count),
                     {.kind = RemarkKind::paused_again,
                      .about = reference,
                      .deadline = kind,
                      .count = count},
                     digest);
        }
    }

    const Office& office_;
    const DigestQuestion& question_;
    std::map<std::tuple<std::string, DeadlineKind, int>, int> pauses_;
};

}  // namespace

DaysMail mail_of_day(const Office& office, const DigestQuestion& question) {
    return MailOfDay{office, question}.all();
}

}  // namespace lrpt
