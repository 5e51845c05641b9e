#include "casework/conditions.hpp"
#include "casework/contact_case.hpp"
#include "casework/record_look.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// What whoever asks says; the rest follows when the request is sent and decided.
std::vector<const FieldInfo*> fields_asked() {
    return fields_taken<ConditionRequest>(
        {"sent_on", "supported", "outcome", "decided_on", "decided_wording", "refused_because"});
}

// The records with the standard words of their kinds, which are what the offender manager gets.
class Listed {
  public:
    void add(const Case& kept, const ConditionRequest& request) {
        NumberedRecord record = numbered_record(kept.reference, request);
        record.values.emplace_back(standard_wording(request.kind));
        records.push_back(std::move(record));
    }

    static std::vector<const FieldInfo*> fields() {
        static const FieldInfo standard{.name = "standard_wording"};
        std::vector<const FieldInfo*> all = table_of_fields<ConditionRequest>();
        all.push_back(&standard);
        return all;
    }

    std::vector<NumberedRecord> records = {};
};

Exit list(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    const RecordView view{.item_kind = "condition",
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    Listed listed;
    for (const ConditionRequest& request : look_at_records<ConditionRequest>(
             app.desk(work), kept, view.names, "licence conditions")) {
        // What was not sent is still between the victim and the team.
        const bool theirs_to_see =
            view.audience != Audience::offender_manager || request.sent_on.has_value();
        if (theirs_to_see) listed.add(kept, request);
    }
    print_records(app, view, Listed::fields(), listed.records);
    return Exit::done;
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    ConditionRequest request{.asked_on = app.today()};
    const RecordRequest wanted{
        .fields = fields_asked(), .defaulted = {"person", "asked_on"}, .plain_text = "wording"};
    read_values(values_given(app, arguments, wanted), request);
    const Work work = app.work();
    const AddedCondition added = add_condition(app.desk(work), kept, request);
    report_change(app,
                  kept,
                  fmt::format("request {}, {}", added.number, name_of(request.kind)),
                  added.deadlines);
    return Exit::done;
}

ConditionRequest condition_given(App& app, const Arguments& arguments, const Case& kept) {
    return required_condition(app.database(), kept, number_given(arguments, 1));
}

Exit update(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    ConditionRequest request = condition_given(app, arguments, kept);
    const RecordRequest wanted{.fields = fields_asked(), .whole = false, .plain_text = "wording"};
    read_values(values_given(app, arguments, wanted), request);
    const Work work = app.work();
    const auto deadlines = change_condition(app.desk(work), kept, request);
    report_change(app, kept, fmt::format("request {} changed", request.number), deadlines);
    return Exit::done;
}

Exit send(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    ConditionRequest request = condition_given(app, arguments, kept);
    request.sent_on = app.date_option("on", Look::back).value_or(app.today());
    const Work work = app.work();
    const auto deadlines = send_condition(app.desk(work), kept, request);
    report_change(app,
                  kept,
                  fmt::format("request {} sent to the offender manager on {}",
                              request.number,
                              spoken(*request.sent_on)),
                  deadlines);
    return Exit::done;
}

ConditionOutcome outcome_given(const Arguments& arguments) {
    const auto outcome = named<ConditionOutcome>(arguments.value("outcome").value_or(""));
    if (outcome) return *outcome;
    throw Error{Exit::usage,
                "--outcome is missing",
                {fmt::format("Choose: {}", fmt::join(all_names<ConditionOutcome>(), ", "))}};
}

// The words that go with an outcome: those of the licence, or why there are none in it.
std::vector<const FieldInfo*> fields_decided(ConditionOutcome outcome) {
    const bool refused = outcome == ConditionOutcome::refused;
    std::vector<const FieldInfo*> fields;
    for (const std::string_view name :
         {"supported", refused ? "refused_because" : "decided_wording"})
        fields.push_back(field_named(fields_of<ConditionRequest>(), name));
    return fields;
}

Exit decide(App& app, const Arguments& arguments) {
    const ConditionOutcome outcome = outcome_given(arguments);
    const Case kept = case_given(app, arguments);
    ConditionRequest request = condition_given(app, arguments, kept);
    request.outcome = outcome;
    request.decided_on = app.date_option("on", Look::back).value_or(app.today());
    read_values(values_given(app, arguments, {fields_decided(outcome)}), request);
    const Work work = app.work();
    const auto deadlines = decide_condition(app.desk(work), kept, request);
    report_change(
        app,
        kept,
        fmt::format(
            "request {} {} on {}", request.number, name_of(outcome), spoken(*request.decided_on)),
        deadlines);
    return Exit::done;
}

Option day_option(std::string help) {
    return {.name = "--on", .value = "DATE", .help = std::move(help)};
}

}  // namespace

Command case_condition_list() {
    return {.summary = "Show the licence conditions that were asked for on a case",
            .examples = {{"case condition list VC-2012-0118", "without anybody's words"},
                         {"case condition list VC-2012-0118 --names",
                          "with them; the look is recorded"},
                         {"case condition list VC-2012-0118 --for offender-manager",
                          "what has been sent, in standard words"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names", .help = "Show words and areas; the look is recorded"},
                        audience_option()},
            .run = list};
}

Command case_condition_add() {
    return {.summary = "Record a licence condition that somebody on a case asks for",
            .examples = {{"case condition add VC-2012-0118 --kind no-contact --from words.txt", ""},
                         {"case condition add VC-2012-0118", "on a terminal, lrpt asks"}},
            .operands = {"REF"},
            .options = options_for(fields_asked()),
            .notes =
                "Plain text is the wording, as the victim asked. It is that of the only person "
                "who may be spoken to, or of the spokesperson, unless --person says otherwise. "
                "The area goes to the offender's side: no postcode, no address.",
            .run = add};
}

Command case_condition_update() {
    return {.summary = "Change a request that has not been sent",
            .examples = {{"case condition update VC-2012-0118 2 --from words.json", ""}},
            .operands = {"REF", "NUMBER"},
            .options = options_for(fields_asked()),
            .run = update};
}

Command case_condition_send() {
    return {.summary = "Record that a request went to the offender manager",
            .examples = {{"case condition send VC-2012-0118 2", ""}},
            .operands = {"REF", "NUMBER"},
            .options = {day_option("When it was sent; today unless said")},
            .run = send};
}

Command case_condition_decide() {
    std::vector<Option> options =
        options_for({field_named(fields_of<ConditionRequest>(), "outcome"),
                     field_named(fields_of<ConditionRequest>(), "supported")});
    options.push_back(day_option("When it was decided; today unless said"));
    options.push_back({.name = "--from",
                       .value = "FILE",
                       .help = "The words in the licence, or why it was refused; - for standard "
                               "input"});
    return {.summary = "Record what became of a request",
            .examples = {{"case condition decide VC-2012-0118 2 --outcome granted "
                          "--from wording.txt",
                          ""},
                         {"case condition decide VC-2012-0118 2 --outcome refused --from why.txt",
                          "why is explained to whoever asked"}},
            .operands = {"REF", "NUMBER"},
            .options = std::move(options),
            .run = decide};
}

}  // namespace lrpt
