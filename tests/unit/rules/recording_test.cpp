#include "rules/recording.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("each kind of deadline says what to type when it is done") {
    using Row = std::tuple<DeadlineKind, int, std::string>;
    const auto [kind, item, command] = GENERATE(values<Row>({
        {DeadlineKind::rj_first_contact,
         0,
         "case contact REF --how phone --with offender --outcome reached"},
        {DeadlineKind::contact_first_offer, 0, "case offer REF --how letter"},
        {DeadlineKind::contact_first_offer, 2, "case offer REF --person 2 --how letter"},
        {DeadlineKind::contact_ask_again, 1, "case offer REF --person 1 --how letter"},
        {DeadlineKind::contact_tell, 3, "case told add REF 3 --how letter"},
        {DeadlineKind::contact_promise, 4, "case promise keep REF 4"},
        {DeadlineKind::parole_statement_to_board, 1, "case parole REF --to-board today"},
        {DeadlineKind::rj_record_meeting, 5, "meeting held REF/5"},
        {DeadlineKind::facilitator_conferences, 0, "deadlines explain REF"},
        {DeadlineKind::case_task, 6, "deadlines done REF case.task 6"},
    }));
    CAPTURE(name_of(kind), item);
    CHECK(command_to_record(about_case("REF"), {.kind = kind, .item = item}) == command);
}

TEST_CASE("no kind of deadline is without one") {
    for (const auto& kind : names_of<DeadlineKind>) {
        CAPTURE(kind.name);
        CHECK(command_to_record(about_case("REF"), {.kind = kind.value, .item = 1}).find("REF") !=
              std::string::npos);
    }
}

}  // namespace lrpt::test
