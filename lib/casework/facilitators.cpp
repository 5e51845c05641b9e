#include "casework/facilitators.hpp"

#include "base/error.hpp"
#include "casework/staff.hpp"
#include "rules/facilitator.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Staff facilitator_at_work(Database& database, const std::string& login) {
    Staff member = staff_at_work(database, login);
    if (member.has(Role::facilitator)) return member;
    throw Error{Exit::data,
                fmt::format("{} is not a facilitator", member.login),
                {"Who is: lrpt staff list --role facilitator",
                 fmt::format("If they are: lrpt staff add {} --role facilitator", member.login)}};
}

}  // namespace

void require_trained_facilitator(Database& database, const std::string& login, Date day) {
    const Staff member = facilitator_at_work(database, login);
    const auto trainings = records_of<Training>(database, member.login);
    if (trained_on(trainings, day)) return;
    const auto later = trained_on(trainings, Date::max());
    const std::string trained =
        later ? fmt::format("{} had not done the course on {}, but on {}",
                            member.login,
                            spoken(day),
                            spoken(*later))
              : fmt::format("{} has not done the course for facilitators", member.login);
    throw Error{Exit::data,
                trained,
                {fmt::format("When it is done: lrpt staff train {} --from-day DATE --until DATE",
                             member.login),
                 "Who has done it: lrpt staff list --role facilitator"}};
}

}  // namespace lrpt
