#include "base/text.hpp"
#include "casework/timeliness_report.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/eligibility/schemes.hpp"
#include "cmd/report/page_sections.hpp"
#include "render/bar.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

const ListingShape& timeliness_columns() {
    static const ListingShape shape{.kind = "timeliness-list",
                                    .item_kind = "timeliness",
                                    .columns = {{"scheme", "scheme", 9},
                                                {"by", "by", 8},
                                                {"name", "name", 8},
                                                {"stage", "step", 9},
                                                {"cases", "cases", 6},
                                                {"median_days", "median", 7},
                                                {"worst_days", "worst", 7},
                                                {"worst_cases", "so long", 2},
                                                {"not_yet", "not yet", 6},
                                                {"never", "never", 3},
                                                {"in_time", "in time", 5},
                                                {"late", "late", 4},
                                                {"missed", "missed", 4},
                                                {"of", "of", 5},
                                                {"percent", "percent", 5},
                                                {"running", "running", 3},
                                                {"stopped", "stopped", 1},
                                                {"not_started", "not started", 1}}};
    return shape;
}

// The day that was due stands against the way as a whole, not against its steps.
void add_limit(std::vector<Cell>& cells, const WithinLimit& within) {
    for (const int number : {within.in_time, within.late, within.missed, within.of()})
        cells.push_back(number_cell(number));
    cells.push_back(number_cell(within.percent()));
    cells.push_back(number_cell(within.running));
    cells.push_back(number_cell(within.stopped));
}

// One step of one group a row.
void list_group(ListingWriter& listing,
                const TimelinessFigures& figures,
                const TimelinessGroup& group) {
    for (const StageFigures& step : group.stages) {
        std::vector<Cell> cells{std::string{name_of(figures.scheme)},
                                std::string{name_of(group.by)},
                                group.name.empty() ? Cell{} : Cell{group.name},
                                std::string{name_of(step.stage)},
                                number_cell(step.cases),
                                step.median_days ? Cell{*step.median_days} : Cell{},
                                number_cell(step.worst_days),
                                step.worst_days ? number_cell(step.worst_cases) : Cell{},
                                number_cell(step.not_yet),
                                number_cell(step.never)};
        const bool whole = step.stage == TimelinessStage::court_to_reached;
        if (whole) add_limit(cells, group.within);
        cells.resize(timeliness_columns().columns.size());
        if (whole && group.by == TimelinessBy::all) cells.back() = number_cell(figures.not_started);
        listing.row(cells);
    }
}

void list_all(ListingWriter& listing, const TimelinessFigures& figures) {
    list_group(listing, figures, figures.all);
    for (const auto& groups : {figures.by_area, figures.by_court, figures.by_month}) {
        for (const TimelinessGroup& group : groups)
            list_group(listing, figures, group);
    }
}

std::string_view step_name(Scheme scheme, TimelinessStage stage) {
    const bool rj = scheme == Scheme::rj;
    switch (stage) {
        case TimelinessStage::court_to_office: return "court to office";
        case TimelinessStage::office_to_owner: return rj ? "to the facilitator" : "to the officer";
        case TimelinessStage::owner_to_first_try: return "to the first try";
        case TimelinessStage::first_try_to_reached: return rj ? "until reached" : "until offered";
        case TimelinessStage::court_to_reached: break;
    }
    return "the whole way";
}

std::string days_text(std::optional<double> days) {
    return days ? fmt::format("{:g}", *days) : std::string{};
}

std::string worst_text(const StageFigures& step) {
    if (!step.worst_days) return {};
    return step.worst_cases == 1 ? fmt::format("{}", *step.worst_days)
                                 : fmt::format("{} ({} cases)", *step.worst_days, step.worst_cases);
}

std::string in_time_text(const WithinLimit& within) {
    return fmt::format("{} of {}", within.in_time, within.of());
}

std::string share_text(const WithinLimit& within) {
    if (!within.percent()) return {};
    return fmt::format("{:>3}%  {}", *within.percent(), bar(within.in_time, within.of()));
}

std::string limit_text(const TimelinessFigures& figures) {
    const WithinLimit& within = figures.all.within;
    std::string text = fmt::format("In time:  {}  {}\n", in_time_text(within), share_text(within));
    text.erase(text.find_last_not_of(" \n") + 1);
    text += fmt::format("\nLate: {}. Not reached, and the day has passed: {}. Not yet due: {}.\n",
                        within.late,
                        within.missed,
                        within.running);
    if (within.stopped > 0)
        text += fmt::format("Closed before the day: {}, which are in no share.\n", within.stopped);
    if (figures.not_started > 0)
        text += fmt::format("The day to count from is not recorded of {}.\n",
                            counted(figures.not_started, "case"));
    return text;
}

std::string steps_text(const TimelinessFigures& figures, std::optional<int> width) {
    const std::vector<Column> columns{{"step", "days", 9},
                                      {"median", "median", 7},
                                      {"worst", "worst", 6},
                                      {"cases", "cases", 5},
                                      {"not_yet", "not yet", 4},
                                      {"never", "closed", 3}};
    std::vector<std::vector<std::string>> rows;
    for (const StageFigures& step : figures.all.stages) {
        rows.push_back({std::string{step_name(figures.scheme, step.stage)},
                        days_text(step.median_days),
                        worst_text(step),
                        std::to_string(step.cases),
                        std::to_string(step.not_yet),
                        std::to_string(step.never)});
    }
    return "\n" + draw_table(columns, rows, width);
}

std::string groups_text(std::string_view heading,
                        const std::vector<TimelinessGroup>& groups,
                        std::optional<int> width) {
    const std::vector<Column> columns{{"name", heading, 9},
                                      {"median", "median", 6},
                                      {"worst", "worst", 5},
                                      {"not_yet", "not yet", 4},
                                      {"in_time", "in time", 8},
                                      {"share", "share", 7}};
    std::vector<std::vector<std::string>> rows;
    for (const TimelinessGroup& group : groups) {
        const StageFigures& whole = group.stage(TimelinessStage::court_to_reached);
        rows.push_back({group.month ? month_and_year(*group.month) : group.name,
                        days_text(whole.median_days),
                        worst_text(whole),
                        std::to_string(whole.not_yet),
                        group.within.of() > 0 ? in_time_text(group.within) : std::string{},
                        share_text(group.within)});
    }
    return rows.empty() ? std::string{} : "\n" + draw_table(columns, rows, width);
}

std::string whole_text(const TimelinessFigures& figures, std::optional<int> width) {
    const std::string_view heading =
        figures.scheme == Scheme::rj
            ? "RESTORATIVE JUSTICE: FROM THE SENTENCE TO FIRST CONTACT WITH THE OFFENDER\n"
            : "VICTIM CONTACT: FROM THE SENTENCE TO THE FIRST OFFER\n";
    return std::string{heading} + limit_text(figures) + steps_text(figures, width) +
           groups_text("area", figures.by_area, width) +
           groups_text("court", figures.by_court, width) +
           groups_text("month", figures.by_month, width);
}

// The schemes that were asked for and have a case, restorative justice first.
std::vector<TimelinessFigures> figures_asked_for(const Desk& desk, const Arguments& arguments) {
    std::vector<TimelinessFigures> found;
    const std::vector<Scheme> asked = schemes_asked_for(arguments);
    for (const Scheme scheme : {Scheme::rj, Scheme::contact}) {
        if (std::find(asked.begin(), asked.end(), scheme) == asked.end()) continue;
        TimelinessFigures figures = timeliness(desk, scheme);
        if (!figures.by_month.empty() || figures.not_started > 0)
            found.push_back(std::move(figures));
    }
    return found;
}

Exit run(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const auto schemes = figures_asked_for(app.desk(work), arguments);
    if (arguments.has("html")) {
        Page page{.title = "Where the days went", .day = app.today()};
        for (const TimelinessFigures& figures : schemes)
            page.sections.push_back(timeliness_section(figures));
        write_page(app, arguments, page);
        return Exit::done;
    }
    if (app.form() == Form::text && !arguments.has("fields")) {
        std::vector<std::string> texts;
        for (const TimelinessFigures& figures : schemes)
            texts.push_back(whole_text(figures, app.width()));
        app.out.write(joined(texts, "\n"));
    } else {
        ListingWriter listing{timeliness_columns(), app.listing_format(), app.writer()};
        for (const TimelinessFigures& figures : schemes)
            list_all(listing, figures);
        listing.finish();
    }
    if (schemes.empty() && is_terminal(Stream::output))
        app.say("There is no case on which a first contact is due.\n");
    return Exit::done;
}

}  // namespace

Command report_timeliness() {
    return {.summary = "Say where the days went between the court and first contact",
            .examples = {{"report timeliness", "both schemes"},
                         {"report timeliness --scheme rj --csv", "one step a row"}},
            .lists = true,
            .options = {{.name = "--scheme",
                         .value = "WORD",
                         .help = "Of one scheme",
                         .choices = all_names<Scheme>()},
                        html_option()},
            .notes =
                "In time is by the day that was due when the clock started; pauses move nothing. A "
                "case that is not there yet has no days: it is counted apart. Who got a case first "
                "counts, not who has it now.",
            .run = run};
}

}  // namespace lrpt
