#include "cmd/paragraph.hpp"

#include "render/wrapped.hpp"
#include "rules/restorative_justice.hpp"

namespace lrpt {

Option paragraph_option() {
    return {.name = "--paragraph",
            .help = "A paragraph for the pre-sentence report, without names"};
}

void print_paragraph(App& app, const ParagraphAsked& asked) {
    if (app.form() != Form::text) {
        throw Error{Exit::usage,
                    "--paragraph is words for a report, and has no other form",
                    {"Leave it out, or leave out --json and the like"}};
    }
    const auto& code = asked.facts.main.offence;
    const ReportContent content{
        .facts = asked.facts,
        .decision = asked.decision.rj,
        .offence = code ? app.reference_data().catalogue().find(*code) : nullptr,
        .policy = asked.decision.policy,
        .checked_on = app.today(),
        .requirement = requirement_name(asked.facts),
        .taken_on = asked.taken_on,
        .arrangements = asked.arrangements};
    app.out.write(wrapped("", report_paragraph(content), app.width()));
}

}  // namespace lrpt
