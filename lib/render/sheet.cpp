#include "render/sheet.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "render/lawyer_texts.hpp"
#include "render/letter.hpp"

namespace lrpt {

namespace {

constexpr int sheet_width = 72;

// "2 years and 6 months": as people say it.
std::string said(const Term& term) {
    std::vector<std::string> lengths;
    const auto add = [&](int count, std::string_view unit) {
        if (count != 0) lengths.push_back(counted(count, unit));
    };
    add(term.years, "year");
    add(term.months, "month");
    add(term.weeks, "week");
    add(term.days, "day");
    return listed(lengths, "and");
}

std::optional<std::string> said(const std::optional<Term>& term) {
    if (!term) return std::nullopt;
    return said(*term);
}

std::optional<std::string> month(const std::optional<Date>& day) {
    if (!day) return std::nullopt;
    return month_and_year(*day);
}

std::optional<std::string> yes_if(bool holds) {
    if (!holds) return std::nullopt;
    return "yes";
}

TagValues tags_of(const Release& release, const Reader& reader) {
    return {
        {"case", reader.case_reference},
        {"name", reader.name},
        {"term", said(release.term)},
        {"several_terms", yes_if(release.several_terms)},
        {"young", yes_if(release.young)},
        {"minimum_term", said(release.minimum_term)},
        {"extension", said(release.extension)},
        {"first_release_month", month(release.first_release)},
        {"licence_end_month", month(release.licence_until)},
        {"supervision_end_month", month(release.supervision_until)},
    };
}

// What every sentence of a kind has: a template may count on it and on nothing else.
Release least_of(SheetKind kind) {
    const bool half_way = kind == SheetKind::half_way_licence ||
                          kind == SheetKind::half_way_no_licence ||
                          kind == SheetKind::half_way_supervision;
    Release release{.kind = kind};
    if (!half_way) return release;
    const Date some_day = date_of(2014, 5, 15);
    release.term = Term{.months = 6};
    release.first_release = some_day;
    if (kind != SheetKind::half_way_no_licence) release.licence_until = some_day;
    if (kind == SheetKind::half_way_supervision) release.supervision_until = some_day;
    return release;
}

// A template that no sheet takes in may still be wrong.
void check_tags(const Letters& letters) {
    TagValues all = tags_of({}, {});
    for (auto& [tag, value] : all)
        value = "something";
    for (const auto& [name, text] : letters.texts) {
        if (!name.starts_with(lawyer_letters)) check_letter(letters, name, all);
    }
}

}  // namespace

std::string sheet_text(const Letters& letters, const Release& release, const Reader& reader) {
    return in_paragraphs(filled(letters, name_of(release.kind), tags_of(release, reader)),
                         sheet_width);
}

void check_sheets(const Letters& letters) {
    for (const auto& [kind, name] : names_of<SheetKind>)
        check_letter(letters, name, tags_of(least_of(kind), {}));
    check_tags(letters);
}

}  // namespace lrpt
