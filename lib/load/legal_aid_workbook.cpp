#include "load/legal_aid_workbook.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/bytes.hpp"
#include "load/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lrpt {

namespace {

// The columns that are read of a sheet, as `plain` makes their headings; it may have others.
struct SheetShape {
    std::string_view title;
    std::vector<std::string_view> columns;
};

enum class Sheet : std::size_t { firms, offices, crime, civil, outreach };
constexpr std::size_t sheet_count = 5;

const std::array<SheetShape, sheet_count>& shapes() {
    static const std::array<SheetShape, sheet_count> all{{
        {"LOCAL ADVICE ORG", {"firmnumber", "firmname", "website", "lacontractedstatus"}},
        {"OFFICE LOCATION",
         {"firmnumber",
          "accountnumber",
          "addressline1",
          "addressline2",
          "addressline3",
          "city",
          "postcode",
          "telephonenumber"}},
        {"CAT OF LAW CRIME", {"accountnumber", "crimecategorycode"}},
        {"CAT OF LAW CIVIL", {"accountnumber", "civilcategorycode"}},
        {"OUTREACH SERVICE",
         {"accountnumber",
          "ptoroutreachindicator",
          "ptoroutreachlocaddressline1",
          "ptoroutreachlocaddressline2",
          "ptoroutreachlocaddressline3",
          "cityoutreach",
          "ptoroutreachlocpostcode",
          "categoryoflaw"}},
    }};
    return all;
}

struct SheetRow {
    std::size_t line = 0;
    std::string fault = {};
    std::map<std::string_view, std::string> values = {};  // by column

    const std::string& operator[](std::string_view column) const { return values.at(column); }
};

using Workbook = std::array<std::vector<SheetRow>, sheet_count>;

const std::vector<SheetRow>& rows_of(const Workbook& workbook, Sheet sheet) {
    return workbook.at(static_cast<std::size_t>(sheet));
}

std::string title_of(Sheet sheet) {
    return std::string{shapes().at(static_cast<std::size_t>(sheet)).title};
}

// "City (outreach)" is "cityoutreach": the letters and digits of a heading.
std::string plain(std::string_view heading) {
    std::string letters;
    for (const char c : lower_case(heading)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
    }
    return letters;
}

// Where each of the columns stands. Returns nothing where one is missing.
std::optional<std::vector<std::size_t>> places_of(const std::vector<std::string_view>& columns,
                                                  const std::vector<std::string>& heading) {
    std::vector<std::size_t> places;
    for (const std::string_view column : columns) {
        const auto found = std::find(heading.begin(), heading.end(), column);
        if (found == heading.end()) return std::nullopt;
        places.push_back(static_cast<std::size_t>(found - heading.begin()));
    }
    return places;
}

SheetRow row_in(const CsvRecord& record,
                const SheetShape& shape,
                const std::vector<std::size_t>& places) {
    SheetRow row{.line = record.line, .fault = record.fault};
    for (std::size_t at = 0; at < places.size(); ++at) {
        const bool there = places[at] < record.values.size();
        row.values[shape.columns[at]] =
            there ? with_single_spaces(record.values[places[at]]) : std::string{};
    }
    if (row.values.count("accountnumber") > 0)
        row.values["accountnumber"] = upper_case(row["accountnumber"]);
    return row;
}

void read_sheet(ReadBytes source, Workbook& workbook) {
    Bytes bytes{std::move(source)};
    CsvReader reader{bytes};
    const CsvRecord* first = reader.next();
    std::vector<std::string> heading;
    for (const std::string& name : first != nullptr ? first->values : std::vector<std::string>{})
        heading.push_back(plain(name));
    for (std::size_t sheet = 0; sheet < sheet_count; ++sheet) {
        const SheetShape& shape = shapes().at(sheet);
        const auto places = places_of(shape.columns, heading);
        if (!places) continue;
        std::vector<SheetRow>& rows = workbook.at(sheet);
        if (!rows.empty())
            throw Error{Exit::data, fmt::format("the sheet {} comes twice", shape.title)};
        while (const CsvRecord* record = reader.next())
            rows.push_back(row_in(*record, shape, *places));
        return;
    }
    std::vector<std::string_view> titles;
    for (const SheetShape& shape : shapes())
        titles.push_back(shape.title);
    throw Error{Exit::data,
                "a file is none of the sheets of the Legal Aid Agency's workbook: a column of its "
                "heading is missing",
                {fmt::format("The sheets are: {}", fmt::join(titles, ", "))}};
}

class Assembly {
  public:
    explicit Assembly(const Workbook& workbook) : workbook_(workbook) {
        for (const SheetRow& firm : rows_of(workbook, Sheet::firms))
            add_firm(firm);
        add_categories(Sheet::crime, "crimecategorycode");
        add_categories(Sheet::civil, "civilcategorycode");
    }

    std::vector<LawyerRow> rows() {
        for (const SheetRow& office : rows_of(workbook_, Sheet::offices))
            add_office(office);
        for (const SheetRow& place : rows_of(workbook_, Sheet::outreach))
            add_outreach(place);
        refuse_categories_of_nobody(Sheet::crime);
        refuse_categories_of_nobody(Sheet::civil);
        return std::move(rows_);
    }

  private:
    // A row with nothing but a fault is reported; without one it says nothing of an office.
    void report(LawyerRow row) {
        if (!row.faults.empty()) rows_.push_back(std::move(row));
    }

    void add_firm(const SheetRow& firm) {
        LawyerRow row = started(Sheet::firms, firm);
        if (!firms_.emplace(firm["firmnumber"], &firm).second && row.faults.empty())
            row.faults.push_back({"Firm Number", "it stands twice in the sheet"});
        report(std::move(row));
    }

    void refuse_categories_of_nobody(Sheet sheet) {
        for (const SheetRow& from : rows_of(workbook_, sheet)) {
            LawyerRow row = started(sheet, from);
            if (row.faults.empty() && offices_.count(from["accountnumber"]) == 0)
                row.faults.push_back({"Account Number", "no office of OFFICE LOCATION has it"});
            report(std::move(row));
        }
    }

    void add_categories(Sheet sheet, std::string_view column) {
        for (const SheetRow& row : rows_of(workbook_, sheet)) {
            std::string& codes = categories_[row["accountnumber"]];
            codes += (codes.empty() ? "" : ";") + row[column];
        }
    }

    LawyerRow started(Sheet sheet, const SheetRow& from) const {
        LawyerRow row{.sheet = title_of(sheet), .line = from.line};
        if (!from.fault.empty()) row.faults.push_back({.field = "row", .problem = from.fault});
        return row;
    }

    void add_office(const SheetRow& office) {
        LawyerRow row = started(Sheet::offices, office);
        const auto firm = firms_.find(office["firmnumber"]);
        if (firm == firms_.end()) {
            row.faults.push_back({"Firm Number", "no firm of LOCAL ADVICE ORG has it"});
        } else {
            const bool contracted = lower_case((*firm->second)["lacontractedstatus"]) == "yes";
            read_lawyer_value(row, "firm", (*firm->second)["firmname"]);
            read_lawyer_value(row, "website", (*firm->second)["website"]);
            read_lawyer_value(row, "legal_aid", contracted ? "yes" : "no");
        }
        read_lawyer_value(row, "firm_number", office["firmnumber"]);
        read_lawyer_value(row, "account_number", office["accountnumber"]);
        read_lawyer_value(
            row,
            "address",
            one_line({office["addressline1"], office["addressline2"], office["addressline3"]}));
        read_lawyer_value(row, "town", office["city"]);
        read_lawyer_value(row, "postcode", office["postcode"]);
        read_lawyer_value(row, "telephone", office["telephonenumber"]);
        read_lawyer_value(row, "categories", categories_[office["accountnumber"]]);
        offices_.emplace(office["accountnumber"], rows_.size());
        rows_.push_back(std::move(row));
    }

    // A place has a row for each category of law that is dealt with there.
    void add_outreach(const SheetRow& place) {
        const std::string address = one_line({place["ptoroutreachlocaddressline1"],
                                              place["ptoroutreachlocaddressline2"],
                                              place["ptoroutreachlocaddressline3"]});
        const std::string key =
            joined({place["accountnumber"], address, place["ptoroutreachlocpostcode"]}, "\n");
        const auto known = places_.find(key);
        if (known != places_.end()) {
            add_category(rows_[known->second], place["categoryoflaw"]);
            return;
        }
        LawyerRow row = started(Sheet::outreach, place);
        const auto office = offices_.find(place["accountnumber"]);
        if (office == offices_.end()) {
            row.faults.push_back({"Account Number", "no office of OFFICE LOCATION has it"});
        } else {
            copy_of_office(rows_[office->second].lawyer, row.lawyer);
        }
        read_lawyer_value(row, "outreach", place["ptoroutreachindicator"]);
        if (!row.lawyer.outreach)
            row.faults.push_back({"PT or Outreach Indicator", "it is missing"});
        read_lawyer_value(row, "address", address);
        read_lawyer_value(row, "town", place["cityoutreach"]);
        read_lawyer_value(row, "postcode", place["ptoroutreachlocpostcode"]);
        if (!place["categoryoflaw"].empty()) row.lawyer.categories.clear();
        add_category(row, place["categoryoflaw"]);
        places_.emplace(key, rows_.size());
        rows_.push_back(std::move(row));
    }

    // What is of the firm, not of where its office is.
    static void copy_of_office(const Lawyer& office, Lawyer& place) {
        place = office;
        place.address.reset();
        place.town.reset();
        place.postcode.reset();
    }

    static void add_category(LawyerRow& row, const std::string& code) {
        if (!code.empty()) read_lawyer_value(row, "categories", joined(with(row, code), ";"));
    }

    static std::vector<std::string> with(const LawyerRow& row, const std::string& code) {
        std::vector<std::string> codes = row.lawyer.categories;
        codes.push_back(code);
        return codes;
    }

    static std::string one_line(const std::vector<std::string>& lines) {
        std::vector<std::string> filled;
        for (const std::string& line : lines) {
            if (!line.empty()) filled.push_back(line);
        }
        return joined(filled, ", ");
    }

    const Workbook& workbook_;
    std::map<std::string, const SheetRow*> firms_;   // by number
    std::map<std::string, std::string> categories_;  // of an office, by its account number
    std::map<std::string, std::size_t> offices_;     // which of the rows, by account number
    std::map<std::string, std::size_t> places_;      // and of outreach, by account and address
    std::vector<LawyerRow> rows_;
};

}  // namespace

std::vector<LawyerRow> rows_of_workbook(std::vector<ReadBytes> sheets) {
    Workbook workbook;
    for (ReadBytes& sheet : sheets)
        read_sheet(std::move(sheet), workbook);
    for (const Sheet needed : {Sheet::firms, Sheet::offices}) {
        if (rows_of(workbook, needed).empty())
            throw Error{Exit::data, fmt::format("the sheet {} is missing", title_of(needed))};
    }
    return Assembly{workbook}.rows();
}

}  // namespace lrpt
