// The tables of mail: the outbox, what people have been told, and the days that have been written.
#pragma once

#include "model/outbox.hpp"
#include "store/database.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lrpt {

// Writes a mail that waits, and returns its number. There is one to a person for a day.
std::int64_t add(Database& database, const OutboxMail& mail);

// Writes state, tries, status and times over those that are there.
void save(Database& database, const OutboxMail& mail);

// Those that were not taken yet, of whatever day, in the order in which they were written.
std::vector<OutboxMail> waiting_mail(Database& database);

// Every mail from a day on, the latest day first.
std::vector<OutboxMail> outbox_from(Database& database, Date day);

// The mails that were given up or refused, in the order in which they were written.
std::vector<OutboxMail> undelivered_mail(Database& database);

// The mails that name a case and were written at a time or later (RFC 3339), in the order in which
// they were written. One whose text an erasure took names nothing any more.
std::vector<OutboxMail> mail_naming(Database& database,
                                    const std::string& reference,
                                    const std::string& from);

// Returns nothing where the mail of the day has not been written.
std::optional<MailDay> mail_day(Database& database, Date period);

// The last day of which all mail was taken. Returns nothing where there is none.
std::optional<MailDay> last_good_mail_day(Database& database);

void save(Database& database, const MailDay& day);

void add_notice(Database& database,
                const std::string& recipient,
                const std::string& notice,
                std::int64_t mail);

// Who has been told which notice.
std::set<std::pair<std::string, std::string>> notices_told(Database& database);

}  // namespace lrpt
