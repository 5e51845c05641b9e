#include "casework/office.hpp"

#include "rules/facilitator.hpp"
#include "store/case_store.hpp"
#include "store/deadline_store.hpp"
#include "store/occasion_store.hpp"
#include "store/outbox_store.hpp"
#include "store/record_store.hpp"
#include "store/staff_store.hpp"

#include <set>
#include <string>
#include <vector>

namespace lrpt {

namespace {

std::vector<Staff> staff_at_work_today(Database& database) {
    std::vector<Staff> staff = all_staff(database);
    std::erase_if(staff, [](const Staff& member) { return member.left_on.has_value(); });
    return staff;
}

std::vector<Deadline> deadlines_of_week(Database& database, Date today) {
    std::vector<Deadline> found;
    each_unmet_before(database,
                      {.today = today},
                      end_of_week(today) + std::chrono::days{1},
                      [&](const Deadline& deadline) { found.push_back(deadline); });
    return found;
}

// "All the RJ facilitators have undertaken a three day training course followed by mentoring
// sessions": the first case of each who has had none.
std::vector<Unmentored> unmentored_facilitators(Database& database, Date today) {
    std::vector<Unmentored> found;
    std::set<std::string> seen;
    for (const Case& kept : cases(database, {.scheme = Scheme::rj, .state = CaseState::open})) {
        if (!kept.owner || !seen.insert(*kept.owner).second) continue;
        if (!mentored_on(records_of<Training>(database, *kept.owner), today))
            found.push_back({*kept.owner, kept.reference});
    }
    return found;
}

void add_reference(const Deadline& deadline, std::set<std::string>& references) {
    if (const auto reference = case_of(deadline.about)) references.insert(*reference);
}

std::set<std::string> cases_named(const Digest& digest) {
    std::set<std::string> references;
    const auto add_all = [&](const std::vector<DigestLine>& lines) {
        for (const DigestLine& line : lines)
            add_reference(line.deadline, references);
    };
    for (const auto* lines : {&digest.overdue, &digest.today, &digest.this_week, &digest.escalated})
        add_all(*lines);
    for (const TeamReport& report : digest.reports) {
        add_all(report.late);
        add_all(report.nobodys);
    }
    for (const Remark& remark : digest.remarks) {
        if (remark.case_reference) references.insert(*remark.case_reference);
        if (remark.kind == RemarkKind::paused_again) references.insert(remark.about);
    }
    return references;
}

void add(const std::optional<std::string>& value, std::vector<std::string>& values) {
    if (value) values.push_back(*value);
}

void add_people(const People& people, PersonalValues& values) {
    add(people.offender_name, values.names);
    add(people.victim_name, values.names);
    for (const auto& other : {people.crn,
                              people.pnc,
                              people.prison_number,
                              people.offender_telephone,
                              people.offender_email,
                              people.offender_address})
        add(other, values.others);
}

}  // namespace

Office office_of_today(const Desk& desk, const MailRules& rules) {
    Database& database = desk.database;
    const Date today = desk.work.today;
    Office office{.staff = staff_at_work_today(database),
                  .deadlines = deadlines_of_week(database, today),
                  .pauses = pauses_of_unmet(database),
                  .unmentored = unmentored_facilitators(database, today),
                  .told = notices_told(database)};
    for (const Staff& member : office.staff) {
        if (member.email && rules.allows(*member.email)) office.reachable.insert(member.login);
        if (const auto deputy = deputy_of(database, member.login, today))
            office.deputies.push_back(*deputy);
    }
    for (const OutboxMail& mail : undelivered_mail(database))
        office.undelivered.push_back({mail.recipient, mail.period});
    return office;
}

PersonalValues personal_values(Database& database, const Digest& digest) {
    PersonalValues values;
    for (const std::string& reference : cases_named(digest)) {
        const auto kept = find_case(database, reference);
        if (!kept) continue;
        add_people(people_of(database, kept->occasion), values);
        const std::string occasion = std::to_string(kept->occasion);
        for (const Person& person : records_of<Person>(database, occasion))
            add(person.name, values.names);
        for (const ContactPoint& point : records_of<ContactPoint>(database, occasion))
            add(point.value, values.others);
    }
    return values;
}

}  // namespace lrpt
