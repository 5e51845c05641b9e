#include "cmd/case/whom.hpp"

#include "base/text.hpp"
#include "casework/people.hpp"
#include "rules/standing.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

[[noreturn]] void refuse_to_guess(const std::vector<Person>& people, const Case& kept, Date today) {
    const std::vector<int> contacts = people_to_contact(people, today);
    if (contacts.empty()) {
        throw Error{Exit::data,
                    fmt::format("there is nobody on {} yet", kept.reference),
                    {fmt::format("Add the victim first: lrpt case people add {}", kept.reference)}};
    }
    throw Error{Exit::usage,
                "--person is missing, and there are several people",
                {fmt::format("Choose: {}", fmt::join(contacts, ", ")),
                 fmt::format("Who they are: lrpt case people {}", kept.reference)}};
}

}  // namespace

Option person_option() {
    return {.name = "--person",
            .value = "NUMBER",
            .help = "Which person; the only one, or who speaks for the others, unless said"};
}

int person_given(App& app, const Arguments& arguments, const Case& kept) {
    if (const auto typed = arguments.value("person")) {
        if (const auto number = whole_number(*typed)) return *number;
        throw Error{
            Exit::usage,
            fmt::format("--person: \"{}\" is not the number of a person", printable(*typed)),
            {fmt::format("Their numbers: lrpt case people {}", kept.reference)}};
    }
    const Work work = app.work();
    const std::vector<Person> people = look_at_persons(app.desk(work), kept, false);
    if (const auto person = usual_person(people, app.today())) return *person;
    refuse_to_guess(people, kept, app.today());
}

}  // namespace lrpt
