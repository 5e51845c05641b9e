#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/deadlines/filters.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

using std::chrono::days;

constexpr days horizon{14};

// Somebody who owns cases sees their own, those of people they stand in for, and those that nobody
// owns yet; anybody else sees all.
DeadlineFilter my_filter(App& app, const Arguments& arguments) {
    DeadlineFilter filter = deadline_filter(app, arguments);
    if (arguments.has("owner")) return filter;
    const auto me = staff_member(app.database(), app.login());
    const bool owns_cases = me && (me->has(Role::vlo) || me->has(Role::facilitator));
    if (owns_cases) {
        filter.owner = me->login;
        filter.or_nobodys = true;
        filter.or_deputised = true;
    }
    return filter;
}

std::string owner_text(const Deadline& deadline, const DeadlineFilter& filter) {
    const bool stands_in = deadline.owner && filter.or_deputised && deadline.owner != filter.owner;
    return owner_in_words(deadline) + (stands_in ? " (you stand in)" : "");
}

// Whoever looks at what is late wants to know whether nobody tried, or nobody answered.
std::string tried_text(const Deadline& deadline, Date today) {
    if (!asks_for_contact(deadline.due.kind)) return {};
    if (deadline.attempts == 0) return *deadline.due.due_on < today ? "  nobody has tried" : "";
    return fmt::format("  tried {}, last {}",
                       deadline.attempts == 1 ? "once" : counted(deadline.attempts, "time"),
                       last_attempt_text(deadline));
}

std::string line_text(const Deadline& deadline, const DeadlineFilter& filter) {
    const Date today = filter.today;
    const auto days_left = (*deadline.due.due_on - today).count();
    const std::string when = days_left < 0    ? counted(-days_left, "day") + " late"
                             : days_left == 0 ? "today"
                             : days_left == 1 ? "tomorrow"
                                              : fmt::format("in {} days", days_left);
    return fmt::format("  {:<16}{:<16}{:<14}{:<22}{}{}\n",
                       spoken(*deadline.due.due_on),
                       when,
                       subject_text(deadline.about),
                       named_with_item(deadline.due) + "  ",
                       owner_text(deadline, filter),
                       tried_text(deadline, today));
}

std::string section(std::string_view heading, const std::vector<std::string>& lines) {
    return lines.empty() ? std::string{} : fmt::format("{}\n{}", heading, joined(lines, ""));
}

std::string whose_text(const DeadlineFilter& filter) {
    if (filter.owner) return *filter.owner;
    return filter.team ? "the " + std::string{title_of(*filter.team)} : "everybody";
}

std::string text_of(const std::vector<Deadline>& deadlines,
                    const App& app,
                    const DeadlineFilter& filter) {
    std::vector<std::string> overdue;
    std::vector<std::string> this_week;
    std::vector<std::string> later;
    const Date today = app.today();
    for (const Deadline& deadline : deadlines) {
        const Date due_on = *deadline.due.due_on;
        auto& lines = due_on < today ? overdue : due_on <= end_of_week(today) ? this_week : later;
        lines.push_back(line_text(deadline, filter));
    }
    return fmt::format("{}, deadlines of {}\n\n", spelled_out(today), whose_text(filter)) +
           section("OVERDUE", overdue) + section("THIS WEEK", this_week) +
           section(fmt::format("LATER (to {})", spoken(today + horizon)), later) +
           fmt::format("\n{} overdue, {} this week, {} later.\n",
                       overdue.size(),
                       this_week.size(),
                       later.size());
}

std::string to_look_at(const Deadline& deadline) {
    switch (deadline.about.what) {
        case DeadlineSubject::What::a_case: return "case show " + deadline.about.key;
        case DeadlineSubject::What::lawyer: return "lawyers show " + deadline.about.key;
        case DeadlineSubject::What::staff: break;
    }
    return "deadlines explain " + deadline.about.key;
}

Exit run(App& app, const Arguments& arguments) {
    const DeadlineFilter filter = my_filter(app, arguments);
    std::vector<Deadline> found;
    each_unmet_before(
        app.database(), filter, app.today() + horizon + days{1}, [&](const Deadline& deadline) {
            found.push_back(deadline);
        });
    if (app.form() == Form::text && !arguments.has("fields")) {
        const bool nothing_to_pipe = found.empty() && !is_terminal(Stream::output);
        if (!nothing_to_pipe) app.out.write(text_of(found, app, filter));
        if (!found.empty()) app.hint(fmt::format("Next: lrpt {}\n", to_look_at(found.front())));
        return Exit::done;
    }
    const ListingFormat format = app.listing_format();
    ListingWriter listing{deadline_columns(), format, app.writer()};
    for (const Deadline& deadline : found)
        listing.row(deadline_row(deadline, format));
    listing.finish();
    return Exit::done;
}

}  // namespace

Command deadlines_mine() {
    return {.summary = "What I must do: overdue, this week, and the next 14 days",
            .examples = {{"deadlines", ""}, {"deadlines --owner all", "everybody's"}},
            .lists = true,
            .options = deadline_filter_options(),
            .run = run};
}

}  // namespace lrpt
