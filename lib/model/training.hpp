// How a facilitator was trained: "All the RJ facilitators have undertaken a three day training
// course followed by mentoring sessions."
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <array>
#include <optional>

namespace lrpt {

enum class TrainingKind { course, mentoring };

template <>
inline constexpr auto names_of<TrainingKind> = std::array{
    Name{TrainingKind::course, "course"},
    Name{TrainingKind::mentoring, "mentoring"},
};

struct Training {
    int number = 0;
    TrainingKind kind = TrainingKind::course;
    std::optional<Date> from_on = {};  // the first day of a course
    Date on = {};                      // its last day, or the day of the session
};

template <>
std::span<const RecordField<Training>> fields_of<Training>();

}  // namespace lrpt
