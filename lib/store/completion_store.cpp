#include "store/completion_store.hpp"

#include "store/rows.hpp"

#include <algorithm>

namespace lrpt {

namespace {

constexpr int most_words = 100;  // more than anybody reads in answer to a Tab

// The range of the texts that begin so: '~' sorts behind all that references and logins are made
// of.
void bind_beginning(SQLite::Statement& rows, const std::string& beginning) {
    rows.bind(":first", beginning);
    rows.bind(":last", beginning + "~");
    rows.bind(":most", most_words);
}

std::vector<Completion> words_in(SQLite::Statement& rows) {
    std::vector<Completion> words;
    while (rows.executeStep()) {
        Completion one{.word = rows.getColumn(0).getString()};
        if (rows.getColumnCount() > 1) one.meaning = rows.getColumn(1).getString();
        words.push_back(std::move(one));
    }
    return words;
}

// What is due on a case first, in ISO, as the row beside it.
constexpr const char* case_word = R"sql(
    SELECT c.reference,
           (SELECT d.deadline || ' due ' || d.due_on FROM deadlines d
             WHERE d.case_reference = c.reference AND d.met_on IS NULL AND d.due_on IS NOT NULL
             ORDER BY d.due_on LIMIT 1)
      FROM cases c
     WHERE c.reference BETWEEN :first AND :last
)sql";

std::vector<Completion> own_open_cases(Database& database,
                                       const std::string& beginning,
                                       const std::string& owner) {
    SQLite::Statement rows{database.handle(),
                           std::string{case_word} +
                               "AND c.owner = :owner AND c.state = 'open' "
                               "ORDER BY c.reference LIMIT :most"};
    bind_beginning(rows, beginning);
    rows.bind(":owner", owner);
    return words_in(rows);
}

bool has_word(const std::vector<Completion>& words, const std::string& word) {
    return std::any_of(
        words.begin(), words.end(), [&](const Completion& one) { return one.word == word; });
}

}  // namespace

std::vector<Completion> case_words(Database& database,
                                   const std::string& beginning,
                                   const std::string& owner) {
    std::vector<Completion> words = own_open_cases(database, beginning, owner);
    SQLite::Statement rows{database.handle(),
                           std::string{case_word} + "ORDER BY c.reference DESC LIMIT :most"};
    bind_beginning(rows, beginning);
    for (Completion& one : words_in(rows)) {
        if (!has_word(words, one.word)) words.push_back(std::move(one));
    }
    return words;
}

std::vector<Completion> meeting_words(Database& database, const std::string& beginning) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT case_reference || '/' || number, kind || ' on ' || "on"
          FROM meetings
         WHERE case_reference BETWEEN :first AND :last
         ORDER BY case_reference DESC, number LIMIT :most
    )sql"};
    bind_beginning(rows, beginning.substr(0, beginning.find('/')));
    std::vector<Completion> words = words_in(rows);
    std::erase_if(words, [&](const Completion& one) { return !one.word.starts_with(beginning); });
    return words;
}

std::vector<Completion> login_words(Database& database, const std::string& beginning) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT login FROM staff
         WHERE login BETWEEN :first AND :last AND left_on IS NULL
         ORDER BY login LIMIT :most
    )sql"};
    bind_beginning(rows, beginning);
    return words_in(rows);
}

std::vector<Completion> lawyer_words(Database& database, const std::string& beginning) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT printf('L-%03d', number) AS id FROM lawyers
         WHERE retired_on IS NULL AND id BETWEEN :first AND :last
         ORDER BY number LIMIT :most
    )sql"};
    bind_beginning(rows, beginning);
    return words_in(rows);
}

}  // namespace lrpt
