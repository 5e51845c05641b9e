// Where the days went between the court and the person, in figures: "the offender will be
// contacted within 15 days of the sentence by the RJ facilitator". Of the victim contact scheme the
// same, up to the first offer.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/scheme.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The steps on the way, in order, and the way as a whole. The owner is the facilitator, or the
// victim liaison officer.
enum class TimelinessStage {
    court_to_office,
    office_to_owner,
    owner_to_first_try,
    first_try_to_reached,
    court_to_reached,
};

template <>
inline constexpr auto names_of<TimelinessStage> = std::array{
    Name{TimelinessStage::court_to_office, "court-to-office"},
    Name{TimelinessStage::office_to_owner, "office-to-owner"},
    Name{TimelinessStage::owner_to_first_try, "owner-to-first-try"},
    Name{TimelinessStage::first_try_to_reached, "first-try-to-reached"},
    Name{TimelinessStage::court_to_reached, "court-to-reached"},
};

// What cases are put together by. `area`: "offered in both the city and county Courts".
enum class TimelinessBy { all, area, court, month };

template <>
inline constexpr auto names_of<TimelinessBy> = std::array{
    Name{TimelinessBy::all, "all"},
    Name{TimelinessBy::area, "area"},
    Name{TimelinessBy::court, "court"},
    Name{TimelinessBy::month, "month"},
};

// One step, over the cases that have come through it. A case that has not is never nought days.
struct StageFigures {
    TimelinessStage stage = TimelinessStage::court_to_office;
    int cases = 0;
    std::optional<double> median_days = {};  // of an even number the mean of the two in the middle
    std::optional<int> worst_days = {};
    int worst_cases = 0;  // that took so long
    int not_yet = 0;      // open, and in this step now
    int never = 0;        // closed in this step
};

// Against the day that was due when the clock started; pauses move nothing here.
struct WithinLimit {
    int in_time = 0;  // reached on that day or before
    int late = 0;     // reached after it
    int missed = 0;   // not reached, and the day has passed
    int running = 0;  // not reached yet, and the day has not passed
    int stopped = 0;  // closed before the day without being reached

    // Those whose days are over one way or the other.
    int of() const { return in_time + late + missed; }
    // Rounded to a whole number; nothing where there is none of them.
    std::optional<int> percent() const {
        if (of() == 0) return std::nullopt;
        return (100 * in_time + of() / 2) / of();
    }

    friend bool operator==(const WithinLimit&, const WithinLimit&) = default;
};

struct TimelinessGroup {
    TimelinessBy by = TimelinessBy::all;
    std::string name = {};           // "city", "Leicester Magistrates", "2013-02"; empty for all
    std::optional<Date> month = {};  // by month: its first day
    std::vector<StageFigures> stages = {};  // one each, in the order of names_of
    WithinLimit within = {};

    const StageFigures& stage(TimelinessStage which) const {
        return stages.at(static_cast<std::size_t>(which));
    }
};

// Of one scheme. The months are those in which the clocks started; those without a case are left
// out.
struct TimelinessFigures {
    Scheme scheme = Scheme::rj;
    TimelinessGroup all = {};
    std::vector<TimelinessGroup> by_area = {};
    std::vector<TimelinessGroup> by_court = {};
    std::vector<TimelinessGroup> by_month = {};
    int not_started = 0;  // the day from which it is counted is not recorded
};

}  // namespace lrpt
