#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "cmd/app.hpp"
#include "cmd/case/columns.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/reference.hpp"
#include "model/field.hpp"
#include "render/decision.hpp"
#include "render/json_writer.hpp"
#include "rules/restorative_justice.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int label_width = 22;

std::string labelled(std::string_view label, std::string_view value) {
    return fmt::format("  {:<{}} {}\n", label, label_width, printable(value));
}

std::string facts_text(const CourtResult& result, bool people) {
    std::string text;
    for (const Field& field : fields()) {
        if (field.person != people || field.type == FieldType::offences) continue;
        if (const auto value = field.written(result)) text += labelled(field.name, *value);
    }
    return text;
}

std::string other_offences_text(const Facts& facts) {
    std::string text;
    for (const SentencedOffence& offence : facts.other_offences) {
        const CourtResult as_result{.facts = {.main = offence}};
        std::vector<std::string> parts;
        for (const Field& field : other_offence_fields()) {
            if (auto value = field.written(as_result)) parts.push_back(std::move(*value));
        }
        text += labelled("other offence", joined(parts, ", "));
    }
    return text;
}

std::string owner_text(const CaseView& view) {
    std::string owner = view.kept.owner.value_or("nobody yet");
    if (!view.deputy) return owner;
    return fmt::format(
        "{} (deputy {} until {})", owner, view.deputy->deputy, spoken(view.deputy->until));
}

std::string heading_text(const CaseView& view) {
    const Case& kept = view.kept;
    const bool contact = kept.scheme == Scheme::contact;
    std::string text = fmt::format("{}   {}, {}\n",
                                   kept.reference,
                                   contact ? "victim contact" : "restorative justice",
                                   name_of(kept.state));
    text += labelled("owner", owner_text(view));
    text += labelled("opened", fmt::format("{} ({})", spoken(kept.opened_on), name_of(kept.basis)));
    if (kept.closed_on && kept.closed_because) {
        text += labelled(
            "closed",
            fmt::format("{} ({})", spoken(*kept.closed_on), name_of(*kept.closed_because)));
    }
    if (kept.linked) text += labelled("linked case", *kept.linked);
    if (!contact) text += labelled("requirement", requirement_name(view.facts));
    return text;
}

std::string deadlines_text(const CaseView& view, Date today) {
    std::string text = "\nDEADLINES\n";
    if (view.deadlines.empty()) return text + "  none\n";
    for (const Deadline& deadline : view.deadlines) {
        text += labelled(named_with_item(deadline.due), standing_text(deadline, today));
    }
    return text;
}

std::string contacts_text(const CaseView& view) {
    std::string text = "\nCONTACTS\n";
    if (view.contacts.empty()) return text + "  none recorded\n";
    for (const Contact& contact : view.contacts) {
        text += labelled(spoken(contact.on),
                         fmt::format("{} with {}: {} ({})",
                                     name_of(contact.how),
                                     name_of(contact.with),
                                     name_of(contact.outcome),
                                     contact.recorded_by));
    }
    return text;
}

// What is shown only where names are asked for.
struct Look {
    People people = {};
    std::optional<std::string> decided_because = {};
};

std::string look_text(const std::optional<Look>& look) {
    if (!look) return "  hidden (add --names)\n";
    std::string text = facts_text({.people = look->people}, true);
    std::string label = "taken on because";
    if (!look->decided_because) return text;
    for (const std::string_view line : split(*look->decided_because, '\n')) {
        text += labelled(label, line);
        label.clear();
    }
    return text;
}

std::string text_of(const App& app, const CaseView& view, const std::optional<Look>& look) {
    std::string text = heading_text(view);
    text += "\nPEOPLE\n" + look_text(look);
    text += "\nCOURT RESULT\n" + facts_text({.facts = view.facts}, false);
    text += other_offences_text(view.facts);
    text += deadlines_text(view, app.today()) + contacts_text(view) + "\n";
    return text + decision_text(view.decision.of(view.kept.scheme), app.width());
}

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

void write_other_offences(JsonWriter& json, const Facts& facts) {
    json.begin_list();
    for (const SentencedOffence& offence : facts.other_offences) {
        const CourtResult as_result{.facts = {.main = offence}};
        json.begin_object();
        for (const Field& field : other_offence_fields()) {
            json.member(field.name, field.written(as_result));
        }
        json.end_object();
    }
    json.end_list();
}

void write_contacts(JsonWriter& json, const std::vector<Contact>& contacts) {
    json.begin_list();
    for (const Contact& contact : contacts) {
        json.begin_object();
        json.member("on", std::optional{contact.on});
        json.member("how", name_of(contact.how));
        json.member("with", name_of(contact.with));
        json.member("outcome", name_of(contact.outcome));
        json.member("recorded_by", std::string_view{contact.recorded_by});
        json.end_object();
    }
    json.end_list();
}

void write_closing_and_deputy(JsonWriter& json, const CaseView& view) {
    const auto& because = view.kept.closed_because;
    json.member("closed_on", view.kept.closed_on);
    json.key("closed_because");
    json.value(because ? std::optional{std::string{name_of(*because)}} : std::nullopt);
    json.key("deputy");
    json.value(view.deputy ? std::optional{view.deputy->deputy} : std::nullopt);
    json.key("deputy_until");
    json.value(view.deputy ? std::optional{view.deputy->until} : std::nullopt);
}

std::string json_of(const CaseView& view, const std::optional<Look>& look, Date today) {
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
    json.key("facts");
    write_fields(json, {.facts = view.facts}, false);
    json.key("other_offences");
    write_other_offences(json, view.facts);
    json.key("people");
    if (look) {
        write_fields(json, {.people = look->people}, true);
    } else {
        json.null();
    }
    json.key("deadlines");
    json.begin_list();
    for (const Deadline& deadline : view.deadlines) {
        json.begin_object();
        json.member("deadline", name_of(deadline.due.kind));
        json.member("due_on", deadline.due.due_on);
        json.member("state", name_of(state_on(deadline, today)));
        json.member("days_late", static_cast<long long>(days_late(deadline, today)));
        json.end_object();
    }
    json.end_list();
    json.key("contacts");
    write_contacts(json, view.contacts);
    write_closing_and_deputy(json, view);
    json.member("decided_because", look ? look->decided_because : std::nullopt);
    json.end_object();
    return text;
}

void print(App& app, const CaseView& view, const std::optional<Look>& look) {
    switch (app.form()) {
        case Form::text: return app.out.write(text_of(app, view, look));
        case Form::json:
        case Form::jsonl: return app.write_items("case-detail", {json_of(view, look, app.today())});
        default: break;
    }
    ListingWriter listing{case_columns(), app.listing_format(), app.writer()};
    listing.row(case_row(view.kept));
    listing.finish();
}

Exit run(App& app, const Arguments& arguments) {
    const std::string reference = reference_given(app, arguments);
    Database& database = app.database();
    const CaseView view = view_of(database, reference, app.reference_data(), app.today());
    std::optional<Look> look;
    if (arguments.has("names")) {
        const Work work = app.work();
        look = Look{.people = look_at_people(database, view.kept, work),
                    .decided_because = look_at_reason(database, view.kept, work)};
    }
    print(app, view, look);
    return Exit::done;
}

}  // namespace

Command case_show() {
    return {.summary = "Show everything about one case on one page",
            .examples = {{"case show VC-2013-0027", "without the names of people"},
                         {"case show VC-2013-0027 --names", "with them; the look is recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names",
                         .help = "Show names and numbers of people; the look is recorded"}},
            .run = run};
}

}  // namespace lrpt
