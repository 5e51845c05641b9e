#include "model/pause.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Pause>> fields_of<Pause>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Pause::deadline>("deadline", Side::team, "Which deadline"),
        fact<&Pause::item>("item", Side::team, "Which of several"),
        fact<&Pause::from_on>("from_on", Side::team, "From"),
        fact<&Pause::until>("until", Side::team, "Until"),
        fact<&Pause::reason>("reason", Side::team, "Why it rests"),
        fact<&Pause::entered_on>("entered_on", Side::team, "Entered on"),
        words<&Pause::words>("words", Side::team, "Why, in words"),
    };
    return table;
}

}  // namespace lrpt
