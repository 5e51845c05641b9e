#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "store/condition_store.hpp"

namespace lrpt {

namespace {

const ListingShape& unanswered_columns() {
    static const ListingShape shape{.kind = "unanswered-condition-list",
                                    .item_kind = "unanswered-condition",
                                    .columns = {{"case", "case", 9},
                                                {"number", "request", 8},
                                                {"condition", "condition", 5},
                                                {"asked_on", "asked", 6},
                                                {"days_waiting", "days waiting", 7},
                                                {"sent_on", "sent", 4},
                                                {"owner", "owner", 6}}};
    return shape;
}

Exit run(App& app, const Arguments& arguments) {
    const auto owner = arguments.value("owner");
    Database& database = app.database();
    if (owner) required_staff(database, *owner);
    ListingWriter listing{unanswered_columns(), app.listing_format(), app.writer()};
    each_unanswered(database, app.today(), owner, [&](const UnansweredCondition& one) {
        const ConditionRequest& request = one.request;
        listing.row({one.case_reference,
                     static_cast<long long>(request.number),
                     std::string{name_of(request.kind)},
                     request.asked_on,
                     static_cast<long long>((app.today() - request.asked_on).count()),
                     cell(request.sent_on),
                     cell(one.owner)});
    });
    listing.finish();
    if (listing.rows() == 0 && is_terminal(Stream::output))
        app.say("Every request has been answered.\n");
    return Exit::done;
}

}  // namespace

Command report_conditions() {
    return {.summary = "List the licence conditions that were asked for and never answered",
            .examples = {{"report conditions", "everybody's, oldest first"},
                         {"report conditions --owner asha --csv", "for a spreadsheet"}},
            .lists = true,
            .options = {{.name = "--owner", .value = "LOGIN", .help = "Of one member of staff"}},
            .notes = "Requests on closed cases wait for nothing and are left out.",
            .run = run};
}

}  // namespace lrpt
