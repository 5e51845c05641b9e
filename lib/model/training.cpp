#include "model/training.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Training>> fields_of<Training>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Training::kind>("kind", Side::team, "Course or mentoring session"),
        fact<&Training::from_on>("from_on", Side::team, "First day of the course"),
        fact<&Training::on>("on", Side::team, "Last day of the course, or day of the session"),
    };
    return table;
}

}  // namespace lrpt
