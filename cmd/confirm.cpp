#include "cmd/confirm.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

Option confirm_option(const std::string& value) {
    return {.name = "--confirm",
            .value = value,
            .help = "Goes on without asking: the name of what it is done to, once more"};
}

bool confirmed(App& app, const Arguments& arguments, const std::string& word) {
    if (const auto given = arguments.value("confirm")) {
        if (*given == word) return true;
        throw Error{Exit::usage,
                    fmt::format("--confirm says \"{}\": to go on it has to say {}",
                                printable(*given),
                                printable(word)),
                    {"Nothing was changed"}};
    }
    if (!app.may_ask()) {
        throw Error{Exit::usage,
                    "this cannot be taken back and has to be confirmed, and this is not a terminal",
                    {fmt::format("Add: --confirm {}", printable(word))}};
    }
    return app.ask(fmt::format("This cannot be undone. Type {} to go on: ", printable(word))) ==
           word;
}

Exit not_gone_on(App& app) {
    app.say("Nothing was changed.\n");
    return Exit::no;
}

}  // namespace lrpt
