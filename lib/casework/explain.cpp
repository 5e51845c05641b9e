#include "casework/explain.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/contact_case.hpp"
#include "casework/people.hpp"
#include "render/sheet.hpp"
#include "rules/release.hpp"
#include "rules/standing.hpp"
#include "store/case_records_store.hpp"
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

std::string recorded_name(const Desk& desk, const Case& kept, int number) {
    const auto people = look_at_persons(desk, kept, true);
    const Person* person = numbered(people, number);
    if (person != nullptr && person->name) return printable(*person->name);
    throw Error{Exit::data,
                fmt::format("{} has no name of person {} recorded", kept.reference, number),
                {"A name is printed as its bearer spells it, or not at all: ask them",
                 "Without --names the sheet greets nobody"}};
}

// A sheet that names nobody may be for several; one of them who wants none is asked for by number.
std::optional<int> reader_of(const CaseRecords& records,
                             const Case& kept,
                             const SheetRequest& request,
                             Date today) {
    const bool named = request.by_name || request.person;
    if (!named && !usual_person(records.people, today)) return std::nullopt;
    return person_dealt_with(records, kept, request.person, today);
}

}  // namespace

Sheet explain_sentence(Database& database,
                       const SheetRequest& request,
                       ReferenceData& reference_data,
                       const Work& work) {
    const Case kept = required_case(database, request.reference);
    require_contact_case(kept);
    Sheet sheet{.release = required_release(database, kept)};
    const auto person = reader_of(case_records(database, kept), kept, request, work.today);
    const Letters& letters = reference_data.letters();
    Reader reader{.case_reference = kept.reference};
    const Desk desk{database, reference_data, work};
    if (request.by_name) reader.name = recorded_name(desk, kept, *person);
    sheet.text = sheet_text(letters, sheet.release, reader);
    return sheet;
}

}  // namespace lrpt
