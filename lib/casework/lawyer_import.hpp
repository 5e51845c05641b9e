// Taking in a directory of lawyers' offices: all of it or nothing.
#pragma once

#include "base/streams.hpp"
#include "casework/case_change.hpp"
#include "model/fault.hpp"
#include "model/lawyer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct LawyerImport {
    std::vector<ReadBytes> sources;  // one list, or the sheets of the Legal Aid Agency's workbook
    Date listed_on = {};             // the day of the directory
    bool skip_faulty = false;        // take the rows that are in order
    bool retire_missing = false;     // who is in the file no more is shown to visitors no more;
                                     // nobody is retired while a row is in error
    // How many somebody has said may be retired at once, where that is more than a few.
    std::optional<std::size_t> may_retire = {};
};

struct FaultyRow {
    std::string sheet = {};  // of a workbook
    std::size_t line = 0;
    std::vector<Fault> faults = {};
};

struct ChangedOffice {
    int number = 0;
    std::vector<std::string> fields = {};  // whose values the file has otherwise
};

struct LawyersImported {
    std::size_t rows = 0;
    std::size_t unchanged = 0;
    std::vector<int> added = {};
    std::vector<ChangedOffice> changed = {};
    std::vector<int> retired = {};
    bool must_be_confirmed = false;  // so many retired, in a dry run
    std::vector<int> back = {};      // retired before, and in the file again
    // "L-006: postcode stays ..., as it was recorded here", with what to type to change that.
    std::vector<std::string> differing = {};
    std::vector<FaultyRow> faulty = {};
    std::vector<std::string> doubtful = {};  // "L-017: ..."; kept as they are
    bool kept = false;
};

// Offices are known again by their account number, other places by that and their address: what the
// front desk recorded by hand stays, and where the file has it otherwise that is listed. With a
// faulty row nothing is taken, unless `skip_faulty`. Throws Error (data) where the file as a whole
// cannot be read, where it holds nobody and the missing are to be retired, and (usage) where more
// than a tenth of the directory would be, and more than five, and nobody said so.
LawyersImported import_lawyers(const Desk& desk, LawyerImport import);

// A list of places, in the place of the one taken in before; the list that ships stays. Returns how
// many. Throws Error (data) that names line and column where the list is not in order.
std::size_t import_places(const Desk& desk, ReadBytes source);

}  // namespace lrpt
