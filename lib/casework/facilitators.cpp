#include "casework/facilitators.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/staff.hpp"
#include "casework/victim_side.hpp"
#include "store/audit_store.hpp"
#include "store/meeting_store.hpp"
#include "store/record_store.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

Staff facilitator_at_work(Database& database, const std::string& login) {
    Staff member = staff_at_work(database, login);
    if (member.has(Role::facilitator)) return member;
    std::vector<std::string> advice{"Who is: lrpt staff list --role facilitator"};
    if (!member.has(Role::vlo))
        advice.push_back(
            fmt::format("If they are: lrpt staff add {} --role facilitator", member.login));
    throw Error{Exit::data, fmt::format("{} is not a facilitator", member.login), advice};
}

std::string to_train(const std::string& login) {
    return fmt::format("lrpt staff train {} --from-day DATE --until DATE", login);
}

Practice practice_of(Database& database, const std::string& login) {
    return {.trainings = records_of<Training>(database, login),
            .conferences = conferences_led(database, login)};
}

PracticeQuestion practice_question(const Desk& desk) {
    return {.policy = desk.data.policy(), .holidays = desk.data.holidays()};
}

Facilitator facilitator(const Desk& desk, Staff member) {
    const Practice practice = practice_of(desk.database, member.login);
    return {.member = std::move(member),
            .expertise = expertise_of(practice, practice_question(desk), desk.work.today)};
}

bool comes_first(const Facilitator& one, const Facilitator& other, Date today) {
    const bool gone = one.member.left_on.has_value();
    if (gone != other.member.left_on.has_value()) return !gone;
    return needs_conference_more(one.expertise, other.expertise, today);
}

// "a three day training course", the first and the last day both counted. A course before the rule
// is held to the one in force today.
void check_days(const Desk& desk, const Course& course) {
    refuse_day_to_come(course.until, desk.work.today, "a course");
    const auto days = (course.until - course.from_on).count() + 1;
    if (days < 1) {
        throw Error{Exit::data,
                    fmt::format("{} is before {}: a course runs from a day until a later one",
                                spoken(course.until),
                                spoken(course.from_on)),
                    {"The first day comes first: --from-day DATE --until DATE"}};
    }
    const Policy& policy = desk.data.policy();
    const auto then = policy.number_on(policy_name::facilitator_course_days, course.until);
    const auto now = policy.number_on(policy_name::facilitator_course_days, desk.work.today);
    const int least = then ? *then : now.value_or(1);
    if (days >= least) return;
    throw Error{Exit::data,
                fmt::format("from {} until {} is {}: the course takes {}",
                            spoken(course.from_on),
                            spoken(course.until),
                            counted(days, "day"),
                            counted(least, "day")),
                {"The first and the last day are both counted"}};
}

// The course from whose last day the first year runs. Returns null where there is none.
const Training* first_course(const std::vector<Training>& trainings) {
    const Training* first = nullptr;
    for (const Training& training : trainings) {
        if (training.kind != TrainingKind::course) continue;
        if (first == nullptr || training.on < first->on) first = &training;
    }
    return first;
}

void check_beside_recorded(const std::string& login,
                           const std::vector<Training>& trainings,
                           const Course& course) {
    const Training* first = first_course(trainings);
    if (course.is == CourseIs::the_first && first != nullptr) {
        throw Error{
            Exit::data,
            fmt::format(
                "{} did the course until {}: nothing was recorded", login, spoken(first->on)),
            {"One more, which moves no first year: " + to_train(login) + " --again",
             "Where those days are wrong: " + to_train(login) + " --correction"}};
    }
    if (course.is != CourseIs::the_first && first == nullptr) {
        throw Error{Exit::data,
                    fmt::format("no course of {}'s is recorded yet", login),
                    {"The first: " + to_train(login)}};
    }
    if (course.is != CourseIs::a_correction) return;
    for (const Training& session : trainings) {
        if (session.kind != TrainingKind::mentoring || session.on > course.until) continue;
        throw Error{Exit::data,
                    fmt::format("{} had a mentoring session on {}: it follows the course",
                                login,
                                spoken(session.on)),
                    {"Say a last day before it: " + to_train(login) + " --correction"}};
    }
}

void write_course(Database& database, const std::string& login, const Course& course) {
    Training written{.kind = TrainingKind::course, .from_on = course.from_on, .on = course.until};
    if (course.is != CourseIs::a_correction) {
        add_record(database, login, written);
        return;
    }
    written.number = first_course(records_of<Training>(database, login))->number;
    save_record(database, login, written);
}

}  // namespace

void require_trained_facilitator(Database& database, const std::string& login, Date day) {
    const Staff member = facilitator_at_work(database, login);
    const auto trainings = records_of<Training>(database, member.login);
    if (trained_on(trainings, day)) return;
    const auto later = trained_on(trainings, Date::max());
    const std::string why =
        later ? fmt::format("{} had not done the course for facilitators by {}: it ended on {}",
                            member.login,
                            spoken(day),
                            spoken(*later))
              : fmt::format("{} has not done the course for facilitators", member.login);
    throw Error{Exit::data,
                why,
                {"When it is done: " + to_train(member.login),
                 "Who has done it: lrpt staff list --role facilitator"}};
}

std::optional<std::string> note_unmentored(Database& database,
                                           const Work& work,
                                           const Case& given) {
    if (given.scheme != Scheme::rj || !given.owner) return std::nullopt;
    if (mentored_on(records_of<Training>(database, *given.owner), work.today)) return std::nullopt;
    const std::string what = fmt::format("{} has had no mentoring session", *given.owner);
    add(database, audit_entry(work, given.reference, what));
    return what + ": note to the manager";
}

Facilitator facilitator_of(const Desk& desk, const std::string& login) {
    return facilitator(desk, required_staff(desk.database, login));
}

std::vector<Facilitator> facilitators_by_need(const Desk& desk) {
    std::vector<Facilitator> found;
    for (Staff& member : all_staff(desk.database)) {
        if (member.has(Role::facilitator)) found.push_back(facilitator(desk, std::move(member)));
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto& one, const auto& other) {
        return comes_first(one, other, desk.work.today);
    });
    return found;
}

std::vector<DeadlineChange> record_course(const Desk& desk,
                                          const std::string& login,
                                          const Course& course) {
    Change change{desk.database};
    const Staff member = facilitator_at_work(desk.database, login);
    check_days(desk, course);
    const auto trainings = records_of<Training>(desk.database, member.login);
    check_beside_recorded(member.login, trainings, course);
    write_course(desk.database, member.login, course);
    std::vector<DeadlineChange> changes = derive_conferences(desk, member.login);
    const std::string what =
        fmt::format("{}: {} from {} until {}",
                    member.login,
                    course.is == CourseIs::a_correction ? "course corrected," : "course",
                    to_iso(course.from_on),
                    to_iso(course.until));
    add(desk.database, audit_entry(desk.work, std::nullopt, what));
    finish(change, desk.work);
    return changes;
}

void record_mentoring(const Desk& desk, const std::string& login, Date on) {
    Change change{desk.database};
    const Staff member = facilitator_at_work(desk.database, login);
    refuse_day_to_come(on, desk.work.today, "a mentoring session");
    const auto trainings = records_of<Training>(desk.database, member.login);
    const Training* course = first_course(trainings);
    if (course == nullptr || course->on >= on) {
        throw Error{Exit::data,
                    course == nullptr
                        ? fmt::format("no course of {}'s is recorded: mentoring follows it", login)
                        : fmt::format("the course of {} ended on {}: mentoring follows it",
                                      login,
                                      spoken(course->on)),
                    {course == nullptr ? "First: " + to_train(member.login)
                                       : "Name a later day: --on DATE"}};
    }
    const bool is_there =
        std::any_of(trainings.begin(), trainings.end(), [&](const Training& training) {
            return training.kind == TrainingKind::mentoring && training.on == on;
        });
    if (is_there) {
        throw Error{
            Exit::data,
            fmt::format(
                "{}'s mentoring session on {} is recorded already", member.login, spoken(on)),
            {"To see it: lrpt staff list --role facilitator"}};
    }
    add_record(desk.database, member.login, Training{.kind = TrainingKind::mentoring, .on = on});
    add(desk.database,
        audit_entry(desk.work,
                    std::nullopt,
                    fmt::format("{}: mentoring session on {}", member.login, to_iso(on))));
    finish(change, desk.work);
}

std::vector<DeadlineChange> derive_conferences(const Desk& desk, const std::string& login) {
    const Staff member = required_staff(desk.database, login);
    std::vector<Duty> duties;
    if (member.has(Role::facilitator) && !member.left_on) {
        const Practice practice = practice_of(desk.database, member.login);
        if (const auto duty = conferences_duty(practice, practice_question(desk)))
            duties.push_back(*duty);
    }
    return set_duties(desk.database, about_staff(member.login), duties, when_of(desk.work));
}

}  // namespace lrpt
