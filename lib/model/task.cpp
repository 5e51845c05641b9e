#include "model/task.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Task>> fields_of<Task>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Task::set_for>("set_for", Side::team, "To be done by"),
        fact<&Task::done_on>("done_on", Side::team, "Done on"),
        words<&Task::words>("words", Side::team, "What is to be done"),
    };
    return table;
}

}  // namespace lrpt
