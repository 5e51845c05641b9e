#include "rules/timeliness.hpp"

#include "rules/first_contact.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace lrpt {

namespace {

constexpr std::string_view court_elsewhere = "outside the area";
constexpr std::string_view court_unknown = "not recorded";
constexpr std::size_t month_length = std::string_view{"2013-02"}.size();

// The steps without the way as a whole, which is the last of the stages.
constexpr std::size_t steps = names_of<TimelinessStage>.size() - 1;

std::optional<Date> known_on(std::optional<Date> on, Date day) {
    return on && *on <= day ? on : std::nullopt;
}

// How many days each step took, and how far the case has come: the first step that is not behind
// it, `steps` where the person was reached.
struct Way {
    std::array<std::optional<int>, steps> days = {};
    std::size_t come_to = 0;
};

Way way_of(const CaseTimes& times) {
    std::array<std::optional<Date>, steps> ends{
        times.opened_on, times.assigned_on, times.tried_on, times.reached_on};
    Way way;
    Date from = *times.started_on;
    for (std::size_t step = 0; step < steps; ++step) {
        if (!ends[step]) continue;
        way.come_to = step + 1;
        const bool overtaken = std::any_of(ends.begin() + step, ends.end(), [&](const auto& later) {
            return later && *later < *ends[step];
        });
        if (overtaken) continue;
        const Date until = std::max(from, *ends[step]);
        way.days[step] = static_cast<int>((until - from).count());
        from = until;
    }
    return way;
}

// The figures of one group, case by case.
class Group {
  public:
    void add(const CaseTimes& times, Date day) {
        const Way way = way_of(times);
        for (std::size_t step = 0; step < steps; ++step) {
            if (way.days[step]) taken_[step].push_back(*way.days[step]);
        }
        if (times.reached_on) {
            const auto whole = (*times.reached_on - *times.started_on).count();
            taken_[steps].push_back(static_cast<int>(whole));
        } else {
            ++(times.closed_on ? never_ : not_yet_)[way.come_to];
            ++(times.closed_on ? never_ : not_yet_)[steps];
        }
        ++against_limit(times, day);
    }

    TimelinessGroup figures(TimelinessGroup named) && {
        for (const auto& [stage, name] : names_of<TimelinessStage>)
            named.stages.push_back(stage_figures(stage));
        named.within = within_;
        return named;
    }

  private:
    int& against_limit(const CaseTimes& times, Date day) {
        if (times.reached_on)
            return *times.reached_on <= *times.due_on ? within_.in_time : within_.late;
        if (times.closed_on.value_or(day) > *times.due_on) return within_.missed;
        return times.closed_on ? within_.stopped : within_.running;
    }

    StageFigures stage_figures(TimelinessStage stage) {
        const auto place = static_cast<std::size_t>(stage);
        std::vector<int>& taken = taken_[place];
        std::sort(taken.begin(), taken.end());
        StageFigures figures{.stage = stage,
                             .cases = static_cast<int>(taken.size()),
                             .not_yet = not_yet_[place],
                             .never = never_[place]};
        if (taken.empty()) return figures;
        const std::size_t middle = taken.size() / 2;
        const int upper = taken[middle];
        const int lower = taken.size() % 2 == 0 ? taken[middle - 1] : upper;
        figures.median_days = (lower + upper) / 2.0;
        figures.worst_days = taken.back();
        figures.worst_cases =
            static_cast<int>(std::count(taken.begin(), taken.end(), taken.back()));
        return figures;
    }

    std::array<std::vector<int>, steps + 1> taken_ = {};
    std::array<int, steps + 1> not_yet_ = {};
    std::array<int, steps + 1> never_ = {};
    WithinLimit within_ = {};
};

// Groups by a key that puts them in order.
using Groups = std::map<std::string, Group>;

std::vector<TimelinessGroup> figures_of(TimelinessBy by, const Groups& groups) {
    std::vector<TimelinessGroup> figures;
    for (const auto& [name, group] : groups) {
        TimelinessGroup named{.by = by, .name = name};
        if (by == TimelinessBy::month) named.month = iso_date(name + "-01");
        figures.push_back(Group{group}.figures(std::move(named)));
    }
    return figures;
}

std::string area_of(const CaseTimes& times) {
    return times.area ? std::string{name_of(*times.area)} : times.court;
}

}  // namespace

std::optional<CaseTimes> times_of(const Case& kept,
                                  const CaseRecords& records,
                                  const DeadlineQuestion& question,
                                  const Courts& courts) {
    const Date day = question.today;
    const std::vector<DueDate> due = due_dates(records.scheme, question);
    if (due.empty() || kept.opened_on > day) return std::nullopt;
    const auto started_on = due.front().event_on;
    if (started_on > day) return std::nullopt;
    CaseTimes times{.started_on = started_on,
                    .due_on = due.front().due_on,
                    .opened_on = kept.opened_on,
                    .assigned_on = known_on(kept.assigned_on, day),
                    .tried_on = known_on(first_tried_on(records, started_on), day),
                    .reached_on = known_on(first_reached_on(records, started_on), day),
                    .closed_on = known_on(kept.closed_on, day)};
    const auto& named = records.facts.court;
    const Court* court = named ? courts.find(*named) : nullptr;
    times.court = named ? court_elsewhere : court_unknown;
    if (court == nullptr) return times;
    times.court = court->name;
    times.area = court->area;
    return times;
}

TimelinessFigures timeliness_of(Scheme scheme, const std::vector<CaseTimes>& cases, Date day) {
    TimelinessFigures figures{.scheme = scheme};
    Group all;
    Groups areas;
    Groups courts;
    Groups months;
    for (const CaseTimes& times : cases) {
        if (!times.started_on) {
            ++figures.not_started;
            continue;
        }
        all.add(times, day);
        areas[area_of(times)].add(times, day);
        courts[times.court].add(times, day);
        months[to_iso(*times.started_on).substr(0, month_length)].add(times, day);
    }
    figures.all = std::move(all).figures({});
    figures.by_area = figures_of(TimelinessBy::area, areas);
    figures.by_court = figures_of(TimelinessBy::court, courts);
    figures.by_month = figures_of(TimelinessBy::month, months);
    return figures;
}

}  // namespace lrpt
