#include "casework/file_checking.hpp"

#include "base/text.hpp"
#include "base/utc_time.hpp"
#include "casework/errors.hpp"
#include "rules/duties.hpp"
#include "rules/trail_check.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/deadline_store.hpp"
#include "store/file_check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr int most_faults_told = 20;

// How much is read before others may write again.
constexpr int entries_at_once = 5000;
constexpr int cases_at_once = 100;

// The results of one check: its first faults, or that it is sound.
class Results {
  public:
    Results(FileCheck check, const UseResult& use) : check_(check), use_(use) {}

    void wrong(std::optional<std::string> about, std::string says) {
        if (++faults_ > most_faults_told) return;
        use_({check_, false, std::move(about), std::move(says)});
    }

    // Returns whether there was no fault.
    bool end(const std::string& sound) {
        if (faults_ > most_faults_told)
            use_({check_, false, {}, fmt::format("and {} more", faults_ - most_faults_told)});
        if (faults_ == 0) use_({check_, true, {}, sound});
        return faults_ == 0;
    }

  private:
    FileCheck check_;
    const UseResult& use_;
    int faults_ = 0;
};

// --- The trail -----------------------------------------------------------------------------------

// Where in the trail a head was found.
struct HeadFound {
    std::int64_t entry = 0;
    std::string at = {};
};

struct TrailWalk {
    TrailHead end = {};
    std::optional<HeadFound> found = {};
};

TrailWalk walk_trail(const Desk& desk, const std::optional<std::string>& head, Results& results) {
    TrailWalk walk;
    while (true) {
        const Snapshot snapshot{desk.database};
        const auto entries =
            chained_entries_after(desk.database, walk.end.entries, entries_at_once);
        if (entries.empty()) return walk;
        for (const ChainedEntry& entry : entries) {
            if (const auto fault = trail_fault(walk.end, entry))
                results.wrong(fmt::format("entry {}", entry.number), *fault);
            walk.end = {entry.number, entry.hash.value_or(Fingerprint{})};
            if (head && !walk.found && hexadecimal(walk.end.hash).starts_with(*head))
                walk.found = {entry.number, entry.entry.at};
        }
    }
}

bool check_head(const std::string& head, const TrailWalk& walk, const UseResult& use) {
    Results results{FileCheck::head, use};
    if (!walk.found) {
        results.wrong(
            head,
            "the trail has no such entry: it was cut off or written anew since that mail, "
            "or the file was restored from an older backup");
        return results.end("");
    }
    const auto day = iso_date(walk.found->at.substr(0, 10));
    return results.end(fmt::format("entry {} of {}, of {}",
                                   walk.found->entry,
                                   walk.end.entries,
                                   day ? spoken(*day) : printable(walk.found->at)));
}

bool check_trail(const Desk& desk, const std::optional<std::string>& head, const UseResult& use) {
    Results results{FileCheck::trail, use};
    const TrailWalk walk = walk_trail(desk, head, results);
    const bool sound = results.end(fmt::format("{} entries, none missing or changed; head {}",
                                               walk.end.entries,
                                               short_head(walk.end.hash)));
    const bool head_is_there = !head || check_head(*head, walk, use);
    return sound && head_is_there;
}

// --- Deadlines -----------------------------------------------------------------------------------

std::string day_text(const std::optional<Date>& day) {
    return day ? spoken(*day) : "none";
}

std::string fault_of(const Duty& kept, const Duty& derived) {
    const std::string name{name_of(kept.due.kind)};
    if (kept.due.due_on != derived.due.due_on) {
        return fmt::format("{}: the file says due {}, the rules {}",
                           name,
                           day_text(kept.due.due_on),
                           day_text(derived.due.due_on));
    }
    if (kept.met_on != derived.met_on) {
        return fmt::format("{}: the file says done {}, the records {}",
                           name,
                           day_text(kept.met_on),
                           day_text(derived.met_on));
    }
    return fmt::format("{}: the file says it counts from {}, the records {}",
                       name,
                       day_text(kept.due.event_on),
                       day_text(derived.due.event_on));
}

bool agree(const Duty& kept, const Duty& derived) {
    return stays_as_met(kept, derived) ||
           (kept.due.due_on == derived.due.due_on && kept.met_on == derived.met_on &&
            kept.due.event == derived.due.event && kept.due.event_on == derived.due.event_on);
}

const Duty* same_one(const std::vector<Duty>& duties, const Duty& wanted) {
    const auto found = std::find_if(duties.begin(), duties.end(), [&](const Duty& duty) {
        return duty.due.kind == wanted.due.kind && duty.due.item == wanted.due.item;
    });
    return found == duties.end() ? nullptr : &*found;
}

using Faults = std::vector<std::string>;

// What has been met once is kept, whatever is derived later.
Faults disagreements(const std::vector<Duty>& kept, const std::vector<Duty>& derived) {
    Faults faults;
    for (const Duty& duty : kept) {
        const Duty* now = same_one(derived, duty);
        if (now == nullptr && !duty.met_on)
            faults.push_back(fmt::format("{} is not due by the rules", name_of(duty.due.kind)));
        if (now != nullptr && !agree(duty, *now)) faults.push_back(fault_of(duty, *now));
    }
    for (const Duty& duty : derived) {
        if (same_one(kept, duty) == nullptr)
            faults.push_back(fmt::format("{} is due by the rules, and the file does not have it",
                                         name_of(duty.due.kind)));
    }
    return faults;
}

// What is due follows from the records and from the day on which they were last changed: a child
// grows up, and what is open is not derived again for that. So the file is right where it agrees
// with the rules as of today, or of any day on which something was recorded of the case.
class CheckedCase {
  public:
    CheckedCase(const Desk& desk, const std::string& reference)
        : desk_(desk),
          case_(*find_case(desk.database, reference)),
          kept_(kept_duties(desk.database, about_case(reference))) {
        if (case_.state == CaseState::open) records_ = case_records(desk.database, case_);
    }

    Faults faults() const {
        if (case_.state == CaseState::closed) return disagreements(kept_, {});
        Faults now = on(desk_.work.today);
        if (now.empty()) return now;
        for (const Date day : days_recorded()) {
            if (on(day).empty()) return {};
        }
        return now;
    }

  private:
    Faults on(Date day) const {
        DeadlineQuestion question = deadline_question(desk_, records_);
        question.today = day;
        return disagreements(kept_, duties_of(records_, question));
    }

    // The trail says when in UTC, and summer nights in England are already of the next day.
    std::vector<Date> days_recorded() const {
        std::vector<Date> days{case_.opened_on};
        for (const auto& reference : {std::optional{case_.reference}, case_.linked}) {
            if (!reference) continue;
            for (const Date day : audited_days(desk_.database, *reference)) {
                days.push_back(day);
                days.push_back(day + std::chrono::days{1});
            }
        }
        return days;
    }

    const Desk& desk_;
    Case case_;
    std::vector<Duty> kept_;
    CaseRecords records_ = {};
};

bool check_deadlines(const Desk& desk, const UseResult& use) {
    Results results{FileCheck::deadlines, use};
    std::size_t cases = 0;
    std::string last;
    while (true) {
        const Snapshot snapshot{desk.database};
        const auto references = references_after(desk.database, last, cases_at_once);
        if (references.empty()) break;
        for (const std::string& reference : references) {
            for (const std::string& fault : CheckedCase{desk, reference}.faults())
                results.wrong(reference, fault);
        }
        cases += references.size();
        last = references.back();
    }
    return results.end(fmt::format("of {}, as the rules derive them", counted(cases, "case")));
}

// --- SQLite's own --------------------------------------------------------------------------------

bool check_pages(const Desk& desk, const UseResult& use) {
    Results results{FileCheck::pages, use};
    for (const std::string& fault : page_faults(desk.database, most_faults_told))
        results.wrong({}, printable(fault));
    return results.end("no page and no index is damaged");
}

bool check_tables(const Desk& desk, const UseResult& use) {
    Results results{FileCheck::tables, use};
    for (const TableFault& fault : strange_tables(desk.database))
        results.wrong(printable(fault.table), fault.says);
    return results.end("tables, indexes and triggers are as lrpt makes them");
}

bool check_references(const Desk& desk, const UseResult& use) {
    Results results{FileCheck::references, use};
    for (const TableFault& fault : broken_references(desk.database, most_faults_told))
        results.wrong(printable(fault.table), fault.says);
    return results.end("every row refers to rows that are there");
}

// A file that cannot be read to its end is damaged; what else stops the check stops it.
template <typename Check>
bool read_to_its_end(FileCheck what, const UseResult& use, Check check) {
    try {
        return check();
    } catch (...) {
        const Error error = current_error();
        if (error.exit != Exit::data) throw;
        Results results{what, use};
        results.wrong({}, fmt::format("it could not be read to its end: {}", error.what()));
        return results.end("");
    }
}

}  // namespace

bool check_file(const Desk& desk, const std::optional<std::string>& head, const UseResult& use) {
    const bool pages =
        read_to_its_end(FileCheck::pages, use, [&] { return check_pages(desk, use); });
    const bool tables =
        read_to_its_end(FileCheck::tables, use, [&] { return check_tables(desk, use); });
    const bool references =
        read_to_its_end(FileCheck::references, use, [&] { return check_references(desk, use); });
    const bool trail =
        read_to_its_end(FileCheck::trail, use, [&] { return check_trail(desk, head, use); });
    const bool deadlines =
        read_to_its_end(FileCheck::deadlines, use, [&] { return check_deadlines(desk, use); });
    return pages && tables && references && trail && deadlines;
}

}  // namespace lrpt
