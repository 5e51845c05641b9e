#include "casework/people.hpp"

#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Option despite_option() {
    return {.name = "--despite", .help = "They are like the offender, and are somebody else"};
}

Exit show(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const RecordView view{.item_kind = "person",
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    // Who the victims are, and that there are any, is all of their side.
    std::vector<Person> people;
    if (may_see(view.audience, Side::victim))
        people = look_at_persons(app.desk(work), kept, view.names);
    print_records(app, view, kept.reference, people);
    return Exit::done;
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    Person person;
    read_values(values_given(app, arguments, {fields_taken<Person>()}), person);
    const Work work = app.work();
    const AddedPerson added = add_person(app.desk(work), kept, person, arguments.has("despite"));
    report_change(app,
                  kept,
                  fmt::format("person {}, {}", added.number, name_of(person.role)),
                  added.deadlines);
    return Exit::done;
}

Exit update(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    Person person = required_person(app.database(), kept, number_given(arguments, 1));
    read_values(values_given(app, arguments, {fields_taken<Person>(), false}), person);
    const Work work = app.work();
    const auto deadlines = change_person(app.desk(work), kept, person, arguments.has("despite"));
    report_change(app, kept, fmt::format("person {} changed", person.number), deadlines);
    return Exit::done;
}

std::vector<Option> options_of_change() {
    std::vector<Option> options = options_for(fields_taken<Person>());
    options.push_back(despite_option());
    return options;
}

}  // namespace

Command case_people() {
    return {.summary = "Show who is on a case: victims, and who acts for them",
            .examples = {{"case people VC-2013-0027", "without names"},
                         {"case people VC-2013-0027 --names", "with them; the look is recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names", .help = "Show names; the look is recorded"},
                        audience_option()},
            .run = show};
}

Command case_people_add() {
    return {.summary = "Add a victim, or somebody who acts for one",
            .examples = {{"case people add VC-2013-0027", "on a terminal, lrpt asks"},
                         {"case people add VC-2013-0027 --role victim --from person.json", ""}},
            .operands = {"REF"},
            .options = options_of_change(),
            .notes =
                "Names are never typed on a command line. Somebody with the name of the "
                "offender is stopped.",
            .run = add};
}

Command case_people_update() {
    return {.summary = "Change what is recorded of somebody on a case",
            .examples = {{"case people update VC-2013-0027 2 --spokesperson yes", ""},
                         {"case people update VC-2013-0027 1 --from person.json",
                          "the name, as they spell it"}},
            .operands = {"REF", "NUMBER"},
            .options = options_of_change(),
            .run = update};
}

}  // namespace lrpt
