#include "rules/readiness.hpp"

#include "base/text.hpp"
#include "rules/consent.hpp"
#include "rules/meeting_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::string_view record_it = "lrpt meeting ready MEETING --";

// Works through the items of one conference.
class Readiness {
  public:
    explicit Readiness(const ReadinessQuestion& question)
        : question_(question), arrangements_(arrangements_of(question)) {}

    std::vector<ReadinessItem> all() && {
        add_meetings();
        add_consent(Party::victim);
        add_consent(Party::offender);
        add_facilitator();
        add_risk();
        add_no_contact_order();
        add_needed("interpreter", "an interpreter", arrangements_.interpreter);
        add_needed(
            "victim-supporter", "a supporter for the victim", arrangements_.victim_supporter);
        add_needed(
            "offender-supporter", "a supporter for the offender", arrangements_.offender_supporter);
        add_apart();
        return std::move(items_);
    }

  private:
    static Arrangements arrangements_of(const ReadinessQuestion& question) {
        for (const Arrangements& one : question.records.arrangements) {
            if (one.meeting == question.conference.number) return one;
        }
        return {};
    }

    void add(std::string_view item,
             std::optional<bool> holds,
             std::string because,
             std::string remedy) {
        items_.push_back({item, holds, std::move(because), std::move(remedy)});
    }

    bool is_held(MeetingKind kind, Party party) const {
        const auto held = held_in_order(question_.records.meetings, question_.conference.on);
        return std::any_of(held.begin(), held.end(), [&](const Meeting& meeting) {
            return meeting.kind == kind && is_with(meeting, party);
        });
    }

    // What makes it held: recording the one that is planned, or planning one.
    std::string to_hold(MeetingKind kind, Party party) const {
        for (const Meeting& meeting : question_.records.meetings) {
            const bool meant = meeting.kind == kind && is_with(meeting, party) &&
                               meeting.state == MeetingState::planned;
            if (!meant) continue;
            return fmt::format("lrpt meeting held REF/{} --there facilitator{}{}",
                               meeting.number,
                               is_with(meeting, Party::offender) ? ",offender" : "",
                               is_with(meeting, Party::victim) ? ",victim" : "");
        }
        const std::string with =
            kind == MeetingKind::preparation ? fmt::format(" --with {}", name_of(party)) : "";
        return fmt::format("lrpt meeting add REF --kind {}{}", name_of(kind), with);
    }

    void add_meetings() {
        const auto one = [&](std::string_view item, MeetingKind kind, Party party) {
            const bool held = is_held(kind, party);
            const std::string words =
                fmt::format("{} with the {}",
                            kind == MeetingKind::assessment ? "An assessment" : "A preparation",
                            name_of(party));
            add(item,
                held,
                fmt::format("{} has {}been held.", words, held ? "" : "not "),
                to_hold(kind, party));
        };
        one("assessment", MeetingKind::assessment, Party::offender);
        one("preparation-offender", MeetingKind::preparation, Party::offender);
        one("preparation-victim", MeetingKind::preparation, Party::victim);
    }

    // Nobody is pressed who has said no: what it is then is reparation, or nothing.
    static std::string after_no(Party party) {
        return party == Party::victim ? "lrpt meeting update MEETING --kind reparation"
                                      : "lrpt meeting cancel MEETING --asked-by offender";
    }

    void add_consent(Party party) {
        const ConsentStanding consent =
            consent_of(question_.records, party, question_.conference.on);
        const std::string who = fmt::format("The {}", name_of(party));
        const std::string remedy =
            fmt::format("lrpt case consent REF --party {} --given yes", name_of(party));
        const std::string_view name =
            party == Party::victim ? "consent-victim" : "consent-offender";
        if (!consent.given)
            return add(name, {}, who + " has not said whether they consent.", remedy);
        if (!*consent.given) return add(name, false, who + " does not consent.", after_no(party));
        if (is_in_date(consent, question_.consent_days, question_.conference.on))
            return add(
                name, true, fmt::format("{} consented on {}.", who, spoken(*consent.on)), {});
        const std::string since = consent.on ? fmt::format("on {}, more than {} days before it",
                                                           spoken(*consent.on),
                                                           question_.consent_days)
                                             : std::string{"on a day that is not recorded"};
        const Date from = question_.conference.on - std::chrono::days{question_.consent_days};
        add(name,
            false,
            fmt::format("{} consented {}: ask again, from {}.", who, since, spoken(from)),
            remedy);
    }

    void add_facilitator() {
        const std::string& login = question_.conference.facilitator;
        add("facilitator-trained",
            question_.trained,
            fmt::format(
                "{} has {}done the three-day course.", login, question_.trained ? "" : "not "),
            fmt::format("lrpt staff train {}, or lrpt meeting update MEETING --facilitator LOGIN",
                        login));
        add("facilitator-free",
            question_.free,
            fmt::format("{} has {} at that time.",
                        login,
                        question_.free ? "no other meeting" : "another meeting"),
            "lrpt meeting move MEETING --to \"DATE HH:MM\" --asked-by facilitator");
    }

    // What may have changed the risk since it was looked at, and before they met.
    std::optional<Date> last_change() const {
        std::optional<Date> last;
        const auto consider = [&](Date on) {
            if (on <= question_.conference.on) last = std::max(last.value_or(on), on);
        };
        for (const MeetingMove& move : question_.records.moves) {
            if (move.meeting == question_.conference.number) consider(move.moved_on);
        }
        for (const Suitability& judged : question_.records.suitability)
            consider(judged.on);
        for (const Consent& consent : question_.records.consents)
            consider(consent.on);
        return last;
    }

    void add_risk() {
        const std::string remedy = fmt::format("{}risk-checked-on DATE", record_it);
        const auto& checked = arrangements_.risk_checked_on;
        if (!checked) return add("risk", {}, "That the risk was checked is not recorded.", remedy);
        if (*checked > question_.conference.on) {
            return add(
                "risk",
                false,
                fmt::format("The risk was checked on {}, after the conference.", spoken(*checked)),
                remedy);
        }
        const auto change = last_change();
        if (!change || *checked >= *change) {
            return add(
                "risk", true, fmt::format("The risk was checked on {}.", spoken(*checked)), {});
        }
        add("risk",
            false,
            fmt::format("The risk was checked on {}, before the last change on {}.",
                        spoken(*checked),
                        spoken(*change)),
            remedy);
    }

    void add_no_contact_order() {
        const std::string remedy =
            fmt::format("{}no-contact-order none, or cleared-in-writing", record_it);
        const auto& order = arrangements_.no_contact_order;
        if (!order) {
            return add("no-contact-order",
                       {},
                       "Whether an order forbids them to meet is not recorded.",
                       remedy);
        }
        const bool in_force = *order == NoContactOrder::in_force;
        add("no-contact-order",
            !in_force,
            in_force ? "An order forbids them to meet: it must be cleared in writing."
            : *order == NoContactOrder::none ? "No order forbids them to meet."
                                             : "The order was cleared in writing.",
            remedy);
    }

    void add_needed(std::string_view item, std::string_view who, std::optional<Needed> needed) {
        const std::string remedy = fmt::format("{}{} arranged, or not-needed", record_it, item);
        if (!needed) {
            return add(item, {}, fmt::format("Whether {} is needed is not recorded.", who), remedy);
        }
        const bool settled = *needed != Needed::needed;
        const std::string_view words = !settled                        ? "needed and not arranged"
                                       : *needed == Needed::not_needed ? "not needed"
                                                                       : "arranged";
        std::string because = fmt::format("{} is {}.", who, words);
        because.front() = because.front() == 'a' ? 'A' : because.front();
        add(item, settled, std::move(because), remedy);
    }

    static bool is_same(ClockTime one, ClockTime other) { return one == other; }

    // "Garden" and "garden" are one door.
    static bool is_same(const std::string& one, const std::string& other) {
        return lower_case(with_single_spaces(one)) == lower_case(with_single_spaces(other));
    }

    template <typename Value>
    void add_pair(std::string_view item,
                  std::string_view what,
                  const std::optional<Value>& victims,
                  const std::optional<Value>& offenders) {
        const std::string_view value = item == "door" ? "WORDS" : "HH:MM";
        const std::string remedy =
            fmt::format("{}victim-{} {} --offender-{} {}", record_it, item, value, item, value);
        if (!victims || !offenders) {
            return add(item, {}, fmt::format("{} of both sides is not recorded.", what), remedy);
        }
        const bool apart = !is_same(*victims, *offenders);
        add(item,
            apart,
            fmt::format("{} is {} for the two sides.", what, apart ? "not the same" : "the same"),
            remedy);
    }

    // Nobody waits beside the other: they come, go and enter apart.
    void add_apart() {
        add_pair("arrives",
                 "The time of arrival",
                 arrangements_.victim_arrives,
                 arrangements_.offender_arrives);
        add_pair("leaves",
                 "The time of leaving",
                 arrangements_.victim_leaves,
                 arrangements_.offender_leaves);
        add_pair("door", "The door", arrangements_.victim_door, arrangements_.offender_door);
    }

    const ReadinessQuestion& question_;
    Arrangements arrangements_;
    std::vector<ReadinessItem> items_;
};

}  // namespace

std::vector<ReadinessItem> readiness_of(const ReadinessQuestion& question) {
    return Readiness{question}.all();
}

bool is_ready(const std::vector<ReadinessItem>& items) {
    return std::all_of(items.begin(), items.end(), [](const ReadinessItem& item) {
        return item.holds.value_or(false);
    });
}

}  // namespace lrpt
