#include "model/consent.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Consent>> fields_of<Consent>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Consent::party>("party", Side::staff, "Whose consent"),
        fact<&Consent::person>("person", Side::victim, "Number of the person"),
        fact<&Consent::on>("on", Side::staff, "On which day"),
        fact<&Consent::given>("given", Side::staff, "Do they consent to meet?"),
    };
    return table;
}

}  // namespace lrpt
