// CSV: the reader itself, a directory of lawyers, a list of places, the catalogue of offences.
#include "load/csv.hpp"
#include "load/data_files.hpp"
#include "load/lawyer_list.hpp"
#include "tests/fuzz/support.hpp"

using namespace lrpt;

namespace {

std::string rows_of(std::string_view text, std::size_t piece) {
    Bytes bytes{fuzz::in_pieces(text, piece)};
    CsvReader reader{bytes};
    std::string all;
    while (const auto row = reader.next()) {
        all += std::to_string(row->line) + row->fault;
        for (const std::string& value : row->values)
            all += "," + value;
        all += "\n";
    }
    return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view text = fuzz::text_of(data + 1, size - 1);
    if (rows_of(text, text.size()) != rows_of(text, data[0]))
        fuzz::fail("pieces are read otherwise");
    const auto source = [&] { return fuzz::in_pieces(text, data[0]); };
    fuzz::expect_answer_or_error([&] { each_lawyer_row(source(), [](const LawyerRow&) {}); });
    fuzz::expect_answer_or_error(
        [&] { read_list_of_places({.name = "places", .bytes = source()}); });
    fuzz::expect_answer_or_error([&] { read_offences(fuzz::file_with(text)); });
    return 0;
}
