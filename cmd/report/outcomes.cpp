#include "casework/outcome_report.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/report/page_sections.hpp"
#include "render/bar.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr const char* few = "few";
constexpr int whole_percent = 100;

const ListingShape& figure_columns() {
    static const ListingShape shape{.kind = "outcome-figure-list",
                                    .item_kind = "outcome-figure",
                                    .columns = {{"about", "about"},
                                                {"party", "party"},
                                                {"what", "what"},
                                                {"answer", "answer"},
                                                {"count", "count"},
                                                {"of", "of"},
                                                {"percent", "percent"},
                                                {"published_percent", "trust's page"},
                                                {"hidden", "hidden"}}};
    return shape;
}

template <typename Kind>
int count_of(const std::map<Kind, int>& counts, Kind kind) {
    const auto found = counts.find(kind);
    return found == counts.end() ? 0 : found->second;
}

Cell text(std::string_view words) {
    return std::string{words};
}

// One figure a row: a spreadsheet adds up what it likes.
class Rows {
  public:
    explicit Rows(ListingWriter& listing) : listing_(listing) {}

    void answers(const OutcomeFigures& figures, Party party) {
        for (const auto& [question, question_name] : names_of<SurveyQuestion>) {
            const bool hidden = figures.hidden.contains({party, question});
            for (const auto& [answer, answer_name] : names_of<SurveyAnswer>)
                row({text("answer"),
                     text(name_of(party)),
                     text(question_name),
                     text(answer_name),
                     hidden ? Cell{} : number_cell(count_of(figures, party, question, answer))},
                    hidden);
        }
    }

    void share(const OutcomeFigures& figures, Party party) {
        const Share share = share_recommending(figures, party);
        const bool hidden = figures.hidden.contains({party, SurveyQuestion::recommend});
        row({text("share"),
             text(name_of(party)),
             text("recommend"),
             text("yes"),
             hidden ? Cell{} : number_cell(share.yes),
             hidden ? Cell{} : number_cell(share.answered),
             number_cell(share.percent),
             party == Party::victim ? number_cell(published_percent_recommending) : Cell{}},
            hidden);
    }

    template <typename Kind>
    void counts(std::string_view about, const std::map<Kind, int>& counted) {
        for (const auto& [kind, name] : names_of<Kind>)
            row({text(about), Cell{}, text(name), Cell{}, number_cell(count_of(counted, kind))});
    }

    void reoffended(const OutcomeFigures& figures) {
        for (const bool found : {true, false})
            row({text("reoffending"),
                 Cell{},
                 text(found ? "yes" : "no"),
                 Cell{},
                 number_cell(count_of(figures.reoffended, found))});
    }

  private:
    void row(std::vector<Cell> cells, bool hidden = false) {
        cells.resize(figure_columns().columns.size());
        cells.back() = hidden;
        listing_.row(cells);
    }

    ListingWriter& listing_;
};

std::string share_text(const OutcomeFigures& figures) {
    const Share share = share_recommending(figures, Party::victim);
    const std::string page = "The trust's page: three quarters.\n";
    if (figures.hidden.contains({Party::victim, SurveyQuestion::recommend}))
        return "Would recommend it: too few have answered for a figure. " + page;
    if (!share.percent) return "Would recommend it: no victim has answered yes or no yet. " + page;
    return fmt::format(
        "Would recommend it: {} of {} victims who answered yes or no ({}%). {}  {} {}%\n"
        "  {} 75%, the trust's page\n",
        share.yes,
        share.answered,
        *share.percent,
        page,
        bar(share.yes, share.answered),
        *share.percent,
        bar(published_percent_recommending, whole_percent));
}

std::string answers_text(const OutcomeFigures& figures, std::optional<int> width) {
    std::vector<Column> columns{{"party", "party"}, {"question", "question"}};
    for (const auto& [answer, name] : names_of<SurveyAnswer>)
        columns.push_back({name, name});
    std::vector<std::vector<std::string>> rows;
    for (const auto& [party, party_name] : names_of<Party>) {
        for (const auto& [question, question_name] : names_of<SurveyQuestion>) {
            std::vector<std::string> row{std::string{party_name}, std::string{question_name}};
            const bool hidden = figures.hidden.contains({party, question});
            for (const auto& [answer, name] : names_of<SurveyAnswer>)
                row.push_back(hidden ? few
                                     : std::to_string(count_of(figures, party, question, answer)));
            rows.push_back(std::move(row));
        }
    }
    return draw_table(columns, rows, width);
}

// What there is none of is left out before people; programs find a nought.
template <typename Kind>
std::string counts_text(std::string_view heading, const std::map<Kind, int>& counted) {
    std::string words = fmt::format("\n{}\n", heading);
    if (counted.empty()) return words + "  none\n";
    for (const auto& [kind, count] : counted)
        words += fmt::format("  {:<14} {:>4}\n", name_of(kind), count);
    return words;
}

std::string reoffending_text(const OutcomeFigures& figures) {
    if (figures.reoffended.empty()) return "\nREOFFENDING\n  not recorded\n";
    return fmt::format("\nREOFFENDING\n  reoffended     {:>4}\n  not found      {:>4}\n",
                       count_of(figures.reoffended, true),
                       count_of(figures.reoffended, false));
}

Exit run(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const OutcomeFigures figures = outcome_figures(app.desk(work));
    if (arguments.has("html")) {
        write_page(app,
                   arguments,
                   {.title = "What came of restorative justice",
                    .day = app.today(),
                    .sections = {answers_section(figures), stages_section(figures)}});
        return Exit::done;
    }
    if (app.form() == Form::text) {
        app.out.write(answers_text(figures, app.width()) + "\n" + share_text(figures) +
                      counts_text("MEETINGS HELD", figures.held) +
                      counts_text("PROGRAMMES", figures.stages) + reoffending_text(figures));
        return Exit::done;
    }
    ListingWriter listing{figure_columns(), app.listing_format(), app.writer()};
    Rows rows{listing};
    for (const Party party : {Party::victim, Party::offender}) {
        rows.answers(figures, party);
        rows.share(figures, party);
    }
    rows.counts("held", figures.held);
    rows.counts("stage", figures.stages);
    rows.reoffended(figures);
    listing.finish();
    return Exit::done;
}

}  // namespace

Command report_outcomes() {
    return {.summary = "Say what came of restorative justice: answers, meetings, stages",
            .examples = {{"report outcomes", "all cases, open and closed"},
                         {"report outcomes --csv", "one figure a row"}},
            .lists = true,
            .options = {html_option()},
            .notes =
                "Who declined to answer is not who was not asked; neither counts in the "
                "share who would recommend it. Where fewer than five answered a question, its "
                "answers are not shown: few.",
            .run = run};
}

}  // namespace lrpt
