// The bank holidays of England and Wales, for the years that the table covers.
#pragma once

#include "base/date.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace lrpt {

struct BankHoliday {
    Date date = {};
    std::string name = {};
};

class BankHolidays {
  public:
    BankHolidays() = default;
    explicit BankHolidays(std::vector<BankHoliday> holidays) : holidays_(std::move(holidays)) {
        std::sort(holidays_.begin(), holidays_.end(), [](const auto& one, const auto& other) {
            return one.date < other.date;
        });
    }

    // Outside the covered years working days are not counted: nobody knows the holidays there.
    bool covers(Date day) const {
        return !holidays_.empty() && year_of(day) >= first_year() && year_of(day) <= last_year();
    }
    int first_year() const { return year_of(holidays_.front().date); }
    int last_year() const { return year_of(holidays_.back().date); }

    // Returns nothing (null) where the day is no bank holiday.
    const BankHoliday* on(Date day) const {
        const auto found = std::find_if(
            holidays_.begin(), holidays_.end(), [&](const auto& one) { return one.date == day; });
        return found == holidays_.end() ? nullptr : &*found;
    }

  private:
    std::vector<BankHoliday> holidays_;
};

}  // namespace lrpt
