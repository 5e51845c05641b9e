#include "casework/undo.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/appointments.hpp"
#include "casework/case_update.hpp"
#include "casework/case_work.hpp"
#include "store/case_store.hpp"
#include "store/outbox_store.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

using Changes = std::vector<DeadlineChange>;

// How a change says in the audit trail what it did: what follows the words, up to where the next
// part begins. Returns nothing where it does not say it.
std::optional<std::string_view> said_after(std::string_view what, std::string_view words) {
    const std::size_t start = what.find(words);
    if (start == std::string_view::npos) return std::nullopt;
    const std::string_view rest = what.substr(start + words.size());
    return rest.substr(0, rest.find(';'));
}

std::optional<int> number_after(std::string_view what, std::string_view words) {
    const auto rest = said_after(what, words);
    if (!rest) return std::nullopt;
    return whole_number(rest->substr(0, rest->find_first_not_of("0123456789")));
}

std::string in_words(const NumberedEntry& change) {
    return fmt::format("{} on {}", change.entry.command, change.entry.case_reference.value_or(""));
}

[[noreturn]] void refuse(const NumberedEntry& change,
                         const std::string& why,
                         std::vector<std::string> advice = {}) {
    advice.insert(advice.begin(), "Nothing was changed");
    throw Error{
        Exit::data,
        fmt::format("your last change, {}, cannot be taken back: {}", in_words(change), why),
        std::move(advice)};
}

[[noreturn]] void refuse_kind(const NumberedEntry& change) {
    const std::string& command = change.entry.command;
    const std::string about = change.entry.case_reference
                                  ? fmt::format("{} on {}", command, *change.entry.case_reference)
                                  : command;
    const std::string_view why = command == "case erase"
                                     ? "what was erased is kept nowhere"
                                     : "lrpt undo takes back case contact, case update, meeting "
                                       "move and deadlines done";
    throw Error{Exit::data,
                fmt::format("your last change, {}, cannot be taken back", about),
                {std::string{why}, "Nothing was changed. What you did: lrpt case history REF"}};
}

// Somebody else's work is not to be built on what is gone.
void refuse_where_built_on(Database& database, const Case& kept, const NumberedEntry& change) {
    for (const auto& reference : {std::optional{kept.reference}, kept.linked}) {
        if (!reference) continue;
        const auto later = change_of_case_after(database, *reference, change.number);
        if (!later) continue;
        refuse(change,
               fmt::format("{} changed {} since, with {}",
                           later->entry.login,
                           *reference,
                           later->entry.command),
               {fmt::format("To see it: lrpt case history {}", *reference)});
    }
    const auto mails = mail_naming(database, kept.reference, change.entry.at);
    if (!mails.empty()) {
        refuse(change,
               fmt::format(
                   "mail about {} was written since, {}", kept.reference, mails.front().written_at),
               {"Record what is so now instead"});
    }
}

// One change that is to be taken back, and the case that it is about.
class Inverse {
  public:
    Inverse(const Desk& desk, NumberedEntry change, Case kept)
        : desk_(desk), change_(std::move(change)), kept_(std::move(kept)) {}

    // What does the reverse. Throws Error (data) where nothing does.
    Undoing found() const {
        refuse_where_built_on(desk_.database, kept_, change_);
        const std::string& command = change_.entry.command;
        const std::string& what = change_.entry.what;
        if (command == "case contact") return contact();
        if (command == "meeting move") return move();
        if (said_after(what, " and is to be done again, was done on ")) return task_again();
        if (command == "deadlines done" || said_after(what, "took back undo: task "))
            return task_done();
        const bool result = said_after(what, result_words).has_value();
        if (result && (command == "case update" || command == "undo")) return update();
        if (command == "undo") {
            refuse(change_,
                   "what it took out was kept nowhere",
                   {"Record it again: lrpt case contact, lrpt meeting move"});
        }
        refuse_kind(change_);
    }

  private:
    static constexpr std::string_view result_words = "court result changed, correction of ";

    const std::string& reference() const { return kept_.reference; }

    Undoing undoing(std::string words, std::function<Changes()> take_back) const {
        return {change_, kept_, std::move(words), std::move(take_back)};
    }

    // Does the reverse inside a change of the case, where it still may be done.
    Changes changed(const std::function<std::string()>& write) const {
        return change_case(desk_, kept_, [&](const CaseRecords&) {
            refuse_where_built_on(desk_.database, kept_, change_);
            return taken_back(write());
        });
    }

    std::string taken_back(const std::string& what) const {
        return fmt::format("took back {}: {}", change_.entry.command, what);
    }

    Undoing contact() const {
        const auto contact = contact_recorded(desk_.database, reference(), change_.entry);
        if (!contact) refuse(change_, "the contact is not there any more");
        const auto promise = number_after(change_.entry.what, "; promise ");
        return undoing(
            fmt::format("the contact is taken out, with its note{}",
                        promise ? " and what was promised in it" : ""),
            [this_ = *this, contact = *contact, promise] {
                return this_.changed([&] {
                    remove_contact(this_.desk_.database, contact);
                    if (promise) remove_promise(this_.desk_.database, this_.reference(), *promise);
                    return std::string{promise ? "the contact and its promise" : "the contact"};
                });
            });
    }

    Task task_numbered(int number) const {
        const auto tasks = records_of<Task>(desk_.database, reference());
        const Task* task = numbered(tasks, number);
        if (task == nullptr) refuse(change_, "the task is not there any more");
        return *task;
    }

    Undoing task_done() const {
        const auto number = number_after(change_.entry.what, "task ");
        if (!number) refuse(change_, "the trail does not say which task");
        Task task = task_numbered(*number);
        if (!task.done_on) refuse(change_, fmt::format("task {} is not done", *number));
        const Date done_on = *task.done_on;
        task.done_on.reset();
        return undoing(fmt::format("task {} is to be done again", *number),
                       [this_ = *this, task, done_on] {
                           return this_.changed([&] {
                               save_record(this_.desk_.database, this_.reference(), task);
                               return fmt::format(
                                   "task {} was not done and is to be done again, was done on {}",
                                   task.number,
                                   to_iso(done_on));
                           });
                       });
    }

    // An undo of that: it was done after all.
    Undoing task_again() const {
        const std::string& what = change_.entry.what;
        const auto number = number_after(what, "task ");
        const auto day = said_after(what, " and is to be done again, was done on ");
        const auto done_on = day ? iso_date(*day) : std::nullopt;
        if (!number || !done_on) refuse(change_, "the trail does not say which task");
        Task task = task_numbered(*number);
        if (task.done_on) refuse(change_, fmt::format("task {} is done", *number));
        task.done_on = done_on;
        return undoing(fmt::format("task {} was done on {}", *number, spoken(*done_on)),
                       [this_ = *this, task] {
                           return this_.changed([&] {
                               save_record(this_.desk_.database, this_.reference(), task);
                               return fmt::format(
                                   "task {} done on {}", task.number, to_iso(*task.done_on));
                           });
                       });
    }

    MeetingMove last_move_of(int meeting) const {
        const auto moves = records_of<MeetingMove>(desk_.database, reference());
        const auto move = std::find_if(moves.rbegin(), moves.rend(), [&](const MeetingMove& one) {
            return one.meeting == meeting;
        });
        if (move == moves.rend()) refuse(change_, "the move is not there any more");
        return *move;
    }

    // Arrivals and leavings were for the time before, and went with it.
    void refuse_where_times_went(const MeetingMove& move) const {
        const auto all = records_of<Arrangements>(desk_.database, reference());
        const bool arranged = std::any_of(all.begin(), all.end(), [&](const Arrangements& one) {
            return one.meeting == move.meeting;
        });
        if (!arranged || move.from_at == move.to_at) return;
        refuse(change_,
               "when everybody arrives and leaves was for the time before, and was kept nowhere",
               {fmt::format("Move it again: lrpt meeting move {}/{} --to \"{} {}\"",
                            reference(),
                            move.meeting,
                            to_iso(move.from_on),
                            to_text(move.from_at)),
                "Then record the times again: lrpt meeting ready"});
    }

    Undoing move() const {
        const auto number = number_after(change_.entry.what, "meeting ");
        if (!number) refuse(change_, "the trail does not say which meeting");
        const MeetingMove move = last_move_of(*number);
        refuse_where_times_went(move);
        return undoing(fmt::format("meeting {} is on {} {} again, as if it had not been moved",
                                   *number,
                                   spoken(move.from_on),
                                   to_text(move.from_at)),
                       [this_ = *this, move] { return this_.move_back(move); });
    }

    Changes move_back(const MeetingMove& move) const {
        return changed([&] {
            const auto meetings = records_of<Meeting>(desk_.database, reference());
            const Meeting* found = numbered(meetings, move.meeting);
            if (found == nullptr || found->state != MeetingState::planned)
                refuse(change_, "the meeting is not planned any more");
            Meeting meeting = *found;
            meeting.on = move.from_on;
            meeting.at = move.from_at;
            check_time(desk_, kept_, {meeting, meetings, {.holiday = true}});
            mark_changed(meeting, desk_.work);
            save_record(desk_.database, reference(), meeting);
            remove_meeting_move(desk_.database, reference(), move.number);
            return fmt::format("meeting {} on {} {} again",
                               move.meeting,
                               to_iso(move.from_on),
                               to_text(move.from_at));
        });
    }

    // A correction names the court's own facts with what they were before; what is a person's own,
    // or belongs to one side, by its name only.
    Undoing update() const {
        refuse_where_update_did_more();
        const auto text = said_after(change_.entry.what, result_words).value_or("");
        ResultChange back{.because = ChangeReason::correction, .on = desk_.work.today};
        const std::size_t facts = text.find(": ");
        for (const std::string& part : parts_of(text.substr(facts + 2)))
            take_fact(part, back);
        std::vector<std::string> names;
        for (const Field* field : back.named)
            names.emplace_back(field->name);
        std::string words =
            fmt::format("the court's result has again what it had before: {}", joined(names, ", "));
        return undoing(std::move(words), [this_ = *this, back] {
            const UpdatedCase updated =
                update_case(this_.desk_, this_.kept_, back, [&](const CaseRecords&) {
                    refuse_where_built_on(this_.desk_.database, this_.kept_, this_.change_);
                    return this_.taken_back("its facts are as before");
                });
            return updated.deadlines;
        });
    }

    void refuse_where_update_did_more() const {
        const Case& kept = kept_;
        if (const auto other = other_case_changed_with(desk_.database, change_, kept.linked))
            refuse(change_, fmt::format("{} was opened with it", *other));
        const bool referred =
            kept.scheme == Scheme::rj && !records_of<Referral>(desk_.database, reference()).empty();
        if (referred) refuse(change_, "the referral was screened with it");
    }

    // "risk low -> high, term unknown -> 12 months": a part begins where a field's name does.
    static std::vector<std::string> parts_of(std::string_view text) {
        std::vector<std::string> parts;
        for (const std::string_view piece : split(text, ',')) {
            const std::string_view word = trimmed(piece);
            const auto* field = field_named(fields(), word.substr(0, word.find(' ')));
            if (field != nullptr || parts.empty()) {
                parts.emplace_back(word);
            } else {
                parts.back() += "," + std::string{piece};
            }
        }
        return parts;
    }

    void take_fact(const std::string& part, ResultChange& back) const {
        const std::size_t name_end = part.find(' ');
        const std::size_t arrow = part.find(" -> ");
        if (arrow == std::string::npos) {
            refuse(change_,
                   fmt::format("what {} was before is kept nowhere", part),
                   {"Type it again: lrpt case update --because correction"});
        }
        const Field* field = field_named(fields(), std::string_view{part}.substr(0, name_end));
        if (field == nullptr) refuse(change_, "the trail does not say what changed");
        const std::string before = part.substr(name_end + 1, arrow - name_end - 1);
        back.named.push_back(field);
        if (before != "unknown") field->read(back.values, before);
    }

    const Desk& desk_;
    NumberedEntry change_;
    Case kept_;
};

}  // namespace

Undoing last_undoing(const Desk& desk, const std::vector<std::string>& commands) {
    const auto change = last_change_by(desk.database, desk.work.login, commands);
    if (!change) {
        throw Error{Exit::no_record,
                    "you have changed nothing that lrpt undo could take back",
                    {"It takes back your own last change, and nobody else's"}};
    }
    if (!change->entry.case_reference) refuse_kind(*change);
    const auto kept = find_case(desk.database, *change->entry.case_reference);
    if (!kept) refuse_kind(*change);
    return Inverse{desk, *change, *kept}.found();
}

}  // namespace lrpt
