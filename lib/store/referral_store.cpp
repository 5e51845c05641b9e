#include "store/referral_store.hpp"

#include "store/record_store.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace lrpt {

std::vector<OpenReferral> open_referrals(Database& database) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT c.reference, o.id, f.crn, o.offence
          FROM cases c
          JOIN occasions o USING (occasion)
          JOIN offenders f USING (occasion)
         WHERE c.scheme = 'rj' AND c.state = 'open'
           AND EXISTS (SELECT 1 FROM referrals r WHERE r.case_reference = c.reference)
           AND (o.rj_ordered IS NULL OR (o.rj_ordered = 'no' AND o.sentenced_on IS NULL))
         ORDER BY c.year, c.number
    )sql"};
    std::vector<OpenReferral> referrals;
    while (rows.executeStep()) {
        referrals.push_back({.reference = rows.getColumn(0).getString(),
                             .id = text_if_any(rows.getColumn(1)),
                             .crn = text_if_any(rows.getColumn(2)),
                             .offence = text_if_any(rows.getColumn(3))});
    }
    return referrals;
}

std::optional<ConfirmationOfCase> confirmation_with_code(Database& database,
                                                         const std::string& code) {
    SQLite::Statement row{
        database.handle(),
        fmt::format("SELECT case_reference, number, \"{}\" FROM confirmations WHERE code = :code",
                    fmt::join(field_names(fields_of<Confirmation>()), "\", \""))};
    bind_value(row, ":code", code);
    if (!row.executeStep()) return std::nullopt;
    RowValues values;
    for (int place = 2; place < row.getColumnCount(); ++place)
        values.push_back(text_if_any(row.getColumn(place)));
    return ConfirmationOfCase{row.getColumn(0).getString(),
                              record_in<Confirmation>(row.getColumn(1).getInt(), values)};
}

void set_basis(Database& database, const std::string& reference, Basis basis) {
    SQLite::Statement row{database.handle(),
                          "UPDATE cases SET basis = :basis WHERE reference = :reference"};
    bind_value(row, ":basis", name_of(basis));
    bind_value(row, ":reference", reference);
    row.exec();
}

}  // namespace lrpt
