// An office on a Monday morning: asha (VLO), khan (facilitator), mo (manager), hos (head of
// service).
#pragma once

#include "rules/digest.hpp"
#include "tests/unit/fixtures.hpp"

#include <string>

namespace lrpt::test {

inline Staff member(const std::string& login, Role role) {
    return {.login = login, .email = login + "@trust.example", .roles = {role}};
}

inline Office an_office() {
    return {.staff = {member("asha", Role::vlo),
                      member("hos", Role::head_of_service),
                      member("khan", Role::facilitator),
                      member("mo", Role::manager)},
            .reachable = {"asha", "hos", "khan", "mo"}};
}

inline Deadline first_offer(const std::string& reference,
                            const std::string& owner,
                            std::string_view due_on) {
    Deadline deadline{.about = about_case(reference),
                      .team = Team::victim_liaison,
                      .due = {.kind = DeadlineKind::contact_first_offer, .due_on = day(due_on)}};
    if (!owner.empty()) deadline.owner = owner;
    return deadline;
}

// As on Monday 4 March 2013 unless said.
inline DaysMail mail_of(const Office& office,
                        std::string_view on = "2013-03-04",
                        bool heartbeat = false) {
    return mail_of_day(office,
                       {.policy = the_policy(),
                        .holidays = the_holidays(),
                        .today = day(on),
                        .heartbeat = heartbeat});
}

}  // namespace lrpt::test
