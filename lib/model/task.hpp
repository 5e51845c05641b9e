// What somebody on the team has set themselves for a case, beyond what the rules ask for. It is a
// deadline of its own.
#pragma once

#include "base/date.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

struct Task {
    int number = 0;
    Date set_for = {};
    std::optional<Date> done_on = {};
    std::optional<std::string> words = {};  // what is to be done; for the team only
};

template <>
std::span<const RecordField<Task>> fields_of<Task>();

}  // namespace lrpt
