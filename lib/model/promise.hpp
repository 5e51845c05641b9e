// "I'll ring on Friday": what an officer promised somebody on a case. It is a deadline of its own.
#pragma once

#include "base/date.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

struct Promise {
    int number = 0;
    Date made_on = {};
    Date due_on = {};
    std::optional<Date> kept_on = {};
    std::optional<std::string> words = {};  // what was promised, where the day does not say it all
};

template <>
std::span<const RecordField<Promise>> fields_of<Promise>();

}  // namespace lrpt
