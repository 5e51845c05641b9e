#include "casework/outcome_report.hpp"
#include "casework/timeliness_report.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/report/page_sections.hpp"
#include "store/deadline_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// All the figures of one day.
struct Figures {
    TimelinessFigures rj = {};
    TimelinessFigures contact = {};
    OutcomeFigures outcomes = {};
    std::vector<FacilitatorFigures> facilitators = {};
    LatenessFigures lateness = {};
};

Figures figures_of(App& app) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    Figures figures{.rj = timeliness(desk, Scheme::rj),
                    .contact = timeliness(desk, Scheme::contact),
                    .outcomes = outcome_figures(desk),
                    .facilitators = facilitator_figures(desk)};
    each_deadline(desk.database, {.today = app.today()}, [&](const Deadline& deadline) {
        count_in(figures.lateness, deadline, app.today());
    });
    return figures;
}

int late_in(const LatenessFigures& figures, Team team) {
    int late = 0;
    for (const auto& [lateness, name] : names_of<Lateness>) {
        if (lateness != Lateness::not_late) late += count_of(figures, team, lateness);
    }
    return late;
}

std::string in_time(const TimelinessFigures& figures) {
    const WithinLimit& within = figures.all.within;
    return fmt::format("{} of {}", within.in_time, within.of());
}

std::vector<Headline> headlines_of(const Figures& figures) {
    std::vector<Headline> headlines{
        {in_time(figures.rj), "offenders contacted by the day that was due"},
        {in_time(figures.contact), "victims offered contact by the day that was due"}};
    for (const auto& [team, name] : names_of<Team>)
        headlines.push_back({std::to_string(late_in(figures.lateness, team)),
                             fmt::format("deadlines late: {}", title_of(team))});
    const Share share = share_recommending(figures.outcomes, Party::victim);
    if (share.percent)
        headlines.push_back({fmt::format("{}%", *share.percent),
                             fmt::format("of {} victims would recommend it", share.answered)});
    return headlines;
}

Page page_of(const Figures& figures, Date day) {
    return {.title = "Victim contact and restorative justice in figures",
            .day = day,
            .headlines = headlines_of(figures),
            .sections = {lateness_section(figures.lateness),
                         timeliness_section(figures.rj),
                         timeliness_section(figures.contact),
                         answers_section(figures.outcomes),
                         stages_section(figures.outcomes),
                         facilitators_section(figures.facilitators)}};
}

Exit run(App& app, const Arguments& arguments) {
    const Figures figures = figures_of(app);
    if (arguments.has("html")) {
        write_page(app, arguments, page_of(figures, app.today()));
        return Exit::done;
    }
    std::string text = fmt::format("{}, in figures\n\n", spelled_out(app.today()));
    for (const Headline& headline : headlines_of(figures))
        text += fmt::format("  {:>10}  {}\n", headline.figure, headline.words);
    app.out.write(text);
    app.hint("More: lrpt report timeliness, outcomes, facilitators; lrpt report --html FILE\n");
    return Exit::done;
}

}  // namespace

Command report_page() {
    return {
        .summary = "Say how both teams stand, in a few figures or on one page",
        .examples = {{"report", "the headlines"},
                     {"report --html figures.html", "one page with charts, for a browser or A4"}},
        .options = {html_option()},
        .run = run};
}

}  // namespace lrpt
