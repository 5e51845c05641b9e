// Whether something may be sent to a person without doing harm: every "may" is no until somebody
// has said yes.
#pragma once

#include "model/contact.hpp"
#include "model/contact_point.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What must be said of a means of contact before it is used: for an address, whether it is safe
// and whether a letter may go there.
std::vector<std::string_view> permissions_of(Means means);

// Whether the contact point may be used so: a letter needs an address that is safe and may have
// post, a text a telephone that is safe and may have texts, anything else one that is safe.
bool is_safe_for(How how, const ContactPoint& point);

// Why nothing may go to the person so, in words without personal data; nothing where it may.
std::optional<std::string> why_not_safe(How how,
                                        const std::vector<ContactPoint>& points,
                                        int person);

}  // namespace lrpt
