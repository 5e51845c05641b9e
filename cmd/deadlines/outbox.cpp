#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/sending.hpp"
#include "rules/working_days.hpp"
#include "store/outbox_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

using std::chrono::days;

constexpr days shown_unless_said{14};

const ListingShape& outbox_columns() {
    static const ListingShape shape{.kind = "outbox-mail-list",
                                    .item_kind = "outbox-mail",
                                    .columns = {{"period", "day", 9},
                                                {"recipient", "to", 9},
                                                {"sections", "what", 7},
                                                {"state", "state", 9},
                                                {"tries", "tries", 6},
                                                {"last_status", "last status", 5},
                                                {"last_tried_at", "last tried", 4},
                                                {"sent_at", "sent", 4},
                                                {"next_try_at", "next try", 3},
                                                {"message_id", "", 0}}};
    return shape;
}

std::vector<Cell> row_of(const OutboxMail& mail) {
    const bool waits = mail.state == OutboxState::queued || mail.state == OutboxState::claimed;
    return {mail.period,
            mail.recipient,
            mail.sections,
            std::string{name_of(mail.state)},
            static_cast<long long>(mail.tries),
            mail.last_status ? Cell{static_cast<long long>(*mail.last_status)} : Cell{},
            cell(mail.last_tried_at),
            cell(mail.sent_at),
            waits ? cell(next_try_at(mail)) : Cell{},
            mail.message_id};
}

Exit list(App& app) {
    const Date from =
        app.date_option("from-day", Look::back).value_or(app.today() - shown_unless_said);
    Database& database = app.database();
    ListingWriter listing{outbox_columns(), app.listing_format(), app.writer()};
    for (const OutboxMail& mail : outbox_from(database, from))
        listing.row(row_of(mail));
    listing.finish();
    if (listing.rows() == 0 && is_terminal(Stream::output))
        app.say(fmt::format("No mail since {}.\n", spoken(from)));
    return Exit::done;
}

// Silence must be tellable from breakage: all mail of the last working day, or of today, has gone.
Exit health(App& app) {
    const auto good = last_good_mail_day(app.database());
    const auto last_working_day =
        working_days_earlier(app.today(), 1, app.reference_data().holidays());
    const bool is_fresh = good && good->period >= last_working_day.value_or(app.today() - days{1});
    const std::size_t waiting = waiting_mail(app.database()).size();
    app.out.write(
        fmt::format("{}: all mail went last on {}; {} now\n",
                    is_fresh ? "Healthy" : "NOT HEALTHY",
                    good ? spoken(good->period) : "no day yet",
                    waiting == 1 ? "1 mail waits" : fmt::format("{} mails wait", waiting)));
    return is_fresh ? Exit::done : Exit::no;
}

Exit run(App& app, const Arguments& arguments) {
    return arguments.has("health") ? health(app) : list(app);
}

Exit retry(App& app, const Arguments&) {
    return send_mail(app, TryWhich::all, false);
}

}  // namespace

Command deadlines_outbox() {
    return {
        .summary = "List the mail that was written, and what became of it",
        .examples = {{"deadlines outbox", "of the last fourteen days"},
                     {"deadlines outbox --health", "for monitoring: 1 when the mail has stopped"}},
        .lists = true,
        .options = {{.name = "--from-day", .value = "DATE", .help = "From this day on"},
                    {.name = "--health",
                     .help = "Only whether all mail of the last working day has gone: ends 1 "
                             "where it has not"}},
        .run = run};
}

Command deadlines_outbox_retry() {
    return {.summary = "Try all mail that waits now, and today's that was given up",
            .examples = {{"deadlines outbox retry", "after the mail system was mended"}},
            .run = retry};
}

}  // namespace lrpt
