#include "render/digest.hpp"

#include "base/text.hpp"
#include "render/markup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace lrpt {

namespace {

// A part of the mail: a heading and a table, or a heading and sentences.
struct Part {
    std::string heading = {};
    std::vector<std::vector<std::string>> rows = {};  // what, which, when, whose, tried
    std::vector<std::string> sentences = {};
};

constexpr std::array<std::string_view, 5> row_headings{"Case", "What", "When", "Whose", "Tried"};

constexpr std::string_view last_words =
    "Sent once a day at most, and only when there is something to say.\n"
    "Details of cases are not sent by mail.";

std::string when_text(const Deadline& deadline, Date today) {
    const Date due_on = *deadline.due.due_on;
    const int late = days_late(deadline, today);
    if (late > 0) return fmt::format("due {}, {} late", spoken(due_on), counted(late, "day"));
    return fmt::format("due {}", spoken(due_on));
}

// Being late is not the same as not having tried.
std::string tried_text(const Deadline& deadline) {
    if (case_of(deadline.about) == std::nullopt) return {};
    if (deadline.attempts == 0) return "nobody has tried";
    return fmt::format("tried {}, last {}",
                       deadline.attempts == 1 ? "once" : counted(deadline.attempts, "time"),
                       spoken(*deadline.last_attempt_on));
}

std::string whose_text(const DigestLine& line) {
    if (line.stands_in_for) return fmt::format("{} (you stand in)", *line.stands_in_for);
    return owner_in_words(line.deadline);
}

std::vector<std::string> row_of(const DigestLine& line, Date today) {
    const DueDate& due = line.deadline.due;
    const std::string which =
        due.item == 0 ? line.title : fmt::format("{} ({})", line.title, due.item);
    return {line.deadline.about.key,
            line.is_new ? "NEW: " + which : which,
            when_text(line.deadline, today),
            whose_text(line),
            days_late(line.deadline, today) > 0 ? tried_text(line.deadline) : ""};
}

void add_part(std::vector<Part>& parts,
              std::string heading,
              const std::vector<DigestLine>& lines,
              Date today) {
    if (lines.empty()) return;
    Part part{.heading = std::move(heading)};
    for (const DigestLine& line : lines)
        part.rows.push_back(row_of(line, today));
    parts.push_back(std::move(part));
}

// What to type stands in a line of its own.
std::string sentence_of(const Remark& remark, const std::string& recipient) {
    constexpr std::string_view next = "\n    ";
    switch (remark.kind) {
        case RemarkKind::no_address:
            return fmt::format(
                "{0} has deadlines, and no address that mail may go to:{1}"
                "lrpt staff add {0} --role ROLE --email ADDRESS",
                remark.about,
                next);
        case RemarkKind::undelivered:
            return fmt::format("The mail to {} of {} could not be delivered.",
                               remark.about == recipient ? "you" : remark.about,
                               spoken(*remark.on));
        case RemarkKind::paused_again:
            return fmt::format("{} of {} has been paused {}:{}lrpt deadlines explain {}",
                               name_of(*remark.deadline),
                               remark.about,
                               counted(remark.count, "time"),
                               next,
                               remark.about);
        case RemarkKind::not_mentored: break;
    }
    return fmt::format(
        "{0} has {1} and has had no mentoring session:{2}"
        "lrpt staff mentor {0} --on DATE",
        remark.about,
        *remark.case_reference,
        next);
}

std::vector<Part> parts_of(const Digest& digest, Date today) {
    std::vector<Part> parts;
    add_part(parts, "Yours, overdue", digest.overdue, today);
    add_part(parts, "Yours, due today", digest.today, today);
    add_part(parts, "Yours, this week", digest.this_week, today);
    for (const TeamReport& report : digest.reports) {
        add_part(parts, fmt::format("Overdue: {}", title_of(report.team)), report.late, today);
        add_part(
            parts, fmt::format("Nobody's yet: {}", title_of(report.team)), report.nobodys, today);
    }
    add_part(parts, "Late for long: said to you once", digest.escalated, today);
    Part remarks{.heading = "To look at"};
    for (const Remark& remark : digest.remarks)
        remarks.sentences.push_back(sentence_of(remark, digest.recipient));
    if (!remarks.sentences.empty()) parts.push_back(std::move(remarks));
    if (digest.nothing_overdue)
        parts.push_back(
            {.heading = "Nothing is overdue",
             .sentences = {"This line comes once a week, so that silence is not mistaken "
                           "for a fault."}});
    return parts;
}

std::string count_text(std::size_t count, std::string_view what) {
    return fmt::format("{} {}", count, what);
}

// "2 overdue: Victim Liaison Team".
std::string report_count(const TeamReport& report) {
    if (report.late.empty())
        return count_text(report.nobodys.size(),
                          fmt::format("nobody's: {}", title_of(report.team)));
    return count_text(report.late.size(), fmt::format("overdue: {}", title_of(report.team)));
}

std::vector<std::string> counts_of(const Digest& digest) {
    std::vector<std::string> counts;
    for (const TeamReport& report : digest.reports)
        counts.push_back(report_count(report));
    const auto own = [&](const std::vector<DigestLine>& lines, std::string_view what) {
        if (!lines.empty()) counts.push_back(count_text(lines.size(), what));
    };
    own(digest.overdue, "of yours overdue");
    own(digest.today, "of yours due today");
    own(digest.this_week, "of yours this week");
    own(digest.escalated, "late for long");
    if (digest.nothing_overdue) counts.emplace_back("nothing is overdue");
    if (counts.empty()) counts.push_back(count_text(digest.remarks.size(), "to look at"));
    return counts;
}

// What to type next, about the first line that is late.
std::vector<std::string> hints_of(const std::vector<Part>& parts) {
    for (const Part& part : parts) {
        if (part.rows.empty()) continue;
        const std::string& about = part.rows.front().front();
        return {fmt::format("To see why:  lrpt deadlines explain {}", about),
                "All of them: lrpt deadlines"};
    }
    return {};
}

// What lets somebody find out later that the trail was cut off or written anew: the mail is where
// whoever owns the casework file cannot change it.
std::string trail_text(const TrailHead& trail) {
    return fmt::format("Audit trail: {} entries, head {}", trail.entries, short_head(trail.hash));
}

std::string text_of_row(const std::vector<std::string>& row) {
    std::vector<std::string> details;
    for (std::size_t place = 2; place < row.size(); ++place) {
        if (!row[place].empty()) details.push_back(row[place]);
    }
    return fmt::format("  {:<14}{}\n{:16}{}\n", row[0], row[1], "", joined(details, "; "));
}

std::string text_of(const std::vector<Part>& parts,
                    const Digest& digest,
                    std::string_view opening) {
    std::string text = fmt::format("{}\n", opening);
    for (const Part& part : parts) {
        text += fmt::format("\n{}\n", upper_case(part.heading));
        for (const auto& row : part.rows)
            text += text_of_row(row);
        for (const std::string& sentence : part.sentences)
            text += fmt::format("  {}\n", sentence);
    }
    text += "\n";
    for (const std::string& hint : hints_of(parts))
        text += hint + "\n";
    text += fmt::format("\n{}\n", last_words);
    if (digest.trail) text += trail_text(*digest.trail) + "\n";
    return text;
}

std::string table_of(const Part& part) {
    std::string html = fmt::format("<table>\n<caption>{}</caption>\n<tr>", escaped(part.heading));
    for (const std::string_view heading : row_headings)
        html += fmt::format("<th scope=\"col\">{}</th>", heading);
    html += "</tr>\n";
    for (const auto& row : part.rows) {
        html += fmt::format("<tr><th scope=\"row\">{}</th>", escaped(row.front()));
        for (std::size_t place = 1; place < row.size(); ++place)
            html += fmt::format("<td>{}</td>", escaped(row[place]));
        html += "</tr>\n";
    }
    return html + "</table>\n";
}

std::string html_of(const std::vector<Part>& parts,
                    const Digest& digest,
                    std::string_view subject) {
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>{0}</title>\n<style>body{{font-family:sans-serif}}"
        "table{{border-collapse:collapse;margin:0 0 "
        "1.5em}}caption{{text-align:left;font-weight:bold;"
        "padding:.5em 0}}th,td{{border:1px solid #767676;padding:.3em "
        ".6em;text-align:left}}</style>\n"
        "</head>\n<body>\n<h1>{0}</h1>\n",
        escaped(subject));
    for (const Part& part : parts) {
        if (!part.rows.empty()) {
            html += table_of(part);
            continue;
        }
        html += fmt::format("<h2>{}</h2>\n<ul>\n", escaped(part.heading));
        for (const std::string& sentence : part.sentences)
            html += fmt::format("<li>{}</li>\n", escaped(sentence));
        html += "</ul>\n";
    }
    for (const std::string& hint : hints_of(parts))
        html += fmt::format("<p>{}</p>\n", escaped(hint));
    html += fmt::format("<p>{}</p>\n", last_words);
    if (digest.trail) html += fmt::format("<p>{}</p>\n", trail_text(*digest.trail));
    return html + "</body>\n</html>\n";
}

}  // namespace

DigestText digest_text(const Digest& digest, Date today) {
    const std::vector<Part> parts = parts_of(digest, today);
    const std::string counts = joined(counts_of(digest), "; ");
    const std::string subject = fmt::format("{}, {}", counts, spoken(today));
    return {.subject = subject,
            .text = text_of(parts, digest, fmt::format("{}: {}.", spelled_out(today), counts)),
            .html = html_of(parts, digest, subject)};
}

}  // namespace lrpt
