// The sheets that ship: every kind can be filled, reads easily, and gives away nothing.
#include "render/sheet.hpp"

#include "base/text.hpp"
#include "load/letters_folder.hpp"
#include "rules/release.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/render/reading_ease.hpp"

#include <catch2/catch.hpp>

#include <regex>
#include <set>

namespace lrpt::test {

namespace {

const Letters& shipped() {
    static const Letters letters = read_letters("share/letters");
    return letters;
}

Facts facts_of(Disposal disposal, std::string_view term, std::string_view on) {
    Facts facts{.main = {.disposal = disposal}, .sentenced_on = day(on)};
    if (!term.empty()) facts.main.term = read_term(term);
    return facts;
}

// Sentences of every kind, with and without what may be absent.
std::vector<Facts> every_kind() {
    using enum Disposal;
    std::vector<Facts> all{
        facts_of(imprisonment, "2 years 6 months", "2013-02-14"),
        facts_of(yoi_detention, "2 years 6 months", "2013-02-14"),
        facts_of(imprisonment, "8 months", "2013-02-14"),
        facts_of(section_91, "8 months", "2013-02-14"),
        facts_of(imprisonment, "", "2013-02-14"),
        facts_of(yoi_detention, "3 years", "2021-02-14"),
        facts_of(detention_and_training, "12 months", "2013-02-14"),
        facts_of(detention_and_training, "", "2013-02-14"),
        facts_of(extended, "4 years", "2013-02-14"),
        facts_of(extended, "", "2013-02-14"),
        facts_of(suspended, "8 months", "2013-02-14"),
    };
    for (const Disposal disposal : {life,
                                    ipp,
                                    hm_pleasure,
                                    hospital_order,
                                    restricted_hospital_order,
                                    suspended,
                                    community_order,
                                    fine,
                                    discharge,
                                    unsentenced}) {
        all.push_back(facts_of(disposal, "", "2013-02-14"));
    }
    for (const Disposal disposal : {life, ipp, hm_pleasure}) {
        all.push_back(facts_of(disposal, "", "2013-02-14"));
        all.back().tariff = Term{.years = 15};
    }
    for (const Disposal disposal : {imprisonment, yoi_detention}) {
        all.push_back(facts_of(disposal, "18 months", "2015-06-10"));
        all.back().offence_date = day("2015-02-01");
    }
    all.push_back(facts_of(extended, "4 years", "2013-02-14"));
    all.back().extension = Term{.years = 3};
    all.push_back(facts_of(imprisonment, "8 months", "2013-02-14"));
    all.back().other_offences = {
        {.disposal = imprisonment, .term = Term{.months = 6}, .relation = Relation::consecutive}};
    return all;
}

std::string sheet_of(const Facts& facts, const std::optional<std::string>& name = {}) {
    return sheet_text(
        shipped(), release_of(facts).value(), {.case_reference = "VC-2013-0027", .name = name});
}

}  // namespace

TEST_CASE("there is a sheet for every kind of sentence") {
    std::set<std::string_view> kinds;
    for (const Facts& facts : every_kind())
        kinds.insert(name_of(release_of(facts)->kind));
    CHECK(kinds.size() == names_of<SheetKind>.size());
    CHECK_NOTHROW(check_sheets(shipped()));
}

TEST_CASE("every sheet reads easily") {
    for (const Facts& facts : every_kind()) {
        const std::string text = sheet_of(facts, "Joan Prewett");
        CAPTURE(name_of(release_of(facts)->kind), text);
        CHECK(reading_ease(text) >= 60);
    }
}

TEST_CASE("no sheet names a day, a prison, a place or initials, or shouts") {
    const std::regex a_day{
        R"(\b\d{1,2}(st|nd|rd|th)?\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
        R"(|\b(January|February|March|April|May|June|July|August|September|October|November|December))"
        R"(\s+\d{1,2}\b|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2})"};
    const std::regex a_place{R"(HMP|HMYOI|\bYOI\b|Gartree|Glen Parva|Leicester|Rutland|Stocken)"};
    const std::regex initials{R"(\b(VLO|VCS|IPP|DTO|HDC|MAPPA|NPS|EDS|RJ|PED)\b|!)"};
    for (const Facts& facts : every_kind()) {
        const std::string text = sheet_of(facts);
        CAPTURE(name_of(release_of(facts)->kind), text);
        CHECK_FALSE(std::regex_search(text, a_day));
        CHECK_FALSE(std::regex_search(text, a_place));
        CHECK_FALSE(std::regex_search(text, initials));
        CHECK_THAT(text, !Catch::Contains("happened to you"));
        CHECK_THAT(text, !Catch::Contains("{{"));
    }
}

TEST_CASE("every sheet says what a licence is or what stands in its place, and where to turn") {
    for (const Facts& facts : every_kind()) {
        const std::string text = with_single_spaces(sheet_of(facts));
        CAPTURE(name_of(release_of(facts)->kind), text);
        CHECK_THAT(text, Catch::Contains("licence"));
        CHECK_THAT(text, Catch::Contains("call 999"));
        CHECK_THAT(text, Catch::Contains("this number: VC-2013-0027"));
        CHECK_THAT(text, Catch::Contains("tell you"));
        if (release_of(facts)->first_release) {
            CHECK_THAT(text, Catch::Contains("works out the final date"));
        }
    }
}

TEST_CASE("a sheet gives months, and the lengths that the court passed") {
    const auto said = [](const Facts& facts, const std::string& words) {
        CHECK_THAT(with_single_spaces(sheet_of(facts)), Catch::Contains(words));
    };
    Facts facts = facts_of(Disposal::imprisonment, "2 years 6 months", "2013-02-14");
    said(facts, "a sentence of 2 years and 6 months.");
    said(facts, "let out in May 2014. The licence lasts until August 2015.");
    facts.main.term = read_term("1 year 1 month 1 week 1 day");
    said(facts, "a sentence of 1 year, 1 month, 1 week and 1 day.");

    facts = facts_of(Disposal::life, "", "2013-01-18");
    said(facts, "The judge set a minimum term.");
    said(facts, "Your officer will tell you how long it is.");
    facts.tariff = Term{.years = 15};
    said(facts, "a minimum term of 15 years.");
    said(facts, "The minimum term ends in January 2028.");
}

TEST_CASE("the victim is greeted by the name as recorded, or nobody is") {
    const Facts facts = facts_of(Disposal::life, "", "2013-01-18");
    CHECK_THAT(sheet_of(facts, "Zo\xC3\xAB O'Neil & {{case}}"),
               Catch::StartsWith("Dear Zo\xC3\xAB O'Neil & {{case}},\n\n"));
    CHECK_THAT(sheet_of(facts), !Catch::Contains("Dear"));
}

TEST_CASE("a template may count on what every sentence of its kind has, and on nothing else") {
    Letters letters = shipped();
    letters.texts["life"] += "{{first_release_month}}";
    CHECK_THAT(refusal_of([&] { check_sheets(letters); }).what(),
               Catch::Contains("life.txt") && Catch::Contains("{{first_release_month}}"));

    letters = shipped();
    letters.texts["half-way-licence"] += "{{first_release_month}}{{licence_end_month}}{{term}}";
    CHECK_NOTHROW(check_sheets(letters));
    letters.texts["half-way-no-licence"] += "{{licence_end_month}}";
    CHECK_THROWS_AS(check_sheets(letters), Error);

    letters = shipped();
    letters.texts.erase("fine");
    CHECK_THAT(refusal_of([&] { check_sheets(letters); }).what(),
               Catch::Contains("fine.txt: there is no such template"));

    letters = shipped();
    letters.texts["not-used-yet"] = "{{prison}}";
    CHECK_THROWS_AS(check_sheets(letters), Error);
}

}  // namespace lrpt::test
