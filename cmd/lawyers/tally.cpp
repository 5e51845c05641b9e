#include "cmd/lawyers/tally.hpp"

#include "cmd/commands.hpp"
#include "store/enquiry_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Date first_of_month(Date day) {
    const std::chrono::year_month_day date{day};
    return date_of(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), 1);
}

// The county of the place asked for. Returns nothing where that place is in none that we know.
std::optional<std::string> county_asked_for(const Desk& desk, const LawyerQuestion& question) {
    if (question.county) return question.county;
    const auto place = question.near ? question.near : whereabouts(desk, *question.town);
    return place ? place->county : std::nullopt;
}

EnquiryArea area_of(const Desk& desk, const LawyerQuestion& question) {
    std::optional<HomeArea> area = question.area;
    if (question.near || question.town || question.county) {
        const auto county = county_asked_for(desk, question);
        area = county ? home_area_of(*county) : std::nullopt;
    } else if (!area) {
        return EnquiryArea::not_said;
    }
    if (!area) return EnquiryArea::elsewhere;
    return named<EnquiryArea>(name_of(*area)).value_or(EnquiryArea::elsewhere);
}

const ListingShape& tally_columns() {
    static const ListingShape shape{.kind = "enquiry-list",
                                    .item_kind = "enquiry",
                                    .columns = {{"month", "month", 9},
                                                {"topic", "topic", 8},
                                                {"area", "area", 8},
                                                {"times", "times", 7}}};
    return shape;
}

Exit run(App& app, const Arguments& arguments) {
    const Date from = app.date_option("from", Look::back).value_or(date_of(2005, 7, 1));
    const Date until = app.date_option("to", Look::back).value_or(app.today());
    if (arguments.has("to") && until < from) {
        throw Error{Exit::usage,
                    fmt::format("--from {} is after --to {}", spoken(from), spoken(until)),
                    {fmt::format(
                        "Try: lrpt lawyers tally --from {} --to {}", to_iso(until), to_iso(from))}};
    }
    const ListingFormat format = app.listing_format();
    ListingWriter listing{tally_columns(), format, app.writer()};
    each_enquiry(app.database(), first_of_month(from), until, [&](const EnquiryCount& count) {
        listing.row({to_iso(count.month).substr(0, 7),
                     count.topic,
                     std::string{name_of(count.area)},
                     static_cast<long long>(count.times)});
    });
    listing.finish();
    return Exit::done;
}

}  // namespace

void tally(const Desk& desk, const LawyerQuestion& question) {
    const Date month = first_of_month(desk.work.today);
    const EnquiryArea area = area_of(desk, question);
    Change change{desk.database};
    for (const LawTopic& topic : question.topics)
        count_enquiry(desk.database, {.month = month, .topic = topic.name, .area = area});
    if (question.topics.empty())
        count_enquiry(desk.database, {.month = month, .topic = "any", .area = area});
    finish(change, desk.work);
}

Command lawyers_tally() {
    return {.summary = "How often visitors asked for lawyers, by month, topic and area",
            .examples = {{"lawyers tally", ""},
                         {"lawyers tally --from 2013-01-01 --csv", "for a spreadsheet"}},
            .lists = true,
            .options = {{.name = "--from", .value = "DATE", .help = "From the month of that day"},
                        {.name = "--to", .value = "DATE", .help = "To the month of that day"}},
            .notes =
                "Counted by lawyers find --tally: a month, a topic and a part of the area, and "
                "nothing else.",
            .run = run};
}

}  // namespace lrpt
