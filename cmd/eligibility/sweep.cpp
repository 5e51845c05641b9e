#include "casework/sweep.hpp"

#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/eligibility/schemes.hpp"
#include "cmd/name_cell.hpp"

#include <fmt/format.h>

#include <map>

namespace lrpt {

namespace {

const ListingShape& sweep_columns() {
    static const ListingShape shape{.kind = "sweep-list",
                                    .item_kind = "sweep",
                                    .columns = {{"line", "line", 2},
                                                {"id", "id", 9},
                                                {"result", "", 1},
                                                {"scheme", "scheme", 8},
                                                {"outcome", "outcome", 3},
                                                {"route", "route", 3},
                                                {"case", "case", 7},
                                                {"ask", "", 1},
                                                {"missing", "missing", 6},
                                                {"note", "note", 4}}};
    return shape;
}

std::vector<Cell> cells_of(const SweepItem& item) {
    return {static_cast<long long>(item.line),
            cell(item.id),
            std::string{name_of(item.result)},
            name_cell(item.scheme),
            name_cell(item.outcome),
            name_cell(item.route),
            item.cases.empty() ? Cell{} : Cell{joined(item.cases, " ")},
            name_cell(item.ask),
            Words(item.missing.begin(), item.missing.end()),
            item.notes.empty() ? Cell{} : Cell{joined(item.notes, "; ")}};
}

std::string heading_of(const SweepItem& item) {
    switch (item.result) {
        case SweepResult::no_case:
            return "Eligible or ordered, with neither a case nor a reason for none";
        case SweepResult::needs_fact: return fmt::format("Ask {}", spoken(*item.ask));
        case SweepResult::to_decide: return "For a person to decide";
        case SweepResult::proposed_outcome: return "The outcome of a referral, it seems";
        case SweepResult::already_open:
            return item.late ? "A case is open, and its first step is late" : "A case is open";
        case SweepResult::closed: return "A case was opened and is closed";
        case SweepResult::left: return "Left without a case, for a reason";
        case SweepResult::not_eligible: return "Not eligible";
        case SweepResult::error: return "In error";
    }
    return "";
}

// What is worth a column under the heading.
std::vector<std::string> fields_under(SweepResult result) {
    switch (result) {
        case SweepResult::needs_fact: return {"line", "id", "scheme", "missing"};
        case SweepResult::to_decide:
        case SweepResult::left: return {"line", "id", "scheme", "note"};
        case SweepResult::proposed_outcome:
        case SweepResult::already_open:
        case SweepResult::closed: return {"line", "id", "scheme", "case", "note"};
        case SweepResult::error: return {"line", "id", "note"};
        default: return {"line", "id", "scheme", "outcome", "route", "note"};
    }
}

// What is in order already is listed only where that was asked for.
bool is_settled(const SweepItem& item) {
    return (item.result == SweepResult::already_open && !item.late) ||
           item.result == SweepResult::closed || item.result == SweepResult::left;
}

// A table for each thing to do, for people: its place in the list, then whom to ask.
class Groups {
  public:
    explicit Groups(App& app) : app_(app) {}

    void add(const SweepItem& item) {
        const std::tuple key{item.result, item.ask, !item.late};
        auto found = groups_.find(key);
        if (found == groups_.end()) {
            ListingFormat format = app_.listing_format();
            if (format.fields.empty()) format.fields = fields_under(item.result);
            ListingWriter table{sweep_columns(), format, app_.writer()};
            found = groups_.emplace(key, Group{heading_of(item), std::move(table)}).first;
        }
        found->second.table.row(cells_of(item));
    }

    void finish() {
        bool first = true;
        for (auto& [key, group] : groups_) {
            app_.out.write(
                fmt::format("{}{} ({})\n\n", first ? "" : "\n", group.heading, group.table.rows()));
            group.table.finish();
            first = false;
        }
    }

  private:
    struct Group {
        std::string heading;
        ListingWriter table;
    };

    App& app_;
    std::map<std::tuple<SweepResult, std::optional<Informant>, bool>, Group> groups_;
};

// For people grouped by what is to be done, which takes the end of the list to know; for programs
// row by row, as the records come.
class Listing {
  public:
    explicit Listing(App& app)
        : for_people_(app.form() == Form::text),
          groups_(app),
          rows_(sweep_columns(), app.listing_format(), app.writer()) {}

    void add(const SweepItem& item) {
        if (for_people_) {
            groups_.add(item);
        } else {
            rows_.row(cells_of(item));
        }
    }

    void finish() {
        if (for_people_) {
            groups_.finish();
        } else {
            rows_.finish();
        }
    }

  private:
    bool for_people_;
    Groups groups_;
    ListingWriter rows_;
};

std::string summary(const SweepCounts& counts, std::size_t schemes) {
    const auto of = [&](SweepResult result) { return counts.of(result); };
    return fmt::format(
        "{} under {}: {} with no case, {} lack facts, {} to decide, {} of referrals, {} open ({} "
        "late), "
        "{} closed, {} left, {} not eligible, {} in error",
        counted(counts.records, "record"),
        counted(schemes, "scheme"),
        of(SweepResult::no_case),
        of(SweepResult::needs_fact),
        of(SweepResult::to_decide),
        of(SweepResult::proposed_outcome),
        of(SweepResult::already_open),
        counts.late,
        of(SweepResult::closed),
        of(SweepResult::left),
        of(SweepResult::not_eligible),
        of(SweepResult::error));
}

void hint_what_next(App& app, const SweepCounts& counts) {
    if (counts.of(SweepResult::no_case) == 0) return;
    app.hint(
        "To open their cases: lrpt case open --from FILE\n"
        "To record why there is none: lrpt case leave ID --scheme contact --because WORD\n");
}

Exit exit_for(const Arguments& arguments, const SweepCounts& counts) {
    if (!arguments.has("exit-code")) return Exit::done;
    if (counts.of(SweepResult::no_case) > 0) return Exit::no;
    const bool open_ends = counts.of(SweepResult::needs_fact) > 0 ||
                           counts.of(SweepResult::to_decide) > 0 ||
                           counts.of(SweepResult::proposed_outcome) > 0;
    return open_ends ? Exit::cannot_tell : Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    Database& database = app.database();
    SweepRequest request{.source = app.input(*arguments.operand(0)),
                         .format = named<RecordFormat>(arguments.value("format").value_or("")),
                         .schemes = schemes_asked_for(arguments),
                         .today = app.today()};
    const std::size_t schemes = request.schemes.size();
    const auto ask = named<Informant>(arguments.value("ask").value_or(""));
    Listing listing{app};
    const SweepOutput out{.item =
                              [&](const SweepItem& item) {
                                  if (is_settled(item) && !arguments.has("all")) return;
                                  if (!ask || item.ask == ask) listing.add(item);
                              },
                          .wanted = [&] { return app.out.delivers(); }};
    const SweepCounts counts = sweep(database, std::move(request), app.reference_data(), out);
    listing.finish();
    if (counts.of(SweepResult::error) > 0) {
        app.out.flush();
        throw Error{Exit::data, summary(counts, schemes)};
    }
    app.say(summary(counts, schemes) + "\n");
    hint_what_next(app, counts);
    return exit_for(arguments, counts);
}

}  // namespace

Command eligibility_sweep() {
    return {
        .summary = "Hold a court list against the cases: who is eligible and has none",
        .examples = {{"eligibility sweep court-results.csv", "what is to be done about it"},
                     {"eligibility sweep court-results.csv --ask court", "one telephone call"},
                     {"eligibility sweep - --jsonl --exit-code < results.jsonl", "for scripts"}},
        .operands = {"FILE"},
        .lists = true,
        .options = {scheme_option(),
                    {.name = "--all", .help = "Also what is in order: cases open, closed, left"},
                    {.name = "--ask",
                     .value = "WORD",
                     .help = "Only the facts that are asked of these",
                     .choices = all_names<Informant>()},
                    {.name = "--exit-code", .help = "Answer in the exit status as well"},
                    {.name = "--format",
                     .value = "WORD",
                     .help = "Where it cannot be told from the first byte",
                     .choices = all_names<RecordFormat>()}},
        .notes =
            "Changes nothing. A record is known again by its id. With --exit-code: 1 where "
            "somebody eligible has neither a case nor a reason, else 2 where a fact is missing "
            "or a person has to decide, else 0. A bad record stops nothing; the run then ends "
            "with status 65.",
        .run = run};
}

}  // namespace lrpt
