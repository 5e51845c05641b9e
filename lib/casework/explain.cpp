#include "casework/explain.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/contact_case.hpp"
#include "render/sheet.hpp"
#include "rules/release.hpp"
#include "store/occasion_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Release required_release(Database& database, const Case& kept) {
    if (auto release = release_of(facts_of(database, kept.occasion))) return *release;
    throw Error{
        Exit::data,
        fmt::format("{} has no sentence recorded: there is nothing to explain", kept.reference)};
}

std::string recorded_name(Database& database, const Case& kept, const Work& work) {
    const People people = look_at_people(database, kept, work);
    if (people.victim_name) return printable(*people.victim_name);
    throw Error{Exit::data,
                fmt::format("{} has no name of the victim recorded", kept.reference),
                {"A name is printed as the victim spells it, or not at all: ask the victim",
                 "Without --names the sheet greets nobody"}};
}

}  // namespace

Sheet explain_sentence(Database& database,
                       const SheetRequest& request,
                       ReferenceData& reference_data,
                       const Work& work) {
    const Case kept = required_case(database, request.reference);
    require_contact_case(kept);
    Sheet sheet{.release = required_release(database, kept)};
    const Letters& letters = reference_data.letters();
    Reader reader{.case_reference = kept.reference};
    if (request.by_name) reader.name = recorded_name(database, kept, work);
    sheet.text = sheet_text(letters, sheet.release, reader);
    return sheet;
}

}  // namespace lrpt
