#include "casework/parole.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/contact_case.hpp"
#include "casework/victim_side.hpp"
#include "model/field.hpp"
#include "rules/parole.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

[[noreturn]] void refuse_without_review(const CaseRecords& records, const Case& kept) {
    std::vector<std::string> advice;
    if (!records.reviews.empty())
        advice.push_back(fmt::format("Review {} was decided on {}",
                                     records.reviews.back().number,
                                     spoken(*records.reviews.back().decided_on)));
    advice.emplace_back("To begin one: add --review-due DATE, or --hearing DATE");
    throw Error{
        Exit::data, fmt::format("{} has no parole review under way", kept.reference), advice};
}

// The review that the news is about. The day of the next one may become known after the decision.
ParoleReview review_meant(const CaseRecords& records, const Case& kept, const ParoleReview& given) {
    if (const ParoleReview* under_way = review_under_way(records.reviews)) return *under_way;
    if (given.review_due_on || given.hearing_on) return {};
    const bool adds_next_review =
        given.next_review_on && !given.decision && !records.reviews.empty();
    if (adds_next_review) return records.reviews.back();
    refuse_without_review(records, kept);
}

void check_move(const Case& kept, const ParoleReview& before, const ParoleNews& news) {
    const auto& hearing = news.given.hearing_on;
    if (news.moved && !before.hearing_on) {
        throw Error{Exit::data,
                    fmt::format("{} has no hearing that could be moved", kept.reference),
                    {"To record one: leave --moved out"}};
    }
    if (news.moved && hearing == before.hearing_on) {
        throw Error{Exit::data,
                    fmt::format("the hearing is on {} already", spoken(*hearing)),
                    {"Check the new day"}};
    }
    if (news.moved || !hearing || !before.hearing_on || hearing == before.hearing_on) return;
    throw Error{
        Exit::data,
        fmt::format("{} has a hearing already, on {}", kept.reference, spoken(*before.hearing_on)),
        {"If it was moved or adjourned to the new day: add --moved"}};
}

void refuse_hearing_that_passed(const ParoleReview& before, const ParoleReview& after, Date today) {
    const bool is_new = after.hearing_on && after.hearing_on != before.hearing_on;
    if (!is_new || *after.hearing_on >= today || after.decision) return;
    throw Error{Exit::data,
                fmt::format("{} is in the past ({} ago)",
                            spoken(*after.hearing_on),
                            counted((today - *after.hearing_on).count(), "day")),
                {"To record a hearing that has happened: add --decision WORD --decided-on DATE"}};
}

ParoleReview with_news(const ParoleReview& before, const ParoleNews& news) {
    ParoleReview after = news.moved ? moved(before, *news.given.hearing_on) : before;
    for (const RecordField<ParoleReview>& field : fields_of<ParoleReview>()) {
        if (const auto text = field.written(news.given)) field.read(after, *text);
    }
    return after;
}

// Days of the victim's side are not for the trail: it says only that they were recorded.
std::string said_to_trail(const ParoleReview& review, const ParoleNews& news) {
    std::string what =
        fmt::format("parole review {}{}", review.number, news.moved ? ", hearing moved" : "");
    for (const RecordField<ParoleReview>& field : fields_of<ParoleReview>()) {
        const auto text = field.written(news.given);
        if (!text) continue;
        what += fmt::format(", {}", field.name);
        if (field.side == Side::staff) what += " " + *text;
    }
    return what;
}

// What the victims are to be told of: written before the deadlines are derived.
class News {
  public:
    News(const Desk& desk, const Case& kept, const CaseRecords& records)
        : desk_(desk), kept_(kept), records_(records) {}

    // Of a hearing that has passed, the decision is what they are told.
    void of_hearing(const ParoleReview& review) {
        if (*review.hearing_on < desk_.work.today) return;
        const ProgressEvent* untold = untold_hearing(records_, review.number, desk_.work.today);
        if (untold == nullptr) return add(ProgressKind::parole_hearing, review, *review.hearing_on);
        ProgressEvent event = *untold;
        event.on = *review.hearing_on;
        save_record(desk_.database, kept_.reference, event);
    }

    void of_decision(const ParoleReview& review) {
        add(ProgressKind::parole_decision, review, *review.decided_on);
    }

  private:
    void add(ProgressKind kind, const ParoleReview& review, Date on) {
        const ProgressEvent event{
            .kind = kind, .on = on, .known_on = desk_.work.today, .about = review.number};
        add_record(desk_.database, kept_.reference, event);
    }

    const Desk& desk_;
    const Case& kept_;
    const CaseRecords& records_;
};

}  // namespace

ParoleChange record_parole(const Desk& desk, const Case& kept, const ParoleNews& news) {
    require_contact_case(kept);
    ParoleChange change;
    change.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        change.before = review_meant(records, kept, news.given);
        check_move(kept, change.before, news);
        ParoleReview& after = change.after = with_news(change.before, news);
        refuse_hearing_that_passed(change.before, after, desk.work.today);
        check_review(after, desk.work.today);
        // A victim who wants no contact is not asked for a statement.
        if (news.given.invited_on)
            refuse_where_nobody_wants_contact(kept, records, desk.work.today);
        if (after.number == 0) {
            after.number = add_record(desk.database, kept.reference, after);
        } else {
            save_record(desk.database, kept.reference, after);
        }
        News to_tell{desk, kept, records};
        if (after.hearing_on && after.hearing_on != change.before.hearing_on)
            to_tell.of_hearing(after);
        if (after.decision && news.given.decision) to_tell.of_decision(after);
        const auto latest = next_review_by(after, records.facts);
        const bool kept_to = after.next_review_on && after.next_review_on <= latest;
        if (latest && !kept_to) change.next_review_by = latest;
        return said_to_trail(after, news);
    });
    return change;
}

}  // namespace lrpt
