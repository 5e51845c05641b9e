#include "store/outbox_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

namespace {

// In the order in which mail_in reads them.
constexpr std::string_view mail_columns =
    "mail, recipient, period, sections, message_id, message, state, tries, last_status, "
    "written_at, last_tried_at, sent_at";

std::optional<int> number_if_any(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getInt();
}

OutboxMail mail_in(SQLite::Statement& row) {
    return {.mail = row.getColumn(0).getInt64(),
            .recipient = row.getColumn(1).getString(),
            .period = date_in(row.getColumn(2)),
            .sections = row.getColumn(3).getString(),
            .message_id = row.getColumn(4).getString(),
            .message = row.getColumn(5).getString(),
            .state = choice_in<OutboxState>(row.getColumn(6)),
            .tries = row.getColumn(7).getInt(),
            .last_status = number_if_any(row.getColumn(8)),
            .written_at = row.getColumn(9).getString(),
            .last_tried_at = text_if_any(row.getColumn(10)),
            .sent_at = text_if_any(row.getColumn(11))};
}

std::vector<OutboxMail> mails(SQLite::Statement rows) {
    std::vector<OutboxMail> found;
    while (rows.executeStep())
        found.push_back(mail_in(rows));
    return found;
}

SQLite::Statement select_mail(Database& database, std::string_view where) {
    return {database.handle(), fmt::format("SELECT {} FROM outbox {}", mail_columns, where)};
}

MailDay day_in(SQLite::Statement& row) {
    return {.period = date_in(row.getColumn(0)),
            .written_at = row.getColumn(1).getString(),
            .ended_at = text_if_any(row.getColumn(2)),
            .status = number_if_any(row.getColumn(3))};
}

}  // namespace

std::int64_t add(Database& database, const OutboxMail& mail) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO outbox (recipient, period, sections, message_id, message, state, written_at)
        VALUES (:recipient, :period, :sections, :message_id, :message, :state, :written_at)
    )sql"};
    bind_value(row, ":recipient", mail.recipient);
    bind_value(row, ":period", to_iso(mail.period));
    bind_value(row, ":sections", mail.sections);
    bind_value(row, ":message_id", mail.message_id);
    bind_value(row, ":message", mail.message);
    bind_value(row, ":state", name_of(mail.state));
    bind_value(row, ":written_at", mail.written_at);
    row.exec();
    return database.handle().getLastInsertRowid();
}

void save(Database& database, const OutboxMail& mail) {
    SQLite::Statement row{database.handle(), R"sql(
        UPDATE outbox
           SET state = :state, tries = :tries, last_status = :last_status,
               last_tried_at = :last_tried_at, sent_at = :sent_at
         WHERE mail = :mail
    )sql"};
    bind_value(row, ":state", name_of(mail.state));
    row.bind(":tries", mail.tries);
    bind_value(row, ":last_status", mail.last_status);
    bind_value(row, ":last_tried_at", mail.last_tried_at);
    bind_value(row, ":sent_at", mail.sent_at);
    row.bind(":mail", mail.mail);
    row.exec();
}

std::vector<OutboxMail> waiting_mail(Database& database) {
    return mails(select_mail(database, "WHERE state IN ('queued', 'claimed') ORDER BY mail"));
}

std::vector<OutboxMail> outbox_from(Database& database, Date day) {
    SQLite::Statement rows =
        select_mail(database, "WHERE period >= :day ORDER BY period DESC, recipient");
    bind_value(rows, ":day", to_iso(day));
    return mails(std::move(rows));
}

std::vector<OutboxMail> undelivered_mail(Database& database) {
    return mails(select_mail(database, "WHERE state IN ('failed', 'refused') ORDER BY mail"));
}

// A long line of a mail is broken after "=", also within a reference.
std::vector<OutboxMail> mail_naming(Database& database,
                                    const std::string& reference,
                                    const std::string& from) {
    SQLite::Statement rows = select_mail(database, R"sql(
         WHERE written_at >= :from
           AND instr(replace(replace(message, '=' || char(13, 10), ''), '=' || char(10), ''),
                     :reference) > 0
         ORDER BY written_at, mail
    )sql");
    bind_value(rows, ":from", from);
    bind_value(rows, ":reference", reference);
    return mails(std::move(rows));
}

std::optional<MailDay> mail_day(Database& database, Date period) {
    SQLite::Statement row{
        database.handle(),
        "SELECT period, written_at, ended_at, status FROM mail_days WHERE period = :period"};
    bind_value(row, ":period", to_iso(period));
    if (!row.executeStep()) return std::nullopt;
    return day_in(row);
}

std::optional<MailDay> last_good_mail_day(Database& database) {
    SQLite::Statement row{database.handle(),
                          "SELECT period, written_at, ended_at, status FROM mail_days "
                          "WHERE status = 0 ORDER BY period DESC LIMIT 1"};
    if (!row.executeStep()) return std::nullopt;
    return day_in(row);
}

void save(Database& database, const MailDay& day) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO mail_days (period, written_at, ended_at, status)
        VALUES (:period, :written_at, :ended_at, :status)
            ON CONFLICT (period) DO UPDATE SET ended_at = excluded.ended_at, status = excluded.status
    )sql"};
    bind_value(row, ":period", to_iso(day.period));
    bind_value(row, ":written_at", day.written_at);
    bind_value(row, ":ended_at", day.ended_at);
    bind_value(row, ":status", day.status);
    row.exec();
}

void add_notice(Database& database,
                const std::string& recipient,
                const std::string& notice,
                std::int64_t mail) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO notices (recipient, notice, mail) VALUES (:recipient, :notice, :mail)
            ON CONFLICT (recipient, notice) DO UPDATE SET mail = excluded.mail
    )sql"};
    bind_value(row, ":recipient", recipient);
    bind_value(row, ":notice", notice);
    row.bind(":mail", mail);
    row.exec();
}

std::set<std::pair<std::string, std::string>> notices_told(Database& database) {
    // What stood in a mail that was given up was not told.
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT n.recipient, n.notice FROM notices AS n JOIN outbox AS o ON o.mail = n.mail
         WHERE o.state NOT IN ('failed', 'refused')
    )sql"};
    std::set<std::pair<std::string, std::string>> told;
    while (rows.executeStep())
        told.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return told;
}

}  // namespace lrpt
