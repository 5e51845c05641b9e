#include "casework/owners.hpp"

#include "base/error.hpp"
#include "casework/facilitators.hpp"
#include "casework/staff.hpp"

#include <fmt/format.h>

namespace lrpt {

std::vector<std::optional<std::string>> owners_by_scheme(Database& database,
                                                         const std::vector<std::string>& logins,
                                                         Date today) {
    std::vector<std::optional<std::string>> owners(every_scheme.size());
    for (const std::string& login : logins) {
        const Staff member = staff_at_work(database, login);
        bool owns_any = false;
        for (std::size_t place = 0; place < every_scheme.size(); ++place) {
            if (!member.has(owning_role(every_scheme[place]))) continue;
            owns_any = true;
            if (every_scheme[place] == Scheme::rj)
                require_trained_facilitator(database, login, today);
            if (!owners[place]) owners[place] = login;
        }
        if (!owns_any) {
            throw Error{Exit::data,
                        fmt::format("{} is neither vlo nor facilitator and owns no cases", login)};
        }
    }
    return owners;
}

}  // namespace lrpt
