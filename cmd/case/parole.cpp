#include "casework/parole.hpp"

#include "casework/contact_case.hpp"
#include "casework/record_look.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

#include <array>

namespace lrpt {

namespace {

// How each fact of a review is typed, and which way its date looks where the year is left out.
struct Typed {
    std::string_view option;
    std::string_view field;
    Look look = Look::back;
};
constexpr std::array typed_facts{
    Typed{"review-due", "review_due_on", Look::ahead},
    Typed{"hearing", "hearing_on", Look::ahead},
    Typed{"invited", "invited_on"},
    Typed{"statement", "statement"},
    Typed{"to-manager", "to_manager_on"},
    Typed{"to-board", "to_board_on"},
    Typed{"presented", "presented"},
    Typed{"decision", "decision"},
    Typed{"decided-on", "decided_on"},
    Typed{"next-review", "next_review_on", Look::ahead},
};

const FieldInfo& field_of(const Typed& fact) {
    return *field_named(fields_of<ParoleReview>(), fact.field);
}

// A hearing that was decided has been held.
Look look_of(const Typed& fact, const Arguments& arguments) {
    return fact.option == "hearing" && arguments.has("decision") ? Look::back : fact.look;
}

std::vector<GivenValue> facts_typed(const App& app, const Arguments& arguments) {
    std::vector<GivenValue> values;
    for (const Typed& fact : typed_facts) {
        if (!arguments.has(fact.option)) continue;
        const FieldInfo& field = field_of(fact);
        std::string text = *arguments.value(fact.option);
        if (field.type == FieldType::date)
            text = to_iso(*app.date_option(fact.option, look_of(fact, arguments)));
        values.push_back({&field, fmt::format("--{}", fact.option), std::move(text)});
    }
    return values;
}

void require_together(const Arguments& arguments, std::string_view one, std::string_view other) {
    if (!arguments.has(one) || arguments.has(other)) return;
    throw Error{
        Exit::usage, fmt::format("--{} needs --{}", one, other), {"See: lrpt case parole --help"}};
}

Exit show(App& app, const Arguments& arguments, const Case& kept) {
    const RecordView view{.item_kind = "parole-review",
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    const auto reviews =
        look_at_records<ParoleReview>(app.desk(work), kept, view.names, "parole reviews");
    print_records(app, view, kept.reference, reviews);
    return Exit::done;
}

std::string words_of(const ParoleChange& change, const std::vector<GivenValue>& values) {
    const bool new_hearing = change.after.hearing_on != change.before.hearing_on;
    std::string words = new_hearing
                            ? fmt::format("parole hearing {}", spoken(*change.after.hearing_on))
                            : fmt::format("parole review {}", change.after.number);
    for (const GivenValue& value : values) {
        if (new_hearing && value.field->name == "hearing_on") continue;
        const auto day = iso_date(value.text);
        words += fmt::format(
            ", {} {}", label_of(*value.field), day ? spoken(*day) : std::string{value.text});
    }
    return words;
}

void report(App& app,
            const Case& kept,
            const ParoleChange& change,
            const std::vector<GivenValue>& values) {
    const bool moved = change.after.moved_from != change.before.moved_from;
    if (moved) {
        const std::string words = fmt::format(
            "hearing {} to {}", spoken(*change.after.moved_from), spoken(*change.after.hearing_on));
        report_change(app, kept, {.done = "Moved", .what = words}, change.deadlines);
    } else {
        report_change(app, kept, words_of(change, values), change.deadlines);
    }
    if (!change.next_review_by) return;
    app.say(
        fmt::format("lrpt: the next review of this sentence is due by {}, two years after the "
                    "decision\n  To record it: add --next-review DATE\n",
                    spoken(*change.next_review_by)));
}

Exit run(App& app, const Arguments& arguments) {
    require_together(arguments, "moved", "hearing");
    require_together(arguments, "decision", "decided-on");
    require_together(arguments, "decided-on", "decision");
    const auto values = facts_typed(app, arguments);
    if (!values.empty()) refuse_options_of_listing(app, arguments, "case parole");
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    if (values.empty()) return show(app, arguments, kept);
    ParoleNews news{.moved = arguments.has("moved")};
    read_values(values, news.given);
    const Work work = app.work();
    report(app, kept, record_parole(app.desk(work), kept, news), values);
    return Exit::done;
}

std::vector<Option> options() {
    std::vector<Option> all;
    for (const Typed& fact : typed_facts) {
        const FieldInfo& field = field_of(fact);
        all.push_back({.name = fmt::format("--{}", fact.option),
                       .value = field.type == FieldType::date ? "DATE" : "WORD",
                       .help = std::string{field.question},
                       .choices = field.choices});
    }
    all.push_back({.name = "--moved", .help = "The hearing that is recorded goes to this day"});
    all.push_back(names_option());
    all.push_back(audience_option());
    return all;
}

}  // namespace

Command case_parole() {
    return {
        .summary = "Record the steps of a parole review, or show the reviews of a case",
        .examples = {{"case parole VC-2012-0118", "what is recorded"},
                     {"case parole VC-2012-0118 --hearing \"14 May\"",
                      "the steps before it become due"},
                     {"case parole VC-2012-0118 --hearing \"21 May\" --moved",
                      "what is not done yet moves with it"},
                     {"case parole VC-2012-0118 --decision no-release --decided-on yesterday", ""}},
        .operands = {"REF"},
        .lists = true,
        .options = options(),
        .notes =
            "A review is under way until it is decided. A hearing that was adjourned goes on: "
            "its new day is recorded with --hearing DATE --moved. The victims' statement is sent "
            "before the hearing; nothing can be added to it there.",
        .run = run};
}

}  // namespace lrpt
