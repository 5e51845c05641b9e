#include "model/rights.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace lrpt::test {

namespace {

Staff with_roles(std::vector<Role> roles) {
    return {.login = "somebody", .roles = std::move(roles)};
}

}  // namespace

TEST_CASE("every role has one row that says what it sees") {
    std::set<Role> seen;
    for (const Sight& sight : sights)
        CHECK(seen.insert(sight.role).second);
    CHECK(seen.size() == names_of<Role>.size());
}

TEST_CASE("what each role sees of either side") {
    using Row = std::tuple<Role, Scheme, std::optional<Audience>>;
    const auto [role, scheme, audience] = GENERATE(values<Row>({
        {Role::vlo, Scheme::contact, Audience::staff},
        {Role::vlo, Scheme::rj, Audience::staff},
        {Role::facilitator, Scheme::contact, Audience::offender_manager},
        {Role::facilitator, Scheme::rj, Audience::staff},
        {Role::offender_manager, Scheme::contact, Audience::offender_manager},
        {Role::offender_manager, Scheme::rj, Audience::offender_manager},
        {Role::report_writer, Scheme::contact, Audience::offender_manager},
        {Role::report_writer, Scheme::rj, Audience::staff},
        {Role::manager, Scheme::contact, Audience::staff},
        {Role::manager, Scheme::rj, Audience::staff},
        {Role::head_of_service, Scheme::contact, std::nullopt},
        {Role::head_of_service, Scheme::rj, std::nullopt},
        {Role::front_desk, Scheme::contact, std::nullopt},
        {Role::front_desk, Scheme::rj, std::nullopt},
        {Role::data_protection_officer, Scheme::contact, Audience::staff},
        {Role::data_protection_officer, Scheme::rj, Audience::staff},
    }));
    CAPTURE(name_of(role), name_of(scheme));
    CHECK(audience_of(with_roles({role}), scheme) == audience);
}

TEST_CASE("nobody sees a name of a side that they do not see") {
    const Staff member = with_roles({GENERATE(from_range(sights)).role});
    const Scheme scheme = GENERATE(from_range(every_scheme));
    for (const Side side : {Side::victim, Side::offender}) {
        const bool only_what_is_seen =
            sees(member, side, scheme) || !sees_names(member, side, scheme);
        CHECK(only_what_is_seen);
    }
}

TEST_CASE("a report writer works with the victim's consent, and not with their name") {
    const Staff writer = with_roles({Role::report_writer});
    CHECK(sees(writer, Side::victim, Scheme::rj));
    CHECK_FALSE(sees_names(writer, Side::victim, Scheme::rj));
    CHECK(sees_names(writer, Side::offender, Scheme::rj));
}

TEST_CASE("with several roles the widest holds") {
    CHECK(audience_of(with_roles({Role::offender_manager, Role::facilitator}), Scheme::rj) ==
          Audience::staff);
    CHECK(audience_of(with_roles({Role::front_desk, Role::offender_manager}), Scheme::contact) ==
          Audience::offender_manager);
    CHECK_FALSE(audience_of(with_roles({}), Scheme::rj));
}

TEST_CASE("the data protection officer works on no case") {
    const Staff officer = with_roles({Role::data_protection_officer});
    CHECK_FALSE(may_work_on(officer, Scheme::contact));
    CHECK_FALSE(may_work_on(officer, Scheme::rj));
}

}  // namespace lrpt::test
