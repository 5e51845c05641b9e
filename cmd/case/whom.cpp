#include "cmd/case/whom.hpp"

#include "base/text.hpp"
#include "casework/people.hpp"

#include <fmt/format.h>

namespace lrpt {

Option person_option() {
    return {.name = "--person",
            .value = "NUMBER",
            .help = "Which person; the only one, or who speaks for the others, unless said"};
}

std::optional<int> person_typed(const Arguments& arguments) {
    const auto typed = arguments.value("person");
    if (!typed) return std::nullopt;
    if (const auto number = whole_number(*typed)) return number;
    throw Error{Exit::usage,
                fmt::format("--person: \"{}\" is not the number of a person", printable(*typed)),
                {"Their numbers: lrpt case people REF"}};
}

int person_given(App& app, const Arguments& arguments, const Case& kept) {
    const std::optional<int> number = person_typed(arguments);
    const Work work = app.work();
    const std::vector<Person> people = look_at_persons(app.desk(work), kept, false);
    return person_meant(people, kept, number, app.today());
}

}  // namespace lrpt
