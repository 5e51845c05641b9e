#include "rules/safe_contact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

// What a way of contact goes through, and the permission that it needs besides safety.
struct Way {
    How how;
    Means means;
    std::optional<bool> ContactPoint::*permission;
    std::string_view missing;  // what no point of the person is
};

constexpr std::array ways{
    Way{How::letter,
        Means::address,
        &ContactPoint::post,
        "address of person {} is marked safe for post"},
    Way{How::phone, Means::telephone, &ContactPoint::safe, "telephone of person {} is marked safe"},
    Way{How::visit, Means::address, &ContactPoint::safe, "address of person {} is marked safe"},
    Way{How::email, Means::email, &ContactPoint::safe, "email of person {} is marked safe"},
    Way{How::text,
        Means::telephone,
        &ContactPoint::texts,
        "telephone of person {} is marked safe for texts"},
};

const Way& way_of(How how) {
    return *std::find_if(ways.begin(), ways.end(), [&](const Way& way) { return way.how == how; });
}

}  // namespace

std::vector<std::string_view> permissions_of(Means means) {
    switch (means) {
        case Means::telephone: return {"safe", "voicemail", "texts"};
        case Means::email: return {"safe"};
        case Means::address: break;
    }
    return {"safe", "post"};
}

bool is_safe_for(How how, const ContactPoint& point) {
    const Way& way = way_of(how);
    return point.means == way.means && point.safe.value_or(false) &&
           (point.*way.permission).value_or(false);
}

std::optional<std::string> why_not_safe(How how,
                                        const std::vector<ContactPoint>& points,
                                        int person) {
    const bool safe = std::any_of(points.begin(), points.end(), [&](const ContactPoint& point) {
        return point.person == person && is_safe_for(how, point);
    });
    if (safe) return std::nullopt;
    return "no " + fmt::format(fmt::runtime(way_of(how).missing), person);
}

}  // namespace lrpt
