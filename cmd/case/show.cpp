#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/erasing.hpp"
#include "cmd/app.hpp"
#include "cmd/case/columns.hpp"
#include "cmd/case/page_line.hpp"
#include "cmd/case/show_json.hpp"
#include "cmd/case/show_programme.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/reference.hpp"
#include "model/field.hpp"
#include "render/decision.hpp"
#include "rules/restorative_justice.hpp"
#include "rules/standing.hpp"
#include "rules/telling.hpp"
#include "rules/visible.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// For whom the page is, and the names on it where they were asked for.
struct ShownPeople {
    Audience audience = Audience::staff;
    std::optional<People> people = {};
    std::optional<std::string> decided_because = {};  // why a person took the case on
    std::vector<Erasure> erasures = {};               // what was decided about erasing it
};

// What is left to say of a case that was erased, and of requests that were refused.
std::string erasures_text(const std::vector<Erasure>& erasures) {
    std::string text;
    for (const Erasure& one : erasures) {
        text += fmt::format("{} {} by {}, decision {}",
                            one.outcome == ErasureOutcome::erased ? "erased" : "erasing refused",
                            spoken(one.on),
                            one.recorded_by,
                            one.decision);
        text += one.because ? fmt::format(", {}\n", name_of(*one.because)) : "\n";
    }
    return text;
}

bool is_erased(const ShownPeople& shown) {
    return std::any_of(shown.erasures.begin(), shown.erasures.end(), [](const Erasure& one) {
        return one.outcome == ErasureOutcome::erased;
    });
}

// "1 victim: wants contact (key-stages) since Tue 5 Mar 2013".
std::string person_text(const Person& person, const CaseRecords& records, Date today) {
    std::string role{name_of(person.role)};
    if (person.acts_for) role += fmt::format(" for {}", *person.acts_for);
    if (person.because) role += fmt::format(" ({})", name_of(*person.because));
    if (person.spokesperson.value_or(false)) role += ", spokesperson";
    return page_line(fmt::format("{} {}", person.number, role),
                     standing_words(standing_of(records.offers, person.number, today)));
}

std::string persons_text(const CaseRecords& records, Date today) {
    std::string text;
    if (records.scheme != Scheme::contact) return text;  // whose offer it is
    for (const Person& person : records.people)
        text += person_text(person, records, today);
    return text;
}

template <typename Record, typename Words>
std::string section(std::string_view heading, const std::vector<Record>& records, Words words) {
    if (records.empty()) return {};
    std::string text = fmt::format("\n{}\n", heading);
    for (const Record& record : records) {
        const auto [label, rest] = words(record);
        text += page_line(fmt::format("{} {}", record.number, label), rest);
    }
    return text;
}

using Line = std::pair<std::string, std::string>;

Line progress_line(const ProgressEvent& event, const std::vector<Gap>& open) {
    // When it became known is not for a victim.
    std::string words = event.known_on == Date{} ? "" : "known " + spoken(event.known_on);
    if (event.month) words = *event.month + (words.empty() ? "" : ", " + words);
    for (const Gap& gap : open) {
        if (gap.event.number == event.number)
            words += fmt::format(", not passed on to {}", gap.person);
    }
    return {std::string{name_of(event.kind)}, words};
}

Line review_line(const ParoleReview& review) {
    if (review.decision) return {"decided", std::string{name_of(*review.decision)}};
    if (review.hearing_on) return {"hearing", spoken(*review.hearing_on)};
    return {"review", review.review_due_on ? "due " + spoken(*review.review_due_on) : ""};
}

Line condition_line(const ConditionRequest& request) {
    std::string words = request.sent_on ? "sent " + spoken(*request.sent_on) : "not sent yet";
    if (request.outcome) words = name_of(*request.outcome);
    return {std::string{name_of(request.kind)}, words};
}

Line promise_line(const Promise& promise) {
    return {"for " + spoken(promise.due_on),
            promise.kept_on ? "kept " + spoken(*promise.kept_on) : "not kept yet"};
}

// What is going on in the course of the sentence, a line each.
std::string course_text(const CaseRecords& records, Date today) {
    const std::vector<Gap> open = gaps(records, today);
    return section("PROGRESS",
                   records.progress,
                   [&](const auto& event) { return progress_line(event, open); }) +
           section("PAROLE", records.reviews, review_line) +
           section("CONDITIONS ASKED FOR", records.conditions, condition_line) +
           section("PROMISES", records.promises, promise_line);
}

std::string facts_text(const CourtResult& result, bool people) {
    std::string text;
    for (const Field& field : fields()) {
        if (field.person != people || field.type == FieldType::offences) continue;
        if (const auto value = field.written(result)) text += page_line(field.name, *value);
    }
    return text;
}

std::string other_offences_text(const Facts& facts) {
    std::string text;
    for (const SentencedOffence& offence : facts.other_offences) {
        const CourtResult as_result{.facts = {.main = offence}};
        std::vector<std::string> parts;
        for (const Field& field : other_offence_fields()) {
            if (auto value = field.written(as_result)) parts.push_back(std::move(*value));
        }
        text += page_line("other offence", joined(parts, ", "));
    }
    return text;
}

std::string owner_text(const CaseView& view) {
    std::string owner = view.kept.owner.value_or("nobody yet");
    if (!view.deputy) return owner;
    return fmt::format(
        "{} (deputy {} until {})", owner, view.deputy->deputy, spoken(view.deputy->until));
}

std::string heading_text(const CaseView& view) {
    const Case& kept = view.kept;
    const bool contact = kept.scheme == Scheme::contact;
    std::string text = fmt::format("{}   {}, {}\n",
                                   kept.reference,
                                   contact ? "victim contact" : "restorative justice",
                                   name_of(kept.state));
    text += page_line("owner", owner_text(view));
    text +=
        page_line("opened", fmt::format("{} ({})", spoken(kept.opened_on), name_of(kept.basis)));
    if (kept.closed_on && kept.closed_because) {
        text += page_line(
            "closed",
            fmt::format("{} ({})", spoken(*kept.closed_on), name_of(*kept.closed_because)));
    }
    if (kept.linked) text += page_line("linked case", *kept.linked);
    if (!contact) text += page_line("requirement", requirement_name(view.records.facts));
    return text;
}

std::string deadlines_text(const CaseView& view, Date today) {
    std::string text = "\nDEADLINES\n";
    if (view.deadlines.empty()) return text + "  none\n";
    for (const Deadline& deadline : view.deadlines) {
        text += page_line(named_with_item(deadline.due), standing_text(deadline, today));
    }
    return text;
}

std::string contacts_text(const CaseView& view) {
    std::string text = "\nCONTACTS\n";
    if (view.records.contacts.empty()) return text + "  none recorded\n";
    for (const Contact& contact : view.records.contacts) {
        text += page_line(spoken(contact.on),
                          fmt::format("{} with {}: {} ({})",
                                      name_of(contact.how),
                                      name_of(contact.with),
                                      name_of(contact.outcome),
                                      contact.recorded_by));
    }
    return text;
}

std::string look_text(const ShownPeople& shown) {
    if (!shown.people) return "  hidden (add --names)\n";
    std::string text = facts_text({.people = *shown.people}, true);
    std::string label = "taken on because";
    if (!shown.decided_because) return text;
    for (const std::string_view line : split(*shown.decided_because, '\n')) {
        text += page_line(label, line);
        label.clear();
    }
    return text;
}

std::string text_of(const App& app, const CaseView& view, const ShownPeople& shown) {
    const CaseRecords& records = view.records;
    std::string text = heading_text(view) + erasures_text(shown.erasures);
    if (is_erased(shown)) {
        return text + deadlines_text(view, app.today()) + course_text(records, app.today()) +
               contacts_text(view);
    }
    text += "\nPEOPLE\n" + persons_text(records, app.today());
    text += look_text(shown);
    text += "\nCOURT RESULT\n" + facts_text({.facts = records.facts}, false);
    text += other_offences_text(records.facts) + deadlines_text(view, app.today());
    text += programme_text(view, shown.audience, app.today());
    text += course_text(records, app.today()) + contacts_text(view) + "\n";
    // Its reasons may rest on facts of either side.
    if (shown.audience != Audience::staff) return text;
    return text + decision_text(view.decision.of(view.kept.scheme), app.width());
}

void print(App& app, const CaseView& view, const ShownPeople& shown) {
    switch (app.form()) {
        case Form::text: return app.out.write(text_of(app, view, shown));
        case Form::json:
        case Form::jsonl:
            return app.write_items(
                "case-detail",
                {case_json(view,
                           {shown.audience, shown.people, shown.decided_because, shown.erasures},
                           app.today())});
        default: break;
    }
    ListingWriter listing{case_columns(), app.listing_format(), app.writer()};
    listing.row(case_row(view.kept));
    listing.finish();
}

// The other scheme's case says that there is a victim, or an offender, who takes part.
CaseView visible_to(Audience audience, CaseView view) {
    if (audience == Audience::staff) return view;
    view.kept.linked.reset();
    if (view.stage) view.stage = visible_to(audience, *view.stage);
    view.records = visible_to(audience, std::move(view.records));
    view.deadlines = visible_to(audience, std::move(view.deadlines));
    return view;
}

Exit run(App& app, const Arguments& arguments) {
    const std::string reference = reference_given(app, arguments);
    Database& database = app.database();
    const CaseView view = view_of(database, reference, app.reference_data(), app.today());
    const Scheme scheme = view.kept.scheme;
    ShownPeople shown{.audience = app.audience(scheme)};
    if (arguments.has("names")) {
        const Work work = app.work();
        const People people = look_at_people(database, view.kept, work);
        CourtResult seen = visible_to(shown.audience, CourtResult{.people = people});
        if (!app.may_name(Side::victim, scheme))
            seen = visible_to(Audience::offender_manager, seen);
        shown.people = seen.people;
        const bool for_staff = shown.audience == Audience::staff;
        if (for_staff) shown.decided_because = look_at_reason(database, view.kept, work);
    }
    if (shown.audience == Audience::staff) shown.erasures = erasures_of(database, reference);
    print(app, visible_to(shown.audience, view), shown);
    return Exit::done;
}

}  // namespace

Command case_show() {
    return {.summary = "Show everything about one case on one page",
            .examples = {{"case show VC-2013-0027", "without the names of people"},
                         {"case show VC-2013-0027 --names", "with them; the look is recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names",
                         .help = "Show names and numbers of people; the look is recorded"},
                        audience_option()},
            .run = run};
}

}  // namespace lrpt
