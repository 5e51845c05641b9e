#include "model/arrangements.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Arrangements>> fields_of<Arrangements>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Arrangements::meeting>("meeting", Side::staff, "Number of the meeting"),
        fact<&Arrangements::risk_checked_on>(
            "risk_checked_on", Side::team, "The day the risk was last checked"),
        fact<&Arrangements::no_contact_order>(
            "no_contact_order", Side::team, "An order that they must not meet"),
        fact<&Arrangements::interpreter>("interpreter", Side::team, "An interpreter"),
        fact<&Arrangements::victim_supporter>(
            "victim_supporter", Side::victim, "A supporter for the victim"),
        fact<&Arrangements::offender_supporter>(
            "offender_supporter", Side::offender, "A supporter for the offender"),
        fact<&Arrangements::victim_arrives>(
            "victim_arrives", Side::victim, "When the victim arrives"),
        fact<&Arrangements::victim_leaves>("victim_leaves", Side::victim, "When the victim leaves"),
        fact<&Arrangements::offender_arrives>(
            "offender_arrives", Side::offender, "When the offender arrives"),
        fact<&Arrangements::offender_leaves>(
            "offender_leaves", Side::offender, "When the offender leaves"),
        fact<&Arrangements::victim_door, clean_line>(
            "victim_door", Side::victim, "The door the victim uses"),
        fact<&Arrangements::offender_door, clean_line>(
            "offender_door", Side::offender, "The door the offender uses"),
    };
    return table;
}

}  // namespace lrpt
