#include "casework/progress.hpp"

#include "base/date_words.hpp"
#include "base/error.hpp"
#include "casework/contact_case.hpp"
#include "casework/record_look.hpp"
#include "casework/victim_side.hpp"
#include "rules/duties.hpp"
#include "rules/standing.hpp"
#include "rules/telling.hpp"
#include "store/case_records_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// The command that records an event of the kind together with what it follows from.
std::optional<std::string> command_for(ProgressKind kind, const std::string& reference) {
    switch (kind) {
        case ProgressKind::sentence_changed: return fmt::format("lrpt case update {}", reference);
        case ProgressKind::parole_hearing:
            return fmt::format("lrpt case parole {} --hearing DATE", reference);
        case ProgressKind::parole_decision:
            return fmt::format("lrpt case parole {} --decision WORD", reference);
        case ProgressKind::condition_decided:
            return fmt::format("lrpt case condition decide {} NUMBER", reference);
        default: return std::nullopt;
    }
}

void check_month(const ProgressEvent& event, const Facts& facts) {
    const bool needs_one = event.kind == ProgressKind::release_month;
    if (needs_one && !event.month) {
        throw Error{Exit::data,
                    "release-month needs the month",
                    {"Add it as --month 2014-05 or --month \"May 2014\""}};
    }
    if (!event.month) return;
    if (!needs_one && event.kind != ProgressKind::parole_eligible) {
        throw Error{Exit::data,
                    fmt::format("{} has no month", name_of(event.kind)),
                    {"--month goes with --kind release-month and --kind parole-eligible"}};
    }
    // Months compare as their text does.
    if (facts.sentenced_on && *event.month < to_iso(*facts.sentenced_on).substr(0, 7)) {
        throw Error{Exit::data,
                    fmt::format("{} is before the sentence of {}",
                                month_and_year(read_month(*event.month)),
                                spoken(*facts.sentenced_on)),
                    {"Nothing was saved. Check the year of --month"}};
    }
}

void check_days(const ProgressEvent& event, const Facts& facts, Date today) {
    if (event.known_on > today) {
        throw Error{
            Exit::data,
            fmt::format("{} is still to come: the team does not know it yet",
                        spoken(event.known_on)),
            {"--known-on is the day on which the team learned of it, --on may be a day to come"}};
    }
    const bool over = event.kind == ProgressKind::released ||
                      event.kind == ProgressKind::recalled ||
                      event.kind == ProgressKind::discharged;
    if (over && event.on > today) {
        throw Error{Exit::data,
                    fmt::format("{} is still to come: {} is recorded when it has happened",
                                spoken(event.on),
                                name_of(event.kind)),
                    {"What is expected is told as a month: --kind release-month"}};
    }
    for (const Date on : {event.on, event.known_on}) {
        if (!facts.sentenced_on || on >= *facts.sentenced_on) continue;
        throw Error{
            Exit::data,
            fmt::format("{} is before the sentence of {}", spoken(on), spoken(*facts.sentenced_on)),
            {"Nothing was saved. Check the year of --on and --known-on"}};
    }
}

void check_event(const Case& kept, const ProgressEvent& event, const Facts& facts, Date today) {
    if (const auto command = command_for(event.kind, kept.reference)) {
        throw Error{Exit::data,
                    fmt::format("{} is recorded with what it follows from", name_of(event.kind)),
                    {fmt::format("Type: {}", *command)}};
    }
    check_month(event, facts);
    check_days(event, facts, today);
}

void check_person(const Case& kept, const CaseRecords& records, int number) {
    required_record(records.people, kept, {number, "person", "case people"});
}

void check_day(Date on, Date today) {
    if (on <= today) return;
    throw Error{Exit::data,
                fmt::format("{} is still to come: it is recorded when it has happened", spoken(on)),
                {"--on is the day on which it happened; today unless said"}};
}

void check_wanted(const Case& kept, const CaseRecords& records, const Told& told) {
    if (standing_of(records.offers, told.person, told.on).opted_out()) {
        throw Error{
            Exit::data,
            fmt::format(
                "person {} of {} has said that they want no contact", told.person, kept.reference),
            {"If they want it again, record that first: lrpt case offer " +
             fmt::format("{} --person {} --answer yes", kept.reference, told.person)}};
    }
    const std::vector<int> contacts = people_to_contact(records.people, told.on);
    if (std::find(contacts.begin(), contacts.end(), told.person) != contacts.end()) return;
    throw Error{Exit::data,
                fmt::format("person {} of {} was not the one to be told on {}",
                            told.person,
                            kept.reference,
                            spoken(told.on)),
                {fmt::format("The contact was with person {}", fmt::join(contacts, ", ")),
                 fmt::format("Who acts for whom: lrpt case people {}", kept.reference)}};
}

void check_told(const Case& kept, const CaseRecords& records, const Told& told, Date today) {
    const ProgressEvent& event =
        required_record(records.progress, kept, {told.event, "event", "case progress"});
    check_person(kept, records, told.person);
    if (!may_be_told(event.kind)) {
        throw Error{
            Exit::data,
            fmt::format(
                "event {} ({}) is never told to a victim", event.number, name_of(event.kind)),
            {fmt::format("A later month of release that follows from it is: lrpt case "
                         "progress add {} --kind release-month --month MONTH",
                         kept.reference)}};
    }
    check_day(told.on, today);
    if (told.on < event.known_on) {
        throw Error{
            Exit::data,
            fmt::format("on {} the team did not know it: it learned of event {} on {}",
                        spoken(told.on),
                        event.number,
                        spoken(event.known_on)),
            {fmt::format("Check --on, and the event: lrpt case progress {}", kept.reference)}};
    }
    check_wanted(kept, records, told);
}

const Told* told_before(const std::vector<Told>& all, const Told& told) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Told& one) {
        return one.event == told.event && one.person == told.person;
    });
    return found == all.end() ? nullptr : &*found;
}

void write_told(const Desk& desk, const Case& kept, const Told& told, const Told* before) {
    if (before == nullptr) {
        add_record(desk.database, kept.reference, told);
        return;
    }
    Told updated = *before;
    if (told.acknowledged) updated.acknowledged = told.acknowledged;
    save_record(desk.database, kept.reference, updated);
}

[[noreturn]] void refuse_twice(const Case& kept, const Told& before) {
    throw Error{
        Exit::data,
        fmt::format(
            "person {} was told of event {} on {}", before.person, before.event, spoken(before.on)),
        {"Nothing was saved. To record that they were told again, or that they "
         "acknowledge it, add --again",
         fmt::format("What was told: lrpt case told {}", kept.reference)}};
}

std::string words_about(const Told& told, bool repeated) {
    return fmt::format(
        "person {} told{} of event {} on {}{}{}",
        told.person,
        repeated ? " again" : "",
        told.event,
        to_iso(told.on),
        told.how ? fmt::format(" by {}", name_of(*told.how)) : "",
        told.acknowledged ? *told.acknowledged ? ", acknowledged" : ", not acknowledged" : "");
}

// What was sent goes where it is safe; a call and a visit are facts that have happened.
bool check_means(const Case& kept,
                 const CaseRecords& records,
                 const Told& told,
                 const TellingExtras& extras) {
    if (!told.how) return false;
    return check_safety(
        kept, records, {told.person, *told.how, told.on}, extras.override_reason.has_value());
}

}  // namespace

AddedEvent add_progress(const Desk& desk, const Case& kept, const ProgressEvent& event) {
    require_contact_case(kept);
    AddedEvent added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        check_event(kept, event, records.facts, desk.work.today);
        added.number = add_record(desk.database, kept.reference, event);
        added.to_tell = people_to_tell(event, records, desk.work.today);
        return fmt::format("event {} added: {}, known on {}",
                           added.number,
                           name_of(event.kind),
                           to_iso(event.known_on));
    });
    return added;
}

ToldOf record_told(const Desk& desk,
                   const Case& kept,
                   const Told& told,
                   const TellingExtras& extras) {
    require_contact_case(kept);
    ToldOf recorded;
    recorded.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        check_told(kept, records, told, desk.work.today);
        const Told* before = told_before(records.told, told);
        if (before != nullptr && !extras.again) refuse_twice(kept, *before);
        const bool overridden = before == nullptr && check_means(kept, records, told, extras);
        recorded.repeated = before != nullptr;
        write_told(desk, kept, told, before);
        recorded.may_be_said =
            may_be_said(*numbered(records.progress, told.event), records.progress);
        if (overridden) {
            write_overridden(desk,
                             kept,
                             records,
                             {{told.person, *told.how, told.on}, false, extras.override_reason});
        }
        return words_about(told, recorded.repeated) +
               (overridden ? ", overriding that it is not marked safe" : "");
    });
    return recorded;
}

std::vector<OpenGap> gaps_on(const Desk& desk, const std::vector<Case>& among) {
    const Snapshot snapshot{desk.database};
    std::vector<OpenGap> found;
    for (const Case& kept : among) {
        if (kept.state == CaseState::closed) continue;
        const CaseRecords records = case_records(desk.database, kept);
        const DeadlineQuestion question = deadline_question(desk, records);
        for (const Gap& gap : gaps(records, desk.work.today)) {
            const ProgressEvent& event = gap.event;
            const DueDate due =
                due_date(deadline_to_tell(event.kind), event.number, event.known_on, question);
            found.push_back({kept.reference, event, gap.person, *due.due_on});
        }
    }
    return found;
}

AddedGiven add_given(const Desk& desk, const Case& kept, const Given& given) {
    require_contact_case(kept);
    check_day(given.on, desk.work.today);
    AddedGiven added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        check_person(kept, records, given.person);
        if (!given.words) {
            throw Error{Exit::usage,
                        "what they said is missing",
                        {"Give the words with --from FILE, or --from - for standard input"}};
        }
        added.number = add_record(desk.database, kept.reference, given);
        return fmt::format("what person {} told us on {} added as {}",
                           given.person,
                           to_iso(given.on),
                           added.number);
    });
    return added;
}

}  // namespace lrpt
