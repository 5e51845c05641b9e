#include "cmd/case/erased.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

std::string decision_given(const Arguments& arguments) {
    if (const auto given = arguments.value("decision")) return read_decision(*given);
    throw Error{Exit::usage,
                "erasing needs a decision",
                {"Add: --decision REFERENCE, as the data protection officer gave it"}};
}

std::string erasure_preview(const Erased& preview) {
    std::string text = listed(preview.references, "and") + "\n";
    text += fmt::format(
        "  will remove  names, numbers, addresses and words ({}), and what the court decided\n",
        preview.values);
    text +=
        "  will keep    references, dates, kinds of what was done, who did it and who decided\n";
    if (preview.mails > 0)
        text += fmt::format("  will remove  the text of {} in the outbox (references, no names)\n",
                            counted(preview.mails, "mail"));
    return text;
}

std::string backups_left_text(App& app, Date today) {
    const BackupsLeft left = backups_left(backup_rules(app.settings(), app.database_path()));
    std::string text;
    if (left.count > 0) {
        text += fmt::format("  cannot reach {}, gone by {}{}\n",
                            counted(left.count, "backup"),
                            spoken(*left.gone_by),
                            *left.gone_by < today ? " if one were made now" : "");
    }
    if (left.copies)
        text += "  cannot reach copies of backups on other machines: see to them where they are\n";
    return text;
}

std::string erasure_text(const Erased& erased) {
    std::string text = fmt::format("Erased: {}\n", listed(erased.references, "and"));
    text +=
        fmt::format("Looked for them in the casework file, in {}: none is left of these cases.\n",
                    counted(erased.sought, "piece"));
    if (erased.shared > 0)
        text += fmt::format("  {} in other records as well, and stay there\n",
                            erased.shared == 1 ? "1 of them stands"
                                               : fmt::format("{} of them stand", erased.shared));
    for (const std::string& path : erased.files_left)
        text += fmt::format("  STILL THERE in {}: remove it when you no longer need it\n",
                            printable(path));
    return text;
}

}  // namespace lrpt
