#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/reference.hpp"

namespace lrpt {

namespace {

const ListingShape& history_columns() {
    static const ListingShape shape{
        .kind = "history-list",
        .item_kind = "history",
        .columns = {
            {"at", "at", 8}, {"login", "who", 7}, {"command", "command", 1}, {"what", "what", 9}}};
    return shape;
}

const ListingShape& note_columns() {
    static const ListingShape shape{.kind = "note-list",
                                    .item_kind = "note",
                                    .columns = {{"on", "on", 9},
                                                {"how", "how", 3},
                                                {"with", "with", 5},
                                                {"outcome", "outcome", 4},
                                                {"recorded_by", "who", 2},
                                                {"note", "note", 8}}};
    return shape;
}

void print_history(App& app, const Case& kept) {
    ListingWriter listing{history_columns(), app.listing_format(), app.writer()};
    for (const AuditEntry& entry : history_of(app.database(), kept.reference)) {
        listing.row({entry.at, entry.login, entry.command, entry.what});
    }
    listing.finish();
}

// A note is of the side of whoever the contact was with.
void print_notes(App& app, const Case& kept) {
    const Audience audience = app.audience(kept.scheme);
    ListingWriter listing{note_columns(), app.listing_format(), app.writer()};
    for (const Contact& contact : look_at_notes(app.database(), kept, app.work())) {
        if (!may_see(audience, side_of(contact.with))) continue;
        listing.row({contact.on,
                     std::string{name_of(contact.how)},
                     std::string{name_of(contact.with)},
                     std::string{name_of(contact.outcome)},
                     contact.recorded_by,
                     cell(contact.note)});
    }
    listing.finish();
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = required_case(app.database(), reference_given(app, arguments));
    if (arguments.has("notes")) {
        print_notes(app, kept);
    } else {
        print_history(app, kept);
    }
    return Exit::done;
}

}  // namespace

Command case_history() {
    return {.summary = "Show who did what on a case, and when",
            .examples = {{"case history VC-2013-0027", ""},
                         {"case history VC-2013-0027 --notes",
                          "the notes of its contacts; the look is recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--notes",
                         .help = "Show the notes of contacts; the look is recorded"}},
            .run = run};
}

}  // namespace lrpt
