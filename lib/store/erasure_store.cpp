#include "store/erasure_store.hpp"

#include "store/occasion_store.hpp"
#include "store/rows.hpp"

namespace lrpt {

namespace {

// A list of kinds of record.
template <typename... Record>
struct Kinds {};

// In an order in which no row that goes is referred to by one that is still there.
using KindsThatGo = Kinds<ContactPoint, Person, Given, Arrangements>;
using KindsThatStay = Kinds<Offer,
                            ProgressEvent,
                            Told,
                            ParoleReview,
                            ConditionRequest,
                            Promise,
                            Referral,
                            Suitability,
                            Confirmation,
                            ReferralOutcome,
                            Consent,
                            Meeting,
                            MeetingMove,
                            Survey,
                            Reoffending,
                            Apology,
                            Task,
                            Pause,
                            Erasure>;

template <typename... Record>
std::vector<std::string_view> tables_in(Kinds<Record...> /*kinds*/) {
    return {table_of<Record>.name...};
}

// The columns of one owner's rows, and what happens to them.
struct Target {
    Database& database;
    RecordTable table;
    std::string owner;
};

void take_values(const Target& target, const std::string& column, Removed& removed) {
    SQLite::Statement rows{
        target.database.handle(),
        fmt::format(R"(SELECT DISTINCT "{0}" FROM {1} WHERE {2} = ? AND "{0}" IS NOT NULL)",
                    column,
                    target.table.name,
                    target.table.key)};
    rows.bind(1, target.owner);
    while (rows.executeStep())
        removed.values.push_back(rows.getColumn(0).getString());
}

void clear(const Target& target, const std::string& column) {
    SQLite::Statement row{target.database.handle(),
                          fmt::format(R"(UPDATE {} SET "{}" = NULL WHERE {} = ?)",
                                      target.table.name,
                                      column,
                                      target.table.key)};
    row.bind(1, target.owner);
    row.exec();
}

void remove_rows(const Target& target) {
    SQLite::Statement row{
        target.database.handle(),
        fmt::format("DELETE FROM {} WHERE {} = ?", target.table.name, target.table.key)};
    row.bind(1, target.owner);
    row.exec();
}

// The owners are the references, or the occasion.
struct Owners {
    std::string occasion;
    const std::vector<std::string>& references;

    std::vector<std::string> of(const RecordTable& table) const {
        return table.key == "occasion" ? std::vector{occasion} : references;
    }
};

template <typename Record>
std::vector<std::string> personal_columns() {
    std::vector<std::string> columns;
    for (const RecordField<Record>& field : fields_of<Record>()) {
        if (field.person) columns.emplace_back(field.name);
    }
    return columns;
}

template <typename Record>
void take_all(Database& database, const Owners& owners, Removed& removed) {
    for (const std::string& owner : owners.of(table_of<Record>)) {
        for (const std::string& column : personal_columns<Record>())
            take_values({database, table_of<Record>, owner}, column, removed);
    }
}

template <typename Record>
void clear_all(Database& database, const Owners& owners) {
    for (const std::string& owner : owners.of(table_of<Record>)) {
        for (const std::string& column : personal_columns<Record>())
            clear({database, table_of<Record>, owner}, column);
    }
}

template <typename Record>
void remove_all(Database& database, const Owners& owners) {
    for (const std::string& owner : owners.of(table_of<Record>))
        remove_rows({database, table_of<Record>, owner});
}

template <typename... Record>
void erase_records(Database& database,
                   const Owners& owners,
                   Removed& removed,
                   Kinds<Record...> /*those that stay*/) {
    (take_all<Record>(database, owners, removed), ...);
    (clear_all<Record>(database, owners), ...);
}

template <typename... Record>
void remove_records(Database& database,
                    const Owners& owners,
                    Removed& removed,
                    Kinds<Record...> /*those that go*/) {
    (take_all<Record>(database, owners, removed), ...);
    (remove_all<Record>(database, owners), ...);
}

void take_and_clear(const Target& target, const std::string& column, Removed& removed) {
    take_values(target, column, removed);
    clear(target, column);
}

// What is kept of an occasion beside its records: people's own, and what the court decided, which
// is enough to recognise somebody by.
void erase_result(Database& database, std::int64_t occasion, Removed& removed) {
    const CourtResult known = court_result_of(database, occasion);
    for (const Field& field : fields()) {
        const auto value = field.person ? field.written(known) : std::nullopt;
        if (value) removed.values.push_back(*value);
    }
    save_occasion(database,
                  occasion,
                  {.facts = {.id = known.facts.id, .sentenced_on = known.facts.sentenced_on}});
}

int clear_mails(Database& database, const std::string& reference) {
    SQLite::Statement row{database.handle(), R"sql(
        UPDATE outbox
           SET message = ''
         WHERE state NOT IN ('queued', 'claimed') AND instr(message, :reference) > 0
    )sql"};
    bind_value(row, ":reference", reference);
    return row.exec();
}

}  // namespace

std::vector<std::string_view> tables_that_go() {
    return tables_in(KindsThatGo{});
}

std::vector<std::string_view> tables_that_stay() {
    return tables_in(KindsThatStay{});
}

Removed erase_people_and_words(Database& database,
                               std::int64_t occasion,
                               const std::vector<std::string>& references) {
    const Owners owners{.occasion = std::to_string(occasion), .references = references};
    Removed removed;
    remove_records(database, owners, removed, KindsThatGo{});
    erase_records(database, owners, removed, KindsThatStay{});
    erase_result(database, occasion, removed);
    for (const std::string& reference : references) {
        take_and_clear({database, {"contacts", "case_reference"}, reference}, "note", removed);
        take_and_clear({database, {"cases", "reference"}, reference}, "decided_because", removed);
        removed.mails += clear_mails(database, reference);
    }
    return removed;
}

std::string text_of_all_rows(Database& database) {
    std::vector<std::string> tables;
    SQLite::Statement names{database.handle(),
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                            "'sqlite_%'"};
    while (names.executeStep())
        tables.push_back(names.getColumn(0).getString());
    std::string text;
    for (const std::string& table : tables) {
        SQLite::Statement rows{database.handle(), fmt::format("SELECT * FROM \"{}\"", table)};
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                if (rows.getColumn(column).isText()) text += rows.getColumn(column).getString();
                text += '\n';
            }
        }
    }
    return text;
}

void rewrite(Database& database) {
    database.handle().exec("VACUUM");
}

}  // namespace lrpt
