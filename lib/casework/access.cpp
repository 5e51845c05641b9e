#include "casework/access.hpp"

#include "base/error.hpp"
#include "casework/record_look.hpp"
#include "model/audience.hpp"
#include "rules/visible.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"
#include "store/contact_store.hpp"
#include "store/occasion_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What is put together: for whom, and what of.
struct Gathering {
    AccessExport& found;
    Audience audience;
    Side side;
    std::optional<std::string> reference = {};
};

template <typename Record>
void count_facts(Gathering& to, const std::vector<Record>& records) {
    for (const Record& record : records) {
        for (const RecordField<Record>& field : fields_of<Record>()) {
            if (field.written(record)) ++to.found.left_out[field.side];
        }
    }
}

void include(Gathering& to, std::string_view kind, std::optional<int> number, const auto& record) {
    using Record = std::decay_t<decltype(record)>;
    AccessEntry entry{.kind = std::string{kind}, .case_reference = to.reference, .number = number};
    for (const RecordField<Record>& field : fields_of<Record>()) {
        const auto value = may_see(to.audience, field.side) ? field.written(record) : std::nullopt;
        if (!value) continue;
        entry.facts.push_back({std::string{field.name}, *value, field.lines});
        --to.found.left_out[field.side];
    }
    if (!entry.facts.empty()) to.found.entries.push_back(std::move(entry));
}

// Whether a record is about another person of the victim's side.
template <typename Record>
bool is_about_another(const Gathering& to, const Record& record) {
    if (to.side != Side::victim || !to.found.person) return false;
    if constexpr (std::is_same_v<Record, Person>) {
        return record.number != *to.found.person;
    } else if constexpr (requires { record.person; }) {
        return record.person != *to.found.person && std::optional<int>{record.person}.has_value();
    } else {
        return false;
    }
}

// `recorded` are all of the records, `seen` those of them that may be put before that side at all.
template <typename Record>
void gather(Gathering& to,
            std::string_view kind,
            const std::vector<Record>& recorded,
            const std::vector<Record>& seen) {
    count_facts(to, recorded);
    for (const Record& record : seen) {
        const Record* whole = numbered(recorded, record.number);
        if (is_about_another(to, *whole)) {
            ++to.found.others;
        } else {
            include(to, kind, record.number, record);
        }
    }
}

void gather_contacts(Gathering& to, const std::vector<Contact>& contacts) {
    for (const Contact& contact : contacts) {
        if (side_of(contact.with) != to.side) {
            ++to.found.left_out[side_of(contact.with)];
            continue;
        }
        if (is_about_another(to, contact)) {
            ++to.found.others;
            continue;
        }
        AccessEntry entry{.kind = "contact", .case_reference = to.reference};
        const auto add = [&](const char* name, std::string value, bool to_check = false) {
            entry.facts.push_back({name, std::move(value), to_check});
        };
        add("on", to_iso(contact.on));
        if (contact.at) add("at", to_text(*contact.at));
        add("how", std::string{name_of(contact.how)});
        add("with", std::string{name_of(contact.with)});
        add("outcome", std::string{name_of(contact.outcome)});
        if (contact.note) add("note", *contact.note, true);
        to.found.entries.push_back(std::move(entry));
    }
}

// What the team learned from prison is the offender's; who was told of it is the victim's.
void gather_victim_contact(Gathering& to, const CaseRecords& all, const CaseRecords& seen) {
    const bool victim = to.side == Side::victim;
    gather(to, "offer", all.offers, seen.offers);
    gather(to, "progress", all.progress, seen.progress);
    gather(to, "told", all.told, seen.told);
    gather(to, "parole review", all.reviews, seen.reviews);
    // That a condition was asked for says that somebody asked.
    gather(to, "condition", all.conditions, victim ? seen.conditions : decltype(all.conditions){});
    gather(to, "promise", all.promises, seen.promises);
}

void gather_programme(Gathering& to, const CaseRecords& all, const CaseRecords& seen) {
    gather(to, "referral", all.referrals, seen.referrals);
    gather(to, "suitability", all.suitability, seen.suitability);
    gather(to, "confirmation", all.confirmations, seen.confirmations);
    gather(to, "referral outcome", all.outcomes, seen.outcomes);
    gather(to, "consent", all.consents, seen.consents);
    gather(to, "meeting", all.meetings, seen.meetings);
    gather(to, "meeting move", all.moves, seen.moves);
    gather(to, "arrangements", all.arrangements, seen.arrangements);
    gather(to, "survey", all.surveys, seen.surveys);
    gather(to, "reoffending", all.reoffending, seen.reoffending);
    gather(to, "apology", all.apologies, seen.apologies);
    gather(to, "task", all.tasks, seen.tasks);
    gather(to, "pause", all.pauses, seen.pauses);
}

void gather_case(Gathering& to, Database& database, const Case& kept) {
    const CaseRecords all = case_records(database, kept);
    const CaseRecords seen = visible_to(to.audience, all);
    gather_contacts(to, all.contacts);
    gather_victim_contact(to, all, seen);
    const auto given = records_of<Given>(database, kept.reference);
    gather(to, "given", given, to.side == Side::victim ? given : std::vector<Given>{});
    gather_programme(to, all, seen);
}

// One offence, or the whole of a result: about the offender, but for the victim's own facts in it
// and the day of the sentence.
void include_result(Gathering& to,
                    std::string_view kind,
                    std::span<const Field> table,
                    const CourtResult& result) {
    AccessEntry entry{.kind = std::string{kind}};
    for (const Field& field : table) {
        const auto recorded =
            field.type == FieldType::offences ? std::nullopt : field.written(result);
        if (!recorded) continue;
        const bool theirs = to.side == Side::victim
                                ? field.side == Side::victim || field.name == "sentenced_on"
                                : may_see(to.audience, field.side);
        if (theirs) {
            entry.facts.push_back({std::string{field.name}, *recorded, false});
        } else {
            ++to.found.left_out[field.side];
        }
    }
    if (!entry.facts.empty()) to.found.entries.push_back(std::move(entry));
}

void gather_sentence(Gathering& to, Database& database, const Case& kept) {
    const CourtResult result = court_result_of(database, kept.occasion);
    include_result(to, "sentence", fields(), result);
    for (const SentencedOffence& other : result.facts.other_offences) {
        const CourtResult one{.facts = {.main = other}};
        include_result(to, "other offence", other_offence_fields(), one);
    }
    const std::string occasion = std::to_string(kept.occasion);
    const auto people = records_of<Person>(database, occasion);
    const auto points = records_of<ContactPoint>(database, occasion);
    const bool victim = to.side == Side::victim;
    gather(to, "person", people, victim ? people : std::vector<Person>{});
    gather(to, "contact point", points, victim ? points : std::vector<ContactPoint>{});
}

std::optional<int> person_asked(Database& database,
                                const Case& kept,
                                const AccessRequest& request) {
    if (request.party == Party::offender) {
        if (!request.person) return std::nullopt;
        throw Error{Exit::usage, "--person is one of the victim's side: leave it out"};
    }
    const auto people = records_of<Person>(database, std::to_string(kept.occasion));
    if (request.person) {
        required_record(people, kept, {*request.person, "person", "case people"});
        return request.person;
    }
    if (people.size() < 2) return people.empty() ? std::nullopt : std::optional{people[0].number};
    throw Error{Exit::usage,
                fmt::format("{} has several people on the victim's side: say whose request it is",
                            kept.reference),
                {fmt::format("Add --person N: lrpt case people {}", kept.reference)}};
}

}  // namespace

AccessExport export_for_person(const Desk& desk, const Case& kept, const AccessRequest& request) {
    Change change{desk.database};
    AccessExport found{.party = request.party,
                       .person = person_asked(desk.database, kept, request)};
    const bool victim = request.party == Party::victim;
    Gathering to{.found = found,
                 .audience = victim ? Audience::victim : Audience::offender_manager,
                 .side = side_of(request.party)};
    gather_sentence(to, desk.database, kept);
    std::vector<Case> cases{kept};
    if (kept.linked) {
        if (const auto linked = find_case(desk.database, *kept.linked)) cases.push_back(*linked);
    }
    for (const Case& one : cases) {
        // An offender is not told that there is a victim contact case.
        const bool named = victim || one.scheme == Scheme::rj;
        to.reference = named ? std::optional{one.reference} : std::nullopt;
        if (named) found.cases.push_back(one.reference);
        gather_case(to, desk.database, one);
    }
    add(desk.database,
        audit_entry(desk.work,
                    kept.reference,
                    fmt::format("all that is held was put together for the {}{}",
                                name_of(request.party),
                                found.person ? fmt::format(", person {}", *found.person) : "")));
    change.commit();
    return found;
}

}  // namespace lrpt
