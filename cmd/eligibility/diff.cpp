#include "base/text.hpp"
#include "casework/policy_diff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/name_cell.hpp"
#include "load/policy_file.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& diff_columns() {
    static const ListingShape shape{.kind = "policy-change-list",
                                    .item_kind = "policy-change",
                                    .columns = {{"line", "line"},
                                                {"case", "case"},
                                                {"id", "id"},
                                                {"scheme", "scheme"},
                                                {"was", "was"},
                                                {"was_route", "was route"},
                                                {"now", "now"},
                                                {"now_route", "now route"},
                                                {"rule", "rule"},
                                                {"rule_was", "rule was"},
                                                {"because_was", "because"},
                                                {"rule_now", "rule now"},
                                                {"because_now", "because"}}};
    return shape;
}

Cell line_cell(std::optional<std::size_t> line) {
    return line ? Cell{static_cast<long long>(*line)} : Cell{};
}

Cell words_cell(const std::string& words) {
    return words.empty() ? Cell{} : Cell{words};
}

// A row for each criterion that changed.
void add_rows(ListingWriter& listing, const ChangedAnswer& answer) {
    for (const CriterionChange& change : answer.changes) {
        listing.row({line_cell(answer.line),
                     cell(answer.reference),
                     cell(answer.id),
                     std::string{name_of(answer.was.scheme)},
                     std::string{name_of(answer.was.outcome)},
                     name_cell(answer.was.route),
                     std::string{name_of(answer.now.outcome)},
                     name_cell(answer.now.route),
                     std::string{change.rule},
                     name_cell(change.was),
                     words_cell(change.because_was),
                     name_cell(change.now),
                     words_cell(change.because_now)});
    }
}

std::string answer_text(const SchemeDecision& decision) {
    return decision.route
               ? fmt::format("{} ({})", name_of(decision.outcome), name_of(*decision.route))
               : std::string{name_of(decision.outcome)};
}

std::string side_text(const std::optional<Verdict>& verdict, const std::string& because) {
    if (!verdict) return "not asked";
    return fmt::format("{:<8} {}", name_of(*verdict), because);
}

std::string change_text(const ChangedAnswer& answer) {
    std::string where = answer.reference.value_or("");
    if (answer.line) where = fmt::format("line {}", *answer.line);
    if (answer.id) where += " " + printable(*answer.id);
    std::string text = fmt::format("{}, {}: {} -> {}\n",
                                   where,
                                   name_of(answer.was.scheme),
                                   answer_text(answer.was),
                                   answer_text(answer.now));
    for (const CriterionChange& change : answer.changes) {
        text += fmt::format("  {}\n    was  {}\n    now  {}\n",
                            change.rule,
                            side_text(change.was, change.because_was),
                            side_text(change.now, change.because_now));
    }
    return text;
}

// Through the service account no file is read by its name: `input` says so.
Policy policy_given(const App& app, const std::string& path) {
    app.input(path);
    return read_policy(path);
}

void say_fault(std::size_t line, const std::vector<Fault>& faults) {
    write_error(fmt::format("lrpt: line {}: {}\n", line, to_text(faults)));
}

Exit run(App& app, const Arguments& arguments) {
    const PolicyPair policies{.was = policy_given(app, *arguments.operand(0)),
                              .now = policy_given(app, *arguments.operand(1)),
                              .today = app.today()};
    const auto file = arguments.operand(2);
    const bool for_people = app.form() == Form::text && !arguments.has("fields");
    ListingWriter listing{diff_columns(), app.listing_format(), app.writer()};
    const UseChangedAnswer use = [&](const ChangedAnswer& answer) {
        if (for_people) return app.out.write(change_text(answer));
        add_rows(listing, answer);
    };
    const DiffCounts counts =
        file ? diff_records(app.input(*file), policies, app.reference_data(), {use, say_fault})
             : diff_cases(app.database(), policies, app.reference_data(), use);
    if (!for_people) listing.finish();
    const std::string summary = fmt::format("{}: {}",
                                            counted(counts.compared, file ? "record" : "open case"),
                                            counted(counts.changed, "changed answer"));
    if (counts.errors > 0) {
        app.out.flush();
        throw Error{Exit::data, fmt::format("{}, {} in error", summary, counts.errors)};
    }
    app.say(summary + "\n");
    return arguments.has("exit-code") && counts.changed > 0 ? Exit::no : Exit::done;
}

}  // namespace

Command eligibility_diff() {
    return {.summary = "Say whose answer another policy would change, and why",
            .examples = {{"eligibility diff share/policy.toml new.toml", "for the open cases"},
                         {"eligibility diff old.toml new.toml court-results.csv",
                          "for the records of a file"}},
            .operands = {"OLD", "NEW", "[FILE]"},
            .lists = true,
            .options = {{.name = "--exit-code", .help = "1 where an answer changes"}},
            .notes = "Changes nothing. FILE is CSV or JSON Lines; - for standard input.",
            .run = run};
}

}  // namespace lrpt
