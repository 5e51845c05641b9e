#include "cmd/case/show_json.hpp"

#include "cmd/case/show_programme.hpp"
#include "model/field.hpp"
#include "render/json_writer.hpp"
#include "rules/standing.hpp"
#include "rules/telling.hpp"

namespace lrpt {

namespace {

void write_fields(JsonWriter& json, const CourtResult& result, bool people) {
    json.begin_object();
    for (const Field& field : fields()) {
        if (field.person != people || field.type == FieldType::offences) continue;
        const auto value = field.written(result);
        json.key(field.name);
        if (value && field.type == FieldType::yes_no) {
            json.value(*value == "yes");
        } else {
            json.value(value);
        }
    }
    json.end_object();
}

template <typename Item, typename Write>
void write_list(JsonWriter& json,
                std::string_view key,
                const std::vector<Item>& items,
                Write write) {
    json.key(key);
    json.begin_list();
    for (const Item& item : items) {
        json.begin_object();
        write(item);
        json.end_object();
    }
    json.end_list();
}

void write_number(JsonWriter& json, std::string_view key, std::optional<int> number) {
    json.key(key);
    if (number && *number != 0) {
        json.value(static_cast<long long>(*number));
    } else {
        json.null();
    }
}

template <typename Enum>
std::optional<std::string> word(const std::optional<Enum>& value) {
    if (!value) return std::nullopt;
    return std::string{name_of(*value)};
}

void write_court_result(JsonWriter& json, const CaseRecords& records) {
    json.key("facts");
    write_fields(json, {.facts = records.facts}, false);
    write_list(json, "other_offences", records.facts.other_offences, [&](const auto& offence) {
        const CourtResult as_result{.facts = {.main = offence}};
        for (const Field& field : other_offence_fields())
            json.member(field.name, field.written(as_result));
    });
}

void write_deadlines(JsonWriter& json, const std::vector<Deadline>& deadlines, Date today) {
    write_list(json, "deadlines", deadlines, [&](const Deadline& deadline) {
        json.member("deadline", name_of(deadline.due.kind));
        write_number(json, "item", deadline.due.item);
        json.member("due_on", deadline.due.due_on);
        json.member("state", name_of(state_on(deadline, today)));
        json.member("days_late", static_cast<long long>(days_late(deadline, today)));
    });
}

void write_contacts(JsonWriter& json, const std::vector<Contact>& contacts) {
    write_list(json, "contacts", contacts, [&](const Contact& contact) {
        json.member("on", std::optional{contact.on});
        json.member("how", name_of(contact.how));
        json.member("with", name_of(contact.with));
        json.member("outcome", name_of(contact.outcome));
        json.member("recorded_by", std::string_view{contact.recorded_by});
    });
}

void write_standings(JsonWriter& json, const CaseRecords& records, Date today) {
    write_list(json, "standings", records.people, [&](const Person& person) {
        const Standing standing = standing_of(records.offers, person.number, today);
        write_number(json, "person", person.number);
        json.member("role", name_of(person.role));
        json.member("offered_on", standing.offered_on);
        json.member("answer", word(standing.answer));
        json.member("answered_on", standing.answered_on);
        json.member("level",
                    standing.wants_contact() ? word(std::optional{standing.level})
                                             : std::optional<std::string>{});
    });
}

// The course of the sentence and what the team does about it, each in short: the commands of the
// same names say all of it.
void write_course(JsonWriter& json, const CaseRecords& records, Date today) {
    write_list(json, "progress", records.progress, [&](const ProgressEvent& event) {
        write_number(json, "number", event.number);
        json.member("kind", name_of(event.kind));
        json.member("known_on",
                    event.known_on == Date{} ? std::nullopt : std::optional{event.known_on});
        json.member("month", event.month);
    });
    json.member("gaps", static_cast<long long>(gaps(records, today).size()));
    write_list(json, "reviews", records.reviews, [&](const ParoleReview& review) {
        write_number(json, "number", review.number);
        json.member("hearing_on", review.hearing_on);
        json.member("decision", word(review.decision));
    });
    write_list(json, "conditions", records.conditions, [&](const ConditionRequest& request) {
        write_number(json, "number", request.number);
        json.member("kind", name_of(request.kind));
        json.member("sent_on", request.sent_on);
        json.member("outcome", word(request.outcome));
    });
    write_list(json, "promises", records.promises, [&](const Promise& promise) {
        write_number(json, "number", promise.number);
        json.member("due_on", std::optional{promise.due_on});
        json.member("kept_on", promise.kept_on);
    });
}

void write_closing_and_deputy(JsonWriter& json, const CaseView& view) {
    json.member("closed_on", view.kept.closed_on);
    json.member("closed_because", word(view.kept.closed_because));
    json.member("deputy", view.deputy ? std::optional{view.deputy->deputy} : std::nullopt);
    json.member("deputy_until", view.deputy ? std::optional{view.deputy->until} : std::nullopt);
}

void write_erasures(JsonWriter& json, const std::vector<Erasure>& erasures) {
    json.key("erasures");
    json.begin_list();
    for (const Erasure& one : erasures) {
        json.begin_object();
        for (const RecordField<Erasure>& field : fields_of<Erasure>())
            json.member(field.name, field.written(one));
        json.end_object();
    }
    json.end_list();
}

}  // namespace

std::string case_json(const CaseView& view, const LookedAt& look, Date today) {
    const Case& kept = view.kept;
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", std::string_view{"case"});
    json.member("case", std::string_view{kept.reference});
    json.member("id", kept.id);
    json.member("scheme", name_of(kept.scheme));
    json.member("state", name_of(kept.state));
    json.member("owner", kept.owner);
    json.member("opened_on", std::optional{kept.opened_on});
    json.member("basis", name_of(kept.basis));
    json.member("linked", kept.linked);
    json.member("outcome", name_of(view.decision.of(kept.scheme).outcome));
    write_court_result(json, view.records);
    json.key("people");
    if (look.people) {
        write_fields(json, {.people = *look.people}, true);
    } else {
        json.null();
    }
    write_deadlines(json, view.deadlines, today);
    write_contacts(json, view.records.contacts);
    write_standings(json, view.records, today);
    write_course(json, view.records, today);
    write_programme(json, view, look.audience, today);
    write_closing_and_deputy(json, view);
    json.member("decided_because", look.decided_because);
    write_erasures(json, look.erasures);
    json.end_object();
    return text;
}

}  // namespace lrpt
