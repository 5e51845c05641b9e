#include "base/text.hpp"
#include "casework/file_checking.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "model/audit.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& check_columns() {
    static const ListingShape shape{.kind = "file-check-list",
                                    .item_kind = "file-check",
                                    .columns = {{"check", "check", 9},
                                                {"sound", "sound", 8},
                                                {"about", "about", 7},
                                                {"says", "what was found", 6}}};
    return shape;
}

std::optional<std::string> head_given(const Arguments& arguments) {
    const auto typed = arguments.value("head");
    if (!typed) return std::nullopt;
    std::string head = lower_case(trimmed(*typed));
    if (is_head(head)) return head;
    throw Error{Exit::usage,
                fmt::format("--head: \"{}\" is not the head of an audit trail", printable(*typed)),
                {"Copy it from a mail of lrpt: 32 digits and letters from a to f"}};
}

Exit run(App& app, const Arguments& arguments) {
    const auto head = head_given(arguments);
    const Work work = app.work();
    const Desk desk = app.desk(work);
    ListingWriter listing{check_columns(), app.listing_format(), app.writer()};
    const bool sound = check_file(desk, head, [&](const CheckResult& result) {
        listing.row(
            {std::string{name_of(result.check)}, result.sound, cell(result.about), result.says});
    });
    listing.finish();
    if (sound) return Exit::done;
    app.say(
        "The casework file is not what lrpt wrote.\n"
        "  Do not work on in it. Keep a copy, and compare it with the last backup\n");
    return Exit::data;
}

}  // namespace

Command db_check() {
    return {.summary = "Check that the casework file is what lrpt wrote, and nothing is missing",
            .examples = {{"db check", ""},
                         {"db check --head 3f9a0c51d2e84b7760aa19e4c5b8f2d1",
                          "is the audit trail that last week's mail named still there?"},
                         {"db check --json --quiet", "from a timer: 65 where something is wrong"}},
            .lists = true,
            .options = {{.name = "--head",
                         .value = "HASH",
                         .help = "The head of the audit trail that a mail printed"}},
            .notes =
                "Nothing is changed, and others go on working. Pages, tables, references, every "
                "entry of the audit trail, and the deadlines of every case against the rules. "
                "Whoever owns the file can write all of it anew: only a head from a mail tells.",
            .run = run};
}

}  // namespace lrpt
