#include "load/data_files.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/csv.hpp"
#include "load/text_file.hpp"
#include "load/toml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <system_error>
#include <unordered_set>

namespace lrpt {

namespace {

ReadBytes bytes_of(std::string text) {
    return [text = std::move(text), at = std::size_t{0}](char* into, std::size_t at_most) mutable {
        const std::size_t length = text.copy(into, at_most, at);
        at += length;
        return length;
    };
}

// One of the program's own files.
TableSource shipped_file(const std::string& path) {
    TableSource source;
    source.name = path;
    source.bytes = bytes_of(text_of_file(path));
    source.refusal = Exit::configuration;
    return source;
}

// A CSV file with a fixed heading: rows are read by column name, and faults name file and line.
class TableFile {
  public:
    TableFile(TableSource source, std::vector<std::string_view> columns)
        : path_(std::move(source.name)),
          refusal_(source.refusal),
          columns_(std::move(columns)),
          bytes_(std::move(source.bytes)) {
        const CsvRecord* heading = reader_.next();
        check_heading(heading == nullptr ? CsvRecord{.line = 1} : *heading);
    }

    // Reads on to the end of the file.
    template <typename Use>
    void each_row(Use use) {
        while (const CsvRecord* row = reader_.next()) {
            if (!row->fault.empty()) refuse(*row, row->fault);
            if (row->values.size() != columns_.size()) {
                refuse(*row,
                       fmt::format("the row has {} values, the heading {}",
                                   row->values.size(),
                                   columns_.size()));
            }
            use(*row);
        }
    }

    const std::string& value(const CsvRecord& row, std::string_view column) const {
        while (columns_[likely_column_] != column)
            likely_column_ = (likely_column_ + 1) % columns_.size();
        return row.values[likely_column_];
    }

    const std::string& filled_value(const CsvRecord& row, std::string_view column) const {
        const std::string& text = value(row, column);
        if (text.empty()) refuse(row, fmt::format("\"{}\" is missing", column));
        return text;
    }

    template <typename Enum>
    Enum choice(const CsvRecord& row, std::string_view column) const {
        const std::string& word = value(row, column);
        const auto known = named<Enum>(word);
        if (known) return *known;
        const auto choices = all_names<Enum>();
        refuse(row,
               fmt::format("\"{}\" is \"{}\", which is not one of {}",
                           column,
                           printable(word),
                           fmt::join(choices, ", ")),
               did_you_mean(word, choices));
    }

    // A number of degrees, at most so many to either side.
    double decimal(const CsvRecord& row, std::string_view column, double most) const {
        const std::string& text = filled_value(row, column);
        double degrees = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), degrees);
        if (fault != std::errc{} || end != text.data() + text.size() ||
            !(std::abs(degrees) <= most)) {
            refuse(row,
                   fmt::format("\"{}\" is \"{}\": degrees as 52.637 or -1.140 are wanted",
                               column,
                               printable(text)));
        }
        return degrees;
    }

    [[noreturn]] void refuse(const CsvRecord& row,
                             const std::string& problem,
                             std::vector<std::string> advice = {}) const {
        throw Error{
            refusal_, fmt::format("{}:{}: {}", path_, row.line, problem), std::move(advice)};
    }

  private:
    void check_heading(const CsvRecord& heading) {
        if (heading.values.size() > columns_.size()) {
            refuse(heading,
                   fmt::format("the heading has {} columns, and {} are known",
                               heading.values.size(),
                               columns_.size()));
        }
        for (std::size_t place = 0; place < columns_.size(); ++place) {
            if (place < heading.values.size() && heading.values[place] == columns_[place]) continue;
            const std::string found = place < heading.values.size() ? heading.values[place] : "";
            refuse(heading,
                   fmt::format("column {} of the heading is \"{}\"", place + 1, printable(found)),
                   {fmt::format("It must be: {}", columns_[place])});
        }
    }

    std::string path_;
    Exit refusal_;
    std::vector<std::string_view> columns_;
    Bytes bytes_;
    CsvReader reader_{bytes_};
    mutable std::size_t likely_column_ = 0;  // rows are read from the left to the right
};

bool is_short_name(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_maximum(std::string_view maximum) {
    if (maximum == "life" || maximum == "fine") return true;
    const std::size_t space = std::min(maximum.find(' '), maximum.size());
    return whole_number(maximum.substr(0, space)) &&
           one_of(maximum.substr(space), {" years", " months", " year", " month"});
}

Offence read_offence(const TableFile& file, const CsvRecord& row) {
    Offence offence{
        .code = file.filled_value(row, "code"),
        .short_name = file.filled_value(row, "short_name"),
        .title = file.filled_value(row, "title"),
        .statute = file.filled_value(row, "statute"),
        .maximum = file.filled_value(row, "maximum"),
        .schedule_15_part_1 = file.value(row, "schedule_15_part_1"),
        .schedule_15_part_2 = file.value(row, "schedule_15_part_2"),
        .racial = file.choice<RacialFamily>(row, "racial"),
        .rj_class = file.choice<RjClass>(row, "rj_class"),
    };
    if (!has_offence_code_shape(offence.code)) {
        file.refuse(row,
                    fmt::format("\"code\" is \"{}\": two letters and five digits, or four and "
                                "three, are wanted",
                                printable(offence.code)));
    }
    if (!is_short_name(offence.short_name)) {
        file.refuse(row, "\"short_name\" takes small letters, digits and dashes only");
    }
    if (!is_maximum(offence.maximum)) {
        file.refuse(row,
                    fmt::format("\"maximum\" is \"{}\": life, fine, 5 years or 6 months are wanted",
                                printable(offence.maximum)));
    }
    return offence;
}

}  // namespace

Catalogue read_offences(const std::string& path) {
    TableFile file{shipped_file(path),
                   {"code",
                    "short_name",
                    "title",
                    "statute",
                    "home_office_class",
                    "mode",
                    "maximum",
                    "schedule_15_part_1",
                    "schedule_15_part_2",
                    "racial",
                    "rj_class",
                    "note"}};
    std::vector<Offence> offences;
    std::unordered_set<std::string> taken;
    file.each_row([&](const CsvRecord& row) {
        Offence offence = read_offence(file, row);
        for (const std::string* name : {&offence.code, &offence.short_name}) {
            if (!taken.insert(*name).second)
                file.refuse(row, fmt::format("{} stands twice", *name));
        }
        offences.push_back(std::move(offence));
    });
    return Catalogue{std::move(offences)};
}

Courts read_courts(const std::string& path) {
    const TomlNode text = read_toml(path);
    TomlTable file{text, path};
    std::vector<Court> courts;
    for (TomlTable& row : file.tables("court")) {
        courts.push_back({.id = row.text("id"),
                          .name = row.text("name"),
                          .also = row.texts("also"),
                          .court_class = row.choice<CourtClass>("class"),
                          .area = row.choice<Area>("area")});
        row.text_or_empty("code");
        row.text_or_empty("note");
        row.done();
    }
    file.done();
    return Courts{std::move(courts)};
}

BankHolidays read_bank_holidays(const std::string& path) {
    TableFile file{shipped_file(path), {"date", "name", "status"}};
    std::vector<BankHoliday> holidays;
    file.each_row([&](const CsvRecord& row) {
        const std::string& text = file.filled_value(row, "date");
        const auto date = iso_date(text);
        if (!date) file.refuse(row, "\"date\": " + why_no_date(text));
        if (is_weekend(*date)) {
            file.refuse(row,
                        fmt::format("\"date\" is {}: a holiday at the weekend has a substitute day",
                                    spoken(*date)));
        }
        holidays.push_back({*date, file.filled_value(row, "name")});
    });
    if (holidays.empty()) {
        throw Error{Exit::configuration, fmt::format("{}:1: there is no bank holiday in it", path)};
    }
    return BankHolidays{std::move(holidays)};
}

std::vector<Place> read_list_of_places(TableSource source) {
    TableFile file{std::move(source), {"name", "kind", "county", "latitude", "longitude", "also"}};
    std::vector<Place> places;
    file.each_row([&](const CsvRecord& row) {
        Place place{.name = file.filled_value(row, "name"),
                    .kind = file.choice<PlaceKind>(row, "kind"),
                    .county = file.value(row, "county"),
                    .at = {file.decimal(row, "latitude", 90), file.decimal(row, "longitude", 180)}};
        const std::string& also = file.value(row, "also");
        if (also.empty()) return places.push_back(std::move(place));
        for (const std::string_view other : split(also, ';')) {
            if (!trimmed(other).empty()) place.also.emplace_back(trimmed(other));
        }
        places.push_back(std::move(place));
    });
    return places;
}

Gazetteer read_places(const std::string& path) {
    Gazetteer gazetteer{read_list_of_places(shipped_file(path))};
    if (const auto name = gazetteer.name_given_twice()) {
        throw Error{
            Exit::configuration,
            fmt::format(
                "{}: {} stands twice, as a name or among \"also\"", path, printable(*name))};
    }
    return gazetteer;
}

}  // namespace lrpt
