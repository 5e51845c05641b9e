#include "casework/plan.hpp"

#include "cmd/app.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& step_columns() {
    static const ListingShape shape{.kind = "step-list",
                                    .item_kind = "step",
                                    .columns = {{"case", "case", 9},
                                                {"person", "person", 8},
                                                {"step", "step", 9},
                                                {"until", "until", 3},
                                                {"deadline", "deadline", 6},
                                                {"item", "", 0},
                                                {"due_on", "due", 6},
                                                {"how", "how", 8},
                                                {"contact_point", "contact point", 4},
                                                {"on", "on", 7},
                                                {"from", "from", 7},
                                                {"to", "to", 7},
                                                {"voicemail", "voicemail", 2},
                                                {"plain_envelope", "plain envelope", 2},
                                                {"language", "language", 1},
                                                {"value", "", 0},
                                                {"who_may_answer", "", 0},
                                                {"announced_as", "", 0}}};
    return shape;
}

// One plan, and whether what is a person's own is shown.
struct PlanView {
    const Case& kept;
    const Plan& plan;
    bool names;
};

// A "may" that is not recorded is no; an envelope of which nothing is recorded is plain.
bool may_leave_message(const PlanView& view) {
    return view.plan.point->voicemail.value_or(false);
}
bool is_envelope_plain(const PlanView& view) {
    return view.plan.point->plain_envelope.value_or(true);
}

Cell time_cell(const std::optional<ClockTime>& time) {
    return time ? Cell{to_text(*time)} : Cell{};
}

std::vector<Cell> row_of(const PlanView& view) {
    const Step& step = view.plan.step;
    const ContactPoint point = view.plan.point.value_or(ContactPoint{});
    const bool rings = step.how == How::phone;
    const bool posts = step.how == How::letter;
    const auto own = [&](const std::optional<std::string>& text) {
        return view.names ? cell(text) : Cell{};
    };
    return {view.kept.reference,
            static_cast<long long>(step.person),
            std::string{name_of(step.kind)},
            cell(step.until),
            step.due ? Cell{std::string{name_of(step.due->kind)}} : Cell{},
            step.due ? Cell{static_cast<long long>(step.due->item)} : Cell{},
            step.due ? cell(step.due->due_on) : Cell{},
            step.how ? Cell{std::string{name_of(*step.how)}} : Cell{},
            number_cell(step.contact_point),
            cell(step.on),
            time_cell(step.from),
            time_cell(step.to),
            rings ? Cell{may_leave_message(view)} : Cell{},
            posts ? Cell{is_envelope_plain(view)} : Cell{},
            cell(point.language),
            own(point.value),
            own(point.who_may_answer),
            own(point.announced_as)};
}

std::string own_text(const PlanView& view,
                     const std::string& label,
                     const std::optional<std::string>& text) {
    if (!text) return {};
    return labelled(label, view.names ? *text : "hidden (add --names)");
}

std::string call_text(const PlanView& view) {
    const Step& step = view.plan.step;
    const std::string when =
        fmt::format("{}, {} to {}", spoken(*step.on), to_text(*step.from), to_text(*step.to));
    const std::string unsaid = view.plan.point->voicemail ? "" : "not recorded, so ";
    return labelled("when", when) + labelled("voicemail",
                                             may_leave_message(view)
                                                 ? "a message may be left"
                                                 : unsaid + "no message is left");
}

std::string envelope_text(const PlanView& view) {
    const std::string unsaid = view.plan.point->plain_envelope ? "" : "not recorded, so ";
    return labelled("envelope", is_envelope_plain(view) ? unsaid + "plain" : "any");
}

std::string way_text(const PlanView& view) {
    const Step& step = view.plan.step;
    const ContactPoint& point = *view.plan.point;
    std::string text =
        labelled("by", fmt::format("{}, contact point {}", name_of(*step.how), point.number));
    text += own_text(view, std::string{name_of(point.means)}, point.value);
    if (step.how == How::phone) text += call_text(view);
    if (step.how == How::letter) text += envelope_text(view);
    if (point.language) text += labelled("language", *point.language);
    text += own_text(view, "who may answer", point.who_may_answer);
    return text + own_text(view, "announced as", point.announced_as);
}

std::string reason_text(const Step& step, Date today) {
    if (!step.due) return labelled("for", "nothing is due: only where it serves them");
    return labelled("for",
                    named_with_item(*step.due) + ", " + standing_text({.due = *step.due}, today));
}

std::string next_command(const PlanView& view) {
    const Step& step = view.plan.step;
    const std::string options = fmt::format("{} --person {}", view.kept.reference, step.person);
    const bool offers = step.due && (step.due->kind == DeadlineKind::contact_first_offer ||
                                     step.due->kind == DeadlineKind::contact_ask_again ||
                                     step.due->kind == DeadlineKind::contact_turns_18);
    if (offers) return fmt::format("lrpt case offer {} --how {}", options, name_of(*step.how));
    return fmt::format("lrpt case contact {} --how {} --with {} --outcome WORD{}",
                       options,
                       name_of(*step.how),
                       view.plan.role == PersonRole::victim ? "victim" : "next-of-kin",
                       step.how == How::phone ? " --at HH:MM" : "");
}

std::string text_of(const PlanView& view, Date today) {
    const Step& step = view.plan.step;
    const std::string title = fmt::format("{}, person {}: ", view.kept.reference, step.person);
    switch (step.kind) {
        case StepKind::leave_alone:
            return title + "nobody may contact them\n" +
                   labelled("until",
                            step.until ? fmt::format("{}: then ask once more", spoken(*step.until))
                                       : "they get in touch themselves");
        case StepKind::find_safe_way: {
            const std::string ask =
                step.calls_used_up
                    ? "every hour was tried twice; ask the police or the witness care unit"
                    : "nothing is marked safe; ask the police or the witness care unit";
            return title + "find a safe way\n" + labelled("why", ask) + reason_text(step, today) +
                   fmt::format("Once it is known: lrpt case safe add {} --person {}\n",
                               view.kept.reference,
                               step.person);
        }
        case StepKind::contact: break;
    }
    return title + "contact them\n" + reason_text(step, today) + way_text(view) +
           "Afterwards: " + next_command(view) + "\n";
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const Work work = app.work();
    const bool names = arguments.has("names");
    const Plan plan = plan_for(app.desk(work), kept, person_typed(arguments), names);
    const PlanView view{kept, plan, names};
    const ListingFormat format = app.listing_format();
    if (format.form == Form::text && format.fields.empty()) {
        app.out.write(text_of(view, app.today()));
        return Exit::done;
    }
    ListingWriter listing{step_columns(), format, app.writer()};
    listing.row(row_of(view));
    listing.finish();
    return Exit::done;
}

}  // namespace

Command case_plan() {
    return {.summary = "Show the next lawful step: whom to contact, what for, and how without harm",
            .examples = {{"case plan VC-2013-0027", "without numbers and addresses"},
                         {"case plan VC-2013-0027 --names", "with them; the look is recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--person",
                         .value = "NUMBER",
                         .help = "Which person; the usual one unless said"},
                        {.name = "--names",
                         .help = "Show numbers and addresses; the look is recorded"}},
            .notes =
                "Somebody who opted out is left alone. Nobody is rung a third time at an hour of "
                "the day at which they did not answer twice.",
            .run = run};
}

}  // namespace lrpt
