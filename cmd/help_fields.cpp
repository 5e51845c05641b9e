#include "cmd/help_fields.hpp"

#include "model/case_records.hpp"
#include "model/field.hpp"
#include "model/training.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void append(std::string& text, std::string_view record, const FieldInfo& field) {
    text += fmt::format("  {:<14} {:<22} {:<9} {:<9} {}\n",
                        record,
                        field.name,
                        name_of(field.side),
                        name_of(field.type),
                        field.person ? "hidden" : "shown");
}

template <typename Record>
void append_all(std::string& text, std::string_view record) {
    for (const RecordField<Record>& field : fields_of<Record>())
        append(text, record, field);
}

}  // namespace

std::string fields_topic() {
    std::string text =
        "FIELDS\n  Every fact that is kept, and whose side it is. What is of the "
        "victim's side is\n  never put before an offender manager (--for), nor the "
        "reverse.\n  What is hidden is a person's own and shown only with --names.\n\n";
    for (const Field& field : fields())
        append(text, "court-result", field);
    append_all<Person>(text, "person");
    append_all<ContactPoint>(text, "contact-point");
    append_all<Offer>(text, "offer");
    append_all<ProgressEvent>(text, "progress");
    append_all<Told>(text, "told");
    append_all<Given>(text, "given");
    append_all<ParoleReview>(text, "parole-review");
    append_all<ConditionRequest>(text, "condition");
    append_all<Promise>(text, "promise");
    append_all<Referral>(text, "referral");
    append_all<Suitability>(text, "suitability");
    append_all<Confirmation>(text, "confirmation");
    append_all<ReferralOutcome>(text, "referral-outcome");
    append_all<Consent>(text, "consent");
    append_all<Meeting>(text, "meeting");
    append_all<MeetingMove>(text, "meeting-move");
    append_all<Arrangements>(text, "arrangements");
    append_all<Survey>(text, "survey");
    append_all<Reoffending>(text, "reoffending");
    append_all<Apology>(text, "apology");
    append_all<Task>(text, "task");
    append_all<Pause>(text, "pause");
    append_all<Training>(text, "training");
    return text + "\nA note of a contact is of the side of whoever the contact was with.\n";
}

}  // namespace lrpt
