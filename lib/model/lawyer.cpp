#include "model/lawyer.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/field_rows.hpp"
#include "model/identifiers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::string_view id_prefix = "l-";

// A leading + would make a line a formula: it is the start of a telephone number here, which is
// kept without it. What is no number of ours stays as the directory wrote it.
std::string read_number_as_written(std::string_view text) {
    return trimmed(text).starts_with('+') ? read_telephone(text) : field_rows::clean_line(text);
}

std::string read_account_number(std::string_view text) {
    const std::string number = upper_case(trimmed(text));
    const auto in = [&](std::size_t place, char from, char to) {
        return number[place] >= from && number[place] <= to;
    };
    if (number.size() == 6 && in(0, '0', '9') && in(1, 'A', 'Z') && in(2, '0', '9') &&
        in(3, '0', '9') && in(4, '0', '9') && in(5, 'A', 'Z'))
        return number;
    throw Error{Exit::data, "that is not an account number of an office (as in 1U003G)"};
}

double read_degrees(std::string_view text, double most) {
    const double degrees = field_rows::read_decimal(trimmed(text));
    if (degrees >= -most && degrees <= most) return degrees;
    throw Error{Exit::data,
                fmt::format("{} degrees are not between -{} and {}", degrees, most, most)};
}

double read_latitude(std::string_view text) {
    return read_degrees(text, 90);
}

double read_longitude(std::string_view text) {
    return read_degrees(text, 180);
}

std::vector<std::string> read_categories(std::string_view text) {
    std::vector<std::string> codes = field_rows::read_list(text);
    for (std::string& code : codes)
        code = upper_case(code);
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

}  // namespace

std::optional<Coordinates> Lawyer::coordinates() const {
    if (!latitude || !longitude) return std::nullopt;
    return Coordinates{*latitude, *longitude};
}

template <>
std::span<const RecordField<Lawyer>> fields_of<Lawyer>() {
    using namespace field_rows;
    constexpr Side side = Side::staff;
    static const std::array table{
        fact<&Lawyer::firm, clean_line>("firm", side, "Name of the firm"),
        fact<&Lawyer::account_number, read_account_number>(
            "account_number", side, "Account number of the office with the Legal Aid Agency"),
        fact<&Lawyer::firm_number, clean_line>("firm_number", side, "Number of the firm"),
        fact<&Lawyer::outreach, clean_line>(
            "outreach", side, "Kind of a place that is not an office of its own"),
        fact<&Lawyer::address, clean_line>("address", side, "Street and number"),
        fact<&Lawyer::town, clean_line>("town", side, "Town"),
        fact<&Lawyer::postcode, clean_line>("postcode", side, "Postcode"),
        fact<&Lawyer::telephone, read_number_as_written>("telephone", side, "Telephone"),
        fact<&Lawyer::email, read_email>("email", side, "Email"),
        fact<&Lawyer::website, clean_line>("website", side, "Website"),
        fact<&Lawyer::categories, read_categories>(
            "categories", side, "Categories of law (PL,IMMAS)"),
        fact<&Lawyer::legal_aid>("legal_aid", side, "Do they work for legal aid?"),
        fact<&Lawyer::languages>("languages", side, "Languages"),
        fact<&Lawyer::visits_prisons>("visits_prisons", side, "Prisons that they visit"),
        fact<&Lawyer::latitude, read_latitude>("latitude", side, "Degrees north"),
        fact<&Lawyer::longitude, read_longitude>("longitude", side, "Degrees east"),
        fact<&Lawyer::note, clean_line>("note", side, "What the front desk should know"),
        fact<&Lawyer::listed_on>("listed_on", side, "The day of the directory that it stands in"),
        fact<&Lawyer::checked_on>("checked_on", side, "When the details were last checked"),
        fact<&Lawyer::retired_on>("retired_on", side, "Shown to visitors until"),
        fact<&Lawyer::mended>("mended", side, "What was recorded by hand"),
        fact<&Lawyer::listed_as>("listed_as", side, "How the directory names it"),
    };
    return table;
}

bool is_the_same(const Lawyer& one, const Lawyer& other) {
    const auto table = fields_of<Lawyer>();
    return std::all_of(table.begin(), table.end(), [&](const auto& field) {
        return field.written(one) == field.written(other);
    });
}

std::string lawyer_id(int number) {
    return fmt::format("L-{:03}", number);
}

std::optional<int> lawyer_number(std::string_view id) {
    const std::string plain = lower_case(trimmed(id));
    const std::string_view digits =
        std::string_view{plain}.substr(plain.starts_with(id_prefix) ? id_prefix.size() : 0);
    const auto number = whole_number(digits);
    return number && *number > 0 ? number : std::nullopt;
}

bool is_lawyer_id(std::string_view text) {
    return lower_case(trimmed(text)).starts_with(id_prefix) && lawyer_number(text).has_value();
}

}  // namespace lrpt
