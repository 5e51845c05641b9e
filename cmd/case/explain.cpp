#include "casework/explain.hpp"

#include "cmd/app.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/reference.hpp"

namespace lrpt {

namespace {

const ListingShape& sheet_columns() {
    static const ListingShape shape{.kind = "sheet-list",
                                    .item_kind = "sheet",
                                    .columns = {{"case", "case", 9},
                                                {"sheet", "sheet", 8},
                                                {"first_release_month", "first release", 7},
                                                {"text", "text", 1}}};
    return shape;
}

// "2014-05": a day is more than a victim is told.
std::optional<std::string> month_of(const std::optional<Date>& day) {
    constexpr std::size_t year_and_month = 7;
    if (!day) return std::nullopt;
    return to_iso(*day).substr(0, year_and_month);
}

Exit run(App& app, const Arguments& arguments) {
    const SheetRequest request{.reference = reference_given(app, arguments),
                               .by_name = arguments.has("names"),
                               .person = person_typed(arguments)};
    const Sheet sheet = explain_sentence(app.database(), request, app.reference_data(), app.work());
    if (app.form() == Form::text) {
        app.out.write(sheet.text);
        return Exit::done;
    }
    ListingWriter listing{sheet_columns(), app.listing_format(), app.writer()};
    listing.row({request.reference,
                 std::string{name_of(sheet.release.kind)},
                 cell(month_of(sheet.release.first_release)),
                 sheet.text});
    listing.finish();
    return Exit::done;
}

}  // namespace

Command case_explain() {
    return {
        .summary = "Explain the sentence to the victim, in plain English",
        .examples = {{"case explain VC-2013-0027", "a sheet that names nobody"},
                     {"case explain VC-2013-0027 --names",
                      "greets the victim by name; the look is recorded"}},
        .operands = {"REF"},
        .lists = true,
        .options = {{.name = "--names", .help = "Greet the reader by name; the look is recorded"},
                    person_option()},
        .notes =
            "When release can first come is given as a month, never as a day, and the "
            "sheet holds nothing about the offender. The trust can word it: the setting "
            "letters.folder.",
        .run = run};
}

}  // namespace lrpt
