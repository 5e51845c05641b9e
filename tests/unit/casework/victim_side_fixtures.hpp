// A victim contact case with one victim, and what is recorded of them.
#pragma once

#include "casework/case_work.hpp"
#include "casework/contact_points.hpp"
#include "casework/offers.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <string>

namespace lrpt::test {

// Both cases of one sentence, VC-2013-0001 and RJ-2013-0001, with person 1.
class VictimCase {
  public:
    VictimCase() { open_from(casework.database, both_record("B-1"), work_on(day("2013-02-15"))); }

    Case kept(const std::string& reference = "VC-2013-0001") {
        return required_case(casework.database, reference);
    }

    RecordedOffer offer(const OfferEntry& entry, Date today = the_day()) {
        const Work work = work_on(today);
        return record_offer(desk_on(casework.database, work), kept(), entry);
    }

    RecordedOffer answer(Answer answer, Date on = the_day()) {
        return offer({.said = {.on = on, .answer = answer}}, on);
    }

    AddedContactPoint add(const ContactPoint& point, bool despite = false) {
        const Work work = the_work();
        return add_contact_point(desk_on(casework.database, work), kept(), point, despite);
    }

    std::vector<DeadlineChange> contact(const Contact& contact,
                                        const std::string& reference = "VC-2013-0001",
                                        bool overridden = false) {
        const Work work = work_on(std::max(contact.on, the_day()));
        return record_contact(
            desk_on(casework.database, work), kept(reference), contact, {.overridden = overridden});
    }

    std::string last_entry() {
        return casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1");
    }

    OpenCasework casework;
};

inline ContactPoint a_telephone(const std::string& value = "0116 496 0001") {
    return {.means = Means::telephone, .value = value};
}

}  // namespace lrpt::test
