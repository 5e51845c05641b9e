#include "casework/lawyer_import.hpp"

#include "base/text.hpp"
#include "casework/lawyers.hpp"
#include "load/data_files.hpp"
#include "load/lawyer_list.hpp"
#include "load/legal_aid_workbook.hpp"
#include "store/audit_store.hpp"
#include "store/lawyer_store.hpp"
#include "store/place_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace lrpt {

namespace {

// By what an office, or another place where it sees people, is known again.
std::string key_of(const Lawyer& lawyer) {
    std::string account = lawyer.account_number.value_or("");
    if (!lawyer.outreach) return account;
    return joined({account,
                   plain_name(lawyer.address.value_or("")),
                   plain_name(lawyer.postcode.value_or(""))},
                  "\n");
}

class Importing {
  public:
    Importing(const Desk& desk, const LawyerImport& import, LawyersImported& result)
        : desk_(desk), import_(import), result_(result) {
        each_lawyer(desk.database, [&](const Lawyer& lawyer) {
            if (lawyer.account_number) known_.emplace(key_of(lawyer), lawyer);
        });
    }

    void take(LawyerRow row) {
        ++result_.rows;
        check(row);
        if (!row.faults.empty()) {
            result_.faulty.push_back({row.sheet, row.line, std::move(row.faults)});
            return;
        }
        const std::string key = key_of(row.lawyer);
        seen_.insert(key);
        row.lawyer.listed_on = import_.listed_on;
        const auto found = known_.find(key);
        // The Legal Aid Agency's directory is of those who hold its contracts; what the front desk
        // knows better stays.
        const bool said_before = found != known_.end() && found->second.legal_aid;
        if (!row.lawyer.legal_aid && !said_before) row.lawyer.legal_aid = true;
        if (found == known_.end()) {
            row.lawyer.number = add_lawyer(desk_.database, row.lawyer);
            derive_check(desk_, row.lawyer);
            result_.added.push_back(row.lawyer.number);
        } else {
            update(found->second, row.lawyer);
        }
    }

    void retire_missing() {
        for (auto& [key, lawyer] : known_) {
            const bool listed = lawyer.listed_on && !lawyer.retired_on;
            if (!listed || seen_.count(key) > 0) continue;
            lawyer.retired_on = desk_.work.today;
            save(lawyer);
            result_.retired.push_back(lawyer.number);
        }
    }

  private:
    void check(LawyerRow& row) {
        if (!row.faults.empty()) return;
        const LawTopics& topics = desk_.data.law_topics();
        for (const std::string& code : row.lawyer.categories) {
            if (!topics.has_category(code)) {
                row.faults.push_back(
                    {"categories", fmt::format("{} is not a category of law", printable(code))});
            }
        }
        const auto& account = row.lawyer.account_number;
        if (!account) row.faults.push_back({"account_number", "it is missing"});
        if (account && seen_.count(key_of(row.lawyer)) > 0)
            row.faults.push_back({"account_number", "it stands twice in the file"});
    }

    // What the file says wins; what it says nothing of stays.
    void update(const Lawyer& before, const Lawyer& listed) {
        Lawyer after = before;
        std::vector<std::string> fields;
        for (const auto& field : fields_of<Lawyer>()) {
            const auto text = field.written(listed);
            if (!text || text == field.written(before)) continue;
            field.read(after, *text);
            if (field.name != "listed_on") fields.emplace_back(field.name);
        }
        if (before.retired_on) {
            after.retired_on.reset();
            result_.back.push_back(before.number);
        }
        const bool same = fields.empty() && !before.retired_on;
        if (same) ++result_.unchanged;
        if (!fields.empty()) result_.changed.push_back({before.number, fields});
        if (!same || after.listed_on != before.listed_on) save(after);
    }

    void save(const Lawyer& lawyer) {
        save_lawyer(desk_.database, lawyer);
        derive_check(desk_, lawyer);
    }

    const Desk& desk_;
    const LawyerImport& import_;
    LawyersImported& result_;
    std::map<std::string, Lawyer> known_;
    std::set<std::string> seen_;
};

void take_rows(std::vector<ReadBytes>& sources, Importing& importing) {
    if (sources.size() == 1) {
        each_lawyer_row(std::move(sources.front()),
                        [&](LawyerRow row) { importing.take(std::move(row)); });
        return;
    }
    for (LawyerRow& row : rows_of_workbook(std::move(sources)))
        importing.take(std::move(row));
}

void look_again(const Desk& desk, LawyersImported& result) {
    const Map map = map_of(desk);
    each_lawyer(desk.database, [&](const Lawyer& lawyer) {
        if (lawyer.retired_on) return;
        for (const std::string& doubt : doubts_about(lawyer, map))
            result.doubtful.push_back(fmt::format("{}: {}", lawyer_id(lawyer.number), doubt));
    });
}

}  // namespace

LawyersImported import_lawyers(const Desk& desk, LawyerImport import) {
    LawyersImported result;
    Change change{desk.database};
    Importing importing{desk, import, result};
    take_rows(import.sources, importing);
    // Which offices faulty rows are of is not known: none of them is missing for that.
    if (import.retire_missing && result.faulty.empty()) importing.retire_missing();
    result.kept = result.faulty.empty() || import.skip_faulty;
    if (!result.kept) return result;
    look_again(desk, result);
    add(desk.database,
        audit_entry(desk.work,
                    std::nullopt,
                    fmt::format("a directory of {}: {} added, {} changed, {} retired",
                                counted(result.rows, "lawyer"),
                                result.added.size(),
                                result.changed.size(),
                                result.retired.size())));
    finish(change, desk.work);
    return result;
}

std::size_t import_places(const Desk& desk, ReadBytes source) {
    const std::vector<Place> places =
        read_list_of_places({.name = "the list of places", .bytes = std::move(source)});
    Change change{desk.database};
    replace_places(desk.database, places);
    add(desk.database,
        audit_entry(
            desk.work,
            std::nullopt,
            fmt::format("a list of {} for finding lawyers", counted(places.size(), "place"))));
    finish(change, desk.work);
    return places.size();
}

}  // namespace lrpt
