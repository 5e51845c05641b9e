#include "casework/handover.hpp"

#include "base/text.hpp"
#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/record_listing.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string indented(std::string_view block) {
    std::string text;
    for (const std::string_view line : split(block, '\n')) {
        if (!line.empty()) text += fmt::format("  {}\n", line);
    }
    return text;
}

std::string person_text(const HandoverEntry& entry, const PersonStanding& one) {
    std::string text = fmt::format("  person {}: {}", one.person.number, name_of(one.person.role));
    if (one.person.name) text += ", " + printable(*one.person.name);
    if (entry.kept.scheme == Scheme::contact) text += ", " + standing_words(one.standing);
    return text + "\n";
}

std::string entry_text(const HandoverEntry& entry, Date today) {
    const Case& kept = entry.kept;
    std::string text =
        fmt::format("{}   {}\n",
                    kept.reference,
                    kept.scheme == Scheme::contact ? "victim contact" : "restorative justice");
    text += entry.next ? fmt::format("  next: {}, {}\n",
                                     named_with_item(entry.next->due),
                                     standing_text(*entry.next, today))
                       : "  next: nothing is due\n";
    for (const Promise& promise : entry.promises) {
        text +=
            fmt::format("  promise {}: not kept, due {}\n", promise.number, spoken(promise.due_on));
        if (promise.words) {
            for (const std::string_view line : split(*promise.words, '\n'))
                text += fmt::format("    {}\n", printable(line));
        }
    }
    if (entry.gaps > 0) text += fmt::format("  not passed on: {}\n", counted(entry.gaps, "event"));
    for (const PersonStanding& one : entry.people)
        text += person_text(entry, one);
    const RecordView view{.item_kind = "contact point", .names = true};
    for (const ContactPoint& point : entry.contact_points) {
        text += indented(record_block(
            view, table_of_fields<ContactPoint>(), numbered_record(kept.reference, point)));
    }
    return text;
}

void write_next(JsonWriter& json, const HandoverEntry& entry) {
    const auto& next = entry.next;
    json.key("next_deadline");
    json.value(next ? std::optional{std::string{name_of(next->due.kind)}} : std::nullopt);
    json.key("next_due_on");
    json.value(next ? next->due.due_on : std::nullopt);
}

void write_promises(JsonWriter& json, const std::vector<Promise>& promises) {
    json.key("promises");
    json.begin_list();
    for (const Promise& promise : promises) {
        json.begin_object();
        json.member("number", static_cast<long long>(promise.number));
        json.member("due_on", std::optional{promise.due_on});
        json.member("words", promise.words);
        json.end_object();
    }
    json.end_list();
}

void write_people(JsonWriter& json, const HandoverEntry& entry) {
    json.key("people");
    json.begin_list();
    for (const auto& [person, standing] : entry.people) {
        const auto& answer = standing.answer;
        json.begin_object();
        json.member("number", static_cast<long long>(person.number));
        json.member("role", name_of(person.role));
        json.member("name", person.name);
        json.member("offered_on", standing.offered_on);
        json.key("answer");
        json.value(answer ? std::optional{std::string{name_of(*answer)}} : std::nullopt);
        json.key("level");
        json.value(standing.wants_contact() ? std::optional{std::string{name_of(standing.level)}}
                                            : std::nullopt);
        json.member("never", standing.never);
        json.end_object();
    }
    json.end_list();
}

// Each fact of how a person is reached, as its field table writes it.
void write_contact_points(JsonWriter& json, const HandoverEntry& entry, bool names) {
    json.key("contact_points");
    if (!names) return json.null();
    json.begin_list();
    for (const ContactPoint& point : entry.contact_points) {
        json.begin_object();
        json.member("number", static_cast<long long>(point.number));
        for (const RecordField<ContactPoint>& field : fields_of<ContactPoint>())
            json.member(field.name, field.written(point));
        json.end_object();
    }
    json.end_list();
}

std::string json_of(const HandoverEntry& entry, bool names) {
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    json.member("kind", std::string_view{"handover"});
    json.member("case", std::string_view{entry.kept.reference});
    json.member("scheme", name_of(entry.kept.scheme));
    json.member("owner", entry.kept.owner);
    write_next(json, entry);
    write_promises(json, entry.promises);
    json.member("gaps", static_cast<long long>(entry.gaps));
    write_people(json, entry);
    write_contact_points(json, entry, names);
    json.end_object();
    return text;
}

// In a table there is room for the numbers only.
const ListingShape& handover_columns() {
    static const ListingShape shape{.kind = "handover-list",
                                    .item_kind = "handover",
                                    .columns = {{"case", "case", 9},
                                                {"scheme", "scheme", 4},
                                                {"owner", "owner", 5},
                                                {"next_deadline", "next", 8},
                                                {"next_due_on", "due", 8},
                                                {"promises", "promises", 3},
                                                {"gaps", "not passed on", 3}}};
    return shape;
}

void print_columns(App& app, const std::vector<HandoverEntry>& pack) {
    ListingWriter listing{handover_columns(), app.listing_format(), app.writer()};
    for (const HandoverEntry& entry : pack) {
        listing.row({entry.kept.reference,
                     std::string{name_of(entry.kept.scheme)},
                     cell(entry.kept.owner),
                     entry.next ? Cell{std::string{name_of(entry.next->due.kind)}} : Cell{},
                     entry.next ? cell(entry.next->due.due_on) : Cell{},
                     static_cast<long long>(entry.promises.size()),
                     static_cast<long long>(entry.gaps)});
    }
    listing.finish();
}

void print(App& app, const std::vector<HandoverEntry>& pack, bool names) {
    std::vector<std::string> items;
    switch (app.form()) {
        case Form::text:
            for (const HandoverEntry& entry : pack)
                app.out.write(entry_text(entry, app.today()));
            return;
        case Form::json:
        case Form::jsonl:
            for (const HandoverEntry& entry : pack)
                items.push_back(json_of(entry, names));
            return app.write_items("handover-list", items);
        default: return print_columns(app, pack);
    }
}

// The pack says who takes part, and how they are reached.
void refuse_of_other_team(App& app, const std::string& from) {
    const Staff member = required_staff(app.database(), from);
    for (const Scheme scheme : every_scheme) {
        if (!member.has(owning_role(scheme)) || app.own_audience(scheme) == Audience::staff)
            continue;
        throw Error{Exit::not_permitted,
                    fmt::format("the cases of {} are the other team's", from),
                    {fmt::format("Ask {}, or a manager", from)}};
    }
}

Exit run(App& app, const Arguments& arguments) {
    const std::string from = *arguments.operand(0);
    const bool names = arguments.has("names");
    refuse_of_other_team(app, from);
    const Work work = app.work();
    const Desk desk = app.desk(work);
    const auto to = arguments.value("to");
    const std::vector<HandoverEntry> pack = handover_pack(desk, from, names);
    HandedOver moved;
    if (to) moved = hand_over(desk, {from, *to});
    print(app, pack, names);
    if (to && work.dry_run) app.say("DRY RUN: nothing was saved\n");
    if (to) {
        app.say(fmt::format(
            "{} from {} to {}\n", counted(moved.references.size(), "open case"), from, *to));
    }
    if (moved.note) app.say(*moved.note + "\n");
    return Exit::done;
}

}  // namespace

Command case_handover() {
    return {.summary = "Hand all open cases of somebody over, with what there is to know of each",
            .examples = {{"case handover asha", "the pack alone; nothing is moved"},
                         {"case handover asha --to tom --names",
                          "with names, promises in words and safe contact; the looks are recorded"},
                         {"case handover asha --to tom --dry-run", ""}},
            .operands = {"LOGIN"},
            .lists = true,
            .options = {{.name = "--to", .value = "LOGIN", .help = "Who takes them on"},
                        {.name = "--names",
                         .help = "Show names, words and contact points; the looks are recorded"}},
            .notes =
                "All of them are handed over or none: whoever takes them on must hold the role "
                "of each.",
            .run = run};
}

}  // namespace lrpt
