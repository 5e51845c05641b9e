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
    const auto path = arguments.value("reason-from");
    if (!arguments.has("override")) {
        if (!path) return std::nullopt;
        throw Error{Exit::usage,
                    "--reason-from is the reason of --override, which is not there",
                    {"Add --override, or leave the reason out"}};
    }
    std::string reason;
    if (path) {
        reason = text_given(app, "reason-from", *path);
    } else if (app.may_ask()) {
        reason = lines_asked_for(app, "Why must it be sent though it is not marked safe?");
    }
    if (!reason.empty()) return reason;
    throw Error{Exit::usage,
                "--override needs a reason",
                {"Write it to a file, or to standard input: --override --reason-from FILE"}};
}

}  // namespace lrpt
