#include "model/deadline.hpp"

#include <algorithm>

namespace lrpt {

namespace {

bool is_met(const Deadline& deadline, Date day) {
    return deadline.met_on && *deadline.met_on <= day;
}

bool is_paused(const DueDate& due, Date day) {
    return due.paused_from && *due.paused_from <= day && day <= *due.paused_until;
}

}  // namespace

std::optional<std::string> case_of(const DeadlineSubject& subject) {
    if (subject.what != DeadlineSubject::What::a_case) return std::nullopt;
    return subject.key;
}

std::optional<std::string> lawyer_of(const DeadlineSubject& subject) {
    if (subject.what != DeadlineSubject::What::lawyer) return std::nullopt;
    return subject.key;
}

std::string owner_in_words(const Deadline& deadline) {
    if (deadline.owner) return *deadline.owner;
    return deadline.team == Team::front_desk ? std::string{title_of(deadline.team)}
                                             : std::string{"nobody's yet"};
}

bool asks_for_contact(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::parole_invite_statement:
        case DeadlineKind::parole_statement_to_manager:
        case DeadlineKind::parole_statement_to_board:
        case DeadlineKind::rj_confirm:
        case DeadlineKind::rj_record_outcome:
        case DeadlineKind::rj_record_meeting:
        case DeadlineKind::facilitator_conferences:
        case DeadlineKind::case_task:
        case DeadlineKind::lawyer_check: return false;
        default: return true;
    }
}

DeadlineState state_on(const Deadline& deadline, Date day) {
    const auto& due_on = deadline.due.due_on;
    if (is_met(deadline, day)) {
        const bool late = due_on && *deadline.met_on > *due_on;
        return late ? DeadlineState::met_late : DeadlineState::met;
    }
    if (!due_on) return DeadlineState::waiting;
    if (is_paused(deadline.due, day)) return DeadlineState::paused;
    return day > *due_on ? DeadlineState::overdue : DeadlineState::open;
}

int days_late(const Deadline& deadline, Date day) {
    const auto& due_on = deadline.due.due_on;
    if (!due_on) return 0;
    const Date until = is_met(deadline, day) ? *deadline.met_on : day;
    return std::max(0, static_cast<int>((until - *due_on).count()));
}

}  // namespace lrpt
