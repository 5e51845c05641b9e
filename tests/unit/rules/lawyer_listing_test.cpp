#include "rules/lawyer_listing.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Lawyer the_office() {
    return {.number = 6,
            .firm = "First Example",
            .account_number = "1A001A",
            .town = "Leicester",
            .postcode = "LE1 6TH",
            .telephone = "01632 960 001"};
}

}  // namespace

TEST_CASE("an office is known again by its account number, another place by its address too") {
    Lawyer office = the_office();
    CHECK(directory_key(office) == "1A001A");
    office.outreach = "Outreach Office";
    office.address = "9 Example Road";
    CHECK(directory_key(office) == "1A001A|9 example road|le1 6th");
    CHECK(directory_key(Lawyer{.firm = "First Example"}).empty());
}

TEST_CASE("what the front desk records is its own: each field once, and no note or day") {
    const Lawyer before = the_office();
    Lawyer now = before;
    now.postcode = "LE1 1HD";
    now.note = "Side door";
    now.checked_on = date_of(2013, 3, 4);
    Lawyer mended = changed_by_hand(before, now);
    CHECK(mended.mended == Names{"postcode"});
    Lawyer again = mended;
    again.postcode = "LE1 1HE";
    again.telephone.reset();
    again.retired_on = date_of(2013, 3, 4);
    CHECK(changed_by_hand(mended, again).mended == Names{"postcode", "telephone", "retired_on"});
}

TEST_CASE("listed again: an empty field that was emptied by hand stays empty, and it is told") {
    Lawyer office = the_office();
    office.telephone.reset();
    office.mended = {"telephone"};
    const ListedAgain result = listed_again(office, the_office());
    CHECK_FALSE(result.lawyer.telephone);
    CHECK(result.changed.empty());
    CHECK(result.differs == Names{"telephone stays empty, as it was recorded here; the file has "
                                  "01632 960 001: lrpt lawyers update L-006 --telephone "
                                  "\"01632 960 001\""});
}

TEST_CASE("listed again: what is not mended follows the directory, and its day") {
    Lawyer listed = the_office();
    listed.telephone = "01632 960 999";
    listed.postcode.reset();
    listed.listed_on = date_of(2013, 2, 1);
    const ListedAgain result = listed_again(the_office(), listed);
    CHECK(result.changed == Names{"telephone"});
    CHECK(result.differs.empty());
    CHECK(result.lawyer.postcode == "LE1 6TH");
    CHECK(result.lawyer.listed_on == date_of(2013, 2, 1));
    CHECK(result.lawyer.listed_as == "1A001A");
}

TEST_CASE("listed no more: retired on the day, but not who was put back by hand") {
    const Date day = date_of(2013, 3, 4);
    CHECK(listed_no_more(the_office(), day).lawyer.retired_on == day);
    Lawyer put_back = the_office();
    put_back.mended = {"retired_on"};
    const ListedAgain result = listed_no_more(put_back, day);
    CHECK_FALSE(result.lawyer.retired_on);
    CHECK(result.differs.size() == 1);
}

}  // namespace lrpt::test
