// Court results as JSON Lines or CSV, and the JSON objects that commands take.
#include "load/records.hpp"

#include "base/text.hpp"
#include "load/json_object.hpp"
#include "tests/fuzz/support.hpp"

using namespace lrpt;

namespace {

std::size_t read_all(std::string_view text, std::size_t piece, PeopleFields people) {
    std::size_t count = 0;
    fuzz::expect_answer_or_error([&] {
        RecordReader reader{fuzz::in_pieces(text, piece), std::nullopt, people};
        std::size_t line = 0;
        while (const auto record = reader.next()) {
            if (record->line <= line) fuzz::fail("lines do not go forward");
            line = record->line;
            ++count;
            const std::string faults = to_text(record->faults);
            if (!is_utf8(faults)) fuzz::fail("a fault is not UTF-8");
            if (has_control_characters(faults)) fuzz::fail("a fault holds control characters");
        }
    });
    return count;
}

}  // namespace

// The first byte chooses the size of the pieces and whether people are read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view text = fuzz::text_of(data + 1, size - 1);
    const auto people = (data[0] & 1U) != 0 ? PeopleFields::checked : PeopleFields::passed_over;
    const std::size_t whole = read_all(text, text.size(), people);
    if (read_all(text, data[0] >> 1U, people) != whole) fuzz::fail("pieces are read otherwise");
    fuzz::expect_answer_or_error([&] { read_json_object(text); });
    return 0;
}
