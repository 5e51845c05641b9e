#include "cmd/case/show_programme.hpp"

#include "base/text.hpp"
#include "cmd/case/page_line.hpp"
#include "rules/consent.hpp"
#include "rules/programme.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string login_words(const std::string& login) {
    return login.empty() ? "" : fmt::format(" ({})", login);
}

std::string referral_words(const Referral& referral) {
    const std::string hearing =
        referral.hearing_on ? fmt::format(", hearing {}", spoken(*referral.hearing_on)) : "";
    return spoken(referral.on) + hearing + login_words(referral.report_writer);
}

std::string suitability_words(const Suitability& judged) {
    return fmt::format("{}, {}{}",
                       judged.suitable ? "suitable" : "not suitable",
                       spoken(judged.on),
                       login_words(judged.recorded_by));
}

std::string confirmation_words(const Confirmation& confirmation) {
    if (!confirmation.arranged)
        return fmt::format("cannot be arranged, {}", spoken(confirmation.on));
    std::string words = confirmation.arrangement ? std::string{name_of(*confirmation.arrangement)}
                                                 : std::string{"arranged"};
    if (confirmation.days) words += ", " + counted(*confirmation.days, "day");
    if (confirmation.assessment_from)
        words += ", assessment from " + spoken(*confirmation.assessment_from);
    return words;
}

std::string consent_words(const ConsentStanding& consent) {
    if (!consent.given) return "not recorded";
    const std::string given = *consent.given ? "yes" : "no";
    return consent.on ? fmt::format("{}, {}", given, spoken(*consent.on))
                      : given + ", in the court's record";
}

// A conference that the victim has not agreed to.
bool is_provisional(const Meeting& meeting, const CaseRecords& records, Date today) {
    return meeting.state == MeetingState::planned && meeting.kind == MeetingKind::conference &&
           !consent_of(records, Party::victim, today).given.value_or(false);
}

std::string meeting_words(const Meeting& meeting, bool provisional) {
    return fmt::format("{} {}, {}{}",
                       spoken(meeting.on),
                       to_text(meeting.at),
                       name_of(meeting.state),
                       provisional ? ", provisional: the victim has not agreed to meet" : "");
}

// What takes the case further from its stage.
std::string_view next_command(Stage stage) {
    switch (stage) {
        case Stage::opened: return "case refer {} --hearing DATE";
        case Stage::referred: return "case update {} --because correction";
        case Stage::screened: return "case suitability {} --suitable yes|no";
        case Stage::suitable: return "case confirm {} --arranged yes|no";
        case Stage::confirmed: return "case outcome {} --step proposed";
        case Stage::proposed: return "case outcome {} --step ordered|not-ordered";
        case Stage::ordered: return "case contact {} --with offender";
        case Stage::contacted:
        case Stage::assessed:
        case Stage::prepared:
        case Stage::event_held: return "meeting plan {}";
        case Stage::not_arranged: return "case close {} --because unsuitable";
        case Stage::completed:
        case Stage::unsuitable:
        case Stage::not_ordered: break;
    }
    return "case close {}";
}

// The meeting that comes first of those that are planned. Null where none is.
const Meeting* planned_next(const std::vector<Meeting>& meetings) {
    const Meeting* next = nullptr;
    for (const Meeting& meeting : meetings) {
        if (meeting.state != MeetingState::planned) continue;
        const bool sooner =
            next == nullptr || std::pair{meeting.on, meeting.at} < std::pair{next->on, next->at};
        if (sooner) next = &meeting;
    }
    return next;
}

std::string next_step(const CaseView& view, Date today) {
    const std::string& reference = view.kept.reference;
    const bool meets = *view.stage >= Stage::contacted && *view.stage < Stage::completed;
    const Meeting* planned = meets ? planned_next(view.records.meetings) : nullptr;
    if (planned != nullptr)
        return "lrpt meeting held " + meeting_reference(reference, planned->number);
    // What keeps a conference from being proposed is the victim's word.
    if (*view.stage == Stage::confirmed && why_not(Move::propose, view.records, today)) {
        const bool asked = consent_of(view.records, Party::victim, today).given.has_value();
        return asked ? fmt::format("lrpt case confirm {} --arrangement reparation", reference)
                     : fmt::format("lrpt case consent {} --party victim --given yes|no", reference);
    }
    const bool before_court = *view.stage < Stage::ordered && *view.stage != Stage::proposed;
    if (before_court && why_not(Move::refer, view.records, today))
        return fmt::format("lrpt case outcome {} --step ordered|not-ordered", reference);
    return fmt::format(fmt::runtime("lrpt " + std::string{next_command(*view.stage)}), reference);
}

template <typename Record, typename Words>
std::string lines_of(std::string_view label, const std::vector<Record>& records, Words words) {
    std::string text;
    for (const Record& record : records)
        text += page_line(fmt::format("{} {}", label, record.number), words(record));
    return text;
}

std::string before_sentence_text(const CaseRecords& records, Audience audience) {
    std::string text = lines_of("referral", records.referrals, referral_words);
    if (audience == Audience::staff)
        text += lines_of("suitability", records.suitability, suitability_words);
    text += lines_of("confirmation", records.confirmations, confirmation_words);
    for (const ReferralOutcome& outcome : records.outcomes)
        text += page_line(name_of(outcome.step), spoken(outcome.on));
    return text;
}

std::string consents_text(const CaseRecords& records, Audience audience, Date today) {
    std::string text;
    for (const Party party : {Party::victim, Party::offender}) {
        if (!may_see(audience, side_of(party))) continue;
        text += page_line(fmt::format("consent, {}", name_of(party)),
                          consent_words(consent_of(records, party, today)));
    }
    return text;
}

std::string meetings_text(const CaseRecords& records, Audience audience, Date today) {
    if (records.meetings.empty()) return {};
    std::string text = "\nMEETINGS\n";
    for (const Meeting& meeting : records.meetings) {
        const bool provisional =
            audience == Audience::staff && is_provisional(meeting, records, today);
        text += page_line(fmt::format("{} {}", meeting.number, name_of(meeting.kind)),
                          meeting_words(meeting, provisional));
    }
    return text;
}

void write_consent(JsonWriter& json,
                   const CaseRecords& records,
                   Party party,
                   const std::pair<Audience, Date>& shown) {
    json.key(fmt::format("{}_consents", name_of(party)));
    const auto consent = consent_of(records, party, shown.second).given;
    if (consent && may_see(shown.first, side_of(party))) {
        json.value(*consent);
    } else {
        json.null();
    }
}

}  // namespace

std::string programme_text(const CaseView& view, Audience audience, Date today) {
    if (!view.stage) return {};
    std::string text = "\nPROGRAMME\n" + page_line("stage", name_of(*view.stage));
    text += before_sentence_text(view.records, audience);
    text += consents_text(view.records, audience, today);
    const bool for_staff = audience == Audience::staff && view.kept.state == CaseState::open;
    if (for_staff) text += page_line("next", next_step(view, today));
    return text + meetings_text(view.records, audience, today);
}

void write_programme(JsonWriter& json, const CaseView& view, Audience audience, Date today) {
    json.key("programme");
    if (!view.stage) return json.null();
    json.begin_object();
    json.member("stage", name_of(*view.stage));
    for (const Party party : {Party::victim, Party::offender})
        write_consent(json, view.records, party, {audience, today});
    json.key("meetings");
    json.begin_list();
    for (const Meeting& meeting : view.records.meetings) {
        json.begin_object();
        json.member("number", static_cast<long long>(meeting.number));
        json.member("meeting", name_of(meeting.kind));
        json.member("on", std::optional{meeting.on});
        json.member("at", std::string_view{to_text(meeting.at)});
        json.member("state", name_of(meeting.state));
        json.key("provisional");
        if (audience == Audience::staff) {
            json.value(is_provisional(meeting, view.records, today));
        } else {
            json.null();
        }
        json.end_object();
    }
    json.end_list();
    json.end_object();
}

}  // namespace lrpt
