#include "base/text.hpp"
#include "casework/case_opening.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/given.hpp"
#include "model/field_rows.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// One row for everything that became of a record: a case, or why there is none.
const ListingShape& opening_columns() {
    static const ListingShape shape{.kind = "opening-list",
                                    .item_kind = "opening",
                                    .columns = {{"line", "line"},
                                                {"id", "id"},
                                                {"result", "result"},
                                                {"scheme", "scheme"},
                                                {"case", "case"},
                                                {"outcome", "outcome"},
                                                {"missing", "missing"},
                                                {"note", "note"}}};
    return shape;
}

Cell number(std::size_t count) {
    return static_cast<long long>(count);
}

void add_opened(ListingWriter& listing, const OpenedCase& one) {
    std::vector<std::string> notes;
    if (one.beside) {
        const bool ordered = one.opened.basis == Basis::ordered;
        notes.push_back(fmt::format("{}; our criteria say {}",
                                    ordered ? "ordered by the court" : "decided by a person",
                                    name_of(*one.beside)));
    }
    if (one.court_outside_area) {
        notes.push_back(
            fmt::format("{} is not a court of this area", printable(*one.court_outside_area)));
    }
    listing.row({number(one.line),
                 cell(one.opened.id),
                 std::string{"opened"},
                 std::string{name_of(one.opened.scheme)},
                 one.opened.reference,
                 std::string{name_of(one.opened.basis)},
                 Cell{},
                 notes.empty() ? Cell{} : Cell{joined(notes, "; ")}});
}

void add_already_open(ListingWriter& listing, const AlreadyOpen& one) {
    const Cell note = one.different.empty()
                          ? Cell{}
                          : Cell{"now reads otherwise: " + joined(one.different, ", ")};
    listing.row({number(one.line),
                 one.id,
                 std::string{"already-open"},
                 Cell{},
                 joined(one.references, " "),
                 Cell{},
                 Cell{},
                 note});
}

void add_proposed_outcome(ListingWriter& listing, const ProposedOutcome& one) {
    listing.row({number(one.line),
                 one.id,
                 std::string{"proposed-outcome"},
                 std::string{name_of(Scheme::rj)},
                 joined(one.references, " "),
                 Cell{},
                 one.says_step ? Cell{} : Cell{std::string{"rj_ordered"}},
                 std::string{one.references.size() == 1
                                 ? "the outcome of a referral, it seems"
                                 : "the outcome of one of these referrals, it seems"}});
}

void add_to_decide(ListingWriter& listing, const ToDecide& one) {
    const std::vector<std::string> missing(one.decision.missing.begin(),
                                           one.decision.missing.end());
    listing.row({number(one.line),
                 one.id,
                 std::string{"to-decide"},
                 std::string{name_of(one.decision.scheme)},
                 Cell{},
                 std::string{name_of(one.decision.outcome)},
                 missing.empty() ? Cell{} : Cell{joined(missing, " ")},
                 Cell{}});
}

void add_left(ListingWriter& listing, const LeftRecord& one) {
    listing.row({number(one.line),
                 one.id,
                 std::string{"left"},
                 std::string{name_of(one.scheme)},
                 Cell{},
                 Cell{},
                 Cell{},
                 std::string{name_of(one.because)}});
}

void print(App& app, const Opening& opening) {
    ListingWriter listing{opening_columns(), app.listing_format(), app.writer()};
    for (const OpenedCase& one : opening.opened)
        add_opened(listing, one);
    for (const AlreadyOpen& one : opening.already_open)
        add_already_open(listing, one);
    for (const ProposedOutcome& one : opening.proposed_outcomes)
        add_proposed_outcome(listing, one);
    for (const ToDecide& one : opening.to_decide)
        add_to_decide(listing, one);
    for (const LeftRecord& one : opening.left)
        add_left(listing, one);
    for (const BadRecord& one : opening.bad) {
        listing.row({number(one.line),
                     cell(one.id),
                     std::string{"error"},
                     Cell{},
                     Cell{},
                     Cell{},
                     Cell{},
                     to_text(one.faults)});
    }
    listing.finish();
}

std::string summary(const Opening& opening) {
    const std::size_t proposed = opening.proposed_outcomes.size();
    const std::size_t left = opening.left.size();
    return fmt::format("{}: {} opened, {} already open, {}{} for a person to decide, {}{} in error",
                       counted(opening.records, "record"),
                       counted(opening.opened.size(), "case"),
                       opening.already_open.size(),
                       proposed == 0 ? "" : counted(proposed, "outcome") + " of referrals, ",
                       opening.to_decide.size(),
                       left == 0 ? "" : fmt::format("{} left with a reason, ", left),
                       opening.bad.size());
}

void say_faults(const Opening& opening) {
    for (const BadRecord& bad : opening.bad) {
        write_error(fmt::format("lrpt: line {}: {}\n", bad.line, to_text(bad.faults)));
    }
}

// The outcome of a referral is recorded by whoever knows that it is one.
void say_proposed_outcomes(App& app, const Opening& opening) {
    for (const ProposedOutcome& one : opening.proposed_outcomes) {
        std::string text = fmt::format(
            "lrpt: line {}: {} is the outcome of {}, it seems: nothing "
            "was opened\n  To record it:\n",
            one.line,
            printable(one.id),
            listed(one.references, "or"));
        for (const std::string& reference : one.references) {
            text += fmt::format("    lrpt case outcome {} --from FILE --id {}{}\n",
                                reference,
                                printable(one.id),
                                one.says_step ? "" : " --step ordered|not-ordered");
        }
        app.say(text);
    }
}

// What a person decides to take on, with their reason: it is asked for once for all of them.
// Where both come by standard input, the reason stands before the records.
TakingOn taken_on(App& app, const Arguments& arguments, const ReadBytes& source) {
    TakingOn taking_on{.ids = arguments.values("take-on"),
                       .scheme = named<Scheme>(arguments.value("scheme").value_or(""))};
    if (taking_on.ids.empty()) {
        if (!arguments.has("scheme") && !arguments.has("reason-from")) return taking_on;
        throw Error{Exit::usage, "--scheme and --reason-from belong to --take-on ID"};
    }
    const auto path = arguments.value("reason-from");
    if (path == "-" && arguments.value("from") == "-") {
        taking_on.because = text_before_full_stop("reason-from", source);
    } else if (path) {
        taking_on.because = text_given(app, "reason-from", *path);
    } else if (app.may_ask()) {
        taking_on.because = lines_asked_for(app, "Why is it taken on");
    }
    if (!taking_on.because.empty()) {
        taking_on.because = field_rows::clean_words(taking_on.because);
        return taking_on;
    }
    throw Error{Exit::usage,
                "--take-on needs a reason",
                {"Put it into a file: --reason-from FILE, or - for standard input"}};
}

Exit run(App& app, const Arguments& arguments) {
    const auto from = arguments.value("from");
    if (!from) {
        throw Error{Exit::usage,
                    "case open needs --from FILE (or - for standard input)",
                    {"Names of people are never typed on the command line: a file holds them"}};
    }
    OpeningRequest request{.source = app.input(*from),
                           .format = named<RecordFormat>(arguments.value("format").value_or("")),
                           .all_or_nothing = arguments.has("all-or-nothing"),
                           .owners = arguments.values("owner")};
    request.taking_on = taken_on(app, arguments, request.source);
    Database& database = app.database();
    const Work work = app.work();
    const Opening opening = open_cases(database, std::move(request), app.reference_data(), work);
    const bool for_programs = app.form() == Form::json || app.form() == Form::jsonl;
    if (!for_programs) say_faults(opening);
    print(app, opening);
    if (for_programs && !opening.bad.empty()) {
        app.out.flush();
        throw Error{Exit::data, summary(opening)};
    }
    say_proposed_outcomes(app, opening);
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    if (!opening.kept) {
        app.say("Nothing was opened: with --all-or-nothing every record must be in order\n");
    }
    app.say(summary(opening) + "\n");
    if (opening.note) app.say(*opening.note + "\n");
    return opening.bad.empty() ? Exit::done : Exit::data;
}

}  // namespace

Command case_open() {
    return {
        .summary = "Open cases from a file of court results",
        .examples = {{"case open --from court-results.csv",
                      "a case for each eligible result and each that the court ordered"},
                     {"case open --from court-results.csv --dry-run", "shows what would be opened"},
                     {"case open --from - --owner asha --owner khan < results.jsonl",
                      "each owner takes the cases of the scheme of their role"}},
        .lists = true,
        .options =
            {{.name = "--from", .value = "FILE", .help = "CSV or JSON Lines; - for standard input"},
             {.name = "--owner",
              .value = "LOGIN",
              .help = "Whose the cases are; may be repeated",
              .repeats = true},
             {.name = "--take-on",
              .value = "ID",
              .help = "Open what the criteria leave to a person; may be repeated",
              .repeats = true},
             {.name = "--scheme",
              .value = "WORD",
              .help = "With --take-on: for which scheme, where both leave it to a person",
              .choices = all_names<Scheme>()},
             {.name = "--reason-from",
              .value = "FILE",
              .help = "With --take-on: why; - for standard input. On a terminal lrpt asks"},
             {.name = "--all-or-nothing", .help = "Open nothing where any record is in error"},
             {.name = "--format",
              .value = "WORD",
              .help = "Where it cannot be told from the first byte",
              .choices = all_names<RecordFormat>()}},
        .notes =
            "A result whose id is there already opens nothing, nor does one that case leave gave a "
            "reason to, nor one that seems to be the outcome of a referral: case outcome records "
            "it. "
            "A bad record stops nothing else; the "
            "run then ends with status 65.",
        .run = run};
}

}  // namespace lrpt
