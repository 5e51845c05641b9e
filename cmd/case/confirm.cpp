#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/confirming.hpp"
#include "cmd/app.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/given.hpp"
#include "cmd/paragraph.hpp"
#include "cmd/reference.hpp"
#include "model/field_rows.hpp"
#include "rules/consent.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// The day of the assessment is to come, and is read apart; the reason comes from a file.
std::vector<const FieldInfo*> fields_typed() {
    return fields_taken<Confirmation>({"assessment_from", "code", "confirmed_by", "reason"});
}

Confirmation confirmation_given(App& app, const Arguments& arguments) {
    Confirmation said{.on = app.today(), .confirmed_by = app.login()};
    read_values(values_given(app, arguments, {.fields = fields_typed(), .defaulted = {"on"}}),
                said);
    said.assessment_from = app.date_option("assessment-from", Look::ahead);
    if (const auto path = arguments.value("reason-from"))
        said.reason = field_rows::clean_words(text_given(app, "reason-from", *path));
    return said;
}

std::string words_of(const Confirmation& said) {
    if (!said.arranged) return fmt::format("cannot be arranged, {}", name_of(*said.because));
    return fmt::format("{} can be arranged, {}, assessment from {}",
                       name_of(*said.arrangement),
                       counted(*said.days, "day"),
                       spoken(*said.assessment_from));
}

// What a court is shown: no names, no logins.
void print_slip(App& app, const Case& kept, const Confirmation& confirmation) {
    app.out.write("RESTORATIVE JUSTICE SERVICE: ARRANGEMENTS CONFIRMED\n" +
                  labelled("case", kept.reference) +
                  labelled("confirmed", spoken(confirmation.on)) +
                  labelled("form", std::string{name_of(*confirmation.arrangement)}) +
                  labelled("requirement", counted(*confirmation.days, "day")) +
                  labelled("assessment from", spoken(*confirmation.assessment_from)) +
                  labelled("code", *confirmation.code) +
                  fmt::format("To check it: lrpt case confirm check {}\n", *confirmation.code));
}

void print_asked_for(App& app,
                     const Arguments& arguments,
                     const Case& kept,
                     const Confirmation& confirmation) {
    if (arguments.has("slip")) print_slip(app, kept, confirmation);
    if (!arguments.has("paragraph")) return;
    const CaseView view =
        view_of(app.database(), kept.reference, app.reference_data(), app.today());
    const bool consents =
        consent_of(view.records, Party::victim, app.today()).given.value_or(false);
    print_paragraph(
        app,
        {.facts = view.records.facts,
         .decision = view.decision,
         .taken_on = kept.basis == Basis::decided,
         .arrangements = ReportedArrangements{.confirmed_on = confirmation.on,
                                              .arrangement = *confirmation.arrangement,
                                              .days = *confirmation.days,
                                              .assessment_from = *confirmation.assessment_from,
                                              .victim_consents = consents}});
}

bool is_anything_said(const Arguments& arguments) {
    return any_field_given(arguments, fields_typed()) || arguments.has("assessment-from") ||
           arguments.has("reason-from");
}

bool only_shows(const Arguments& arguments) {
    return !is_anything_said(arguments) && (arguments.has("slip") || arguments.has("paragraph"));
}

Exit show(App& app, const Arguments& arguments, const Case& kept) {
    require_rj_case(kept);
    const CaseView view =
        view_of(app.database(), kept.reference, app.reference_data(), app.today());
    print_asked_for(app, arguments, kept, confirmation_to_show(kept, view.records));
    return Exit::done;
}

Exit confirm(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    if (only_shows(arguments)) return show(app, arguments, kept);
    if (!is_anything_said(arguments)) {
        return show_programme_records<Confirmation>(
            app, arguments, kept, {"confirmation", "confirmations"});
    }
    refuse_options_of_listing(app, arguments, "case confirm");
    const Confirmation said = confirmation_given(app, arguments);
    const Work work = app.work();
    const Confirmed confirmed = confirm_arrangements(app.desk(work), kept, said);
    report_change(app, kept, words_of(said), confirmed.deadlines);
    if (confirmed.needs_consent) {
        app.say(
            fmt::format("lrpt: a conference can be proposed only once the victim has consented\n"
                        "  To record it: lrpt case consent {} --party victim --given yes\n",
                        kept.reference));
    }
    // A slip of what was not saved would be worth nothing.
    if (said.arranged && !work.dry_run)
        print_asked_for(app, arguments, kept, confirmed.confirmation);
    return Exit::done;
}

const ListingShape& slip_columns() {
    static const ListingShape shape{.kind = "slip-list",
                                    .item_kind = "slip",
                                    .columns = {{"code", "code"},
                                                {"case", "case"},
                                                {"on", "confirmed"},
                                                {"arrangement", "form"},
                                                {"days", "days"},
                                                {"assessment_from", "assessment from"},
                                                {"stands", "stands"},
                                                {"note", "note"}}};
    return shape;
}

Exit check(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const CheckedSlip slip = check_slip(app.desk(work), *arguments.operand(0));
    const Confirmation& confirmation = slip.confirmation;
    if (app.form() == Form::text) {
        app.out.write(fmt::format(
            "{}: confirmed on {}: {}. {}\n",
            slip.case_reference,
            spoken(confirmation.on),
            words_of(confirmation),
            slip.fallen ? fmt::format("It does not stand: {}.", *slip.fallen) : "It stands."));
        return Exit::done;
    }
    ListingWriter listing{slip_columns(), app.listing_format(), app.writer()};
    listing.row({cell(confirmation.code),
                 slip.case_reference,
                 confirmation.on,
                 std::string{name_of(*confirmation.arrangement)},
                 static_cast<long long>(*confirmation.days),
                 cell(confirmation.assessment_from),
                 !slip.fallen.has_value(),
                 cell(slip.fallen)});
    listing.finish();
    return Exit::done;
}

std::vector<Option> options() {
    std::vector<Option> all = options_for(fields_typed());
    for (const Option& option : std::vector<Option>{
             {.name = "--assessment-from",
    .value = "DATE",
    .help = "Earliest day of the assessment meeting"},
             {.name = "--reason-from",
             .value = "FILE",
             .help = "Why it cannot be arranged, in words; - for standard input"},
             {.name = "--slip", .help = "A slip for the court, with a code that can be checked"},
             paragraph_option(),
             names_option()})
        all.push_back(option);
    return all;
}

}  // namespace

Command case_confirm() {
    return {
        .summary = "Record whether the RJ service can arrange it, or show what it said",
        .examples = {{"case confirm RJ-2013-0142 --arranged yes --facilitator khan --days 20",
                      "with --arrangement conference and --assessment-from \"8 Apr\""},
                     {"case confirm RJ-2013-0142 --arranged no --because no-facilitator", ""},
                     {"case confirm RJ-2013-0142 --paragraph",
                      "for the report, of what was confirmed"},
                     {"case confirm RJ-2013-0142 --slip", "for the court"}},
        .operands = {"REF"},
        .lists = true,
        .options = options(),
        .notes =
            "It comes after suitability and before sentence. A later confirmation takes the place "
            "of the one before. With --slip or --paragraph and no --arranged, the last one is "
            "shown and nothing is recorded; with nothing to record, all are listed.",
        .run = confirm};
}

Command case_confirm_check() {
    return {.summary = "Say what the code of a slip stands for, and whether it still does",
            .examples = {{"case confirm check 7K3QM-9XZ2T-C", ""}},
            .operands = {"CODE"},
            .lists = true,
            .notes = "Small letters, O for 0, and I or L for 1 are understood.",
            .run = check};
}

}  // namespace lrpt
