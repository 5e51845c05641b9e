#include "casework/afterwards.hpp"

#include "base/error.hpp"
#include "casework/programme.hpp"
#include "casework/record_look.hpp"
#include "casework/victim_side.hpp"
#include "rules/programme.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// What comes after the programme may be learned when the case is closed already.
std::vector<DeadlineChange> change_afterwards(const Desk& desk,
                                              const Case& kept,
                                              const WriteChange& write) {
    require_rj_case(kept);
    return kept.state == CaseState::open ? change_case(desk, kept, write)
                                         : change_closed_case(desk, kept, write);
}

void require_event_held(const Case& kept, const CaseRecords& records, Date day) {
    const Stage stage = stage_of(records, day);
    if (stage == Stage::event_held || stage == Stage::completed) return;
    throw Error{Exit::data,
                fmt::format("{}: neither a conference nor reparation had been held by {}",
                            kept.reference,
                            spoken(day)),
                {fmt::format("Its meetings: lrpt meeting list {}. To record one: lrpt meeting "
                             "held {}/NUMBER",
                             kept.reference,
                             kept.reference)}};
}

void check_answers(const Survey& survey) {
    const auto unasked = SurveyAnswer::not_asked;
    const bool asked =
        survey.satisfied != unasked || survey.recommend != unasked || survey.closure != unasked;
    if (!asked) {
        throw Error{Exit::data,
                    "nothing was asked",
                    {"Add one of: --satisfied, --recommend, --closure with yes, no or declined"}};
    }
    if (survey.party == Party::offender && survey.person) {
        throw Error{Exit::data,
                    "--person is one of the people on the victim's side",
                    {"Leave it out for the offender"}};
    }
}

void check_days(const Apology& apology, Date today) {
    refuse_day_to_come(apology.written_on, today, "a letter");
    if (!apology.handed_on) return;
    refuse_day_to_come(*apology.handed_on, today, "the handing on of a letter");
    if (*apology.handed_on >= apology.written_on) return;
    throw Error{Exit::data,
                fmt::format("it was written on {} and cannot have been handed on on {}",
                            spoken(apology.written_on),
                            spoken(*apology.handed_on)),
                {"Check --handed-on and --written-on"}};
}

void check_words_wanted(const Apology& apology, const Case& kept) {
    if (apology.wanted.value_or(false)) return;
    throw Error{
        Exit::data,
        "the words of a letter are kept only where the victim wants that",
        {fmt::format("Once they have said so: lrpt case apology {} --wanted yes --from FILE",
                     kept.reference),
         "Until then: leave --from out"}};
}

// The letter as it stands from now on. The words that are there stay while they are wanted.
void settle_words(ApologyChange& change, const CaseRecords& records, const Case& kept) {
    Apology& after = change.after;
    const Apology* before = nullptr;
    if (after.number != 0) {
        before = &required_record(
            records.apologies, kept, {after.number, "letter of apology", "case apology"});
    }
    const bool is_new = after.words && (before == nullptr || before->words != after.words);
    if (is_new) check_words_wanted(after, kept);
    if (!after.words || after.wanted.value_or(false)) return;
    after.words.reset();
    change.words_removed = true;
}

// What the victim wants is not for the trail.
std::string said_to_trail(const ApologyChange& change) {
    return fmt::format("letter of apology {}, written on {}{}",
                       change.after.number,
                       to_iso(change.after.written_on),
                       change.words_removed ? ", its words removed" : "");
}

}  // namespace

std::vector<DeadlineChange> record_survey(const Desk& desk,
                                          const Case& kept,
                                          const Survey& survey) {
    check_answers(survey);
    refuse_day_to_come(survey.on, desk.work.today, "what somebody says");
    return change_afterwards(desk, kept, [&](const CaseRecords& records) {
        require_event_held(kept, records, survey.on);
        const int number = add_record(desk.database, kept.reference, survey);
        return fmt::format("survey {} on {}", number, to_iso(survey.on));
    });
}

std::vector<DeadlineChange> record_reoffending(const Desk& desk,
                                               const Case& kept,
                                               const Reoffending& found) {
    refuse_day_to_come(found.on, desk.work.today, "what was looked up");
    return change_afterwards(desk, kept, [&](const CaseRecords& records) {
        if (!is_ordered(records, found.on)) {
            throw Error{
                Exit::data,
                fmt::format(
                    "{}: the court had not ordered it by {}", kept.reference, spoken(found.on)),
                {fmt::format("What the court did: lrpt case outcome {}", kept.reference)}};
        }
        const int number = add_record(desk.database, kept.reference, found);
        return fmt::format("reoffending {} looked up on {}", number, to_iso(found.on));
    });
}

ApologyChange record_apology(const Desk& desk, const Case& kept, const Apology& apology) {
    ApologyChange change{.after = apology};
    check_days(apology, desk.work.today);
    change.deadlines = change_afterwards(desk, kept, [&](const CaseRecords& records) {
        settle_words(change, records, kept);
        if (change.after.handed_on)
            refuse_where_nobody_wants_contact(kept, records, *change.after.handed_on);
        if (change.after.number == 0) {
            change.after.number = add_record(desk.database, kept.reference, change.after);
        } else {
            save_record(desk.database, kept.reference, change.after);
        }
        return said_to_trail(change);
    });
    return change;
}

}  // namespace lrpt
