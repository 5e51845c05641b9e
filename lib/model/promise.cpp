#include "model/promise.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Promise>> fields_of<Promise>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Promise::made_on>("made_on", Side::victim, "Promised on"),
        fact<&Promise::due_on>("due_on", Side::victim, "Promised for"),
        fact<&Promise::kept_on>("kept_on", Side::victim, "Kept on"),
        words<&Promise::words>("words", Side::victim, "What was promised"),
    };
    return table;
}

}  // namespace lrpt
