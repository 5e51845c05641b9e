#include "store/contact_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

namespace {

std::optional<ClockTime> time_if_any(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    const auto time = clock_time(column.getString());
    if (!time) refuse_damaged(column);
    return time;
}

std::optional<int> number_if_any(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getInt();
}

}  // namespace

void add(Database& database,
         const std::string& case_reference,
         const Contact& contact,
         const std::string& recorded_at) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO contacts (case_reference, "on", at, how, "with", person, they_asked, outcome,
                              note, recorded_by, recorded_at)
        VALUES (:case_reference, :on, :at, :how, :with, :person, :they_asked, :outcome,
                :note, :recorded_by, :recorded_at)
    )sql"};
    bind_value(row, ":case_reference", case_reference);
    bind_value(row, ":on", to_iso(contact.on));
    bind_value(row, ":at", contact.at ? std::optional{to_text(*contact.at)} : std::nullopt);
    bind_value(row, ":how", name_of(contact.how));
    bind_value(row, ":with", name_of(contact.with));
    bind_value(row, ":person", contact.person);
    row.bind(":they_asked", contact.they_asked ? 1 : 0);
    bind_value(row, ":outcome", name_of(contact.outcome));
    bind_value(row, ":note", contact.note);
    bind_value(row, ":recorded_by", contact.recorded_by);
    bind_value(row, ":recorded_at", recorded_at);
    row.exec();
}

std::vector<Contact> contacts_of(Database& database, const std::string& case_reference) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT "on", how, "with", outcome, at, person, they_asked, note, recorded_by
          FROM contacts
         WHERE case_reference = :case_reference
         ORDER BY "on", contact
    )sql"};
    bind_value(rows, ":case_reference", case_reference);
    std::vector<Contact> contacts;
    while (rows.executeStep()) {
        contacts.push_back({.on = date_in(rows.getColumn(0)),
                            .how = choice_in<How>(rows.getColumn(1)),
                            .with = choice_in<With>(rows.getColumn(2)),
                            .outcome = choice_in<ContactOutcome>(rows.getColumn(3)),
                            .at = time_if_any(rows.getColumn(4)),
                            .person = number_if_any(rows.getColumn(5)),
                            .they_asked = rows.getColumn(6).getInt() != 0,
                            .note = text_if_any(rows.getColumn(7)),
                            .recorded_by = rows.getColumn(8).getString()});
    }
    return contacts;
}

}  // namespace lrpt
