#include "rules/working_days.hpp"

namespace lrpt {

using std::chrono::days;

namespace {

std::optional<Date> step_working_days(Date from,
                                      int count,
                                      days step,
                                      const BankHolidays& holidays) {
    Date day = from;
    for (int counted = 0; counted < count;) {
        day += step;
        if (!holidays.covers(day)) return std::nullopt;
        if (is_working_day(day, holidays)) ++counted;
    }
    return day;
}

}  // namespace

bool is_working_day(Date day, const BankHolidays& holidays) {
    return !is_weekend(day) && holidays.on(day) == nullptr;
}

std::optional<Date> working_days_later(Date from, int count, const BankHolidays& holidays) {
    return step_working_days(from, count, days{1}, holidays);
}

std::optional<Date> working_days_earlier(Date from, int count, const BankHolidays& holidays) {
    return step_working_days(from, count, days{-1}, holidays);
}

std::vector<BankHoliday> holidays_between(Date after, Date up_to, const BankHolidays& holidays) {
    std::vector<BankHoliday> passed;
    for (Date day = after + days{1}; day <= up_to; day += days{1}) {
        const BankHoliday* holiday = holidays.on(day);
        if (holiday != nullptr) passed.push_back(*holiday);
    }
    return passed;
}

}  // namespace lrpt
