// Dates as people type them and as files hold them, and terms.
#include "base/date.hpp"
#include "base/date_words.hpp"
#include "model/term.hpp"
#include "tests/fuzz/support.hpp"

using namespace lrpt;

namespace {

const Date today = date_of(2013, 3, 4);

void read_back(Date day) {
    const std::string text = to_iso(day);
    if (read_date(text, today, Look::back) != day) fuzz::fail("a date is not read back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    for (const Look look : {Look::back, Look::ahead})
        fuzz::expect_answer_or_error([&] { read_back(read_date(text, today, look)); });
    fuzz::expect_answer_or_error([&] { read_back(read_month(text)); });
    fuzz::expect_answer_or_error([&] {
        const Term term = read_term(text);
        if (!(read_term(to_text(term)) == term)) fuzz::fail("a term is not read back");
        if (last_day(today, term) < today) fuzz::fail("a term ends before it begins");
    });
    return 0;
}
