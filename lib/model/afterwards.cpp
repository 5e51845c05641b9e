#include "model/afterwards.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Survey>> fields_of<Survey>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Survey::party>("party", Side::staff, "Whose answers"),
        fact<&Survey::person>("person", Side::victim, "Number of the person"),
        fact<&Survey::on>("on", Side::staff, "On which day"),
        fact<&Survey::satisfied>("satisfied", Side::staff, "Satisfied?"),
        fact<&Survey::recommend>("recommend", Side::staff, "Would they recommend it to others?"),
        fact<&Survey::closure>("closure", Side::staff, "Did it help them to move on?"),
    };
    return table;
}

template <>
std::span<const RecordField<Reoffending>> fields_of<Reoffending>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Reoffending::on>("on", Side::offender, "The day it was looked up"),
        fact<&Reoffending::found>("found", Side::offender, "Was there a further offence?"),
        fact<&Reoffending::source>("source", Side::offender, "Where it is known from"),
    };
    return table;
}

template <>
std::span<const RecordField<Apology>> fields_of<Apology>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Apology::written_on>("written_on", Side::staff, "The day it was written"),
        fact<&Apology::handed_on>("handed_on", Side::victim, "The day the victim had it"),
        fact<&Apology::wanted>("wanted", Side::victim, "Does the victim want it kept?"),
        words<&Apology::words>("words", Side::team, "The letter"),
    };
    return table;
}

}  // namespace lrpt
