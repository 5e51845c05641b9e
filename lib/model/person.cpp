#include "model/person.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Person>> fields_of<Person>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Person::role>("role", Side::victim, "Victim, or who acts for the victim"),
        fact<&Person::acts_for>("acts_for", Side::victim, "Number of the victim acted for"),
        fact<&Person::because>("because", Side::victim, "Why somebody acts for the victim"),
        fact<&Person::spokesperson>("spokesperson", Side::victim, "Speaks for the others?"),
        personal<&Person::born_on, read_day>("born_on", Side::victim, "Date of birth, of a child"),
        personal<&Person::name>("name", Side::victim, "Name, as they spell it"),
    };
    return table;
}

}  // namespace lrpt
