#include "cmd/report/page_sections.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string_view team_words(Scheme scheme) {
    return title_of(team_of(scheme));
}

}  // namespace

Option html_option() {
    return {.name = "--html",
            .value = "FILE",
            .help = "Write one page for a browser or for paper; - for standard output"};
}

PageSection timeliness_section(const TimelinessFigures& figures) {
    const bool rj = figures.scheme == Scheme::rj;
    PageSection section{
        .heading = fmt::format("Timeliness by month: {}", team_words(figures.scheme)),
        .shows =
            rj ? "How many offenders were contacted by the day that was due, by month of sentence."
               : "How many victims were offered contact by the day that was due, by month of "
                 "sentence.",
        .chart = Chart{.kind = ChartKind::stacked_columns,
                       .title = rj ? "Offenders contacted, by month"
                                   : "Victims offered contact, by month",
                       .columns = {1, 2, 3}},
        .table = {.caption = "Cases by month of sentence",
                  .headings = {"Month",
                               "In time",
                               "Late",
                               "Not reached, day passed",
                               "Not yet due",
                               "Median days",
                               "Worst days"}},
        .when_empty = "There is no case yet.",
        .notes = {
            "In time is by the day that was due when the clock started; pauses move nothing."}};
    for (const TimelinessGroup& group : figures.by_month) {
        const StageFigures& whole = group.stage(TimelinessStage::court_to_reached);
        section.table.rows.push_back({group.month ? month_and_year(*group.month) : group.name,
                                      number_cell(group.within.in_time),
                                      number_cell(group.within.late),
                                      number_cell(group.within.missed),
                                      number_cell(group.within.running),
                                      whole.median_days ? Cell{*whole.median_days} : Cell{},
                                      number_cell(whole.worst_days)});
    }
    return section;
}

PageSection answers_section(const OutcomeFigures& figures) {
    PageSection section{
        .heading = "What victims and offenders said",
        .shows =
            "Answers after the meeting; the trust's page says that three quarters of the victims "
            "would recommend it.",
        .chart = Chart{.kind = ChartKind::grouped_columns,
                       .title = "Answers of those who said yes or no",
                       .columns = {1, 2}},
        .table = {.caption = "Answers",
                  .headings = {"Question", "Yes", "No", "Declined", "Not asked"}},
        .when_empty = "Nobody has answered yet.",
        .notes = {
            "Where fewer than five answered, nothing is shown, so that nobody can be told apart."}};
    if (figures.answers.empty() && figures.hidden.empty()) return section;
    for (const auto& [party, party_name] : names_of<Party>) {
        for (const auto& [question, question_name] : names_of<SurveyQuestion>) {
            const bool hidden = figures.hidden.contains({party, question});
            std::vector<Cell> row{fmt::format("{}: {}", party_name, question_name)};
            for (const auto& [answer, name] : names_of<SurveyAnswer>)
                row.push_back(hidden ? Cell{}
                                     : number_cell(count_of(figures, party, question, answer)));
            section.table.rows.push_back(std::move(row));
        }
    }
    return section;
}

PageSection stages_section(const OutcomeFigures& figures) {
    PageSection section{
        .heading = "How far the programmes have come",
        .shows = "Cases of restorative justice, open and closed, by their stage.",
        .chart = Chart{.kind = ChartKind::bars, .title = "Cases by stage", .columns = {1}},
        .table = {.caption = "Cases by stage", .headings = {"Stage", "Cases"}},
        .when_empty = "There is no case yet."};
    for (const auto& [stage, count] : figures.stages)
        section.table.rows.push_back({std::string{name_of(stage)}, number_cell(count)});
    return section;
}

PageSection facilitators_section(const std::vector<FacilitatorFigures>& all) {
    PageSection section{
        .heading = "Facilitators",
        .shows =
            "Conferences led within the first year of training, of the five that each manages.",
        .chart =
            Chart{
                .kind = ChartKind::bars, .title = "Conferences of the first year", .columns = {1}},
        .table = {.caption = "Facilitators, whom the next case helps most first",
                  .headings = {"Login", "Conferences", "To go", "First year ends", "Open cases"}},
        .when_empty = "There is no facilitator on the staff."};
    for (const FacilitatorFigures& figures : all) {
        const Expertise& expertise = figures.facilitator.expertise;
        section.table.rows.push_back({figures.facilitator.member.login,
                                      number_cell(expertise.conferences),
                                      expertise.wanted ? number_cell(expertise.to_go) : Cell{},
                                      cell(expertise.year_ends_on),
                                      number_cell(figures.open_cases)});
    }
    return section;
}

PageSection lateness_section(const LatenessFigures& figures) {
    PageSection section{.heading = "Open deadlines by lateness",
                        .shows = "What is not met yet in each team, and how late it is.",
                        .chart = Chart{.kind = ChartKind::grouped_columns,
                                       .title = "Open deadlines by lateness",
                                       .columns = {1, 2, 3}},
                        .table = {.caption = "Open deadlines", .headings = {"Late by"}}};
    for (const auto& [team, name] : names_of<Team>)
        section.table.headings.emplace_back(title_of(team));
    for (const auto& [lateness, name] : names_of<Lateness>) {
        std::vector<Cell> row{std::string{name}};
        for (const auto& [team, team_name] : names_of<Team>)
            row.push_back(number_cell(count_of(figures, team, lateness)));
        section.table.rows.push_back(std::move(row));
    }
    return section;
}

void write_page(App& app, const Arguments& arguments, const Page& page) {
    app.save(*arguments.value("html"), page_text(page));
}

}  // namespace lrpt
