#include "cmd/deadlines/changes.hpp"

#include "cmd/deadlines/columns.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string line_about(const DeadlineChange& change, Date today) {
    using What = DeadlineChange::What;
    const std::string name = named_with_item(change.now.due);
    switch (change.what) {
        case What::added: return fmt::format("New: {}, {}", name, standing_text(change.now, today));
        case What::met: return fmt::format("Met: {}, {}", name, standing_text(change.now, today));
        case What::dropped: return fmt::format("No longer due: {}", name);
        case What::moved: break;
    }
    if (!change.due_before)
        return fmt::format("Set: {}, {}", name, standing_text(change.now, today));
    return fmt::format("Moved: {}, from {}, now {}",
                       name,
                       spoken(*change.due_before),
                       standing_text(change.now, today));
}

}  // namespace

std::string changes_text(const std::vector<DeadlineChange>& changes, Date today) {
    std::string text;
    for (const DeadlineChange& change : changes)
        text += "  " + line_about(change, today) + "\n";
    return text;
}

void report_change(App& app,
                   const Case& kept,
                   std::string_view what,
                   const std::vector<DeadlineChange>& changes) {
    report_change(app, kept, {.done = "Recorded", .what = what}, changes);
}

void report_change(App& app,
                   const Case& kept,
                   const SaidOfChange& said,
                   const std::vector<DeadlineChange>& changes) {
    if (app.quiet()) return;
    const std::string text =
        fmt::format("{}: {}. {} ({})\n",
                    app.work().dry_run ? "DRY RUN, nothing was saved" : said.done,
                    said.what,
                    kept.reference,
                    kept.owner.value_or("nobody's yet"));
    app.out.write(text + changes_text(changes, app.today()));
}

}  // namespace lrpt
