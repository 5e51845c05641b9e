#include "casework/lawyer_import.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/lawyers.hpp"
#include "load/data_files.hpp"
#include "load/lawyer_list.hpp"
#include "load/legal_aid_workbook.hpp"
#include "rules/lawyer_listing.hpp"
#include "store/audit_store.hpp"
#include "store/lawyer_store.hpp"
#include "store/place_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace lrpt {

namespace {

class Importing {
  public:
    Importing(const Desk& desk, const LawyerImport& import, LawyersImported& result)
        : desk_(desk), import_(import), result_(result) {
        each_lawyer(desk.database, [&](const Lawyer& lawyer) {
            offices_.emplace(lawyer.number, lawyer);
            by_own_key_.emplace(directory_key(lawyer), lawyer.number);
            if (lawyer.listed_as) by_listed_key_.emplace(*lawyer.listed_as, lawyer.number);
        });
    }

    void take(LawyerRow row) {
        ++result_.rows;
        const Lawyer* known = row.faults.empty() ? office_of(row.lawyer) : nullptr;
        check(row, known);
        if (!row.faults.empty()) {
            result_.faulty.push_back({row.sheet, row.line, std::move(row.faults)});
            return;
        }
        keys_seen_.insert(directory_key(row.lawyer));
        row.lawyer.listed_on = import_.listed_on;
        // The Legal Aid Agency's directory is of those who hold its contracts; what the front desk
        // knows better stays.
        const bool said_before = known != nullptr && known->legal_aid;
        if (!row.lawyer.legal_aid && !said_before) row.lawyer.legal_aid = true;
        if (known == nullptr) {
            add(std::move(row.lawyer));
        } else {
            seen_.insert(known->number);
            update(*known, row.lawyer);
        }
    }

    void retire_missing() {
        for (const auto& [number, lawyer] : offices_) {
            const bool listed = lawyer.listed_on && !lawyer.retired_on;
            if (!listed) continue;
            ++listed_;
            if (seen_.count(number) > 0) continue;
            ListedAgain now = listed_no_more(lawyer, desk_.work.today);
            tell_differences(now);
            if (!now.lawyer.retired_on) continue;
            save(now.lawyer);
            result_.retired.push_back(number);
        }
    }

    // A file that was cut short looks like one that many offices have left.
    bool retires_many() const {
        constexpr std::size_t few = 5;
        const std::size_t retired = result_.retired.size();
        return retired > few && retired * 10 > listed_ && import_.may_retire != retired;
    }

    std::size_t listed() const { return listed_; }

  private:
    // The office that a row of the directory is about: what the directory called it last time
    // comes before what is recorded here. Returns nothing where it is a new one.
    const Lawyer* office_of(const Lawyer& listed) const {
        for (const auto* keys : {&by_listed_key_, &by_own_key_}) {
            const auto found = keys->find(directory_key(listed));
            if (found != keys->end()) return &offices_.at(found->second);
        }
        return nullptr;
    }

    void check(LawyerRow& row, const Lawyer* known) {
        if (!row.faults.empty()) return;
        const LawTopics& topics = desk_.data.law_topics();
        for (const std::string& code : row.lawyer.categories) {
            if (!topics.has_category(code)) {
                row.faults.push_back(
                    {"categories", fmt::format("{} is not a category of law", printable(code))});
            }
        }
        const auto& account = row.lawyer.account_number;
        if (!account) {
            row.faults.push_back({"account_number", "it is missing"});
        } else if (keys_seen_.count(directory_key(row.lawyer)) > 0) {
            row.faults.push_back({"account_number", "it stands twice in the file"});
        } else if (known != nullptr && seen_.count(known->number) > 0) {
            row.faults.push_back(
                {"account_number",
                 fmt::format("{} is in the file under another one too, and has this one here",
                             lawyer_id(known->number))});
        }
    }

    void add(Lawyer lawyer) {
        lawyer.listed_as = directory_key(lawyer);
        lawyer.number = add_lawyer(desk_.database, lawyer);
        derive_check(desk_, lawyer);
        result_.added.push_back(lawyer.number);
    }

    void update(const Lawyer& before, const Lawyer& listed) {
        ListedAgain now = listed_again(before, listed);
        tell_differences(now);
        if (now.back) result_.back.push_back(before.number);
        if (now.changed.empty() && !now.back) ++result_.unchanged;
        if (!is_the_same(now.lawyer, before)) save(now.lawyer);
        if (!now.changed.empty())
            result_.changed.push_back({before.number, std::move(now.changed)});
    }

    void tell_differences(const ListedAgain& now) {
        for (const std::string& difference : now.differs) {
            result_.differing.push_back(
                fmt::format("{}: {}", lawyer_id(now.lawyer.number), difference));
        }
    }

    void save(const Lawyer& lawyer) {
        save_lawyer(desk_.database, lawyer);
        derive_check(desk_, lawyer);
    }

    const Desk& desk_;
    const LawyerImport& import_;
    LawyersImported& result_;
    std::map<int, Lawyer> offices_;
    std::map<std::string, int> by_listed_key_;
    std::map<std::string, int> by_own_key_;
    std::set<std::string> keys_seen_;  // in the file
    std::size_t listed_ = 0;           // shown to visitors before
    std::set<int> seen_;               // the offices that rows of the file are about
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

[[noreturn]] void refuse_to_retire_all() {
    throw Error{Exit::data,
                "the file has a heading and no office: --retire-missing would retire every office "
                "that a directory ever had",
                {"Nothing was changed. Look whether it is the right file",
                 "To retire an office by itself: lrpt lawyers retire ID"}};
}

[[noreturn]] void refuse_to_retire_many(std::size_t retired, std::size_t listed) {
    throw Error{Exit::usage,
                fmt::format("{} of {} that are listed would be retired: is the file whole?",
                            retired,
                            counted(listed, "office")),
                {"Nothing was changed. See which: add --dry-run",
                 fmt::format("If it is right: add --confirm {}", retired)}};
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
    if (import.retire_missing && result.rows == 0) refuse_to_retire_all();
    // Which offices faulty rows are of is not known: none of them is missing for that.
    if (import.retire_missing && result.faulty.empty()) importing.retire_missing();
    result.must_be_confirmed = importing.retires_many();
    if (result.must_be_confirmed && !desk.work.dry_run)
        refuse_to_retire_many(result.retired.size(), importing.listed());
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
