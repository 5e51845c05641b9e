#include "render/report_paragraph.hpp"

#include "base/text.hpp"
#include "model/field.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// "4 March 2013": in a report the weekday would be noise.
std::string day_in_words(Date date) {
    const std::chrono::year_month_day parts{date};
    return fmt::format("{} {}", static_cast<unsigned>(parts.day()), month_and_year(date));
}

// A title in the middle of a sentence; one that begins with an abbreviation stays as it is.
std::string within_sentence(std::string title) {
    const bool is_word = title.size() > 1 && lower_case(title.substr(1, 1)) == title.substr(1, 1);
    if (is_word) title.replace(0, 1, lower_case(title.substr(0, 1)));
    return title;
}

std::string plea_and_offence(const ReportContent& content) {
    std::string offence =
        content.offence == nullptr ? "the offence" : within_sentence(content.offence->title);
    if (!content.facts.main.plea) return offence;
    return fmt::format("a plea of {} to {}",
                       *content.facts.main.plea == Plea::guilty ? "guilty" : "not guilty",
                       offence);
}

std::string risk_text(const Facts& facts) {
    std::string text;
    if (facts.risk)
        text = fmt::format(", assessed as {} risk of serious harm", name_of(*facts.risk));
    const bool by_custody = facts.risk != Risk::high && facts.risk != Risk::medium &&
                            facts.custody_risk.value_or(false) &&
                            facts.personal_victim.value_or(false);
    if (by_custody) text += ", at risk of custody, and with a personal victim";
    return text;
}

// What stands against it, or leaves it open, in the words of the criteria.
std::string because(const SchemeDecision& decision, Verdict verdict) {
    std::string text;
    for (const Criterion& criterion : decision.reasons) {
        if (criterion.verdict == verdict) text += " " + criterion.because;
    }
    return text;
}

std::string missing_text(const SchemeDecision& decision) {
    std::vector<std::string> facts;
    for (const std::string_view name : decision.missing) {
        std::string words{name};
        for (char& character : words) {
            if (character == '_') character = ' ';
        }
        facts.push_back(words);
    }
    return facts.empty() ? "" : fmt::format(" Not recorded: {}.", joined(facts, ", "));
}

std::string criteria_text(const ReportContent& content) {
    const std::string dated = content.policy
                                  ? fmt::format("(criteria of {}, checked {})",
                                                day_in_words(*content.policy),
                                                day_in_words(content.checked_on))
                                  : fmt::format("(checked {})", day_in_words(content.checked_on));
    const std::string subject = fmt::format("for the {}", content.requirement);
    switch (content.decision.outcome) {
        case Outcome::eligible:
            return fmt::format("The criteria {} are met: {}{} {}.",
                               subject,
                               plea_and_offence(content),
                               risk_text(content.facts),
                               dated);
        case Outcome::not_eligible:
            return fmt::format("The criteria {} are not met {}.{}",
                               subject,
                               dated,
                               because(content.decision, Verdict::not_met));
        case Outcome::refer:
        case Outcome::needs_information: break;
    }
    if (content.taken_on) {
        return fmt::format(
            "The criteria {} leave this case to a person to decide, who has taken "
            "it on: {}{} {}.",
            subject,
            plea_and_offence(content),
            risk_text(content.facts),
            dated);
    }
    if (content.decision.outcome == Outcome::refer) {
        return fmt::format("The criteria {} leave this case to a person to decide {}.{}",
                           subject,
                           dated,
                           because(content.decision, Verdict::refer));
    }
    return fmt::format("Whether the criteria {} are met cannot be said yet {}.{}",
                       subject,
                       dated,
                       missing_text(content.decision));
}

std::string form_text(const ReportedArrangements& arranged) {
    if (arranged.arrangement == Arrangement::reparation)
        return "reparation that needs no meeting with the victim";
    return arranged.victim_consents
               ? "a conference with the victim, who has consented to it"
               : "a conference, which may be proposed only with the victim's consent";
}

std::string arrangements_text(const ReportContent& content) {
    if (content.decision.outcome != Outcome::eligible && !content.taken_on) return "";
    if (!content.arrangements)
        return " Arrangements are to be confirmed with the Restorative Justice Service.";
    const ReportedArrangements& arranged = *content.arrangements;
    return fmt::format(
        " The Restorative Justice Service confirmed on {} that arrangements can be "
        "made: {}, within a requirement of {}. A facilitator is free to hold the "
        "assessment meeting from {}.",
        day_in_words(arranged.confirmed_on),
        form_text(arranged),
        counted(arranged.days, "day"),
        day_in_words(arranged.assessment_from));
}

}  // namespace

std::string report_paragraph(const ReportContent& content) {
    return "Restorative justice. " + criteria_text(content) + arrangements_text(content);
}

}  // namespace lrpt
