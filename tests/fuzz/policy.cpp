// share/policy.toml and the tables of courts and bank holidays.
#include "load/data_files.hpp"
#include "load/policy_file.hpp"
#include "tests/fuzz/support.hpp"

using namespace lrpt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string& path = fuzz::file_with(fuzz::text_of(data, size));
    fuzz::expect_answer_or_error([&] { read_policy(path); });
    fuzz::expect_answer_or_error([&] { read_courts(path); });
    fuzz::expect_answer_or_error([&] { read_bank_holidays(path); });
    return 0;
}
