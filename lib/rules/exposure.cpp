#include "rules/exposure.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "model/afterwards.hpp"
#include "model/arrangements.hpp"
#include "model/condition.hpp"
#include "model/consent.hpp"
#include "model/contact_point.hpp"
#include "model/meeting.hpp"
#include "model/parole.hpp"
#include "model/pause.hpp"
#include "model/person.hpp"
#include "model/progress.hpp"
#include "model/promise.hpp"
#include "model/referral.hpp"
#include "model/task.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

using Fields = std::vector<std::string>;

// A kind of record: what the trail calls it when it was looked at, what its fields begin with, and
// all of them.
struct Kind {
    std::string_view looked_at;
    std::string_view prefix;
    std::vector<const FieldInfo*> fields;
};

template <typename Record>
Kind kind_of(std::string_view looked_at,
             std::string_view prefix,
             std::span<const RecordField<Record>> table) {
    Kind kind{looked_at, prefix, {}};
    for (const RecordField<Record>& field : table)
        kind.fields.push_back(&field);
    return kind;
}

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        kind_of("names", "", fields()),
        kind_of("people", "person.", fields_of<Person>()),
        kind_of("contact points", "contact-point.", fields_of<ContactPoint>()),
        kind_of("words of victims", "given.", fields_of<Given>()),
        kind_of("notes on progress", "progress.", fields_of<ProgressEvent>()),
        kind_of("tellings", "told.", fields_of<Told>()),
        kind_of("promises", "promise.", fields_of<Promise>()),
        kind_of("parole reviews", "parole-review.", fields_of<ParoleReview>()),
        kind_of("licence conditions", "condition.", fields_of<ConditionRequest>()),
        kind_of("consents", "consent.", fields_of<Consent>()),
        kind_of("judgements of suitability", "suitability.", fields_of<Suitability>()),
        kind_of("confirmations", "confirmation.", fields_of<Confirmation>()),
        kind_of("outcomes of the referral", "referral-outcome.", fields_of<ReferralOutcome>()),
        kind_of("meetings", "meeting.", fields_of<Meeting>()),
        kind_of("meeting places", "meeting.", fields_of<Meeting>()),
        kind_of("meetings", "arrangements.", fields_of<Arrangements>()),
        kind_of("surveys", "survey.", fields_of<Survey>()),
        kind_of("letters of apology", "apology.", fields_of<Apology>()),
        kind_of("words of tasks and pauses", "task.", fields_of<Task>()),
        kind_of("words of tasks and pauses", "pause.", fields_of<Pause>()),
    };
    return all;
}

template <typename Wanted>
Fields fields_where(Wanted wanted) {
    Fields found;
    for (const Kind& kind : kinds()) {
        for (const FieldInfo* field : kind.fields) {
            if (!wanted(kind, *field)) continue;
            std::string name = fmt::format("{}{}", kind.prefix, field->name);
            if (std::find(found.begin(), found.end(), name) == found.end())
                found.push_back(std::move(name));
        }
    }
    return found;
}

// "names were looked at to hand the case over": up to the verb. Returns nothing for what is no
// look.
std::optional<std::string_view> looked_at(std::string_view what) {
    for (const std::string_view verb : {" were looked at", " was looked at"}) {
        const std::size_t found = what.find(verb);
        if (found != std::string_view::npos) return what.substr(0, found);
    }
    return std::nullopt;
}

// What is hidden until it is asked for; all of it where a kind of record hides nothing.
Fields fields_seen(std::string_view words) {
    if (words == "notes") return {"contact.note"};
    if (words == "why it was taken on") return {"decided_because"};
    Fields hidden = fields_where([&](const Kind& kind, const FieldInfo& field) {
        return field.person && kind.looked_at == words;
    });
    if (!hidden.empty()) return hidden;
    return fields_where(
        [&](const Kind& kind, const FieldInfo&) { return kind.looked_at == words; });
}

// "all that is held was put together for the victim, person 1".
Fields fields_exported(std::string_view what) {
    const Side side =
        what.find("for the offender") != std::string_view::npos ? Side::offender : Side::victim;
    return fields_where([&](const Kind&, const FieldInfo& field) {
        return field.side == side || field.side == Side::staff;
    });
}

// "court result changed, correction of B-1: risk low -> high, victim_name".
Fields fields_changed(std::string_view what) {
    const std::size_t said = what.find("court result changed");
    const std::size_t list = what.find(": ", said);
    if (said == std::string_view::npos || list == std::string_view::npos) return {};
    Fields found;
    for (const std::string_view part : split(what.substr(list + 2), ',')) {
        const std::string_view word = trimmed(part);
        const auto* field = field_named(fields(), word.substr(0, word.find_first_of(" ;")));
        if (field != nullptr) found.emplace_back(field->name);
    }
    return found;
}

}  // namespace

Exposure exposure_of(const AuditEntry& entry) {
    Exposure seen{.at = entry.at,
                  .case_reference = entry.case_reference.value_or(""),
                  .login = entry.login,
                  .command = entry.command,
                  .what = entry.what};
    if (const auto words = looked_at(entry.what)) {
        seen.fields = fields_seen(*words);
    } else if (entry.command == "case export") {
        seen.kind = ExposureKind::exported;
        seen.fields = fields_exported(entry.what);
    } else if (entry.command == "case condition send") {
        seen.kind = ExposureKind::sent;
    } else {
        seen.kind = ExposureKind::changed;
        seen.fields = fields_changed(entry.what);
    }
    return seen;
}

Exposure exposure_of(const OutboxMail& mail, const std::string& case_reference) {
    return {.at = mail.sent_at.value_or(mail.written_at),
            .case_reference = case_reference,
            .login = mail.recipient,
            .kind = ExposureKind::sent,
            .fields = {"case", "deadline", "due_on"},
            .command = "deadlines send",
            .what = fmt::format(
                "mail of {} to {}: {}", to_iso(mail.period), mail.recipient, name_of(mail.state))};
}

}  // namespace lrpt
