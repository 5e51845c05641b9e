#include "casework/facilitator_report.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/report/page_sections.hpp"
#include "render/bar.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

const ListingShape& facilitator_columns() {
    static const ListingShape shape{.kind = "facilitator-figure-list",
                                    .item_kind = "facilitator-figure",
                                    .columns = {{"login", "login", 9},
                                                {"standing", "standing", 9},
                                                {"trained_on", "trained", 5},
                                                {"mentored_on", "mentored", 4},
                                                {"conferences", "conferences", 8},
                                                {"conferences_wanted", "of", 8},
                                                {"to_go", "to go", 7},
                                                {"first_year_ends_on", "first year ends", 6},
                                                {"open_cases", "open cases", 6},
                                                {"contacted_in_time", "in time", 5},
                                                {"contacted_of", "of offenders", 5}}};
    return shape;
}

// Where somebody is on the way to the five conferences of the first year.
std::string standing_of(const Expertise& expertise, Date today) {
    if (!expertise.trained_on) return "not trained";
    if (!expertise.wanted) return "no rule then";
    if (expertise.to_go <= 0) return "done";
    return today > *expertise.year_ends_on ? "missed" : "first year";
}

std::vector<Cell> row_of(const FacilitatorFigures& figures, Date today) {
    const Expertise& expertise = figures.facilitator.expertise;
    return {figures.facilitator.member.login,
            standing_of(expertise, today),
            cell(expertise.trained_on),
            cell(expertise.mentored_on),
            number_cell(expertise.conferences),
            number_cell(expertise.wanted),
            expertise.wanted ? number_cell(expertise.to_go) : Cell{},
            cell(expertise.year_ends_on),
            number_cell(figures.open_cases),
            number_cell(figures.within.in_time),
            number_cell(figures.within.of())};
}

// "khan  ########............ 2 of 5".
std::string bars_text(const std::vector<FacilitatorFigures>& all) {
    std::string text;
    for (const FacilitatorFigures& figures : all) {
        const Expertise& expertise = figures.facilitator.expertise;
        if (!expertise.trained_on || !expertise.wanted) continue;
        const int counted = std::min(expertise.conferences, *expertise.wanted);
        text += fmt::format("  {:<12}{} {} of {}\n",
                            figures.facilitator.member.login,
                            bar(counted, *expertise.wanted),
                            expertise.conferences,
                            *expertise.wanted);
    }
    return text.empty() ? text : "\nCONFERENCES OF THE FIRST YEAR\n" + text;
}

Exit run(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const auto all = facilitator_figures(app.desk(work));
    if (arguments.has("html")) {
        write_page(
            app,
            arguments,
            {.title = "Facilitators", .day = app.today(), .sections = {facilitators_section(all)}});
        return Exit::done;
    }
    ListingWriter listing{facilitator_columns(), app.listing_format(), app.writer()};
    for (const FacilitatorFigures& figures : all)
        listing.row(row_of(figures, app.today()));
    listing.finish();
    if (app.form() == Form::text && !arguments.has("fields")) app.out.write(bars_text(all));
    return Exit::done;
}

}  // namespace

Command report_facilitators() {
    return {.summary = "Say who leads conferences, and who lacks some",
            .examples = {{"report facilitators", "whom the next case helps most first"}},
            .lists = true,
            .options = {html_option()},
            .notes =
                "\"Each facilitator will manage five conferences within the first year of their "
                "training\": missed is said once that year is over. In time: offenders on their "
                "cases who were contacted within the days that policy allows.",
            .run = run};
}

}  // namespace lrpt
