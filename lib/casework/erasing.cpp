#include "casework/erasing.hpp"

#include "base/error.hpp"
#include "base/word_search.hpp"
#include "casework/backups.hpp"
#include "casework/staff.hpp"
#include "rules/rotation.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/erasure_store.hpp"
#include "system/draft_file.hpp"
#include "system/file_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace lrpt {

namespace {

std::vector<Case> cases_of_sentence(Database& database, const Case& kept) {
    std::vector<Case> found{kept};
    if (kept.linked) {
        if (const auto linked = find_case(database, *kept.linked)) found.push_back(*linked);
    }
    return found;
}

[[noreturn]] void refuse(const Case& kept, const std::string& why) {
    throw Error{Exit::data,
                fmt::format("{} cannot be erased now: {}", kept.reference, why),
                {"Record the refusal for the person: add --refuse WORD"}};
}

void check_nothing_to_come(const Case& asked, const CaseRecords& records, Date today) {
    for (const ParoleReview& review : records.reviews) {
        if (review.hearing_on && *review.hearing_on >= today && !review.decision)
            refuse(asked, fmt::format("a hearing is on {}", spoken(*review.hearing_on)));
    }
    for (const Meeting& meeting : records.meetings) {
        if (meeting.state == MeetingState::planned && meeting.on >= today)
            refuse(asked, fmt::format("a meeting is on {}", spoken(meeting.on)));
    }
}

void check_may_go(const Desk& desk, const Case& asked, const std::vector<Case>& cases) {
    for (const Case& kept : cases) {
        if (kept.state == CaseState::open) {
            refuse(asked,
                   kept.reference == asked.reference
                       ? "it is open"
                       : fmt::format("{} of the same sentence is open", kept.reference));
        }
        check_nothing_to_come(asked, case_records(desk.database, kept), desk.work.today);
        bool is_due = false;
        each_deadline(desk.database,
                      {.today = desk.work.today, .case_reference = kept.reference},
                      [&](const Deadline& deadline) { is_due = is_due || !deadline.met_on; });
        if (is_due) refuse(asked, fmt::format("something is due on {}", kept.reference));
    }
}

// Every file that belongs to the casework file or was one: their names begin with its name.
std::vector<std::string> files_beside(const std::string& casework_file) {
    const std::string real = std::filesystem::canonical(casework_file).string();
    const std::string name = std::filesystem::path{real}.filename().string();
    std::vector<std::string> found;
    for (const std::string& other : file_names(folder_of(real))) {
        const std::string path = folder_of(real) + "/" + other;
        if (other != name && other.starts_with(name) && is_plain_file(path)) found.push_back(path);
    }
    return found;
}

// What the file holds of the pieces though no row of it does.
std::vector<std::string> left_over(Database& database,
                                   const std::string& casework_file,
                                   const std::vector<std::string>& pieces) {
    const std::string path = std::filesystem::canonical(casework_file).string();
    const auto in_file = pieces_in(file_text(path), pieces);
    if (in_file.empty()) return {};
    const auto in_rows = pieces_in(text_of_all_rows(database), in_file);
    std::vector<std::string> left;
    std::set_difference(
        in_file.begin(), in_file.end(), in_rows.begin(), in_rows.end(), std::back_inserter(left));
    return left;
}

void prove_gone(const Desk& desk,
                const ErasureOrder& order,
                const std::vector<std::string>& values,
                Erased& erased) {
    const auto pieces = telling_pieces(values);
    erased.sought = pieces.size();
    erased.shared = pieces_in(text_of_all_rows(desk.database), pieces).size();
    const auto left = [&] { return left_over(desk.database, order.casework_file, pieces); };
    // A value that other rows hold as well may stand a second time where no row is.
    if (erased.shared > 0 || !left().empty()) rewrite(desk.database);
    if (!left().empty()) {
        throw Error{Exit::fault,
                    fmt::format("{} was erased, and some of its words are still in the file",
                                erased.references.front()),
                    {"This is a fault in lrpt. Say so to whoever looks after it"}};
    }
    for (const std::string& path : files_beside(order.casework_file)) {
        if (!pieces_in(file_text(path), pieces).empty()) erased.files_left.push_back(path);
    }
}

}  // namespace

std::vector<Erasure> erasures_of(Database& database, const std::string& reference) {
    return records_of<Erasure>(database, reference);
}

std::optional<Erasure> erasure_of(Database& database, const std::string& reference) {
    for (const Erasure& erasure : erasures_of(database, reference)) {
        if (erasure.outcome == ErasureOutcome::erased) return erasure;
    }
    return std::nullopt;
}

void refuse_erased(Database& database, const Case& kept) {
    const auto erasure = erasure_of(database, kept.reference);
    if (!erasure) return;
    throw Error{Exit::data,
                fmt::format("{} was erased on {}: there is nothing left to work on",
                            kept.reference,
                            spoken(erasure->on))};
}

Erased erase_case(const Desk& desk, const Case& kept, const ErasureOrder& order) {
    Erased erased;
    Removed removed;
    {
        Change change{desk.database};
        require_may_erase(desk.database, desk.work.login, kept);
        refuse_erased(desk.database, kept);
        const std::vector<Case> cases = cases_of_sentence(desk.database, kept);
        check_may_go(desk, kept, cases);
        for (const Case& one : cases)
            erased.references.push_back(one.reference);
        removed = erase_people_and_words(desk.database, kept.occasion, erased.references);
        for (const std::string& reference : erased.references) {
            add_record(desk.database,
                       reference,
                       Erasure{.on = desk.work.today,
                               .decision = order.decision,
                               .recorded_by = desk.work.login});
            add(desk.database,
                audit_entry(desk.work,
                            reference,
                            fmt::format("people and words erased, decision {}", order.decision)));
        }
        finish(change, desk.work);
    }
    erased.values = removed.values.size();
    erased.mails = removed.mails;
    if (!desk.work.dry_run) prove_gone(desk, order, removed.values, erased);
    return erased;
}

void refuse_erasure(const Desk& desk,
                    const Case& kept,
                    const std::string& decision,
                    RefusedBecause because) {
    Change change{desk.database};
    require_may_erase(desk.database, desk.work.login, kept);
    refuse_erased(desk.database, kept);
    add_record(desk.database,
               kept.reference,
               Erasure{.on = desk.work.today,
                       .outcome = ErasureOutcome::refused,
                       .because = because,
                       .decision = decision,
                       .recorded_by = desk.work.login});
    add(desk.database,
        audit_entry(desk.work,
                    kept.reference,
                    fmt::format("erasing refused, decision {}: {}", decision, name_of(because))));
    finish(change, desk.work);
}

BackupsLeft backups_left(const BackupRules& rules) {
    BackupsLeft left{.copies = !rules.copy_command.empty()};
    for (const KeptBackup& kept : backups_in(rules.folder)) {
        const Date made_on = std::chrono::floor<std::chrono::days>(*utc_time(kept.header.made_at));
        left.gone_by = std::max(left.gone_by, std::optional{backup_gone_by(made_on, rules.keep)});
        ++left.count;
    }
    return left;
}

}  // namespace lrpt
