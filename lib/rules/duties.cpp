#include "rules/duties.hpp"

#include "rules/first_contact.hpp"
#include "rules/offer_check.hpp"
#include "rules/pauses.hpp"
#include "rules/programme_duties.hpp"
#include "rules/standing.hpp"
#include "rules/telling.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// Adds the duties of one case, kind by kind.
class Duties {
  public:
    Duties(const CaseRecords& records, const DeadlineQuestion& question)
        : records_(records), question_(question) {}

    std::vector<Duty> all() && {
        for (const DueDate& due : due_dates(records_.scheme, question_))
            duties_.push_back({due, first_reached_on(records_, due.event_on)});
        if (records_.scheme == Scheme::rj) {
            for (const Duty& duty : programme_duties(records_, question_))
                duties_.push_back(duty);
        } else {
            add_victim_contact();
        }
        for (const Task& task : records_.tasks)
            add(DeadlineKind::case_task, task.number, task.set_for, task.done_on);
        apply_pauses(duties_, records_.pauses);
        return std::move(duties_);
    }

  private:
    using MaybeDate = std::optional<Date>;

    void add_victim_contact() {
        add_offers_to_others();
        add_promises();
        for (const int person : people_to_contact(records_.people, question_.today)) {
            add_ask_again(person);
            add_yearly(person);
        }
        add_eighteenth_birthdays();
        for (const ProgressEvent& event : records_.progress)
            add_telling(event);
        for (const ParoleReview& review : records_.reviews)
            add_parole(review);
    }

    void add(DeadlineKind kind, int item, Date event_on, MaybeDate met_on) {
        duties_.push_back({due_date(kind, item, event_on, question_), met_on});
    }

    Standing standing(int person) const {
        return standing_of(records_.offers, person, question_.today);
    }

    // The first offer of the case says nothing to its other victims: each is due one.
    void add_offers_to_others() {
        const Duty first = duties_.front();
        if (!first.met_on) return;
        for (const int person : people_to_contact(records_.people, question_.today)) {
            if (has_heard_of_us(person)) continue;
            Duty theirs{first.due, {}};
            theirs.due.item = person;
            duties_.push_back(theirs);
        }
    }

    // Themselves, or whoever acts for them or is acted for by them.
    bool has_heard_of_us(int person) const {
        const auto is_theirs = [&](int other) {
            const Person* one = numbered(records_.people, person);
            const Person* another = numbered(records_.people, other);
            return other == person || (one != nullptr && one->acts_for == other) ||
                   (another != nullptr && another->acts_for == person);
        };
        const bool offered =
            std::any_of(records_.offers.begin(), records_.offers.end(), [&](const Offer& offer) {
                return is_theirs(offer.person);
            });
        return offered ||
               std::any_of(
                   records_.contacts.begin(), records_.contacts.end(), [&](const Contact& contact) {
                       return !is_attempt(contact.outcome) &&
                              side_of(contact.with) == Side::victim &&
                              is_theirs(contact.person.value_or(person));
                   });
    }

    // Nobody is waiting for what was promised once everybody has said that they want no contact.
    void add_promises() {
        if (everybody_opted_out()) return;
        for (const Promise& promise : records_.promises)
            add(DeadlineKind::contact_promise, promise.number, promise.due_on, promise.kept_on);
    }

    bool everybody_opted_out() const {
        const std::vector<int> people = people_to_contact(records_.people, question_.today);
        return !people.empty() && std::all_of(people.begin(), people.end(), [&](int person) {
            return standing(person).opted_out();
        });
    }

    void add_ask_again(int person) {
        const Standing theirs = standing(person);
        if (!theirs.opted_out() || theirs.never) return;
        const DueDate due =
            due_date(DeadlineKind::contact_ask_again, person, *theirs.answered_on, question_);
        MaybeDate asked_on = asked_again_on(records_, person, *due.due_on, question_.today);
        if (!asked_on && theirs.offered_on && *theirs.offered_on > *theirs.answered_on)
            asked_on = theirs.offered_on;
        duties_.push_back({due, asked_on});
    }

    void add_yearly(int person) {
        const Standing theirs = standing(person);
        const bool wanted = theirs.wants_contact() && theirs.level != ContactLevel::release_month;
        if (wanted) add(DeadlineKind::contact_yearly, person, last_heard_from_us(person), {});
    }

    // The yearly letter is done when it is sent, as no other contact is: it asks for no answer.
    static bool is_letter_or_talk(const Contact& contact) {
        const bool letter_sent =
            contact.how == How::letter && contact.outcome == ContactOutcome::sent;
        return letter_sent || contact.outcome == ContactOutcome::reached;
    }

    Date last_heard_from_us(int person) const {
        Date last = *standing(person).answered_on;
        for (const Told& told : records_.told) {
            if (told.person == person) last = std::max(last, told.on);
        }
        for (const Contact& contact : records_.contacts) {
            const bool theirs =
                contact.person.value_or(person) == person && side_of(contact.with) == Side::victim;
            if (theirs && is_letter_or_talk(contact)) last = std::max(last, contact.on);
        }
        return last;
    }

    // "At 18 directly to the victim": done once the victim has been offered contact themselves.
    void add_eighteenth_birthdays() {
        for (const Person& victim : records_.people) {
            const bool acted_for = std::any_of(
                records_.people.begin(), records_.people.end(), [&](const Person& other) {
                    return other.acts_for == victim.number && other.because == ActsBecause::child;
                });
            if (!acted_for || !victim.born_on) continue;
            // The day of birth itself is theirs, and stays out of the table.
            const Date birthday = turns_18_on(*victim.born_on);
            add(DeadlineKind::contact_turns_18,
                victim.number,
                birthday,
                first_offer_after(victim.number, birthday));
        }
    }

    MaybeDate first_offer_after(int person, Date day) const {
        MaybeDate first;
        for (const Offer& offer : records_.offers) {
            const bool theirs = offer.person == person && offer.on >= day;
            if (theirs && (!first || offer.on < *first)) first = offer.on;
        }
        return first;
    }

    void add_telling(const ProgressEvent& event) {
        MaybeDate last_told;
        for (const int person : people_to_tell(event, records_, question_.today)) {
            const MaybeDate told = told_on(event.number, person);
            if (!told) return add(deadline_to_tell(event.kind), event.number, event.known_on, {});
            last_told = std::max(last_told, told);
        }
        if (last_told) add(deadline_to_tell(event.kind), event.number, event.known_on, last_told);
    }

    MaybeDate told_on(int event, int person) const {
        MaybeDate first;
        for (const Told& told : records_.told) {
            const bool theirs = told.event == event && told.person == person;
            if (theirs && (!first || told.on < *first)) first = told.on;
        }
        return first;
    }

    // Worked back from the hearing; a hearing that is moved moves them.
    void add_parole(const ParoleReview& review) {
        if (!review.hearing_on || !anybody_wants_parole()) return;
        const Date hearing = *review.hearing_on;
        const auto step = [&](DeadlineKind kind, MaybeDate done_on) {
            const bool dropped = !done_on && (review.decision || review.statement == false);
            if (!dropped) add(kind, review.number, hearing, done_on);
        };
        step(DeadlineKind::parole_invite_statement, review.invited_on);
        step(DeadlineKind::parole_statement_to_manager, review.to_manager_on);
        step(DeadlineKind::parole_statement_to_board, review.to_board_on);
    }

    bool anybody_wants_parole() const {
        const std::vector<int> people = people_to_contact(records_.people, question_.today);
        return std::any_of(people.begin(), people.end(), [&](int person) {
            const Standing theirs = standing(person);
            return theirs.wants_contact() && is_told(ProgressKind::parole_hearing, theirs.level);
        });
    }

    const CaseRecords& records_;
    const DeadlineQuestion& question_;
    std::vector<Duty> duties_;
};

}  // namespace

std::vector<Duty> duties_of(const CaseRecords& records, const DeadlineQuestion& question) {
    return Duties{records, question}.all();
}

}  // namespace lrpt
