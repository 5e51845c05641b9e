#include "cmd/lawyers/columns.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

const ListingShape& lawyer_columns() {
    static const ListingShape shape{.kind = "lawyer-list",
                                    .item_kind = "lawyer",
                                    .columns = {{"miles", "miles", 8},
                                                {"firm", "firm", 10},
                                                {"town", "town", 4},
                                                {"id", "id", 9},
                                                {"telephone", "telephone", 9},
                                                {"legal_aid", "legal aid", 5},
                                                {"checked_on", "checked", 6},
                                                {"postcode", "", 0},
                                                {"website", "", 0},
                                                {"topics", "", 0},
                                                {"categories", "", 0},
                                                {"placed", "", 0},
                                                {"placed_by", "", 0},
                                                {"address", "", 0},
                                                {"email", "", 0},
                                                {"languages", "", 0},
                                                {"visits_prisons", "", 0},
                                                {"account_number", "", 0},
                                                {"listed_on", "", 0},
                                                {"retired_on", "", 0},
                                                {"mended", "", 0}}};
    return shape;
}

// Without a place to count from there are no miles.
std::vector<std::string> fields_for_people(bool with_miles) {
    std::vector<std::string> fields{"firm", "town", "id", "telephone", "legal_aid", "checked_on"};
    if (with_miles) fields.insert(fields.begin(), "miles");
    return fields;
}

// "~3.2" where only the middle of the town or the district is known.
Cell miles_cell(const FoundLawyer& found, bool for_people) {
    if (!found.miles) return for_people ? Cell{"not known"} : Cell{};
    const double miles = shown_miles(*found.miles);
    if (!for_people) return miles;
    return fmt::format("{}{:.1f}", found.placed_by == PlacedBy::coordinates ? "" : "~", miles);
}

Cell yes_no_cell(std::optional<bool> value, bool for_people) {
    if (!value) return for_people ? Cell{"not known"} : Cell{};
    return *value;
}

}  // namespace

std::string checked_text(const Desk& desk, const Lawyer& lawyer) {
    if (!lawyer.checked_on) return "never";
    return spoken(*lawyer.checked_on) + (is_old(desk, lawyer) ? " (old)" : "");
}

void print_lawyers(App& app, const Desk& desk, const LawyersFound& result) {
    ListingFormat format = app.listing_format();
    const bool for_people = format.form == Form::text && format.fields.empty();
    if (for_people) format.fields = fields_for_people(result.near_a_place);
    const LawTopics& topics = desk.data.law_topics();
    ListingWriter listing{lawyer_columns(), format, app.writer()};
    for (const FoundLawyer& found : result.lawyers) {
        const Lawyer& lawyer = found.lawyer;
        listing.row({miles_cell(found, for_people),
                     cell(lawyer.firm),
                     cell(lawyer.town),
                     lawyer_id(lawyer.number),
                     cell(lawyer.telephone),
                     yes_no_cell(lawyer.legal_aid, for_people),
                     for_people ? Cell{checked_text(desk, lawyer)} : cell(lawyer.checked_on),
                     cell(lawyer.postcode),
                     cell(lawyer.website),
                     topics.covered_by(lawyer.categories),
                     lawyer.categories,
                     found.placed_by.has_value(),
                     found.placed_by ? Cell{std::string{name_of(*found.placed_by)}} : Cell{},
                     cell(lawyer.address),
                     cell(lawyer.email),
                     lawyer.languages,
                     lawyer.visits_prisons,
                     cell(lawyer.account_number),
                     cell(lawyer.listed_on),
                     cell(lawyer.retired_on),
                     lawyer.mended});
    }
    listing.finish();
}

}  // namespace lrpt
