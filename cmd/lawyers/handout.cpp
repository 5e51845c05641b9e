#include "cmd/lawyers/handout.hpp"

#include "base/text.hpp"
#include "cmd/commands.hpp"
#include "cmd/lawyers/columns.hpp"
#include "cmd/lawyers/footnotes.hpp"
#include "cmd/lawyers/search.hpp"
#include "render/handout.hpp"
#include "render/lawyer_texts.hpp"
#include "render/letter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace lrpt {

namespace {

// More than anybody rings up; with two topics the page takes two sheets, printed on both sides.
constexpr std::size_t most_firms = 8;
constexpr int letter_width = 64;

std::string sentence_of(const FoundLawyer& found) {
    if (!found.miles) return "How far it is, we do not know";
    const double miles = shown_miles(*found.miles);
    const bool roughly = found.placed_by != PlacedBy::coordinates;
    return fmt::format("{}{:.1f} miles away, as the crow flies", roughly ? "About " : "", miles);
}

void add(std::vector<std::string>& lines,
         std::string_view label,
         const std::optional<std::string>& value) {
    if (value) lines.push_back(fmt::format("{}: {}", label, *value));
}

HandoutFirm firm_of(const LawyerQuestion& question, const FoundLawyer& found) {
    const Lawyer& lawyer = found.lawyer;
    HandoutFirm firm{.name = lawyer.firm.value_or("")};
    std::vector<std::string> address;
    for (const auto& part : {lawyer.address, lawyer.town, lawyer.postcode}) {
        if (part) address.push_back(*part);
    }
    if (!address.empty()) firm.lines.push_back(joined(address, ", "));
    add(firm.lines, "Telephone", lawyer.telephone);
    add(firm.lines, "Email", lawyer.email);
    add(firm.lines, "Website", lawyer.website);
    if (question.near) firm.lines.push_back(sentence_of(found));
    if (!lawyer.languages.empty())
        firm.lines.push_back("Languages: " + joined(lawyer.languages, ", "));
    return firm;
}

// What often is the same of all firms.
std::vector<std::string> standing_of(const Desk& desk,
                                     const LawyerQuestion& question,
                                     const Lawyer& lawyer) {
    const std::string aid = !lawyer.legal_aid ? "ask them" : *lawyer.legal_aid ? "yes" : "no";
    std::vector<std::string> lines{"Do they work for legal aid? " + aid};
    const std::string titles = titles_of(lawyer, question.topics, desk.data.law_topics());
    if (!titles.empty())
        lines.push_back(fmt::format("Listed for {} {}", titles, source_of(lawyer)));
    lines.push_back("Details checked by us: " + checked_text(desk, lawyer));
    return lines;
}

// The firms, each with what is not the same of all: that is said once.
void add_firms(const Desk& desk, const LawyersAsked& asked, Handout& handout) {
    const std::size_t count = std::min(asked.lawyers.size(), most_firms);
    std::map<std::string, std::size_t> times;
    std::vector<std::vector<std::string>> standings;
    for (std::size_t place = 0; place < count; ++place) {
        standings.push_back(standing_of(desk, asked.question, asked.lawyers[place].lawyer));
        for (const std::string& line : standings.back())
            ++times[line];
    }
    const auto is_of_all = [&](const std::string& line) {
        return count > 1 && times.at(line) == count;
    };
    for (std::size_t place = 0; place < count; ++place) {
        HandoutFirm firm = firm_of(asked.question, asked.lawyers[place]);
        for (std::string& line : standings[place]) {
            if (!is_of_all(line)) {
                firm.lines.push_back(std::move(line));
            } else if (place == 0) {
                handout.of_all.push_back(std::move(line));
            }
        }
        handout.firms.push_back(std::move(firm));
    }
}

std::vector<std::string> names_of_topics(const std::vector<LawTopic>& topics) {
    std::vector<std::string> names;
    for (const LawTopic& topic : topics)
        names.push_back(topic.name);
    return names;
}

LawyerReader reader_of(const App& app, const Arguments& arguments, const LawyerQuestion& question) {
    LawyerReader reader{.is_relative = arguments.has("relative"),
                        .is_near = question.near.has_value(),
                        .day = app.today()};
    if (!question.topics.empty()) reader.topics = listed(names_of_topics(question.topics), "and");
    return reader;
}

// What one is entitled to ask about a topic, and whether legal aid may pay for it.
std::string part_about(const Letters& letters, const LawTopic& topic, const LawyerReader& reader) {
    const LegalAidScope* scope = topic.scope_on(reader.day);
    std::string text = topic_text(letters, topic, reader);
    for (const std::string& line : legal_aid_lines({topic}, reader.day))
        text += "\n\n" + line;
    const bool may_pay = scope != nullptr && (scope->cover == LegalAidCover::yes ||
                                              scope->cover == LegalAidCover::some);
    return text + (may_pay ? " Nobody can promise that it pays: ask the solicitor.\n" : "\n");
}

Handout handout_of(const Desk& desk, const LawyersAsked& asked, const LawyerReader& reader) {
    const auto& [question, lawyers] = asked;
    const Letters& letters = desk.data.letters();
    Handout handout{.title = heading_of(question),
                    .day = reader.day,
                    .introduction = lawyer_text(letters, LawyerText::introduction, reader)};
    add_firms(desk, asked, handout);
    if (lawyers.size() > most_firms) {
        handout.parts.push_back(
            fmt::format("There are {} more. Ask at the front desk.", lawyers.size() - most_firms));
    }
    for (const LawTopic& topic : question.topics)
        handout.parts.push_back(part_about(letters, topic, reader));
    for (const LawyerText text : {LawyerText::bring, LawyerText::properly, LawyerText::refused})
        handout.parts.push_back(lawyer_text(letters, text, reader));
    return handout;
}

Exit ask(App& app, const Arguments& arguments) {
    const LawyerQuestion question{
        .topics = topics_asked_for(app.reference_data().law_topics(), arguments)};
    const LawyerReader reader = reader_of(app, arguments, question);
    const LawyerText text =
        arguments.has("telephone") ? LawyerText::ask_telephone : LawyerText::ask_letter;
    std::string page =
        in_paragraphs(lawyer_text(app.reference_data().letters(), text, reader), letter_width);
    for (const LawTopic& topic : question.topics)
        page += "\n\n" + in_paragraphs(part_about(app.reference_data().letters(), topic, reader),
                                       letter_width);
    app.out.write(page);
    return Exit::done;
}

// "speak Polish", "visit HMP Stocken".
std::vector<std::string> who_they_are(const LawyerQuestion& question) {
    std::vector<std::string> parts;
    if (question.language) parts.push_back("speak " + printable(*question.language));
    if (question.visits_prison) parts.push_back("visit " + printable(*question.visits_prison));
    if (question.legal_aid) parts.emplace_back("work for legal aid");
    return parts;
}

Option relative_option() {
    return {.name = "--relative", .help = "Worded for somebody who asks for a loved one"};
}

}  // namespace

std::vector<Option> handout_options() {
    return {{.name = "--handout", .help = "To take along: what to bring, and how to ask"},
            {.name = "--html",
             .value = "FILE",
             .help = "The handout as a page in large type, for a browser or A4"},
            relative_option()};
}

void write_handout(App& app,
                   const Desk& desk,
                   const Arguments& arguments,
                   const LawyersAsked& asked) {
    const Handout handout = handout_of(desk, asked, reader_of(app, arguments, asked.question));
    if (const auto file = arguments.value("html")) {
        app.save(*file, handout_page(handout));
    } else {
        app.out.write(handout_text(handout));
    }
}

std::string heading_of(const LawyerQuestion& question) {
    std::vector<std::string> titles = names_of_topics(question.topics);
    if (!titles.empty()) titles.front() = question.topics.front().title;
    std::string text = titles.empty() ? "Lawyers" : listed(titles, "and") + " lawyers";
    if (question.near && question.within) text += " within " + counted(*question.within, "mile");
    if (question.near) text += fmt::format(" of {}", printable(question.near->name));
    if (question.area) text += fmt::format(" in {}", title_of(*question.area));
    if (question.town) text += fmt::format(" in {}", printable(*question.town));
    if (question.county) text += fmt::format(" in {}", printable(*question.county));
    if (question.name) text += fmt::format(" with \"{}\" in their name", printable(*question.name));
    const std::string who = listed(who_they_are(question), "and");
    if (!who.empty()) text += " who " + who;
    return text;
}

Command lawyers_ask() {
    return {.summary = "A letter or a telephone note to fill in, that puts an enquiry properly",
            .examples = {{"lawyers ask --for parole", "a letter"},
                         {"lawyers ask --for visits --telephone --relative",
                          "what to have at hand for a call, worded for a relative"}},
            .options = {topics_option(),
                        {.name = "--telephone", .help = "A note for a call instead of a letter"},
                        relative_option()},
            .notes =
                "Nothing about the visitor is asked or kept: the blanks are filled in by hand. "
                "The words are the trust's to change: lawyers-ask-letter.txt and "
                "lawyers-ask-telephone.txt of letters.folder.",
            .run = ask};
}

}  // namespace lrpt
