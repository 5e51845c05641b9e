#include "casework/consents.hpp"
#include "cmd/app.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// What a no means for what is planned. Voluntary throughout: either side may stop at any time.
void say_what_follows(App& app, const Case& kept, const RecordedConsent& recorded) {
    if (recorded.consent.given || app.quiet()) return;
    if (recorded.conference) {
        app.out.write(
            fmt::format("  Meeting {} is planned as a conference. To make it reparation: "
                        "lrpt meeting update {}/{} --kind reparation\n",
                        *recorded.conference,
                        kept.reference,
                        *recorded.conference));
    }
    const bool goes_on = recorded.consent.party == Party::victim && recorded.ordered;
    if (goes_on) app.out.write("  The requirement goes on with reparation.\n");
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const auto fields = fields_taken<Consent>();
    if (!any_field_given(arguments, fields))
        return show_programme_records<Consent>(app, arguments, kept, {"consent", "consents"});
    refuse_options_of_listing(app, arguments, "case consent");
    Consent consent{.on = app.today()};
    read_values(values_given(app, arguments, {.fields = fields, .defaulted = {"on"}}), consent);
    const Work work = app.work();
    const RecordedConsent recorded = record_consent(app.desk(work), kept, consent);
    const std::string person =
        recorded.consent.person ? fmt::format(", person {}", *recorded.consent.person) : "";
    report_change(app,
                  kept,
                  fmt::format("the {} {} to meet{}, on {}",
                              name_of(consent.party),
                              consent.given ? "consents" : "does not consent",
                              person,
                              spoken(consent.on)),
                  recorded.deadlines);
    say_what_follows(app, kept, recorded);
    return Exit::done;
}

}  // namespace

Command case_consent() {
    return {
        .summary = "Record whether somebody consents to a conference, or show who did",
        .examples = {{"case consent RJ-2013-0142 --party victim --given yes", "as of today"},
                     {"case consent RJ-2013-0142 --party offender --given yes --on \"5 Mar\"", ""},
                     {"case consent RJ-2013-0142 --party victim --given no",
                      "the requirement goes on with reparation"}},
        .operands = {"REF"},
        .lists = true,
        .options = options_for(fields_taken<Consent>()),
        .notes =
            "The last word of each person counts, and it may be taken back at any time. "
            "Before a conference it is asked for again once it is too old.",
        .run = run};
}

}  // namespace lrpt
