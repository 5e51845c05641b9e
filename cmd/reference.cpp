#include "cmd/reference.hpp"

#include "base/text.hpp"
#include "casework/case_work.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

int number_of_a_record(const std::string& typed) {
    const auto number = whole_number(typed);
    if (number && *number > 0) return *number;
    throw Error{Exit::usage, fmt::format("\"{}\" is not a number of the case's", printable(typed))};
}

}  // namespace

std::string reference_given(const App& app, const Arguments& arguments) {
    return to_text(read_reference(*arguments.operand(0), year_of(app.today())));
}

Case case_given(App& app, const Arguments& arguments) {
    const std::string reference = reference_given(app, arguments);
    return required_case(app.database(), reference);
}

MeetingGiven meeting_given(App& app, const Arguments& arguments) {
    const std::string typed = *arguments.operand(0);
    const std::size_t slash = typed.rfind('/');
    if (slash == std::string::npos) {
        throw Error{Exit::usage,
                    fmt::format("\"{}\" is not a meeting", printable(typed)),
                    {"A meeting looks like RJ-2013-0142/3: the case, and its number there"}};
    }
    const int number = number_of_a_record(typed.substr(slash + 1));
    const Reference reference = read_reference(typed.substr(0, slash), year_of(app.today()));
    return {required_case(app.database(), to_text(reference)), number};
}

int number_given(const Arguments& arguments, std::size_t place) {
    return number_of_a_record(*arguments.operand(place));
}

}  // namespace lrpt
