// The numbered records of a case, or of the occasion that it is about: one mechanism for all of
// them. The field table of a kind of record says which columns it has.
#pragma once

#include "model/case_records.hpp"
#include "model/field.hpp"
#include "model/training.hpp"
#include "store/database.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Where records are kept, and the column that says whose they are.
struct RecordTable {
    std::string_view name;
    std::string_view key;
};

template <typename Record>
inline constexpr RecordTable table_of{};

template <>
inline constexpr RecordTable table_of<Person>{"people", "occasion"};
template <>
inline constexpr RecordTable table_of<ContactPoint>{"contact_points", "occasion"};
template <>
inline constexpr RecordTable table_of<Offer>{"offers", "case_reference"};
template <>
inline constexpr RecordTable table_of<ProgressEvent>{"progress", "case_reference"};
template <>
inline constexpr RecordTable table_of<Told>{"told", "case_reference"};
template <>
inline constexpr RecordTable table_of<Given>{"given", "case_reference"};
template <>
inline constexpr RecordTable table_of<ParoleReview>{"parole_reviews", "case_reference"};
template <>
inline constexpr RecordTable table_of<ConditionRequest>{"conditions", "case_reference"};
template <>
inline constexpr RecordTable table_of<Promise>{"promises", "case_reference"};
template <>
inline constexpr RecordTable table_of<Referral>{"referrals", "case_reference"};
template <>
inline constexpr RecordTable table_of<Suitability>{"suitability", "case_reference"};
template <>
inline constexpr RecordTable table_of<Confirmation>{"confirmations", "case_reference"};
template <>
inline constexpr RecordTable table_of<ReferralOutcome>{"referral_outcomes", "case_reference"};
template <>
inline constexpr RecordTable table_of<Consent>{"consents", "case_reference"};
template <>
inline constexpr RecordTable table_of<Meeting>{"meetings", "case_reference"};
template <>
inline constexpr RecordTable table_of<MeetingMove>{"meeting_moves", "case_reference"};
template <>
inline constexpr RecordTable table_of<Arrangements>{"arrangements", "case_reference"};
template <>
inline constexpr RecordTable table_of<Survey>{"surveys", "case_reference"};
template <>
inline constexpr RecordTable table_of<Reoffending>{"reoffending", "case_reference"};
template <>
inline constexpr RecordTable table_of<Apology>{"apologies", "case_reference"};
template <>
inline constexpr RecordTable table_of<Task>{"tasks", "case_reference"};
template <>
inline constexpr RecordTable table_of<Pause>{"pauses", "case_reference"};
template <>
inline constexpr RecordTable table_of<Training>{"trainings", "login"};

// The values of a record's columns as text, in the order of its field table.
using RowValues = std::vector<std::optional<std::string>>;
using UseRow = std::function<void(int number, const RowValues& values)>;

// The rows of one kind of record of one owner: a case's reference, or the occasion as text.
struct OwnedRows {
    Database& database;
    RecordTable table;
    std::vector<std::string_view> columns;
    std::string owner;
};

// What the templates below share.
int insert_record(const OwnedRows& rows, const RowValues& values);
void update_record(const OwnedRows& rows, int number, const RowValues& values);
void each_record(const OwnedRows& rows, const UseRow& use);
[[noreturn]] void refuse_damaged_record(std::string_view column);

template <typename Record>
OwnedRows rows_of(Database& database, const std::string& owner) {
    return {database, table_of<Record>, field_names(fields_of<Record>()), owner};
}

template <typename Record>
RowValues values_of(const Record& record) {
    RowValues values;
    for (const RecordField<Record>& field : fields_of<Record>())
        values.push_back(field.written(record));
    return values;
}

// Gives the record the next number of its owner, and returns it.
template <typename Record>
int add_record(Database& database, const std::string& owner, const Record& record) {
    return insert_record(rows_of<Record>(database, owner), values_of(record));
}

// Writes a record over the one of the same number.
template <typename Record>
void save_record(Database& database, const std::string& owner, const Record& record) {
    update_record(rows_of<Record>(database, owner), record.number, values_of(record));
}

// Reads a row back. A value that its field does not take back is a damaged file.
template <typename Record>
Record record_in(int number, const RowValues& values) {
    const auto fields = fields_of<Record>();
    Record record{.number = number};
    for (std::size_t place = 0; place < fields.size(); ++place) {
        if (!values[place]) continue;
        try {
            fields[place].read(record, *values[place]);
        } catch (const Error&) {
            refuse_damaged_record(fields[place].name);
        }
    }
    return record;
}

// In the order of their numbers.
template <typename Record>
std::vector<Record> records_of(Database& database, const std::string& owner) {
    std::vector<Record> records;
    each_record(rows_of<Record>(database, owner), [&](int number, const RowValues& values) {
        records.push_back(record_in<Record>(number, values));
    });
    return records;
}

}  // namespace lrpt
