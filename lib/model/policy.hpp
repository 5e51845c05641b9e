// The trust's policy: numbers and lists with the days on which they hold, and the sentences that
// the rules implement. Data only; the readings of the rules are code (lib/rules).
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/scheme.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Where a value comes from: the trust's own page, an Act or Code, or a default that the trust has
// still to confirm.
enum class PolicyStatus { brief, statute, trust_to_confirm };

template <>
inline constexpr auto names_of<PolicyStatus> = std::array{
    Name{PolicyStatus::brief, "brief"},
    Name{PolicyStatus::statute, "statute"},
    Name{PolicyStatus::trust_to_confirm, "trust-to-confirm"},
};

enum class CountUnit { days, weeks, months, working_days };

template <>
inline constexpr auto names_of<CountUnit> = std::array{
    Name{CountUnit::days, "days"},
    Name{CountUnit::weeks, "weeks"},
    Name{CountUnit::months, "months"},
    Name{CountUnit::working_days, "working-days"},
};

// What starts a clock, or what it runs up to: the fact that holds its day.
enum class Event {
    sentenced_on,
    referred_on,
    known_on,
    answered_on,
    last_told_on,
    hearing_on,
    promised_for,
    turns_18_on,
    meeting_on,
    trained_on,
    set_for,
    checked_on,
};

template <>
inline constexpr auto names_of<Event> = std::array{
    Name{Event::sentenced_on, "sentenced_on"},
    Name{Event::referred_on, "referred_on"},
    Name{Event::known_on, "known_on"},
    Name{Event::answered_on, "answered_on"},
    Name{Event::last_told_on, "last_told_on"},
    Name{Event::hearing_on, "hearing_on"},
    Name{Event::promised_for, "promised_for"},
    Name{Event::turns_18_on, "turns_18_on"},
    Name{Event::meeting_on, "meeting_on"},
    Name{Event::trained_on, "trained_on"},
    Name{Event::set_for, "set_for"},
    Name{Event::checked_on, "checked_on"},
};

// Whether a count goes on from the event or back from it.
enum class Direction { after, before };

template <>
inline constexpr auto names_of<Direction> = std::array{
    Name{Direction::after, "after"},
    Name{Direction::before, "before"},
};

// A deadline is known for ever by its kind: it is stored and scripts read it.
enum class DeadlineKind {
    rj_first_contact,
    contact_first_offer,
    contact_ask_again,
    contact_tell,
    contact_yearly,
    contact_turns_18,
    contact_promise,
    parole_invite_statement,
    parole_statement_to_manager,
    parole_statement_to_board,
    parole_tell_decision,
    condition_tell_outcome,
    rj_confirm,
    rj_record_outcome,
    rj_record_meeting,
    facilitator_conferences,
    case_task,
    lawyer_check,
};

template <>
inline constexpr auto names_of<DeadlineKind> = std::array{
    Name{DeadlineKind::rj_first_contact, "rj.first-contact"},
    Name{DeadlineKind::contact_first_offer, "contact.first-offer"},
    Name{DeadlineKind::contact_ask_again, "contact.ask-again"},
    Name{DeadlineKind::contact_tell, "contact.tell"},
    Name{DeadlineKind::contact_yearly, "contact.yearly"},
    Name{DeadlineKind::contact_turns_18, "contact.turns-18"},
    Name{DeadlineKind::contact_promise, "contact.promise"},
    Name{DeadlineKind::parole_invite_statement, "parole.invite-statement"},
    Name{DeadlineKind::parole_statement_to_manager, "parole.statement-to-manager"},
    Name{DeadlineKind::parole_statement_to_board, "parole.statement-to-board"},
    Name{DeadlineKind::parole_tell_decision, "parole.tell-decision"},
    Name{DeadlineKind::condition_tell_outcome, "condition.tell-outcome"},
    Name{DeadlineKind::rj_confirm, "rj.confirm"},
    Name{DeadlineKind::rj_record_outcome, "rj.record-outcome"},
    Name{DeadlineKind::rj_record_meeting, "rj.record-meeting"},
    Name{DeadlineKind::facilitator_conferences, "facilitator.conferences"},
    Name{DeadlineKind::case_task, "case.task"},
    Name{DeadlineKind::lawyer_check, "lawyer.check"},
};

// The days on which something holds, both included; no `to` means until further notice.
struct Validity {
    Date from = {};
    std::optional<Date> to = {};

    bool covers(Date day) const { return from <= day && (!to || day <= *to); }
    bool overlaps(const Validity& other) const {
        return (!to || other.from <= *to) && (!other.to || from <= *other.to);
    }
};

// What every row of policy carries: when it holds, which sentence it comes from, how sure it is.
struct Provision {
    Validity validity = {};
    std::string source = {};
    PolicyStatus status = PolicyStatus::trust_to_confirm;
};

struct SchemePolicy {
    Scheme scheme = Scheme::contact;
    Provision provision = {};  // the days on which the scheme is in force
};

struct NumberPolicy {
    std::string name = {};
    int value = 0;
    Provision provision = {};
};

struct ListPolicy {
    std::string name = {};
    std::vector<std::string> codes = {};
    Provision provision = {};
};

struct DeadlinePolicy {
    DeadlineKind kind = DeadlineKind::rj_first_contact;
    std::string title = {};  // "First contact with the offender"
    Event event = Event::sentenced_on;
    int count = 0;
    CountUnit unit = CountUnit::days;
    Direction direction = Direction::after;
    Provision provision = {};
};

// What a criterion says in words, and the sentence that it implements.
struct RuleText {
    std::string rule = {};  // the stable id of the criterion
    std::string says = {};
    std::string source = {};
    PolicyStatus status = PolicyStatus::trust_to_confirm;
    std::string reading = {};  // how the sentence is read where it can be read in two ways
};

// The names of the numbers and lists that the rules ask for.
namespace policy_name {
inline constexpr std::string_view contact_minimum_months = "contact.minimum-months";
inline constexpr std::string_view rj_consent_days = "rj.consent-days";
inline constexpr std::string_view rj_assessment_after_days = "rj.assessment-after-days";
inline constexpr std::string_view rj_preparation_after_days = "rj.preparation-after-days";
inline constexpr std::string_view rj_event_after_days = "rj.event-after-days";
inline constexpr std::string_view rj_review_after_days = "rj.review-after-days";
inline constexpr std::string_view facilitator_course_days = "facilitator.course-days";
inline constexpr std::string_view facilitator_conferences = "facilitator.conferences";
inline constexpr std::string_view escalation_manager_working_days =
    "escalation.manager-working-days";
inline constexpr std::string_view escalation_head_working_days = "escalation.head-working-days";
inline constexpr std::string_view pause_tell_manager_from = "pause.tell-manager-from";
inline constexpr std::string_view report_smallest_group = "report.smallest-group";
inline constexpr std::string_view lawyers_within_miles = "lawyers.within-miles";
inline constexpr std::string_view retention_declined_weeks = "retention.declined-weeks";
inline constexpr std::string_view retention_not_reached_months = "retention.not-reached-months";
inline constexpr std::string_view retention_closed_years = "retention.closed-years";
inline constexpr std::string_view rj_sensitive = "rj.sensitive";

inline constexpr std::array numbers{contact_minimum_months,
                                    rj_consent_days,
                                    rj_assessment_after_days,
                                    rj_preparation_after_days,
                                    rj_event_after_days,
                                    rj_review_after_days,
                                    facilitator_course_days,
                                    facilitator_conferences,
                                    escalation_manager_working_days,
                                    escalation_head_working_days,
                                    pause_tell_manager_from,
                                    report_smallest_group,
                                    lawyers_within_miles,
                                    retention_declined_weeks,
                                    retention_not_reached_months,
                                    retention_closed_years};
inline constexpr std::array lists{rj_sensitive};
}  // namespace policy_name

class Policy {
  public:
    std::vector<SchemePolicy> schemes = {};
    std::vector<NumberPolicy> numbers = {};
    std::vector<ListPolicy> lists = {};
    std::vector<DeadlinePolicy> deadlines = {};
    std::vector<RuleText> rules = {};

    // The version in force on a day: the latest `from` among everything that holds then. Returns
    // nothing on a day on which nothing holds.
    std::optional<Date> version_on(Date day) const;

    bool in_force(Scheme scheme, Date day) const;

    // Returns nothing where no value of the name holds on the day.
    std::optional<int> number_on(std::string_view name, Date day) const;

    // False also where no list of the name holds on the day.
    bool lists_code(std::string_view name, std::string_view code, Date day) const;

    // Returns nothing where no rule of the kind holds on the day.
    const DeadlinePolicy* deadline_on(DeadlineKind kind, Date day) const;

    // What a deadline is called: "First contact with the offender". The last row of the kind says
    // it; where there is none, the name of the kind.
    std::string_view title_of(DeadlineKind kind) const;

    // Returns nothing for a rule that policy has no words for.
    const RuleText* rule(std::string_view id) const;
};

}  // namespace lrpt
