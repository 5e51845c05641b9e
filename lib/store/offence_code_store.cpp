#include "store/offence_code_store.hpp"

#include <SQLiteCpp/Statement.h>

namespace lrpt {

std::vector<StoredCode> stored_codes(Database& database) {
    SQLite::Statement rows{database.handle(), R"sql(
        WITH codes AS (SELECT occasion, offence FROM occasions
                        UNION
                       SELECT occasion, offence FROM other_offences)
        SELECT codes.offence, min(c.reference), count(DISTINCT c.reference)
          FROM codes
          JOIN cases c USING (occasion)
         WHERE codes.offence IS NOT NULL
         GROUP BY codes.offence
         ORDER BY codes.offence
    )sql"};
    std::vector<StoredCode> codes;
    while (rows.executeStep()) {
        codes.push_back({.code = rows.getColumn(0).getString(),
                         .reference = rows.getColumn(1).getString(),
                         .cases = rows.getColumn(2).getInt()});
    }
    return codes;
}

}  // namespace lrpt
