#include "cmd/case/override.hpp"

#include "cmd/given.hpp"

namespace lrpt {

Option override_option() {
    return {.name = "--override", .help = "Though it is not marked safe; it is recorded"};
}

Option override_reason_option() {
    return {.name = "--reason-from",
            .value = "FILE",
            .help = "Why it is overridden, kept as a note; - for standard input"};
}

std::optional<std::string> override_reason(App& app, const Arguments& arguments) {
    return reason_given(
        app, arguments, "override", "Why must it be sent though it is not marked safe?");
}

}  // namespace lrpt
